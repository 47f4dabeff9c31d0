import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysCovered } from '../../schemas/edtf.ts';

describe('daysCovered', () => {
  it.each([
    ['2026-01-21', '2026-01-21', '2026-01-21'],
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-10~', '2019-10-01', '2019-10-31'],
    ['2019?', '2019-01-01', '2019-12-31'],
    ['2019/2026', '2019-01-01', '2026-12-31'],
    ['2017-06-19/2017-06-24', '2017-06-19', '2017-06-24'],
    ['2019/2026-01-22', '2019-01-01', '2026-01-22'],
    ['2019-03/..', '2019-03-01', null],
    ['../2021', null, '2021-12-31'],
    ['2019-03/', '2019-03-01', null],
    ['2016-21', '2016-03-01', '2016-05-31'],
    ['2016-22', '2016-06-01', '2016-08-31'],
    ['2016-23', '2016-09-01', '2016-11-30'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2016-33', '2016-01-01', '2016-03-31'],
    ['2016-36', '2016-10-01', '2016-12-31'],
    ['2016-41', '2016-07-01', '2016-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
  ])('%s covers %s to %s', (edtf, first, last) => {
    expect(daysCovered(edtf)).toEqual({ first, last });
  });

  it.each([
    '',
    'soon',
    '2019-13',
    '2019-02-30',
    '2019-02-29',
    '2019-1',
    '2019/2020/2021',
    '199X-05',
    '2019-37',
  ])('refuses %j', (edtf) => {
    expect(() => daysCovered(edtf)).toThrow(RangeError);
  });

  it('refuses an interval that ends before it begins', () => {
    expect(() => daysCovered('2021/2019')).toThrow(/ends before it begins/);
  });

  it('covers every day by itself alone', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(daysCovered(iso)).toEqual({ first: iso, last: iso });
      }),
    );
  });
});
