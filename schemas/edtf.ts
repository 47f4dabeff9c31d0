/**
 * The days that an EDTF string (ISO 8601-2) covers.
 * The package `edtf` gives open intervals no usable bounds, so the part of the standard that claims use is read here.
 */

export interface DaySpan {
  /** First day covered, `YYYY-MM-DD`; null where the beginning is open or unknown. */
  first: string | null;
  /** Last day covered; null where the end is open or unknown. */
  last: string | null;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** Sub-year codes of ISO 8601-2, as first month and number of months. Seasons are meteorological and northern. */
const PARTS: Record<number, [first: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/**
 * First and last day covered by a date or interval.
 *
 * @param edtf a day, month, year, decade (`199X`), century (`19XX`), season (21–24), quarter (33–36) or half (40, 41),
 * with `~`, `?` or `%` or without; or two of these joined by `/`, either of them `..` (open) or empty (unknown).
 * A mark of uncertainty widens nothing: how far *about* reaches is not written down anywhere.
 * @throws RangeError where the string is none of these, names no day of the calendar, or ends before it begins
 */
export function daysCovered(edtf: string): DaySpan {
  const sides = edtf.split('/');
  if (sides.length > 2) throw malformed(edtf);
  const spans = sides.map((side) => readSide(side, edtf, sides.length === 2));
  const first = spans[0]!.first;
  const last = spans.at(-1)!.last;
  if (first !== null && last !== null && first > last)
    throw new RangeError(`'${edtf}' ends before it begins; write the earlier date first`);
  return { first, last };
}

function readSide(side: string, whole: string, interval: boolean): DaySpan {
  if (interval && (side === '' || side === '..')) return { first: null, last: null };
  const match = DATE.exec(side);
  if (!match) throw malformed(whole);
  const [, year = '', part, day] = match;
  const from = Number(year.replaceAll('X', '0'));
  const to = Number(year.replaceAll('X', '9'));
  if (part === undefined) return { first: isoDay(from, 1, 1), last: isoDay(to, 12, 31) };
  if (from !== to) throw malformed(whole);
  const code = Number(part);
  if (day !== undefined) return sameDay(from, code, Number(day), whole);
  if (code >= 1 && code <= 12) return months(from, code, 1);
  const known = PARTS[code];
  if (!known) throw malformed(whole);
  return months(from, known[0], known[1]);
}

function sameDay(year: number, month: number, day: number, whole: string): DaySpan {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw malformed(whole);
  const iso = isoDay(year, month, day);
  return { first: iso, last: iso };
}

function months(year: number, first: number, count: number): DaySpan {
  const end = first + count - 2;
  const endYear = year + Math.floor(end / 12);
  const endMonth = (end % 12) + 1;
  return {
    first: isoDay(year, first, 1),
    last: isoDay(endYear, endMonth, daysInMonth(endYear, endMonth)),
  };
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function malformed(edtf: string): RangeError {
  return new RangeError(
    `'${edtf}' is no EDTF date; write a day, month, year, season or quarter (2026-01-21, 2026-01, 2019, 2016-22, 2016-34), or two joined by '/'`,
  );
}
