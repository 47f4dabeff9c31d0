/** Names of companies that begin or end with a place's. */
import { expect, test } from 'vitest';
import { placesOf } from '../../support/claim_fields.ts';

test.each([
  ['given in full', 'It rained in Oslo. Norway Savings Group Inc. has 90 shops.'],
  [
    'given in full elsewhere',
    'It rained in Oslo. Norway Savings Group Inc. grew. Norway Savings has 90 shops.',
  ],
  ['behind *of*', 'It rained in Oslo. First of Chile Corp. grew. First of Chile has 90 shops.'],
])('a company %s is no place', (_what, text) => {
  expect(placesOf(text)).toEqual(['Oslo']);
});
