/** Dates of the calendar, and which day they mean. */
import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../pipeline/extract/dates/dates.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';
import { expectTimes, PUBLISHED } from './times.ts';

describe('calendar dates', () => {
  it('reads whole dates in the forms that newsrooms use', () => {
    expectTimes([
      ['It opened on 19 January 2026.', '19 January 2026 = 2026-01-19 (2026-01-19)'],
      ['It opened on Monday, Jan. 19, 2026.', 'Monday, Jan. 19, 2026 = 2026-01-19 (2026-01-19)'],
      ['It opened on January 19th, 2026.', 'January 19th, 2026 = 2026-01-19 (2026-01-19)'],
      ['It opened on the 19th of January 2026.', 'the 19th of January 2026 = 2026-01-19 (2026-01-19)'],
      ['The form says 2026-01-19.', '2026-01-19 = 2026-01-19 (2026-01-19)'],
      ['The form says 1/19/2026.', '1/19/2026 = 2026-01-19 (2026-01-19)'],
      ['The form says 19/01/2026.', '19/01/2026 = 2026-01-19 (2026-01-19)'],
      ['The form says 19.01.2026.', '19.01.2026 = 2026-01-19 (2026-01-19)'],
    ]);
  });

  it('takes a day without a year for the nearest one, by tense where both sides are near', () => {
    expectTimes([
      ['The shop opened on Jan. 19.', 'Jan. 19 = 2026-01-19 (2026-01-19)'],
      ['The shop closed on 5 December.', '5 December = 2025-12-05 (2025-12-05)'],
      ['The shop opened on 3 May.', '3 May = 2025-05-03 (2025-05-03)'],
      ['It runs until January 20 next year.', 'January 20 next year = 2027-01-20 (2027-01-20)'],
      ['The shop will open on 3 May.', '3 May = 2026-05-03 (2026-05-03)'],
      ['They extended the offer to Jan. 30.', 'Jan. 30 = 2026-01-30 (2026-01-30)'],
      ['They came back on the 14th.', 'the 14th = 2026-01-14 (2026-01-14)'],
      ['Wednesday, Aug. 7, was hot.', 'Wednesday, Aug. 7 = 2024-08-07 (2024-08-07)'],
      ['Its April 2 ballot is the first of the year.', 'April 2 = 2026-04-02 (2026-04-02)'],
    ]);
  });

  it('reads months by tense, and by the year named beside them', () => {
    expectTimes([
      ['It rained in May.', 'May = 2025-05 (2025-05)'],
      ['It will rain in May.', 'May = 2026-05 (2026-05)'],
      ['Last March was dry.', 'Last March = 2025-03 (2025-03)'],
      ['Early January was mild.', 'Early January = 2026-01 (2026-01)'],
      ['In mid-November it froze.', 'mid-November = 2025-11 (2025-11)'],
      ['The ruling could have large effects in May.', 'May = 2026-05 (2026-05)'],
      ['They will face her in a November run-off.', 'November = 2026-11 (2026-11)'],
      ['The club is trying to sell land under a November accord.', 'November = 2025-11 (2025-11)'],
      ['In 2015 it rained; in May it flooded.', '2015 = 2015 (2015)', 'May = 2015-05 (2015-05)'],
      [
        'It has rained since 2015; in May it flooded.',
        '2015 = 2015 (2015/2026-01-22)',
        'May = 2025-05 (2025-05)',
      ],
    ]);
  });

  it('reads weekdays by tense, the report’s own day included', () => {
    expectTimes([
      ['The choir sang Monday.', 'Monday = 2026-01-19 (2026-01-19)'],
      ['The choir sang on Thursday.', 'Thursday = 2026-01-22 (2026-01-22)'],
      ['The choir will sing on Friday.', 'Friday = 2026-01-23 (2026-01-23)'],
      ['Last Thursday the choir sang.', 'Last Thursday = 2026-01-15 (2026-01-15)'],
      ['The choir will sing next Thursday.', 'next Thursday = 2026-01-29 (2026-01-29)'],
      ['The choir stays until Friday.', 'Friday = 2026-01-23 (2026-01-23)'],
      ['They agreed to discuss the Monday concert.', 'Monday = 2026-01-19 (2026-01-19)'],
    ]);
  });

  it('reads years, decades and centuries', () => {
    expectTimes([
      ['The mill was built in 1989.', '1989 = 1989 (1989)'],
      ['He wrote it in 2018: a novel.', '2018 = 2018 (2018)'],
      ['Critics praised her 2018 novels.', '2018 = 2018 (2018)'],
      ['A 2018 survey praised it.', '2018 = 2018 (2018)'],
      ['Profit fell in fiscal 1989.', 'fiscal 1989 = 1989 (1989)'],
      ['It was popular in the 1990s.', 'the 1990s = 199 (199X)'],
      ['It was popular in the mid-1990s.', 'the mid-1990s = 199 (199X)'],
      ["It was popular in the '80s.", "the '80s = 198 (198X)"],
      ['It was new in the 20th century.', 'the 20th century = 19 (19XX)'],
      ['It closed around October 2019.', 'October 2019 = 2019-10 (2019-10~)'],
    ]);
  });
});

