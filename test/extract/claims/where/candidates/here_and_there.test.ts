/** *There*, said of the place that was named last, on invented sentences. */
import { expect, test } from 'vitest';
import { placesOf } from '../../../../support/claim_fields.ts';

test.each([
  ['behind what is counted', 'It rained in Oslo. A doctor in Homs said 40 people there fell ill.', 'Homs'],
  [
    'at the end of what is said',
    'Oslo was cold. It was wet in Oslo. Ann Lee, a doctor in Homs, treated 40 men there.',
    'Homs',
  ],
  ['of the sentence before', 'It rained in Oslo. Guards came from Homs. She met 40 men there.', 'Homs'],
  [
    'but not where it only says that something is',
    'It rained in Oslo. He left Homs. There were 40 men.',
    'Oslo',
  ],
])('there %s', (_what, text, location) => {
  expect(placesOf(text)).toEqual([location]);
});
