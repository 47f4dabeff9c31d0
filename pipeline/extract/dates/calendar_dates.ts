/** Dates of the calendar, whole or in part: *Monday, Jan. 19, 2026*, *19 January*, *1/19/2026*, *in May*, *the 14th*. */
import { shapeClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { beginsOrdinal, fullYear, ordinalAt, yearAt } from './amounts.ts';
import { day, monthOf } from './calendar.ts';
import type { Found, Meaning, Which } from './expression.ts';
import { beginsHoliday, holidayAt } from './holidays.ts';
import { type Classes, capitalAt, classesAt, isAt, lowerAt, skipWord, type Words } from './words.ts';

const NUMERIC_DATE = shapeClass(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/);
const DAY = shapeClass(/^\d{1,2}(?:st|nd|rd|th)?(?:[-–]\d{1,2})?$/);
const PART_OF_YEAR = wordClass('quarter half week');
const PERCENT = wordClass('% percent');
const JOINS_DAYS = shapeClass(/^(?:and|or|to|until|till|through|[-–—/])$/);
const JOINS_LAST_DAY = wordClass('and to until till through');
const BEFORE_DAY = wordClass('on by until till from since before after to');

/** Whether a calendar date can begin with a word. */
export function beginsCalendarDate(lower: string, classes: Classes): boolean {
  const { weekday, short_weekday, month, short_month } = classes;
  return (
    lower === 'the' ||
    (weekday ?? short_weekday ?? month ?? short_month) !== undefined ||
    beginsOrdinal(lower, classes) ||
    beginsHoliday(lower)
  );
}

/** The calendar date that begins at `i`, or null. */
export function calendarDateAt(words: Words, i: number): Found | null {
  const numeric = isAt(words, i, NUMERIC_DATE)
    ? numericDate(lowerAt(words, i), i, words.dayFirst ?? false)
    : null;
  if (numeric) return numeric;
  const holiday = holidayAt(words, i);
  if (holiday) return holiday;
  const found = weekdayLed(words, i) ?? monthLed(words, i) ?? dayLed(words, i);
  return found && ofRelativeYear(words, found);
}

/** *January 20 next year*, *May of last year*. */
function ofRelativeYear(words: Words, found: Found): Found {
  const { meaning } = found;
  if (meaning.form !== 'recurring' || !/^(?:date|month)$/.test(meaning.what.cycle)) return found;
  const at = skipWord(words, found.next, 'of');
  const by = ['last', 'this', 'next'].indexOf(lowerAt(words, at)) - 1;
  if (by < -1 || lowerAt(words, at + 1) !== 'year') return found;
  const year: Meaning = { form: 'relative', grain: 'year', by, anchor: 'report' };
  return { ...found, meaning: { ...meaning, year }, next: at + 2 };
}

/** *2026-01-19*, *2026/01/19*, *1/19/2026*, *19/01/2026*, *19.01.2026*: in the order of the report's country, unless a month cannot be one. */
function numericDate(lower: string, i: number, countryDayFirst: boolean): Found | null {
  const [a, b, c] = lower.split(/[-/.]/) as [string, string, string];
  if (a.length === 4) return whole(Number(a), Number(b), Number(c), i + 1);
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  if (c.length === 2 && !lower.includes('/')) return null;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  const dayFirst = Number(a) > 12 || lower.includes('.') || (countryDayFirst && Number(b) <= 12);
  return dayFirst ? whole(year, Number(b), Number(a), i + 1) : whole(year, Number(a), Number(b), i + 1);
}

function whole(year: number, month: number, dayOfMonth: number, next: number): Found | null {
  const period = day(year, month, dayOfMonth);
  return period && year >= 1000 ? { meaning: { form: 'absolute', period }, next } : null;
}

/** Weekday at `i`; a short one (*Sat*) only where a date follows, because *Sun* and *Sat* are also other words. */
function weekdayLed(words: Words, i: number): Found | null {
  const { weekday, short_weekday } = classesAt(words, i);
  const number = Number(weekday ?? short_weekday);
  if (!number || !capitalAt(words, i)) return null;
  let at = i + 1;
  if (lowerAt(words, at) === '.' && !words.tokens[at]!.spaced && short_weekday) at += 1;
  const clock = classesAt(words, at).day_part;
  const behind = skipWord(words, skipWord(words, clock === undefined ? at : at + 1, ','), 'the');
  const date = monthLed(words, behind) ?? dayLed(words, behind);
  if (date && withWeekday(date.meaning, number)) return { ...date, clock: date.clock ?? partOfDay(clock) };
  if (weekday === undefined) return null;
  const meaning: Meaning = { form: 'recurring', what: { cycle: 'weekday', weekday: number } };
  return clock === undefined ? { meaning, next: i + 1 } : { meaning, next: at + 1, clock: partOfDay(clock) };
}

/** TIMEX3 suffix of a part of the day: `TMO`, `T12:00`. */
export function partOfDay(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `T${value}`;
}

/** Notes the weekday in a date without a year, where it helps to find the year; false where the date is no day. */
function withWeekday(meaning: Meaning, weekday: number): boolean {
  if (meaning.form === 'absolute') return meaning.period.grain === 'day';
  if (meaning.form !== 'recurring' || meaning.what.cycle !== 'date') return false;
  meaning.what.weekday = weekday;
  return true;
}

function monthAt(words: Words, i: number): number | null {
  const { month, short_month } = classesAt(words, i);
  return month !== undefined || short_month !== undefined ? Number(month ?? short_month) : null;
}

function dayOfMonth(words: Words, i: number): { first: number; last: number | null; next: number } | null {
  const match = isAt(words, i, DAY)
    ? /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–](\d{1,2}))?$/.exec(lowerAt(words, i))
    : null;
  if (match) {
    const first = Number(match[1]);
    if (first < 1 || first > 31) return null;
    if (match[2]) return { first, last: Number(match[2]), next: i + 1 };
    const far = /^\d{1,2}$/.exec(lowerAt(words, i + 2));
    const dashed = /^[-–]$/.test(lowerAt(words, i + 1)) && !words.tokens[i + 1]!.spaced;
    if (dashed && far && Number(far[0]) > first && Number(far[0]) <= 31)
      return { first, last: Number(far[0]), next: i + 3 };
    return { first, last: null, next: i + 1 };
  }
  const ordinal = ordinalAt(words, i);
  return ordinal && ordinal.value! > 0 && ordinal.value! <= 31
    ? { first: ordinal.value!, last: null, next: ordinal.next }
    : null;
}

