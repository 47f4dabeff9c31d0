/** Dates told from another date, and ranges of dates. */
import { describe, expect, it } from 'vitest';
import { expectTimes, times } from './times.ts';

describe('dates told from another date', () => {
  it('leaves *in the past* to the length behind it', () => {
    expectTimes([
      ['It was the third in the past decade.', 'the past decade = 201 (2016/2026)'],
      ['It was common in the past.', 'in the past = PAST_REF (null)'],
    ]);
  });

  it('counts from the report’s date', () => {
    expectTimes([
      ['It burned yesterday.', 'yesterday = 2026-01-21 (2026-01-21)'],
      ['It burned last week.', 'last week = 2026-W03 (2026-01-12/2026-01-18)'],
      ['It burned earlier this year.', 'earlier this year = 2026 (2026)'],
      ['It burned last month.', 'last month = 2025-12 (2025-12)'],
      ['It burned three days ago.', 'three days ago = 2026-01-19 (2026-01-19)'],
      ['It burned three years ago.', 'three years ago = 2023 (2023)'],
      ['It burned two weeks ago.', 'two weeks ago = 2026-W02 (2026-01-08~)'],
      ['It burned a few days ago.', 'a few days ago = PAST_REF (2026-01)'],
      ['It burned weeks ago.', 'weeks ago = PAST_REF (2026-01~)'],
      ['It burned over the weekend.', 'the weekend = 2026-W03-WE (2026-01-17/2026-01-18)'],
    ]);
  });

  it('knows no week behind a month long ago', () => {
    expectTimes([
      [
        'The mill burned in June 2024. The following week it rained. Three months earlier it had snowed.',
        'June 2024 = 2024-06 (2024-06)',
        'The following week = XXXX-WXX (null)',
        'Three months earlier = 2024-03 (2024-03)',
      ],
    ]);
  });

  it('does not take the month before for the last of its name', () => {
    expectTimes([
      ['The mill burned last December.', 'last December = 2024-12 (2024-12)'],
      ['The mill burned last November.', 'last November = 2025-11 (2025-11)'],
    ]);
  });

  it('takes what becomes effective on a day to lie ahead', () => {
    expectTimes([['She named a new cook, effective April 1.', 'April 1 = 2026-04-01 (2026-04-01)']]);
  });

  it('tells a week up to the report’s day, or whole where it lies ahead', () => {
    expectTimes([
      ['The river rose this week.', 'this week = 2026-W04 (2026-01-19/2026-01-22)'],
      ['The river will rise this week.', 'this week = 2026-W04 (2026-01-19/2026-01-25)'],
    ]);
  });

  it('counts from the date last spoken of', () => {
    expectTimes([
      [
        'The roof leaked on Sunday. A day earlier it had held. Two days later it broke.',
        'Sunday = 2026-01-18 (2026-01-18)',
        'A day earlier = 2026-01-17 (2026-01-17)',
        'Two days later = 2026-01-19 (2026-01-19)',
      ],
      [
        'He came in 2014 and left the following year.',
        '2014 = 2014 (2014)',
        'the following year = 2015 (2015)',
      ],
      [
        'He came in 2014 and will leave over the next year.',
        '2014 = 2014 (2014)',
        'the next year = 2027 (2027)',
      ],
      [
        'It left two months after the raid on 12 May 2015.',
        'two months after = P2M (2015-07)',
        '12 May 2015 = 2015-05-12 (2015-05-12)',
      ],
    ]);
  });

  it('dates the event behind *after* where the clause before only says when something came', () => {
    expectTimes([
      [
        'The mayor left on Sunday, two days after the vote.',
        'Sunday = 2026-01-18 (2026-01-18)',
        'two days after = P2D (2026-01-16)',
      ],
      [
        'The storm on Sunday came two days after a flood.',
        'Sunday = 2026-01-18 (2026-01-18)',
        'two days after = P2D (2026-01-16)',
      ],
    ]);
  });

  it('keeps the day of the story where the same moment is told in another zone', () => {
    expectTimes([
      [
        'The train left on Sunday at 6 a.m. (2200 GMT Saturday). A day earlier it was late.',
        'Sunday at 6 a.m. = 2026-01-18T06:00 (2026-01-18)',
        '2200 GMT Saturday = 2026-01-17T22:00 (2026-01-18)',
        'A day earlier = 2026-01-17 (2026-01-17)',
      ],
    ]);
  });

  it('reads the day behind the same moment told in another zone', () => {
    expectTimes([
      [
        'It left at 0915 HKT (0115 GMT) on Tuesday.',
        '0915 HKT (0115 GMT) on Tuesday = 2026-01-20T09:15 (2026-01-20)',
      ],
    ]);
  });

  it('leaves open what hangs on an unknown date of the report', () => {
    expect(times('On Monday it rained. In May it was dry. Three days ago it snowed.', null)).toEqual([
      'Monday = XXXX-WXX-1 (null)',
      'May = XXXX-05 (null)',
      'Three days ago = PAST_REF (null)',
    ]);
    expect(times('In May it was dry. On Monday it rained.', '2019-10')).toEqual([
      'May = 2019-05 (2019-05)',
      'Monday = XXXX-WXX-1 (null)',
    ]);
  });
});