describe('parts of years', () => {
  it('reads quarters, halves and seasons', () => {
    expectTimes([
      ['Sales rose in the third quarter.', 'the third quarter = 2025-Q3 (2025-35)'],
      ['Sales rose in Q2 2001.', 'Q2 2001 = 2001-Q2 (2001-34)'],
      ['Sales rose in the first quarter of last year.', 'the first quarter of last year = 2025-Q1 (2025-33)'],
      ['Sales rose in the second half of 2015.', 'the second half of 2015 = 2015-H2 (2015-07/2015-12)'],
      ['They rested over the summer.', 'the summer = 2025-SU (2025-22)'],
      ['They moved in the winter of 2015.', 'the winter of 2015 = 2015-WI (2015-24)'],
    ]);
  });

  it('reads quarters and halves called after their last month', () => {
    expectTimes([
      ['Sales rose in the June quarter.', 'the June quarter = 2025-Q2 (2025-34)'],
      ['Sales rose in the March quarter of 2024.', 'the March quarter of 2024 = 2024-Q1 (2024-33)'],
      ['Sales rose in the December 2024 half.', 'the December 2024 half = 2024-H2 (2024-07/2024-12)'],
      ['Sales rose in June.', 'June = 2025-06 (2025-06)'],
    ]);
  });

  it('looks ahead for quarters and months that are forecast', () => {
    expectTimes([
      ['It sees sales rising in the third quarter.', 'the third quarter = 2026-Q3 (2026-35)'],
      ['It expects a loss in the fourth quarter.', 'the fourth quarter = 2025-Q4 (2025-36)'],
      ['They forecast a fall in July.', 'July = 2026-07 (2026-07)'],
      ['They forecast a fall in December.', 'December = 2025-12 (2025-12)'],
    ]);
  });

  it('finds the quarter that ends with a day', () => {
    expectTimes([
      [
        'Sales fell in the quarter ended July 31.',
        'the quarter = 2025-Q2 (2025-34)',
        'July 31 = 2025-07-31 (2025-07-31)',
      ],
      [
        'Sales fell in the first quarter of 2025. For the quarter ended Sept. 30, it lost money.',
        'the first quarter of 2025 = 2025-Q1 (2025-33)',
        'the quarter = 2025-Q3 (2025-35)',
        'Sept. 30 = 2025-09-30 (2025-09-30)',
      ],
      [
        'It lost money in the second quarter ended Oct. 31.',
        'the second quarter = 2025-Q2 (2025-35)',
        'Oct. 31 = 2025-10-31 (2025-10-31)',
      ],
      [
        'It made money in the financial year to June 30.',
        'the financial year = 2025 (2024-07/2025-06)',
        'June 30 = 2025-06-30 (2024-07/2025-06)',
      ],
    ]);
  });

  it('compares with the quarter that the passage is about', () => {
    expectTimes([
      [
        'Sales rose 3% in the third quarter. They fell in the year-earlier period.',
        'the third quarter = 2025-Q3 (2025-35)',
        'the year-earlier period = 2024-Q3 (2024-35)',
      ],
      [
        'Sales rose 3% in the third quarter. They fell in the year-earlier third quarter.',
        'the third quarter = 2025-Q3 (2025-35)',
        'the year-earlier third quarter = 2024-Q3 (2024-35)',
      ],
      [
        'Sales in the third quarter were higher than a year earlier.',
        'the third quarter = 2025-Q3 (2025-35)',
        'a year earlier = 2024-Q3 (2024-35)',
      ],
    ]);
  });
});

