/** Parts of longer stretches: quarters, halves, seasons, *the first week of March*, *the end of the year*. */
import { shapeClass, wordClass } from '../text/forms.ts';
import { type Amount, beginsOrdinal, beginsYear, ordinalAt, yearAt } from './amounts.ts';
import type { Found, Meaning, Recurring } from './expression.ts';
import {
  type Classes,
  capitalAt,
  classesAt,
  classesOf,
  isAt,
  lowerAt,
  skipAny,
  skipHyphen,
  skipWord,
  type Words,
} from './words.ts';

const QUARTER_CODE = shapeClass(/^(?:q[1-4]|[1-4]q|h[12])$/);
const WEEK_NUMBER = shapeClass(/^\d{1,2}$/);
const WEEK_OF = wordClass('epidemiological epi calendar');
const ARTICLE = wordClass('the its their');
const ATTACHED_PART = shapeClass(/^(?:mid|early|late)[-–]\p{L}+$/u);
const OPENS_YEAR = wordClass('last next this fiscal year');
const HALF_OR_QUARTER = wordClass('half quarter');
const BACK = wordClass('earlier ago');
const WITHIN = wordClass('early late mid middle earlier later');
const EDGE = wordClass('end beginning start middle close height week month');
const OF_OR_IN = wordClass('of in');

/** Reads whatever stands for the whole of which something is a part: *2019*, *last year*, *March*. */
export type ReadWhole = (words: Words, i: number) => Found | null;

const BEGINNINGS = [
  QUARTER_CODE,
  WEEK_OF,
  ARTICLE,
  ATTACHED_PART,
  OPENS_YEAR,
  WITHIN,
  EDGE,
  wordClass('very'),
];

/** Whether a part of a longer stretch can begin with a word. */
export function beginsPart(lower: string, classes: Classes): boolean {
  return (
    BEGINNINGS.some((kind) => kind.fits(lower)) ||
    classes.season !== undefined ||
    classes.month !== undefined ||
    beginsYear(lower, classes) ||
    beginsOrdinal(lower, classes)
  );
}

/** The part of a longer stretch that begins at `i`, or null. */
export function partAt(words: Words, i: number, readWhole: ReadWhole): Found | null {
  return (
    quarterCode(words, i, readWhole) ??
    weekNumber(words, i, readWhole) ??
    quarterOrHalf(words, i, readWhole) ??
    endingQuarter(words, i, readWhole) ??
    seasonOf(words, i, readWhole) ??
    ordinalPart(words, i, readWhole) ??
    edge(words, i, readWhole)
  );
}

/** *Q2 2001*, *2Q*, *H1*. */
function quarterCode(words: Words, i: number, readWhole: ReadWhole): Found | null {
  if (!isAt(words, i, QUARTER_CODE)) return null;
  const code = lowerAt(words, i);
  const number = Number(code.replace(/[qh]/, ''));
  const what: Recurring = code.includes('q')
    ? { cycle: 'quarter', quarter: number }
    : { cycle: 'half', half: number };
  return withYear(words, what, i + 1, readWhole);
}

/** *week 36*, *epidemiological week 4 of 2025*; not *Week 5* of a league, nor *week 5 of the strike*. */
function weekNumber(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const at = skipAny(words, i, WEEK_OF);
  if (lowerAt(words, at) !== 'week' || !isAt(words, at + 1, WEEK_NUMBER)) return null;
  const week = Number(lowerAt(words, at + 1));
  if (week < 1 || week > 53) return null;
  const found = withYear(words, { cycle: 'week', week }, at + 2, readWhole);
  if (found.next > at + 2) return found;
  const title = at === i && capitalAt(words, at) && at > words.first;
  return title || (/^(?:of|[-–:.])$/.test(lowerAt(words, found.next)) && !isStop(words, found.next))
    ? null
    : found;
}

function isStop(words: Words, i: number): boolean {
  return lowerAt(words, i) === '.' && i + 1 >= words.last;
}

