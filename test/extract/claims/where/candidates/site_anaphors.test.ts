/** *The camps*, said of sites that were named before, on invented sentences. */
import { expect, test } from 'vitest';
import { placesOf } from '../../../../support/claim_fields.ts';

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
    'or where camps without a name were told of',
    'He asked who is in camps and prisons in Iraq. It rained in Oslo. It rained in Oslo. Another nine are in the camps.',
    'Iraq',
  ],
  [
    'but not without an article',
    'Snow fell at the al-Hol camp in Syria. It rained in Oslo. It rained in Oslo. In camps 40 men died.',
    'Oslo',
  ],
])('the camps %s', (_what, text, location) => {
  expect(placesOf(text).at(-1)).toBe(location);
});

test('a site without a name is in the town where it was told of first', () => {
  const text =
    'Men broke out of a police jail in the northern town of Homs. They fled to a hotel in Basra.\n\nThe prison holds 90 men. The hotel has 9 rooms.';
  expect(placesOf(text)).toEqual(['Homs', 'Basra']);
});
