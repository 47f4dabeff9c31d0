/** For which date figures are stated, on invented reports. */
import { describe, expect, test } from 'vitest';
import { dates, PUBLISHED } from '../../../support/claim_fields.ts';

describe('what holds now', () => {
  test.each([
    [
      'a clause with *now* behind one with a date',
      'In 2019 the mill had 40 looms; now it has nine.',
      ['2019', PUBLISHED],
    ],
    ['what something has', 'Foyle House, opened in 1990, has 12 rooms.', [PUBLISHED]],
    ['what a dated document tells', 'A 2010 census shows that 12 percent are out of work.', ['2010']],
    ['*now* of a noun alone', 'In 2019 the inn, now a school, had 12 rooms.', ['2019']],
    [
      'a present beside a goal',
      'It wants to cut the number of depots, currently 210, to 20 by 2029.',
      [PUBLISHED, '2029'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('what has come about since a date of old', () => {
  test.each([
    ['behind a relative clause', 'Lee, whose debut won a prize in 2014, has nine farms.', [PUBLISHED]],
    ['in a relative clause before it', 'Lee, who has won 40 races, was sold in January.', [PUBLISHED]],
    ['in the perfect', 'The mill was founded in 2003 and has built 12 looms.', [PUBLISHED]],
    ['not of its own date', 'The mill, which opened in May, has built 12 looms in 2019.', ['2019']],
  ])('%s', (_what, text, expected) => expect(dates(text)).toEqual(expected));
});

test.each([
  ['the end of a contract', 'She signed a contract to 2029 worth $12 a week.', PUBLISHED],
  [
    'what is said beside a noun',
    'The village, with a population of 450, lost its shop 10 years ago.',
    PUBLISHED,
  ],
  ['what has not changed since', 'The median is $500, unchanged from December.', PUBLISHED],
])('the date is not that of %s', (_what, text, expected) => expect(dates(text)).toEqual([expected]));

test('how long something went on before something else is no date', () => {
  expect(dates('It was sold on Monday. He hid for three days before leaving with 40 cows.').at(-1)).toBe(
    '2025-03-10',
  );
});

test('a month of an unknown year is not replaced by a year told before', () => {
  expect(dates('Farmers threshed 22 tons in 2017. In May they sowed 9 hectares.', null)).toEqual([
    '2017',
    null,
  ]);
});

test('*then* and *at the time* are times told before', () => {
  expect(
    dates(
      'It was the worst flood since May 2019, when a dam broke. It killed 40 men then, including 9 cooks.',
    ),
  ).toEqual(['2019-05', '2019-05']);
  expect(
    dates('The mill burnt in 2011. About 40 worked there at the time. Nine have left since then.'),
  ).toEqual(['2011', PUBLISHED]);
});

test('a year that is over does not go on in the next paragraph', () => {
  const text = 'It rained in Oslo on Monday.\n\nA storm hit Homs in 2019.\n\nNine men died.';
  expect(dates(text)).toEqual(['2025-03-10']);
});

test('an hour is that of the day on which something was done', () => {
  const text =
    'A fire broke out on Sunday night, police said Monday.\n\nNine men were inside when it began at 8 p.m.';
  expect(dates(text)).toEqual(['2025-03-09']);
});

test('what is told behind a relative clause has not its date', () => {
  expect(dates('In Homs, where they had met in 2019, nine people danced.')).toEqual([PUBLISHED]);
});

test('what is a record since a year is of now', () => {
  expect(dates('Turnout was 72 percent, the highest at a Norway-wide vote since 1992.')).toEqual([PUBLISHED]);
});

test('what the news came days after', () => {
  const rain = 'It rained.\n\n'.repeat(6);
  const text = `A bus sank on Monday.\n\n${rain}The wreck came eight days after a mill burnt, killing nine men.`;
  expect(dates(text)).toEqual(['2025-03-02']);
});

test('the day of what came before', () => {
  expect(dates('Oslo saw 900 arrivals on the day, after 500 on Monday.')).toEqual([PUBLISHED, '2025-03-10']);
});

test('what a clause with *when* tells goes on behind *and*', () => {
  expect(
    dates(
      'It is the biggest theft since July 2013, when men robbed 40 mills and burnt an inn, killing nine.',
    ),
  ).toEqual(['2013-07', '2013-07']);
});

test('*all but two* is no contrast', () => {
  expect(dates('In May 2020, 21 goats got out; all but two were caught.')).toEqual(['2020-05', '2020-05']);
});

describe('the time since', () => {
  test.each([
    ['of an object', 'It has shut the mills of nine firms since 2019.', ['2019/2025-03-14']],
    ['of what a participle says', 'There have been 30 fires tied to it since 2019.', ['2019/2025-03-14']],
    ['not of whom a subject tells', 'The fate of 40 men has been unknown since 2019.', [PUBLISHED]],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('what goes on', () => {
  test.each([
    [
      'by the verb behind',
      'A boat that sank on Monday took nine guards along and 12 nuns are missing.',
      ['2025-03-10', PUBLISHED],
    ],
    [
      'as somebody speaks',
      'A boat sank on Monday. Police said 12 guards were searching the bay.',
      [PUBLISHED],
    ],
    [
      'or went on at a time',
      'A boat sank on Monday. Police said 12 men were sleeping when it sank.',
      ['2025-03-10'],
    ],
    [
      'not the date of its subject',
      'The toll of a storm that hit the bay on Monday has risen to 12.',
      [PUBLISHED],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test('a report on a year that is over tells of that year', () => {
  const text =
    'Storms sank 80 boats in 2024, the coast guard said in a report on Monday.\nOf the crews nothing is said.\nIt rescued 300 sailors.';
  expect(dates(text)).toEqual(['2024', '2024']);
});

test('a date to come holds for what is to come in its passage', () => {
  expect(dates('The clinic will open in May. It will have 40 beds.')).toEqual(['2025-05']);
});

test('what stands in brackets has the time of the words before them', () => {
  expect(
    dates('It runs 30 ships (24 of them tankers) and had begun to grow when it was sold in May 2019.'),
  ).toEqual([PUBLISHED, PUBLISHED]);
});

test('the month and the same period are those last spoken of', () => {
  expect(dates('The mill earned $6 in January, Ann Lee said Monday, and ended the month with $2.')).toEqual([
    '2025-01',
    '2025-01',
  ]);
  expect(dates('The mill sold 40 looms in 2022. It bought nine over the same period.')).toEqual([
    '2022',
    '2022',
  ]);
});

test('the year of a birth is that of nothing done later', () => {
  expect(
    dates('Born in Bergen in 1936, one of seven sons, Lee bought 3 boats. He lost two fingers at sea.'),
  ).toEqual(['1936', PUBLISHED, PUBLISHED]);
});

test('what was still so is told of the day of the report', () => {
  expect(dates('The fire broke out on Sunday. About 140 men were still on the slopes.')).toEqual([PUBLISHED]);
  expect(dates('Troops entered the town on Sunday while 56 people were working in the pit.')).toEqual([
    '2025-03-09',
  ]);
});

test('what is said to have come since a day goes on behind *and that*', () => {
  expect(
    dates('The nurse said the ward had seen 400 cases since the start of March and that two men had died.'),
  ).toEqual(['2025-03/2025-03-14', '2025-03/2025-03-14']);
});

describe('in a report without a date', () => {
  test('a year is told of in its sentence alone', () => {
    const text = 'The mill burned in 2019 and 4 looms were lost. Its owners sold 12 sheds.';
    expect(dates(text, null)).toEqual(['2019', null]);
  });

  test('a day is told of behind its sentence too', () => {
    const text = 'The mill burned on 4 May 2019 and 4 looms were lost. The fire killed 12 horses.';
    expect(dates(text, null)).toEqual(['2019-05-04', '2019-05-04']);
  });
});
