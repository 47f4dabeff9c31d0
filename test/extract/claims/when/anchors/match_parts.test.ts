import { expect, test } from 'vitest';
import { dates, PUBLISHED } from '../../../../support/claim_fields.ts';

test('a half of a match is no half of the year', () => {
  const match = 'The coach saw his striker miss a penalty. The goalkeeper was booked before half-time.';
  expect(dates(`${match} They had 71% of the ball in the second half.`)).toEqual([PUBLISHED]);
  expect(dates('It sold 40 ships in the second half of 2024.')).toEqual(['2024-07/2024-12']);
});
