/** What happened has the day of the event, wherever in the report that is told. */
import { describe, expect, test } from 'vitest';
import { dates, figuresDated, PUBLISHED } from '../../../../support/claim_fields.ts';

describe('a sequel', () => {
  const LEAD = 'A guard was held on Thursday, a day after a bus crashed near the mill.\n\n';
  test.each([
    ['harm', `${LEAD}Among the dead were 12 nuns.`, ['2025-03-12']],
    ['who was aboard', `${LEAD}The bus had 12 nuns on board.`, ['2025-03-12']],
    [
      'a date behind *after*',
      'He was held on Thursday after a bus crashed on Monday.\n\nThe crash killed 12.',
      ['2025-03-10'],
    ],
    [
      'a day for a longer time',
      'A quake hit at the weekend.\n\nIt struck on Sunday.\n\nIt was cold.\n\nIt killed 12 men.',
      ['2025-03-09'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('what came of what *when* tells', () => {
    expect(dates('It is the worst since 1989, when a jet fell, killing all 12 on board.')).toEqual(['1989']);
  });
});

describe('the day of the event', () => {
  test('holds for what is told before it', () => {
    const text =
      'Three people were killed when a tram left the rails, police said.\nThe accident happened late on Tuesday near the harbour.';
    expect(dates(text)).toEqual(['2025-03-11']);
  });

  test.each([
    [
      'right behind the lead',
      'A crush killed 9 nuns, police said Thursday.\n\nThe nuns had come on Wednesday.',
      '2025-03-12',
    ],
    ['behind an end', 'He spoke on Thursday, a day after a bus crashed, killing 9 nuns.', '2025-03-12'],
    ['not of what is done since', 'It has freed 9 nuns since troops entered the town last week.', PUBLISHED],
    [
      'nor of what shares *has*',
      'A raid began on Monday.\n\nThe army has taken a hill and killed 9 men.',
      PUBLISHED,
    ],
    ['nor a feast’s last day', 'A crush killed 9 nuns on the last day of the feast.', PUBLISHED],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test('is told behind an aside', () => {
    const text =
      'Two men were hurt in a fight, police said Thursday.\nThe fight, over a boat, took place on Tuesday.';
    expect(dates(text)).toEqual(['2025-03-11']);
  });

  test('is that of the words where a sentence tells no other', () => {
    expect(dates('Three people were killed in a fire, police said on Thursday.')).toEqual(['2025-03-13']);
    const aside =
      'A fire broke out on Monday.\n\nIt killed 9, said Ann Lee, whose men took over on Wednesday.';
    expect(dates(aside)).toEqual(['2025-03-10']);
  });

  test('is not the day of a dateline', () => {
    const text = 'QUITO, March 14 (Wire) - A boat sank on Tuesday, killing 9 people.';
    expect(dates(text)).toEqual(['2025-03-11']);
  });

  test('is not when the thing was made', () => {
    const text = 'A ferry sank on Sunday.\nThe boat, built in 1962 for 180 people, went down with 40 aboard.';
    expect(dates(text)).toEqual(['1962', '2025-03-09']);
  });

  test('is not when those whom it is about were hurt', () => {
    const text = 'On Monday it agreed to pay $40 to the kin of a man hurt by a cart at the old mill in 2014.';
    expect(dates(text)).toEqual(['2025-03-10']);
  });

  test('is past, however unsure', () => {
    expect(dates('A shop was raided on Sunday. Probably 40 coats were stolen.')).toEqual(['2025-03-09']);
  });

  test('is not told by a deadline, nor by a year that somebody names', () => {
    const text =
      'A lorry overturned on Sunday.\n“By the end of 2025 the road will be wider,” the mayor said. Eight goats were hurt.';
    expect(dates(text)).toEqual(['2025-03-09']);
  });
});

test('*when* behind a date tells what happened then', () => {
  expect(figuresDated('It was the worst flood since May 2019, when nine cows drowned.')).toEqual([
    'nine: 2019-05',
  ]);
  expect(figuresDated('The dam has leaked since 2012, when 60 cracks opened.')).toEqual(['60: 2012']);
});

test('the harm of an event has the date that it is named with elsewhere', () => {
  const text = [
    'The Feb. 27 blasts shook two towns.',
    'The keeper of the zoo arrived on Tuesday.',
    'She prayed beside the hole.',
    'It was left by the blast that killed 12 people.',
  ].join('\n');
  expect(dates(text).at(-1)).toBe('2025-02-27');
});

test('a longer time that holds the day of the lead gives way to it', () => {
  const text = [
    'A mill burned on Wednesday.',
    'Bakers meet this week to mourn it.',
    'They stayed long.',
    'It rained.',
    'The bakers counted 12 sacks.',
  ].join('\n\n');
  expect(dates(text)).toEqual(['2025-03-12']);
});

test('what is told far behind the lead, and has nothing to do with it, has the date of the report', () => {
  const text = ['A mill burned on Monday.', ...Array(13).fill('It rained.'), 'Guests bought 12 hats.'].join(
    '\n\n',
  );
  expect(dates(text)).toEqual([PUBLISHED]);
});

test('harm that somebody tells of later has the day of the event that was told of', () => {
  expect(
    dates('A storm hit the island on Sunday. The mayor said on Tuesday that 60 homes had been flattened.'),
  ).toEqual(['2025-03-09']);
});

test('last season is that of the year before', () => {
  expect(dates('The club scored 40 goals last season.')).toEqual(['2024']);
});
