/** Dates that are not those of a whole sentence: of one figure, of a thing, of what is compared or told by the way. */
import { describe, expect, test } from 'vitest';
import { dates, figuresDated, PUBLISHED } from '../../../support/claim_fields.ts';

test('when a loan ends is not when it was made', () => {
  expect(dates('On Tuesday it sold $125 million of notes due Oct. 15, 2029.')).toEqual(['2025-03-11']);
  expect(dates('He is on bail on 40 charges dating back to 2002.')).toEqual([PUBLISHED]);
  expect(dates('It has a lease of 9 acres expiring in May 2031.')).toEqual([PUBLISHED]);
});

test('a year that a change is measured from is not its date', () => {
  expect(dates('Last year 538 miners died, down 10 percent from 2023.')).toEqual(['2024', '2024']);
  expect(dates('It had 9 guests last year, up six percent on 2023.')).toEqual(['2024', '2024']);
  expect(dates('Prices rose 10 percent from 2021 to 2023.')).toEqual(['2021/2023']);
  expect(dates('Sales rose 6 per cent on a year earlier, to 40 tonnes.')).toEqual([PUBLISHED, PUBLISHED]);
  expect(
    dates('Sales rose 6 per cent compared with the first nine months of 2023, and made up 40 tonnes.'),
  ).toEqual([PUBLISHED, PUBLISHED]);
});

