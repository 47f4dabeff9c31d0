/** Figures of share indexes are of the country whose shares they are. */
import { expect, test } from 'vitest';
import { placesOf } from '../../../support/claim_fields.ts';

const opening = 'Banks in the United Kingdom were quiet. Shares in Japan rose in the United Kingdom.';

test.each([
  ['of a country that the report names', 'The Nikkei fell 90 points.', 'Japan'],
  ['of none that it names', 'The Dow fell 90 points.', null],
  ['of several', 'The FTSE and the Nikkei fell 90 points.', null],
  ['but not what else is counted', 'The Nikkei held 90 firms.', 'United Kingdom'],
])('an index %s', (_what, sentence, location) => {
  expect(placesOf(`${opening}\n\n${sentence}`)).toEqual([location]);
});
