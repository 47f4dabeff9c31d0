/**
 * Stretches of the Gregorian calendar as whole numbers, so that *three weeks before* is a subtraction.
 * Days count from 1970-01-01; every coarser grain counts its own stretches. No time zone and no clock is involved.
 */
import { daysInMonth } from '../../../schemas/edtf.ts';

/** From fine to coarse. `season` is meteorological and northern: spring begins in March, winter ends in February. */
export const GRAINS = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Grain = (typeof GRAINS)[number];

/** A stretch of the calendar: the `index`th of its grain. */
export interface Period {
  grain: Grain;
  /**
   * day: since 1970-01-01; week and weekend: ISO weeks since the one of 1969-12-29; month: year × 12 + month − 1;
   * season: year × 4 + 0 (spring) to 3 (winter, of the year in which it begins); quarter: year × 4 + quarter − 1;
   * half: year × 2 + half − 1; year; decade: year ÷ 10; century: year ÷ 100.
   */
  index: number;
}

const DAYS_A_YEAR = 365.2425;

/** Day number of a date. The algorithm is Howard Hinnant's `days_from_civil` (public domain). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1–12) and day of a day number: `civil_from_days` of the same author. */
export function civil(dayIndex: number): { year: number; month: number; day: number } {
  const z = dayIndex + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const shifted = Math.floor((5 * doy + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Day of the week of a day number: 1 Monday to 7 Sunday. */
export function weekday(dayIndex: number): number {
  return ((((dayIndex + 3) % 7) + 7) % 7) + 1;
}

/** Day number of Easter Sunday of the western churches: the algorithm of J.-M. Oudin (1940), as given by Meeus. */
export function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const k = Math.floor((century - 17) / 25);
  let moon = (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30;
  const late = Math.floor(moon / 28);
  moon -= late * (1 - late * Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return dayNumber(year, 3, 28) + moon - sunday;
}

/** The day of a date, or null where the calendar has no such day. */
export function day(year: number, month: number, dayOfMonth: number): Period | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return { grain: 'day', index: dayNumber(year, month, dayOfMonth) };
}

/** The month (1–12) of a year. */
export function monthOf(year: number, month: number): Period {
  return { grain: 'month', index: year * 12 + month - 1 };
}

/** First day, as a day number. */
export function firstDay({ grain, index }: Period): number {
  switch (grain) {
    case 'day':
      return index;
    case 'week':
      return index * 7 - 3;
    case 'weekend':
      return index * 7 + 2;
    case 'month':
      return monthStart(index);
    case 'season':
      return monthStart(Math.floor(index / 4) * 12 + 2 + mod(index, 4) * 3);
    case 'quarter':
      return monthStart(index * 3);
    case 'half':
      return monthStart(index * 6);
    case 'year':
      return monthStart(index * 12);
    case 'decade':
      return monthStart(index * 120);
    case 'century':
      return monthStart(index * 1200);
  }
}

/** Last day, as a day number. */
export function lastDay(period: Period): number {
  return firstDay({ grain: period.grain, index: period.index + 1 }) - (period.grain === 'weekend' ? 6 : 1);
}

/** The stretch of a grain that holds a day. */
export function containing(grain: Grain, dayIndex: number): Period {
  const week = Math.floor((dayIndex + 3) / 7);
  if (grain === 'day') return { grain, index: dayIndex };
  if (grain === 'week' || grain === 'weekend') return { grain, index: week };
  const { year, month } = civil(dayIndex);
  return { grain, index: indexOfMonth(grain, year * 12 + month - 1) };
}

function indexOfMonth(grain: Grain, month: number): number {
  switch (grain) {
    case 'season':
      return Math.floor((month - 2) / 3);
    case 'quarter':
      return Math.floor(month / 3);
    case 'half':
      return Math.floor(month / 6);
    case 'year':
      return Math.floor(month / 12);
    case 'decade':
      return Math.floor(month / 120);
    case 'century':
      return Math.floor(month / 1200);
    default:
      return month;
  }
}

/** The stretch of a grain that holds a whole period, or null where the period is longer than that. */
export function widen(period: Period, grain: Grain): Period | null {
  if (period.grain === grain) return period;
  const wide = containing(grain, firstDay(period));
  return lastDay(wide) >= lastDay(period) ? wide : null;
}

/** The period so many of its own grain later (negative: earlier). */
export function shift(period: Period, by: number): Period {
  return { grain: period.grain, index: period.index + by };
}

/** The same stretch of another year: the 29th of February becomes the 28th. */
export function sameInYear(period: Period, by: number): Period {
  switch (period.grain) {
    case 'day': {
      const { year, month, day: dayOfMonth } = civil(period.index);
      const last = Math.min(dayOfMonth, daysInMonth(year + by, month));
      return { grain: 'day', index: dayNumber(year + by, month, last) };
    }
    case 'week':
    case 'weekend':
      return containing(period.grain, firstDay(period) + 3 + Math.round(by * DAYS_A_YEAR));
    case 'month':
      return shift(period, 12 * by);
    case 'season':
    case 'quarter':
      return shift(period, 4 * by);
    case 'half':
      return shift(period, 2 * by);
    case 'year':
      return shift(period, by);
    default:
      return { grain: 'year', index: civil(firstDay(period)).year + by };
  }
}

/** The calendar year in which a period begins. */
export function yearOf(period: Period): number {
  return period.grain === 'season' ? Math.floor(period.index / 4) : civil(firstDay(period)).year;
}

/** Day number as printed by ISO 8601: `2026-01-19`. */
export function isoDay(dayIndex: number): string {
  const { year, month, day: dayOfMonth } = civil(dayIndex);
  return `${isoYear(year)}-${two(month)}-${two(dayOfMonth)}`;
}

/** Four digits at least. */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** A number as two digits: *07*. */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}

function monthStart(month: number): number {
  return dayNumber(Math.floor(month / 12), mod(month, 12) + 1, 1);
}

function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}