/** *the third quarter of last year*, *third-quarter*, *the 1988 second quarter*, *next year's first quarter*. */
function quarterOrHalf(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const start = skipAny(words, i, ARTICLE);
  const closing = lastOf(words, start);
  const before = closing ? null : wholeBefore(words, start, readWhole);
  const at = skipWord(words, before ? before.next : start, 'fiscal');
  const ordinal = closing ?? ordinalAt(words, at);
  if (!ordinal || ordinal.value! > 4 || ordinal.value === 0) return null;
  const noun = skipWord(words, skipHyphen(words, ordinal.next), 'fiscal');
  const unit = lowerAt(words, noun);
  if (unit !== 'quarter' && unit !== 'half') return null;
  const size = unit === 'quarter' ? 4 : 2;
  const value = ordinal.value! < 0 ? size : ordinal.value!;
  if (value > size) return null;
  const what: Recurring =
    unit === 'quarter' ? { cycle: 'quarter', quarter: value } : { cycle: 'half', half: value };
  if (before) return { meaning: { form: 'recurring', what, year: before.meaning }, next: noun + 1 };
  const month = unit === 'half' && lowerAt(words, noun + 1) === 'of' ? readWhole(words, noun + 2) : null;
  if (month && isMonth(month)) return month;
  return withYear(words, what, noun + 1, readWhole);
}

/** *the June quarter*, *the December 2023 half*, *the March quarter of 2024*: called after the month in which it ends. */
function endingQuarter(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const start = skipAny(words, i, ARTICLE);
  const month = Number(classesAt(words, start).month ?? 0);
  if (month === 0 || month % 3 !== 0) return null;
  const year = yearAt(words, start + 1);
  const noun = skipHyphen(words, year ? year.next : start + 1);
  const unit = lowerAt(words, noun);
  if (unit !== 'quarter' && !(unit === 'half' && month % 6 === 0)) return null;
  const what: Recurring =
    unit === 'quarter' ? { cycle: 'quarter', quarter: month / 3 } : { cycle: 'half', half: month / 6 };
  if (!year) return withYear(words, what, noun + 1, readWhole);
  const whole: Meaning = { form: 'absolute', period: { grain: 'year', index: year.value! } };
  return { meaning: { form: 'recurring', what, year: whole }, next: noun + 1 };
}

/** *the last half of 1989*, not *last quarter*, the one before this. */
function lastOf(words: Words, i: number): Amount | null {
  const noun = skipHyphen(words, i + 1);
  return lowerAt(words, i) === 'last' &&
    isAt(words, noun, HALF_OR_QUARTER) &&
    lowerAt(words, noun + 1) === 'of'
    ? { value: -1, next: i + 1 }
    : null;
}

function isMonth({ meaning }: Found): boolean {
  if (meaning.form === 'absolute') return meaning.period.grain === 'month';
  return (
    (meaning.form === 'recurring' && meaning.what.cycle === 'month') ||
    (meaning.form === 'relative' && meaning.grain === 'month')
  );
}

/** *1988*, *next year's*, *the year-earlier* before a quarter. */
function wholeBefore(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const year = yearAt(words, i);
  const found: Found | null =
    year && year.value! > 1000
      ? { meaning: { form: 'absolute', period: { grain: 'year', index: year.value! } }, next: year.next }
      : isAt(words, i, OPENS_YEAR)
        ? (readWhole(words, i) ?? yearBack(words, i))
        : null;
  if (!found) return null;
  return { meaning: found.meaning, next: skipWord(words, found.next, "'s", '’s') };
}

function yearBack(words: Words, i: number): Found | null {
  const at = skipHyphen(words, i + 1);
  return lowerAt(words, i) === 'year' && isAt(words, at, BACK)
    ? { meaning: { form: 'relative', grain: 'year', by: -1, anchor: 'report' }, next: at + 1 }
    : null;
}

function withYear(words: Words, what: Recurring, next: number, readWhole: ReadWhole): Found {
  const at = skipWord(words, skipWord(words, skipWord(words, next, ','), 'of', 'in'), 'the');
  const whole = readWhole(words, at);
  const isYear =
    whole &&
    ((whole.meaning.form === 'absolute' && whole.meaning.period.grain === 'year') ||
      (whole.meaning.form === 'relative' && whole.meaning.grain === 'year') ||
      (whole.meaning.form === 'shift' && whole.meaning.unit === 'year'));
  return isYear
    ? { meaning: { form: 'recurring', what, year: whole.meaning }, next: whole.next }
    : { meaning: { form: 'recurring', what }, next };
}