describe('weeks, halves and holidays', () => {
  it('reads the weeks of the year by number', () => {
    expectTimes([
      [
        'In week 36 there were 9 cases, more than the week before.',
        'week 36 = 2025-W36 (2025-09-01/2025-09-07)',
        'the week before = 2025-W35 (2025-08-25/2025-08-31)',
      ],
      ['In week 1 of 2026 it froze.', 'week 1 of 2026 = 2026-W01 (2025-12-29/2026-01-04)'],
      ['In week 5 of the strike it froze.'],
      ['They lost in Week 5 again.'],
      [
        'In the week beginning 5 January it froze.',
        'the week beginning 5 January = 2026-W02 (2026-01-05/2026-01-11)',
      ],
    ]);
  });

  it('takes half a month for the month, and the last half of a year for its second', () => {
    expectTimes([
      ['It froze in the second half of January.', 'the second half of January = 2026-01 (2026-01)'],
      ['Sales fell in the last half of 2015.', 'the last half of 2015 = 2015-H2 (2015-07/2015-12)'],
      [
        'Sales fell in the last three months of 2015.',
        'the last three months = P3M (2015-10/2015-12)',
        '2015 = 2015 (2015-10/2015-12)',
      ],
    ]);
  });

  it('reads holidays that move', () => {
    expectTimes([
      ['The mill closed on Good Friday.', 'Good Friday = 2025-04-18 (2025-04-18)'],
      ['The mill closed on Black Friday.', 'Black Friday = 2025-11-28 (2025-11-28)'],
      ['The mill closed over Easter.', 'Easter = 2025-04-20 (2025-04-20)'],
    ]);
  });
});

describe('which day is meant', () => {
  it('is open where it is any such day', () => {
    expectTimes([
      ['She was born on a Sunday afternoon.', 'Sunday afternoon = XXXX-WXX-7TAF (null)'],
      ['She set a Tuesday deadline.', 'Tuesday = 2026-01-20 (2026-01-20)'],
    ]);
  });

  it('lies ahead of what is put off', () => {
    expectTimes([
      ['The hearing was adjourned until 13 October.', '13 October = 2026-10-13 (2026-10-13)'],
      ['They have extended the deadline to Friday.', 'Friday = 2026-01-23 (2026-01-23)'],
      ['The hearing is on 13 October.', '13 October = 2026-10-13 (2026-10-13)'],
      ['The hearing was adjourned on Monday.', 'Monday = 2026-01-19 (2026-01-19)'],
    ]);
  });

  it.each([
    ['theguardian.com', '2025-04-03'],
    ['lemonde.fr', '2025-04-03'],
    ['nytimes.com', '2025-03-04'],
    [null, '2025-03-04'],
  ])('follows the order of the publisher’s country: %s', (publisher, expected) => {
    const document = documentFrom('The form says 03/04/2025.', { published: PUBLISHED, publisher });
    expect(readTimes(readText(document)).dates[0]?.edtf).toBe(expected);
  });
});
