/** A number as read from the page, before it is known what it counts. */
import type { Passage } from './passage.ts';

export interface NumberMention {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  /** Offsets in the raw file, with currency sign, magnitude word and `%`. */
  start: number;
  end: number;
  /** The number; null for ranges and bare number nouns. */
  value: number | null;
  low: number | null;
  high: number | null;
  kind: 'cardinal' | 'fraction' | 'vague' | 'range';
  /** Written in words. */
  spelled: boolean;
  /** Multiplier of the magnitude word or suffix, 1 where there is none. */
  scale: number;
  /** Only digits: what may as well be a year, a label or a day of the month. */
  plain: boolean;
  /** Currency by its sign or code before the number. */
  currency: string | null;
  /** Offset behind letters glued to the digits that were not read as a magnitude (a unit symbol), or `end`. */
  glued: number;
  /** Followed by the sign `%`. */
  percent: boolean;
}

/** A mention that begins with a token; `rest` overrides what follows from that. */
export function mention(
  passage: Passage,
  first: number,
  last: number,
  end: number,
  rest: Partial<NumberMention>,
): NumberMention {
  // Written field by field: one object spread over another takes much longer.
  return {
    first: rest.first ?? first,
    last: rest.last ?? last,
    start: rest.start ?? passage.tokens[first]!.start,
    end: rest.end ?? end,
    value: rest.value ?? null,
    low: rest.low ?? null,
    high: rest.high ?? null,
    kind: rest.kind ?? 'cardinal',
    spelled: rest.spelled ?? false,
    scale: rest.scale ?? 1,
    plain: rest.plain ?? false,
    currency: rest.currency ?? null,
    glued: rest.glued ?? end,
    percent: rest.percent ?? false,
  };
}
