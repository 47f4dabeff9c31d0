/** What is found of a figure's date, and the rule that gave it. */
import type { DateMention } from '../../../../schemas/annotation.ts';
import type { DateBasis, ReadingRule } from '../../../../schemas/codes.ts';
import type { Anchor } from './anchors/anchors.ts';
import { YEAR } from './edtf_shapes.ts';

export interface When {
  date: string | null;
  date_basis: DateBasis | null;
  /** The rule that gave it. */
  rule: ReadingRule<'date'>;
  /** The expression that gave it; null where the report's own date did. */
  mention: DateMention | null;
}

/** The date that the report gives there. */
export function given({ mention }: Anchor, rule: ReadingRule<'date'>): When {
  return { date: mention.edtf, date_basis: mention.basis, rule, mention };
}

/** The year of an event that a jubilee is held of. */
export function whenYears(year: string | null): When | null {
  return year === null ? null : { date: year, date_basis: 'relative', rule: 'clause', mention: null };
}

/** The date of another clause of the sentence, if there is one. */
export function whenGiven(anchor: Anchor | null): When | null {
  return anchor && given(anchor, 'sentence');
}

/** The date by which a clause tells what happened then. */
export function whenTold(mention: DateMention | null): When | null {
  return mention && { date: mention.timex, date_basis: mention.basis, rule: 'clause', mention };
}

/** The date of what was told before. */
export function inherited(anchor: Anchor, rule: ReadingRule<'date'>): When {
  return { ...given(anchor, rule), date_basis: 'inherited' };
}

/**
 * A date of the passage, for a figure behind its sentence; null for a bare year where the report has no date: nothing tells
 * how long that year is told of.
 */
export function carried(anchor: Anchor, rule: ReadingRule<'date'>, published: string | null): When | null {
  return published === null && YEAR.test(anchor.mention.edtf ?? '') ? null : inherited(anchor, rule);
}

/** The date of an earlier time that is not told. */
export const UNDATED: When = { date: null, date_basis: null, rule: 'undated', mention: null };

/** The report’s own date, or none where it has none. */
export function ofReport(published: string | null, rule: ReadingRule<'date'>): When {
  return {
    date: published,
    date_basis: published === null ? null : 'published',
    rule: published ? rule : 'none',
    mention: null,
  };
}
