/** Holidays by name: *Christmas*, *New Year's Eve* (`data/lexicon/date_holidays.csv`). */
import { readLexicon } from '../../input/lexicon.ts';
import type { Found, Recurring } from './expression.ts';
import { capitalAt, classesAt, lowerAt, type Words } from './words.ts';

interface Holiday {
  words: string[];
  what: Recurring;
}

/** By their first word. */
const HOLIDAYS = new Map<string, Holiday[]>();
for (const row of readLexicon<'name' | 'month' | 'day' | 'weekday' | 'easter'>('date_holidays')) {
  const words = row.name.replaceAll("'s", " 's").split(' ');
  const what: Recurring = row.easter
    ? { cycle: 'easter', days: Number(row.easter) }
    : { cycle: 'holiday', month: Number(row.month), day: Number(row.day) };
  if (what.cycle === 'holiday' && row.weekday) what.weekday = Number(row.weekday);
  HOLIDAYS.set(words[0]!, [...(HOLIDAYS.get(words[0]!) ?? []), { words, what }]);
}

/** Whether a holiday can begin with a word. */
export function beginsHoliday(lower: string): boolean {
  return HOLIDAYS.has(lower);
}

/** The longest name of a holiday that begins at `i`, or null. */
export function holidayAt(words: Words, i: number): Found | null {
  if (i >= words.last || !capitalAt(words, i)) return null;
  let best: Found | null = null;
  for (const { words: name, what } of HOLIDAYS.get(lowerAt(words, i)) ?? []) {
    const same = name.every((word, k) => lowerAt(words, i + k).replace('’', "'") === word);
    if (same && (!best || i + name.length > best.next))
      best = { meaning: { form: 'recurring', what }, next: i + name.length };
  }
  return best && !namesThing(words, best.next) ? best : null;
}

/** *the Christmas market*: the holiday only says what kind of thing it is. */
function namesThing(words: Words, next: number): boolean {
  return next < words.last && words.tokens[next]!.tag === 'NOUN' && classesAt(words, next).unit === undefined;
}
