/** Dates of clauses within sentences, on invented sentences. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

/** `figure: date` of every claim. */
const dates = (text: string) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: '2025-03-14' })).map(
    ({ figure_text, date }) => `${figure_text}: ${date}`,
  );

test('what a relative clause tells of the past dates nothing outside it', () => {
  expect(
    dates(
      'On Monday the mill burned. Four workers were hurt in the town where a flood drowned 40 in 2011. Two left.',
    ),
  ).toEqual(['Four: 2025-03-10', '40: 2011', 'Two: 2025-03-10']);
});

test('*when* behind a date tells what happened then', () => {
  expect(dates('It was the worst flood since May 2019, when nine cows drowned.')).toEqual(['nine: 2019-05']);
  expect(dates('The dam has leaked since 2012, when 60 cracks opened.')).toEqual(['60: 2012']);
});