describe('ranges', () => {
  it('gives both ends the whole range', () => {
    expectTimes([
      ['He ran it from 2011 to 2016.', '2011 = 2011 (2011/2016)', '2016 = 2016 (2011/2016)'],
      [
        'He ran it between January and March 2015.',
        'January = 2015-01 (2015-01/2015-03)',
        'March 2015 = 2015-03 (2015-01/2015-03)',
      ],
      ['He ran it in 2014-15.', '2014-15 = 2014 (2014/2015)'],
      ['It was open on May 12-14, 2015.', 'May 12-14, 2015 = 2015-05-12 (2015-05-12/2015-05-14)'],
      ['From 2019 onward he ran it alone.', '2019 = 2019 (2019/2026-01-22)'],
      ['He has run it since 2019.', '2019 = 2019 (2019/2026-01-22)'],
      ['It has stood empty since the sale of the mill in 2019.', '2019 = 2019 (2019/2026-01-22)'],
      ['Some 600 had been moved out before 19 January.', '19 January = 2026-01-19 (../2026-01-19)'],
      ['Until this week they guarded two gates.', 'this week = 2026-W04 (../2026-01-19)'],
      ['The mill ran until 2021.', '2021 = 2021 (../2021)'],
      ['The gate was forced before dawn on Wednesday.', 'dawn on Wednesday = 2026-01-21TMO (2026-01-21)'],
      ['It will stay closed until Friday.', 'Friday = 2026-01-23 (2026-01-23)'],
      ['Open since next Monday.', 'next Monday = 2026-01-26 (2026-01-26)'],
    ]);
  });

  it('reads two days of one month as one range, wherever the month stands', () => {
    expectTimes([
      ['The fair ran between 2 and 9 May.', '2 and 9 May = 2025-05-02 (2025-05-02/2025-05-09)'],
      [
        'The fair ran from the 3rd to the 7th of May.',
        'the 3rd to the 7th of May = 2025-05-03 (2025-05-03/2025-05-07)',
      ],
      ['The fair ran from Jan. 3 to 7.', 'Jan. 3 to 7 = 2026-01-03 (2026-01-03/2026-01-07)'],
      ['On May 3 and 4 the shop was shut.', 'May 3 and 4 = 2025-05-03 (2025-05-03/2025-05-04)'],
      ['On May 3 and 4 people came.', 'May 3 = 2025-05-03 (2025-05-03)'],
      [
        'The fair ran on May 3 to 7 p.m.',
        'May 3 = 2025-05-03 (2025-05-03)',
        '7 p.m. = 2025-05-03T19:00 (2025-05-03)',
      ],
    ]);
  });

  it('joins stretches that follow upon each other, where something is told of all of them', () => {
    expectTimes([
      ['In 2022 and 2023 it shrank.', '2022 = 2022 (2022/2023)', '2023 = 2023 (2022/2023)'],
      ['It shrank in 2019 and 2023.', '2019 = 2019 (2019)', '2023 = 2023 (2023)'],
      [
        'It rained on Monday and Tuesday.',
        'Monday = 2026-01-19 (2026-01-19/2026-01-20)',
        'Tuesday = 2026-01-20 (2026-01-19/2026-01-20)',
      ],
    ]);
  });

  it('finds the year of the end that names none beside the other end', () => {
    expectTimes([
      [
        'It shrank between November and February.',
        'November = 2024-11 (2024-11/2025-02)',
        'February = 2025-02 (2024-11/2025-02)',
      ],
      [
        'It shrank from December 2024 to March.',
        'December 2024 = 2024-12 (2024-12/2025-03)',
        'March = 2025-03 (2024-12/2025-03)',
      ],
    ]);
  });

  it.each([
    'It was the largest flood since 2002.',
    'It was the third such flood since 2002.',
    'The river was the lowest it had been since 2002.',
    'Not since 2002 have so many come.',
    'Prices rose at their fastest pace since 2002.',
    'It was drier than at any time since 2002.',
  ])('gives no interval to a record: %s', (sentence) => {
    expect(times(sentence)).toEqual(['2002 = 2002 (null)']);
  });

  it.each([
    'The first mill has stood empty since 2002.',
    'It has flooded at least six times since 2002.',
    'It has seen only six floods since 2002.',
    'They have mended most of the mills since 2002.',
  ])('gives the time since to what has gone on: %s', (sentence) => {
    expect(times(sentence)).toEqual(['2002 = 2002 (2002/2026-01-22)']);
  });

  it('places lengths of time beside the report’s date or the date they end with', () => {
    expectTimes([
      ['Over the past three months it sank.', 'the past three months = P3M (2025-10/2026-01)'],
      ['In the past 24 hours it sank.', 'the past 24 hours = PT24H (2026-01-21/2026-01-22)'],
      [
        'Income fell in the three months to July.',
        'the three months = P3M (2025-05/2025-07)',
        'July = 2025-07 (2025-05/2025-07)',
      ],
      [
        'It rained in the week to Sunday.',
        'the week = P1W (2026-01-12/2026-01-18)',
        'Sunday = 2026-01-18 (2026-01-12/2026-01-18)',
      ],
      [
        'Income fell in the first nine months of 2015.',
        'the first nine months = P9M (2015-01/2015-09)',
        '2015 = 2015 (2015-01/2015-09)',
      ],
    ]);
  });
});
