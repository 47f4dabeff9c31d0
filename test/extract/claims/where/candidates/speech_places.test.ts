/** Where somebody speaks, which mostly is not where that happened which he tells, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../support/claim_fields.ts';

describe('where somebody speaks of what happened elsewhere is not where it happened', () => {
  test.each([
    ['A ferry sank near Arica.\n\nIn Oslo, the foreign ministry said 9 Norwegians had been aboard.', 'Arica'],
    ['A ferry sank near Arica.\n\nThe captain told reporters in Oslo that 9 guards had left early.', 'Arica'],
    ['A bridge fell in Norway, near Bergen.\n\nIn Oslo, the transport ministry said 9 men had died.', 'Oslo'],
    ['A ferry sank near Arica.\n\nIn Oslo, doctors said 9 men had died.', 'Oslo'],
  ])('%s', (text, place) => expect(placesOf(text)).toEqual([place]));
});

test('where somebody speaks stands behind what he says too', () => {
  const text = 'A ferry sank near Arica.\n\nSome 9 guards left early, the captain told reporters in Oslo.';
  expect(placesOf(text)).toEqual(['Arica']);
});
