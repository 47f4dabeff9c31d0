/** Names of months and of days, as several layers ask for them (`data/lexicon/date_words.csv`). Lower case. */
import { readLexicon } from '../input/lexicon.ts';

const ROWS = readLexicon<'word' | 'class' | 'value'>('date_words');
const wordsOf = (...classes: readonly string[]): ReadonlySet<string> =>
  new Set(ROWS.filter((row) => classes.includes(row.class)).map(({ word }) => word));

/** *january*, *jan*, *jan.*; some are words of their own: *may*, *march*. */
export const MONTH_NAMES = wordsOf('month', 'short_month');
/** *monday* */
export const WEEKDAYS = wordsOf('weekday');
/** *january*, *monday* */
export const CALENDAR_NAMES = wordsOf('month', 'weekday');
/** *today*, *tonight* */
export const NEAR_DAYS = wordsOf('near_day');
