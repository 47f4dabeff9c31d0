import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, readTimes } from '../../../pipeline/extract/dates/dates.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { daysCovered } from '../../../schemas/edtf.ts';
import { documentFrom } from '../../support/document.ts';

/** A Thursday. */
const PUBLISHED = '2026-01-22';

/** All expressions of time, as `text = TIMEX3 (EDTF)`. */
function times(sentence: string, published: string | null = PUBLISHED): string[] {
  return inOrder(readTimes(readText(documentFrom(sentence, { published })))).map(
    ({ text, timex, edtf }) => `${text} = ${timex} (${edtf})`,
  );
}

function expectTimes(cases: [sentence: string, ...expected: string[]][]): void {
  for (const [sentence, ...expected] of cases) expect(times(sentence), sentence).toEqual(expected);
}

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

  it('tells a week up to the report’s day, or from it where it lies ahead', () => {
    expectTimes([
      ['The river rose this week.', 'this week = 2026-W04 (2026-01-19/2026-01-22)'],
      ['The river will rise this week.', 'this week = 2026-W04 (2026-01-22/2026-01-25)'],
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

describe('clock times, lengths and repetitions', () => {
  it('joins a clock time with its day', () => {
    expectTimes([
      ['The mill caught fire at 04.45 on Sunday.', '04.45 on Sunday = 2026-01-18T04:45 (2026-01-18)'],
      ['18.40 – The fire is out.', '18.40 = 2026-01-22T18:40 (2026-01-22)'],
      ['The share closed at 18.40 on Sunday.', 'Sunday = 2026-01-18 (2026-01-18)'],
      ['The play began at 9 p.m. Sunday.', '9 p.m. Sunday = 2026-01-18T21:00 (2026-01-18)'],
      ['The wind rose overnight on Tuesday.', 'overnight on Tuesday = 2026-01-20TNI (2026-01-20)'],
      ['The play began on Saturday night.', 'Saturday night = 2026-01-17TNI (2026-01-17)'],
      ['The play began at 16:53 local time.', '16:53 local time = 2026-01-22T16:53 (2026-01-22)'],
    ]);
  });

  it('reads how long and how often', () => {
    expectTimes([
      ['It lasted two and a half years.', 'two and a half years = P2.5Y (null)'],
      ['They signed a 30-day truce.', '30-day = P30D (null)'],
      ['He earns $48,000 a year.', 'a year = P1Y (null)'],
      ['He is paid monthly.', 'monthly = P1M (null)'],
      ['She swims every day.', 'every day = P1D (null)'],
      ['She swims on Mondays.', 'Mondays = XXXX-WXX-1 (null)'],
    ]);
  });

  it('keeps lengths, repetitions and bare clock times out of the dates', () => {
    const text = readText(
      documentFrom('Every day at 9 a.m. he waits two hours, but not on Monday.', { published: PUBLISHED }),
    );
    expect(readTimes(text).dates.map((mention) => mention.text)).toEqual(['Monday']);
  });
});

describe('words that are no times', () => {
  it.each([
    'The cup was 1/2 full.',
    'The Sun said so, and he sat.',
    'April Jones sang for Theresa May.',
    'The March of the protesters passed.',
    'They may fall.',
    'The fall of the city was near.',
    'It was the 14th time.',
    'The second man won.',
    'A 12-year-old sang; Dora is 62 years old.',
    'There were 2018 people in 200 cities.',
    'He paid $2015 for room 2010.',
    'They sell Christmas trees.',
    'He reads the Daily Oven.',
    'Almost three-quarters of it was gone.',
    'They killed 2018 rats and 2000 mice.',
    'They spoke of the future of bread.',
  ])('%s', (sentence) => {
    expect(times(sentence)).toEqual([]);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ...'the a first last next this of in on since from to between and third quarter year years ago earlier later May 12 2015 Monday , . - 9 p.m. night week day past three half now before after morning 1990s '.split(
      ' ',
    ),
  );
  const prose = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
  const published = fc.constantFrom(null, '2026-01-22', '2024-02-29', '2026-01', '2026');

  it('mentions lie in order, slice the text, and their EDTF names days', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), published, (string, date) => {
        const document = documentFrom(string, { published: date });
        let end = 0;
        for (const mention of inOrder(readTimes(readText(document)))) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(string.slice(mention.start, mention.end)).toBe(mention.text);
          if (mention.edtf !== null) daysCovered(mention.edtf);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