/** *the summer of 2016*, *over the summer*, *in spring*; the bare words are also a leap, a tumble and a source. */
function seasonOf(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const start = skipWord(words, i, 'the');
  const { season } = classesAt(words, start);
  if (season === undefined) return null;
  const what: Recurring = { cycle: 'season', season: Number(season) };
  const dated = withYear(words, what, start + 1, readWhole);
  if (dated.next > start + 1) return dated;
  const before = lowerAt(words, i - 1);
  const after = words.tokens[start + 1];
  if (start + 1 < words.last && after && /^(?:NOUN|PROPN|NUM)$/.test(after.tag)) return null;
  const ambiguous = /^(?:fall|spring)$/.test(lowerAt(words, start));
  const placed =
    start > i
      ? /^(?:in|into|over|during|by|since|until|through|for|before|after|throughout)$/
      : /^(?:in|by|since|until|through|early|late|mid|during)$/;
  if (!placed.test(before) || (ambiguous && lowerAt(words, start + 1) === 'of')) return null;
  return dated;
}

/** *the first week of March*, *the second day of the war* (no date), *the last month of 2015*. */
function ordinalPart(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const start = skipWord(words, i, 'the');
  const last = lowerAt(words, start) === 'last';
  const ordinal = last ? { value: -1, next: start + 1 } : ordinalAt(words, start);
  if (!ordinal) return null;
  const grain = classesAt(words, ordinal.next).unit;
  if (grain !== 'day' && grain !== 'week' && grain !== 'weekend' && grain !== 'month') return null;
  if (!isAt(words, ordinal.next + 1, OF_OR_IN)) return null;
  const whole = readWhole(words, skipWord(words, ordinal.next + 2, 'the'));
  return (
    whole && {
      meaning: { form: 'part', ordinal: ordinal.value!, grain, whole: whole.meaning },
      next: whole.next,
    }
  );
}

const ATTACHED = /^(?:mid|early|late)[-–](\p{L}+)$/u;

/** *early March*, *the end of the year*, *mid-January*, *the beginning of 2016*, *year's end*, *the week of March 6*. */
function edge(words: Words, i: number, readWhole: ReadWhole): Found | null {
  if (isAt(words, i, ATTACHED_PART)) return attachedMonth(ATTACHED.exec(lowerAt(words, i))![1]!, i);
  if (isAt(words, i, WITHIN)) {
    const at = skipWord(words, skipWord(words, skipHyphen(words, i + 1), 'in', 'on'), 'the');
    return readWhole(words, at);
  }
  const start = skipWord(words, skipWord(words, i, 'the'), 'very');
  if (lowerAt(words, start) === 'year') return yearEnd(words, start);
  if (!isAt(words, start, EDGE)) return null;
  const of = lowerAt(words, start + 1);
  const opened = lowerAt(words, start) === 'week' && /^(?:beginning|starting|commencing)$/.test(of);
  if (of !== 'of' && !opened) return null;
  const whole = readWhole(words, start + 2) ?? theYear(words, start + 2);
  if (!whole || !/^(?:week|month)$/.test(lowerAt(words, start))) return whole;
  const grain = lowerAt(words, start) as 'week' | 'month';
  return { meaning: { form: 'part', ordinal: 0, grain, whole: whole.meaning }, next: whole.next };
}

function attachedMonth(name: string, i: number): Found | null {
  const { month } = classesOf(name);
  return month === undefined
    ? null
    : { meaning: { form: 'recurring', what: { cycle: 'month', month: Number(month) } }, next: i + 1 };
}

/** *year's end*, *year-end*. */
function yearEnd(words: Words, i: number): Found | null {
  const at = skipHyphen(words, skipWord(words, i + 1, "'s", '’s'));
  return at > i + 1 && lowerAt(words, at) === 'end'
    ? { meaning: { form: 'relative', grain: 'year', by: 0, anchor: 'report' }, next: at + 1 }
    : null;
}

/** *the end of the year*, *of the month*. */
function theYear(words: Words, i: number): Found | null {
  const at = skipWord(words, i, 'the');
  const { unit } = classesAt(words, at);
  return at > i &&
    (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'decade' || unit === 'century')
    ? { meaning: { form: 'relative', grain: unit, by: 0, anchor: 'report' }, next: at + 1 }
    : null;
}
