/** A number as read from the page, before it is known what it counts. */

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
