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

/** What a mention is unless its reader says otherwise. */
const BLANK = {
  low: null,
  high: null,
  spelled: false,
  scale: 1,
  plain: false,
  currency: null,
  percent: false,
} as const;

/** A mention that begins with a token; `rest` overrides what follows from that. */
export function mention(
  passage: Passage,
  first: number,
  last: number,
  end: number,
  rest: Partial<NumberMention>,
): NumberMention {
  const start = passage.tokens[first]!.start;
  return { ...BLANK, first, last, start, end, value: null, kind: 'cardinal', glued: end, ...rest };
}
