/** *There* and *the camps*, said of places that were named before. */
import { expect, test } from 'vitest';
import { placesOf } from '../../../support/claim_fields.ts';

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

test.each([
  [
    'are the first of those named together',
    'The al-Hol and Roj camps in Syria are full. It rained in Oslo. In both camps 40 men fell ill.',
    'al-Hol',
  ],
  [
    'else the country of the last one',
    'Snow fell at the al-Hol camp in Syria. It rained in Oslo. Ann Lee said 40 men died in the camps.',
    'Syria',
  ],
  [
    'but not without an article',
    'Snow fell at the al-Hol camp in Syria. It rained in Oslo. It rained in Oslo. In camps 40 men died.',
    'Oslo',
  ],
])('the camps %s', (_what, text, location) => {
  expect(placesOf(text).at(-1)).toBe(location);
});
