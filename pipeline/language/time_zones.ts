/** Names of time zones behind a clock time: *2200 GMT*, *10 a.m. ET* (`data/lexicon/time_zones.csv`). */
import { readLexicon } from '../input/lexicon.ts';

const ROWS = readLexicon<'zone' | 'sure'>('time_zones');

/** Abbreviations and words, lower case; some are words of their own too: *local*. */
export const TIME_ZONES: ReadonlySet<string> = new Set(ROWS.map(({ zone }) => zone));

/** Those that mean nothing else behind a number: *gmt*, not *pt*. */
export const SURE_TIME_ZONES: ReadonlySet<string> = new Set(
  ROWS.filter(({ sure }) => sure === 'yes').map(({ zone }) => zone),
);
