/** Dates of results and surveys, on invented reports. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../../../pipeline/extract/extract.ts';
import { dates } from '../../../../support/claim_fields.ts';
import { documentFrom } from '../../../../support/document.ts';

/** `figure: date` of every claim. */
const figuresDated = (text: string) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: '2025-03-14' })).map(
    ({ figure_text, date }) => `${figure_text}: ${date}`,
  );

describe('surveys', () => {
  test('date what they found, in their sentence and the shares behind it', () => {
    const text =
      'A 2019 census found that 8 per cent of homes have no roof. Five per cent have no door, and 12 goats live there.';
    expect(figuresDated(text)).toEqual(['8: 2019', 'Five: 2019', '12: 2025-03-14']);
  });

  test('do not where another time is named', () => {
    const text =
      'A poll conducted in 2021 found that 8 per cent of homes have no roof. Today 6 per cent have none.';
    expect(figuresDated(text)).toEqual(['8: 2021', '6: 2025-03-14']);
  });
});

test('a trial dates the change that it found', () => {
  expect(figuresDated('A trial of goats, published in 2007, found a 37 per cent fall in falls.')).toEqual([
    '37: 2007',
  ]);
});

describe('what there is', () => {
  test.each([
    [
      'beside a date of the main clause',
      'The bank, which has 45 branches, announced an agreement in January.',
      '45',
    ],
    ['beside the year of its beginning', 'The chain, founded in 1962, has 80 shops.', '80'],
  ])('%s', (_what, text, figure) => {
    expect(figuresDated(text)).toEqual([`${figure}: 2025-03-14`]);
  });
});

test('an amount told in another measure has the date of the first', () => {
  const text =
    'Dornvale lost $6 million, or 4 cents a share, in the third quarter of 2024, compared with a year-earlier loss of $2 million, or a cent a share. For the nine months, it lost £5 million (€6 million).';
  expect(figuresDated(text)).toEqual([
    '$6 million: 2024-35',
    '4: 2024-35',
    '$2 million: 2023-35',
    'nine: 2024-01/2024-09',
    '£5 million: 2024-01/2024-09',
    '€6 million: 2024-01/2024-09',
  ]);
});

test('the results of a year are of that year, however far its name', () => {
  expect(
    dates(
      'Net profit fell to 1.9 billion euros in 2024. Sales rose 2% to 31 billion euros. Analysts had expected a profit of 2.2 billion euros.',
    ),
  ).toEqual(['2024', '2024', '2024', '2024']);
});
