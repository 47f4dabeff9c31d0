/** Which figures of companies and economies have a place, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../support/claim_fields.ts';

describe('companies and economies', () => {
  test('a company’s money is only where its clause says', () => {
    const text =
      'Dornvale said its profit fell to $4 million, and that it would shut its mill in Homs.\nIts shares and revenue fell. Its dividend is $2. In Chile it earned $3 million.';
    expect(placesOf(text)).toEqual([null, null, 'Chile']);
  });

  test.each([
    [
      'the economy of a country',
      'Inflation in Chile fell to 9 percent. Food prices rose 4 percent.',
      'Chile',
    ],
    [
      'what is measured of a country',
      'OSLO, March 14 (Wire) - It rained. German exports fell 9 percent. Chilean output rose 2 percent.',
      'Chile',
    ],
    ['a study of a country', 'A Chilean study found that naps help.\nOf 90 men 9 were ill.', 'Chile'],
    ['no stake', 'It rained in Homs. The bank has a 9 percent stake in Oslo.', 'Homs'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text).at(-1)).toBe(location);
  });
});

test('the income of a town’s halls is in the town', () => {
  const text =
    'Revenue from shows in Oslo rose on Friday. Income from food fell. Profit margins rose.\n\nSales of tickets rose 9 percent.';
  expect(placesOf(text)).toEqual(['Oslo']);
});

test('the dead of a company’s mill are where the report is set', () => {
  const text =
    'Zorby Inc. said its profit fell. Its shares and revenue fell in Oslo. Sales fell.\n\nA fire in Oslo killed 9 workers.\n\nIt was cold.\n\nIt hurt 12.';
  expect(placesOf(text)).toEqual(['Oslo', 'Oslo']);
});
