/** EDTF of expressions that reach from one date to another: *since 2019*, *this week*, *the past three months*. */
import { containing, firstDay, isoDay, monthOf, type Period, shift } from './calendar.ts';
import type { Meaning } from './expression.ts';
import { edtfOf } from './notation.ts';
import type { Story } from './story.ts';
import type { Tense } from './tense.ts';
import type { Unit } from './words.ts';

/** The interval from the beginning of one EDTF date to the end of another. */
export function between(from: string, to: string): string {
  const start = from.split('/')[0]!;
  const end = to.split('/').at(-1)!;
  return start === end ? start : `${start}/${end}`;
}

/** *since 2019*: up to the report's date; open where that is not known, the bare date where that does not lie behind it. */
export function since(start: Period, story: Story): string {
  const from = edtfOf(start);
  if (!story.report) return `${from.split('/')[0]}/..`;
  return firstDay(start) < firstDay(story.report) ? between(from, edtfOf(story.report)) : from;
}

/**
 * *before 19 January*, *until 2021*: the time up to what has begun by the report's date; what lies ahead (*closed until
 * Friday*) bounds nothing behind it.
 */
export function until(edtf: string, period: Period, story: Story): string {
  const begins = story.report && firstDay(period) <= firstDay(story.report);
  return begins ? `../${edtf.split('/')[0]}` : edtf;
}

/** *this week*: what the report can tell of ends with its date; what is announced is for the whole week. */
export function thisWeek(week: Period, story: Story, tense: Tense): string {
  const today = story.report?.grain === 'day' ? story.report.index : null;
  const isRunning = today !== null && containing('week', today).index === week.index;
  return isRunning && tense !== 'future' ? between(isoDay(firstDay(week)), isoDay(today)) : edtfOf(week);
}

/** *the past three months*, *the next two days*: from or to the report's date, in the unit's own precision. */
export function rollingInterval(
  meaning: Extract<Meaning, { form: 'duration' }>,
  story: Story,
): string | null {
  const { amount, unit, sign } = meaning;
  if (amount == null || unit === undefined || sign === undefined || !story.report) return null;
  const [grain, factor] = PRECISION[unit];
  const base =
    grain === story.report.grain
      ? story.report
      : story.report.grain === 'day'
        ? containing(grain, story.report.index)
        : null;
  if (!base) return null;
  const far = shift(base, sign * Math.max(1, Math.round(amount * factor)));
  return sign < 0 ? between(edtfOf(far), edtfOf(base)) : between(edtfOf(base), edtfOf(far));
}

const PRECISION: Record<Unit, [grain: 'day' | 'month' | 'year', factor: number]> = {
  second: ['day', 0],
  minute: ['day', 0],
  hour: ['day', 1 / 24],
  day: ['day', 1],
  weekend: ['day', 7],
  week: ['day', 7],
  fortnight: ['day', 14],
  month: ['month', 1],
  quarter: ['month', 3],
  half: ['month', 6],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

/** Days that *a few* of a unit are taken to be, for finding the month of *a few days ago*. */
const A_FEW: Partial<Record<Unit, number>> = { day: 3, week: 21, fortnight: 42 };

/** *a few days ago*: the month in which it may have been; null where not even that can be told. */
export function vagueShift(meaning: Extract<Meaning, { form: 'shift' }>, base: Period | null): string | null {
  const days = A_FEW[meaning.unit];
  if (days === undefined || base?.grain !== 'day') return null;
  const month = edtfOf(containing('month', base.index + meaning.sign * days));
  return meaning.unit === 'day' ? month : `${month}~`;
}

/** *the three months to July*, *the nine months ended Sept. 30*, *the week to Sunday*: what ends there. */
export function endingWith(amount: number, unit: Unit, end: Period): string | null {
  const [grain, factor] = PRECISION[unit];
  const count = amount * factor;
  if (!Number.isInteger(count) || count < 1 || (grain === 'day' && end.grain !== 'day')) return null;
  const inMonths = grain === 'year' && end.grain !== 'year';
  const last = containing(inMonths ? 'month' : grain, firstDay(end));
  return between(edtfOf(shift(last, 1 - (inMonths ? count * 12 : count))), edtfOf(last));
}

/** *the first nine months* of a year; null for a unit that months do not add up to. */
export function openingOf(amount: number, unit: Unit, year: number): string | null {
  const [grain, factor] = PRECISION[unit];
  const count = amount * factor;
  if (grain !== 'month' || !Number.isInteger(count) || count < 1 || count > 12) return null;
  return between(edtfOf(monthOf(year, 1)), edtfOf(monthOf(year, count)));
}
