import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civil,
  containing,
  dayNumber,
  easterSunday,
  firstDay,
  GRAINS,
  isoDay,
  lastDay,
  sameInYear,
  shift,
  weekday,
  widen,
} from '../../../pipeline/extract/dates/calendar.ts';
import { edtfOf, readPublished, timexOf } from '../../../pipeline/extract/dates/notation.ts';
import { daysInMonth } from '../../../schemas/edtf.ts';

const days = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2999, 12, 31) });
const grains = fc.constantFrom(...GRAINS);

describe('the calendar', () => {
  it.each(['1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2024-03-31', '2038-04-25'])(
    'knows Easter: %s',
    (sunday) => {
      expect(isoDay(easterSunday(Number(sunday.slice(0, 4))))).toBe(sunday);
    },
  );

  it('counts days as ISO 8601 prints them', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(day)).toBe(date.getUTCDay() || 7);
        const { year, month, day: dayOfMonth } = civil(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('puts every day into one stretch of each grain, and stretches end to end', () => {
    fc.assert(
      fc.property(days, grains, (day, grain) => {
        const period = containing(grain, day);
        if (grain !== 'weekend') {
          expect(firstDay(period)).toBeLessThanOrEqual(day);
          expect(lastDay(period)).toBeGreaterThanOrEqual(day);
          expect(firstDay(shift(period, 1))).toBe(lastDay(period) + 1);
        }
        expect(widen(period, grain)).toBe(period);
      }),
    );
  });

  it('widens to a longer stretch only', () => {
    const march = containing('month', dayNumber(2026, 3, 9));
    expect(widen(march, 'quarter')).toEqual(containing('quarter', dayNumber(2026, 2, 1)));
    expect(widen(march, 'week')).toBeNull();
  });

  it('knows leap years', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(isoDay(sameInYear({ grain: 'day', index: dayNumber(2024, 2, 29) }, -1).index)).toBe('2023-02-28');
  });
});

describe('notation', () => {
  const day = dayNumber(2017, 6, 24);
  it.each([
    ['day', '2017-06-24', '2017-06-24'],
    ['week', '2017-W25', '2017-06-19/2017-06-25'],
    ['weekend', '2017-W25-WE', '2017-06-24/2017-06-25'],
    ['month', '2017-06', '2017-06'],
    ['season', '2017-SU', '2017-22'],
    ['quarter', '2017-Q2', '2017-34'],
    ['half', '2017-H1', '2017-01/2017-06'],
    ['year', '2017', '2017'],
    ['decade', '201', '201X'],
    ['century', '20', '20XX'],
  ] as const)('writes a %s as %s and %s', (grain, timex, edtf) => {
    expect(timexOf(containing(grain, day))).toBe(timex);
    expect(edtfOf(containing(grain, day))).toBe(edtf);
  });

  it('counts January as part of the winter before', () => {
    expect(timexOf(containing('season', dayNumber(2017, 1, 5)))).toBe('2016-WI');
  });

  it('gives the days around New Year to the ISO week of their Thursday', () => {
    expect(timexOf(containing('week', dayNumber(2021, 1, 3)))).toBe('2020-W53');
    expect(timexOf(containing('week', dayNumber(2024, 12, 30)))).toBe('2025-W01');
  });

  it('reads the date of a report as day, month or year', () => {
    expect(timexOf(readPublished('2026-01-22')!)).toBe('2026-01-22');
    expect(timexOf(readPublished('2026-01')!)).toBe('2026-01');
    expect(timexOf(readPublished('2026')!)).toBe('2026');
    for (const none of [null, '', 'yesterday', '2026-13', '2026-02-30'])
      expect(readPublished(none)).toBeNull();
  });
});
