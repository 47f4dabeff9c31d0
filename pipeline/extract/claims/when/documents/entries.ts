/** The dates that the entries of a chronicle open with: *March 3, 2020: Nine men flee the jail.* */
import type { Report } from '../../report.ts';
import type { Anchor } from '../anchors/anchors.ts';

/** So many paragraphs that open with a date make a chronicle. */
const ENOUGH = 3;
/** What stands between the date and what it tells. */
const OPENS = /^[:–—-]$/;

/**
 * The date of each paragraph of a chronicle that opens with one, by the number of the paragraph; it holds for the whole
 * entry, also where that is told in the present.
 *
 * @param report the report
 * @param anchors its dates, in order
 */
export function entryDates(report: Report, anchors: readonly Anchor[]): ReadonlyMap<number, Anchor> {
  const found = new Map<number, Anchor>();
  for (const anchor of anchors) if (opensEntry(report, anchor)) found.set(anchor.site.paragraph, anchor);
  return found.size >= ENOUGH ? found : new Map();
}

/** Whether a date is the first that its paragraph says, but for a bullet. */
function opensEntry({ text: { tokens, sentences } }: Report, { site, now }: Anchor): boolean {
  if (now || !OPENS.test(tokens[site.last]?.text ?? '') || !tokens[site.last + 1]) return false;
  const { first } = sentences[site.sentence]!;
  const start = tokens[first]!.tag === 'PUNCT' ? first + 1 : first;
  return site.first === start && sentences[site.sentence - 1]?.paragraph !== site.paragraph;
}
