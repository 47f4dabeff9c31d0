/** Places of what stands beside the news do not reach the next paragraph. */
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../support/claim_fields.ts';

const reportWith = (aside: string) =>
  `Fire broke out in Homs. It rained in Homs.\n\n${aside}\n\nPolice gave out 7 lamps.`;

describe('what stands beside the news', () => {
  test.each([
    ['an earlier event', 'It follows a flood in Basra.'],
    ['who somebody is', 'The baker, who came from the east via Basra, wept.'],
    ['where somebody was found', 'A man was arrested at a petrol station in Basra.'],
  ])('%s', (_what, aside) => {
    expect(placesOf(reportWith(aside))).toEqual(['Homs']);
  });
});

test('what went before the news is not where the next paragraph is set', () => {
  const text =
    'Fire broke out in Homs. It rained in Homs.\n\nIt came eight days after rain fell in Basra.\n\nPolice gave out 7 lamps.';
  expect(placesOf(text)).toEqual(['Homs']);
});
