/** What a survey found has the date at which it was taken. */
import { describe, expect, test } from 'vitest';
import { dates, PUBLISHED } from '../../../../support/claim_fields.ts';

describe('the date of a survey', () => {
  test.each([
    [
      'a census',
      'A 2010 census shows 9 per cent have no job. Another 12 per cent are ill.',
      ['2010', '2010'],
    ],
    ['a participle', 'A poll of men taken in May 2024 finds that 40 per cent like him.', ['2024-05']],
    [
      'over sentences',
      'A survey carried out last month shows 9 per cent are gloomy. Only 3 per cent plan to hire.',
      ['2025-02', '2025-02'],
    ],
    [
      'until another date',
      'A poll taken in May 2024 finds that 40 per cent like him. Today, 12 per cent do.',
      ['2024-05', PUBLISHED],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test('two days on end of a poll are one stretch', () => {
  expect(dates('The poll of 500 voters was taken Sunday and Monday.')).toEqual(['2025-03-09/2025-03-10']);
});

test('a survey named behind its share dates it', () => {
  expect(dates('Some 55 per cent of bakers never sleep, according to a poll taken in February.')).toEqual([
    '2025-02',
  ]);
  expect(dates('Some 55 per cent of bakers never sleep, a September survey by the guild showed.')).toEqual([
    '2024-09',
  ]);
});