describe('a date of one figure alone', () => {
  test.each([
    ['a goal', 'It runs 80 shops and hopes to expand to more than 120 by 2029.', [PUBLISHED, '2029']],
    ['a bound is no comparison', 'More than 75 flights landed in 2017.', ['2017']],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test('an example has a date of its own', () => {
  const text = 'He has 14 convictions, including a theft in 2009 for which he served four years.';
  expect(dates(text)).toEqual([PUBLISHED, '2009']);
});

test('what a relative clause tells of the past dates nothing outside it', () => {
  expect(
    figuresDated(
      'On Monday the mill burned. Four workers were hurt in the town where a flood drowned 40 in 2011. Two left.',
    ),
  ).toEqual(['Four: 2025-03-10', '40: 2011', 'Two: 2025-03-10']);
});

test('what a clause that opens with when tells dates the clause before it', () => {
  expect(dates('Seventy hikers were hurt when two huts burned in 2019.')).toEqual(['2019', '2019']);
});

test('a week counted back from the news dates nothing else', () => {
  const text =
    'A study was published on Monday. Of those asked 40 had not slept during the previous week. Another 12 smoked.';
  expect(figuresDated(text).at(-1)).toBe('12: 2025-03-10');
});

test('what is won or missed on a day has its date', () => {
  expect(dates('The farmers won Sunday’s election with 40 percent.')).toEqual(['2025-03-09']);
  expect(dates('The mill, reversing Tuesday’s gains, fell 40 percent on Wednesday.')).toEqual(['2025-03-12']);
});

test('a date behind a date that counts from an event dates that event alone', () => {
  expect(dates('In 2014, 20 years after joining the league, it had 40 ships.')).toEqual(['2014']);
  expect(dates('On Monday, two days after the storm, Ann Lee counted 40 trees.')).toEqual(['2025-03-10']);
});

describe('a date of a relative clause', () => {
  test('whose', () => {
    const text = 'Dozens of farmers praised the girl whose rescue in 2019 began a quarrel.';
    expect(dates(text)).toEqual([PUBLISHED]);
  });

  test('in the words that name who speaks dates what it tells there', () => {
    const text = 'Keepers of the zoo, which sold 30 goats last year, say the pens will hold nine.';
    expect(dates(text)).toEqual(['2024', PUBLISHED]);
  });
});

describe('the age of somebody', () => {
  test.each([
    'In the past decade Ann Lee, aged 55, took leave often.',
    'Ann Lee, 52 years old, will follow Bo Hill on April 2.',
  ])('is no date of what he did or will do: %s', (text) => {
    expect(dates(text).at(0)).toBe(PUBLISHED);
  });
});

test('what has since come about is not of the day before', () => {
  expect(dates('In 2009 Dornvale bought 20 percent, and has since raised its share to 46 percent.')).toEqual([
    '2009',
    PUBLISHED,
  ]);
});

test('what a sentence opens with since holds for all that has happened', () => {
  const text =
    'On Monday a mill burned.\nSince 2019, three keepers, including Lee, two clerks and a cook have been hurt.';
  expect(dates(text)).toEqual(['2019/2025-03-14', '2019/2025-03-14']);
});

test('the date of the last of several is that one’s alone', () => {
  expect(dates('Three times huts were burned, most recently last May.')).toEqual([PUBLISHED]);
});

test('what people are suspected of dates nothing that is done to them', () => {
  expect(dates('Police held four men suspected of burning a mill in 2011.')).toEqual([PUBLISHED]);
});

test('neither a deadline nor other news dates what is to come', () => {
  const text =
    'It wants to be the first to fly by 2027. To do so it will build 40 kites. On Monday it rained. It will hire 9 guards.';
  expect(dates(text)).toEqual([PUBLISHED, PUBLISHED]);
});

describe('what holds now has no date', () => {
  test('of a relative clause without a pronoun', () => {
    expect(dates('Lee is one of six keepers working in parks Hill closed in 2012.')).toEqual([PUBLISHED]);
  });

  test('right behind another figure', () => {
    const text = 'At 7 percent, the share is well below its peak of 12 percent in 2010.';
    expect(dates(text)).toEqual([PUBLISHED, '2010']);
  });
});

test('a clause that names its own date is not told of the one before', () => {
  const text = 'It could fare well on Monday, when 15 towns will hold fairs on March 20.';
  expect(dates(text)).toEqual(['2025-03-20']);
});

describe('what is added to those counted', () => {
  test('dates the harm that it tells of them', () => {
    expect(dates('He still weeps for the 20 pupils who were killed in a fire in May 2019.')).toEqual([
      '2019-05',
    ]);
    expect(dates('Their son was one of 20 hikers killed in the hills three years ago.')).toEqual(['2022']);
  });

  test('does not date them where it tells none', () => {
    expect(dates('The village has 12 bakers who came to Dornvale in 2003.')).toEqual([PUBLISHED]);
  });
});

test('what somebody is punished for is no date of the punishment', () => {
  expect(dates('He was jailed for 12 years for burning two mills in 2011.')).toEqual([PUBLISHED, '2011']);
});

test('no event to come dates what has happened', () => {
  const text = 'The fair opens on Sunday.\n\nIt has nine stalls.\n\nIts rival took about $200,000 in gifts.';
  expect(dates(text).at(-1)).toBe(PUBLISHED);
});

test('a century that something is of dates nothing', () => {
  expect(dates('It lies between these three hills, the home of many fairs of this century.')).toEqual([
    PUBLISHED,
  ]);
});

test('what has come about has no date of another clause', () => {
  const text =
    'The mill will dismiss 30 bakers next month as it moves to Dornvale, where it has spent $9 million.';
  expect(dates(text)).toEqual(['2025-04', PUBLISHED]);
});

describe('the other side of a comparison has its date alone', () => {
  test.each([
    ['what was done then', 'Lee won 44 per cent fewer votes in Oslo than she did in 2019.', [PUBLISHED]],
    [
      'the same stretch',
      'Thieves hit 142 vans in the first half of 2024, a rise of 18% on the same months of 2022, and 11 were burnt.',
      ['2024-01/2024-06', '2024-01/2024-06', '2024-01/2024-06'],
    ],
    [
      'points from a month',
      'The party is at 31 percent, up four points from December.',
      [PUBLISHED, PUBLISHED],
    ],
    [
      'an earlier poll',
      'The party is at 31 percent, down four points from the firm’s December poll. The Greens climb to 28 percent.',
      [PUBLISHED, PUBLISHED, PUBLISHED],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test('what is named along with others has a date of its own', () => {
  expect(dates('Fire crews said 17 houses were destroyed, along with a chapel built in 1908.')).toEqual([
    PUBLISHED,
  ]);
});

test('how long somebody has worked is no result of the half-year told before', () => {
  expect(
    dates(
      'It was the fifth raid. In all, 142 vans were hit in the first half of 2024.\n\nLee, a guard, had been in the job for eight months.',
    ),
  ).toEqual(['2024-01/2024-06', PUBLISHED]);
});

test('a stretch told with *since* ends before *and that*', () => {
  expect(
    dates(
      'The nurse said the ward had seen 400 cases since the start of March and that two men had died.',
    )[0],
  ).toBe('2025-03/2025-03-14');
});

test('the day of a rule or list is not that of what is done under it', () => {
  expect(dates('Under a list drawn up on Feb. 12, 40 men will be freed.')).toEqual([PUBLISHED]);
  expect(dates('Under fire on Sunday, 12 men fled.')).toEqual(['2025-03-09']);
});

test('the day to which something is put off is not its own', () => {
  expect(dates('It extended to April 20 its offer of $45 a share.')).toEqual([PUBLISHED]);
});

test('what was done under a rule has its day where nothing else tells one', () => {
  expect(dates('Under a deal signed in 2022 Mauritania received €210m.')).toEqual(['2022']);
});

test('what is said of those counted, and what happened then, has the date that is added', () => {
  expect(
    dates('Lee was among 210 people arrested during marches in January, in which 22 men were shot dead.'),
  ).toEqual(['2025-01', '2025-01']);
});

test('what has come about since has not the date of old', () => {
  expect(dates('Five men robbed it in February. Police have since made 11 arrests.')).toEqual([
    '2025-02',
    PUBLISHED,
  ]);
});

test('the date of the strongest is not that of all', () => {
  expect(
    dates(
      'A quake hit the island on Wednesday. It was followed by 60 tremors, the strongest of magnitude 5.2 on Thursday.',
    ),
  ).toEqual(['2025-03-12', '2025-03-13']);
});