function monthLed(words: Words, i: number): Found | null {
  const month = monthAt(words, i);
  if (month === null || !capitalAt(words, i)) return null;
  let at = i + 1;
  if (lowerAt(words, at) === '.' && !words.tokens[at]!.spaced) at += 1;
  const date = dayOfMonth(words, lowerAt(words, at) === 'the' ? at + 1 : at);
  if (date && !isAt(words, date.next, PART_OF_YEAR) && !isCounted(words, date.next)) {
    const second = date.last === null ? dayJoined(words, date.next, date.first) : null;
    return dated(words, month, date.first, second?.last ?? date.last, second?.next ?? date.next);
  }
  const behind = skipWord(words, at, ',', 'of');
  const year = yearAt(words, behind);
  if (year && year.value! > 999 && (behind === at || year.value! < 2100))
    return { meaning: { form: 'absolute', period: monthOf(year.value!, month) }, next: year.next };
  if (!standsForMonth(words, i)) return null;
  return { meaning: { form: 'recurring', what: { cycle: 'month', month } }, next: i + 1 };
}

/** *March 5 million*: the number counts something. */
function isCounted(words: Words, i: number): boolean {
  return classesAt(words, i).multiplier !== undefined || isAt(words, i, PERCENT);
}

/** A date whose month and day are known; reads the year behind it. */
function dated(words: Words, month: number, first: number, last: number | null, at: number): Found | null {
  const behind = skipWord(words, at, ',', 'of');
  const year = yearAt(words, behind);
  const calendar = (d: number): Meaning | null => {
    if (!year) return d > 31 ? null : { form: 'recurring', what: { cycle: 'date', month, day: d } };
    const period = day(year.value!, month, d);
    return period && { form: 'absolute', period };
  };
  const meaning = calendar(first);
  if (!meaning || first > (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)) return null;
  const until = last !== null && last > first ? (calendar(last) ?? undefined) : undefined;
  return { meaning, until, next: year ? year.next : at };
}

const BEFORE_MONTH =
  /^(?:in|of|by|since|until|till|to|from|through|throughout|during|for|between|and|or|last|next|this|that|each|every|early|late|mid|end|before|after|around|past|until|–|-)$/;

/** Whether a month's name that stands alone is a month: not *April Jones*, *Theresa May*, *a March of protesters*. */
function standsForMonth(words: Words, i: number): boolean {
  const { lower, tag } = words.tokens[i]!;
  if (classesAt(words, i).short_month !== undefined)
    return lower.length > 3 && BEFORE_MONTH.test(lowerAt(words, i - 1));
  if (BEFORE_MONTH.test(lowerAt(words, i - 1))) return true;
  if (lower === 'may' || lower === 'march') return false;
  if (i === words.first && tag !== 'PROPN' && tag !== 'NOUN') return false;
  return !isName(words, i - 1) && !(isName(words, i + 1) && !words.tokens[i + 1]!.lower.startsWith("'"));
}

