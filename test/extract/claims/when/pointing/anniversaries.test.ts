import { expect, test } from 'vitest';
import { dates, PUBLISHED } from '../../../../support/claim_fields.ts';

test('an anniversary tells the year of what happened, not of what is done on it', () => {
  expect(
    dates('On the tenth anniversary of the fire that killed 45 miners, some 300 widows met at the gate.'),
  ).toEqual(['2015', PUBLISHED]);
  expect(dates('Crowds marked the 30th anniversary of the blast in which 168 people died.')).toEqual([
    '1995',
  ]);
  expect(dates('The anniversary of the blast that killed 168 people was marked.', null)).toEqual([null]);
});
