/** Clock times and parts of the day, alone or with the day they belong to: *9 p.m. Sunday*, *16:08 UTC*, *at noon*. */
import { TIME_ZONES } from '../../language/time_zones.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import { two } from './calendar.ts';
import { calendarDateAt, namesDay, partOfDay } from './calendar_dates.ts';
import type { Found } from './expression.ts';
import { type Classes, classesAt, classesOf, isAt, lowerAt, skipAny, skipWord, type Words } from './words.ts';

const MAY_BE_TIME = shapeClass(/^(?:\d{1,2}(?:[:.]\d{2})?(?::\d{2})?[ap]?\.?m?\.?|\d{4})$/);
const PLACING = wordClass('at around about');
const HALF_OF_DAY = shapeClass(/^[ap]\.?m\.?$/);
const O_CLOCK = shapeClass(/^o['’]clock$/);
const BEFORE_TIME = wordClass('at by before after until since around');

const ZONE = wordClass(TIME_ZONES);

/** Whether a time of day can begin with a word. */
export function beginsClock(lower: string, { day_part }: Classes): boolean {
  return day_part !== undefined || MAY_BE_TIME.fits(lower);
}

/** The time of day that begins at `i`, or null; a day named right behind it is read with it. */
export function clockAt(
  words: Words,
  i: number,
  readDay: (words: Words, i: number) => Found | null,
): Found | null {
  const time = timeAt(words, i);
  if (!time) return null;
  const zoned = skipZone(words, time.next);
  const at = skipConversion(words, zoned);
  const day = readDay(words, skipWord(words, skipWord(words, at, ','), 'on', 'of'));
  if (day && day.clock === undefined && namesDay(day.meaning)) return { ...day, clock: time.clock };
  return { meaning: { form: 'clock' }, next: zoned, clock: time.clock };
}

function timeAt(words: Words, i: number): { clock: string; next: number } | null {
  const here = lowerAt(words, i);
  const { day_part } = classesAt(words, i);
  if (day_part !== undefined) return namedTime(words, i, day_part);
  if (!isAt(words, i, MAY_BE_TIME)) return null;
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?([ap])?\.?m?\.?$/.exec(here);
  if (!match) return militaryTime(words, i);
  const hour = Number(match[1]);
  const minute = match[2];
  let half = match[3];
  let next = i + 1;
  if (half === undefined && isAt(words, next, HALF_OF_DAY)) half = lowerAt(words, next++)[0];
  else if (half === undefined && isAt(words, next, O_CLOCK))
    return { clock: clock(hour, '00'), next: next + 1 };
  if (half === undefined && !(here.includes(':') && minute !== undefined) && !isDotted(words, i)) return null;
  if (hour > 24 || Number(minute ?? 0) > 59 || (half !== undefined && hour > 12)) return null;
  if (
    lowerAt(words, next) === '.' &&
    half !== undefined &&
    !words.tokens[next]!.spaced &&
    next + 1 < words.last
  )
    next += 1;
  return {
    clock: clock(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), minute ?? '00'),
    next,
  };
}

/** *18.40 – The search goes on*, *at 04.45*: hours and minutes with a point between, as some papers print them. */
function isDotted(words: Words, i: number): boolean {
  if (!DOTTED.test(lowerAt(words, i))) return false;
  if (i === words.first) return DASH.test(lowerAt(words, i + 1));
  return lowerAt(words, i).startsWith('0') && isAt(words, i - 1, BEFORE_TIME);
}
const DOTTED = /^(?:[01]\d|2[0-3])\.[0-5]\d$/;
const DASH = /^(?:[–—-]|--)$/;

/** *at noon*, *at nightfall Sunday*, *midnight*; plain *night* and *morning* only right before a day. */
function namedTime(words: Words, i: number, value: string): { clock: string; next: number } | null {
  const exact = value.includes(':');
  const placed = isAt(words, i - 1, BEFORE_TIME);
  const beforeDay = calendarDateAt(words, skipWord(words, i + 1, 'on', 'of')) !== null;
  if (!exact && !beforeDay) return null;
  if (exact && !placed && !beforeDay) return null;
  return { clock: partOfDay(value)!, next: i + 1 };
}

/** *2200 GMT*. */
function militaryTime(words: Words, i: number): { clock: string; next: number } | null {
  const match = /^([01]\d|2[0-4])([0-5]\d)$/.exec(lowerAt(words, i));
  return match && isAt(words, i + 1, ZONE)
    ? { clock: clock(Number(match[1]), match[2]!), next: i + 1 }
    : null;
}

function clock(hour: number, minute: string): string {
  return `T${two(hour)}:${minute}`;
}

/** *GMT*, *local time*. */
function skipZone(words: Words, i: number): number {
  if (!isAt(words, i, ZONE)) return i;
  return skipWord(words, i + 1, 'time');
}

/** The *(0815 GMT)* of *9.15 a.m. (0815 GMT) on Tuesday*, where a day may follow. */
function skipConversion(words: Words, i: number): number {
  if (lowerAt(words, i) !== '(') return i;
  const other = timeAt(words, i + 1);
  const end = other ? skipZone(words, other.next) : i;
  return lowerAt(words, end) === ')' ? end + 1 : i;
}

/** A time of day behind a day: *Monday at 9 p.m.*, *Jan. 19, 16:53*. */
export function withClock(words: Words, found: Found): Found {
  if (found.clock !== undefined || !namesDay(found.meaning)) return found;
  const part = classesAt(words, found.next).day_part;
  if (part !== undefined) return { ...found, clock: partOfDay(part), next: found.next + 1 };
  const at = skipAny(words, skipWord(words, found.next, ','), PLACING);
  if (classesOf(lowerAt(words, at)).day_part !== undefined && at === found.next) return found;
  const time = timeAt(words, at);
  return time ? { ...found, clock: time.clock, next: skipZone(words, time.next) } : found;
}