function isName(words: Words, i: number): boolean {
  if (i < words.first || i >= words.last) return false;
  const classes = classesAt(words, i);
  return (
    words.tokens[i]!.tag === 'PROPN' &&
    capitalAt(words, i) &&
    classes.weekday === undefined &&
    classes.month === undefined
  );
}

/** *19 January 2026*, *the 14th of May*, *12-14 May*; *on the 14th*. */
function dayLed(words: Words, i: number): Found | null {
  const start = skipWord(words, i, 'the');
  const here = dayOfMonth(words, start);
  if (!here) return null;
  const joined = daysJoined(words, i, here);
  if (joined) return joined;
  const at = skipWord(words, here.next, 'of');
  const month = monthAt(words, at);
  if (month !== null && capitalAt(words, at)) {
    const suffixed = /[a-z]$/.test(lowerAt(words, here.next - 1));
    const name = classesAt(words, at).short_month !== undefined && lowerAt(words, at + 1) === '.' ? 2 : 1;
    if (at === here.next || suffixed) return dated(words, month, here.first, here.last, at + name);
  }
  return start > i && /^\d+(?:st|nd|rd|th)$/.test(lowerAt(words, start)) && standsAlone(words, i, here.next)
    ? { meaning: { form: 'recurring', what: { cycle: 'day', day: here.first } }, next: here.next }
    : null;
}

/** What stands before days that share a month. */
const BEFORE_DAYS = /^(?:|between|from|on|of|the|both|during|[(,–—])$/;

/** *between | 2 and 9 September*, *from | the 3rd to the 7th of May*: two days of the month behind the second. */
function daysJoined(
  words: Words,
  i: number,
  first: { first: number; last: number | null; next: number },
): Found | null {
  if (first.last !== null || !isAt(words, first.next, JOINS_DAYS)) return null;
  if (!BEFORE_DAYS.test(lowerAt(words, i - 1))) return null;
  const start = skipWord(words, first.next + 1, 'the');
  const second = dayOfMonth(words, start);
  const at = second && skipWord(words, second.next, 'of');
  if (at == null || second!.last !== null || second!.first <= first.first) return null;
  const month = monthAt(words, at);
  if (month === null || !capitalAt(words, at)) return null;
  const dot = classesAt(words, at).short_month !== undefined && lowerAt(words, at + 1) === '.' ? 2 : 1;
  return dated(words, month, first.first, second!.first, at + dot);
}

/** The second day of *January 3 to | 7*, *May 3 and | 4*, where nothing stands behind that it could count. */
function dayJoined(words: Words, at: number, first: number): { last: number; next: number } | null {
  if (!isAt(words, at, JOINS_LAST_DAY)) return null;
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lowerAt(words, skipWord(words, at + 1, 'the')));
  if (!number || Number(number[1]) <= first || Number(number[1]) > 31) return null;
  const next = skipWord(words, at + 1, 'the') + 1;
  const behind = words.tokens[next];
  if (next < words.last && behind && !isDateEnd(behind)) return null;
  return { last: Number(number[1]), next };
}

/** Nothing counted, and no clock time: *May 3 to 7 people*, *May 3 to 7 p.m.*, *to 7:30*. */
function isDateEnd({ tag, lower, spaced }: Token): boolean {
  if (/^[ap]\.?m\b/.test(lower) || /^(?:gmt|utc|local|noon|per|percent|million|billion)$/.test(lower))
    return false;
  if (tag === 'PUNCT') return spaced || /^[,.;)\]]$/.test(lower);
  return /^(?:ADP|VERB|AUX|ADV|CCONJ|SCONJ|PRON|DET|PART)$/.test(tag) || /^[12]\d{3}$/.test(lower);
}

/** *on the 14th*, not *the 14th time*. */
function standsAlone(words: Words, i: number, next: number): boolean {
  if (!isAt(words, i - 1, BEFORE_DAY)) return false;
  const after = words.tokens[next];
  return next >= words.last || !after || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.tag);
}

/** Adds *last*, *this* or *next* to what comes round; null where it does not. */
export function qualified(found: Found | null, which: Which): Found | null {
  if (found?.meaning.form !== 'recurring' || found.meaning.which !== undefined) return null;
  return { ...found, meaning: { ...found.meaning, which } };
}

/** Whether the words name a single day. */
export function namesDay(meaning: Meaning): boolean {
  if (meaning.form === 'absolute') return meaning.period.grain === 'day';
  if (meaning.form === 'relative') return meaning.grain === 'day';
  return meaning.form === 'recurring' && /^(?:weekday|date|day|holiday|easter)$/.test(meaning.what.cycle);
}
