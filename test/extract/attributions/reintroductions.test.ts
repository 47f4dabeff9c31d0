/** Descriptions of those whom a report has named. */
import { expect, it } from 'vitest';
import { whoSays } from './who_says.ts';

it.each([
  ['Lena Holt, a retired surveyor, lives in Marl. The surveyor said 40 wells were dry.', 'Lena Holt'],
  ['Lena Holt, 62, a baker, lives in Marl. The baker said 40 wells were dry.', 'Lena Holt'],
  ['The coach Lena Holt lost. The coach said 40 games were lost.', 'Lena Holt'],
  ['The retailer Marlow opened a shop. The retailer said 40 were full.', 'Marlow'],
  ['Lena Holt, 29, of Marl, sold a harp. The singer said 40 had come.', 'Lena Holt'],
])('%s', (report, expected) => expect(whoSays(report, '40')).toBe(expected));

it.each([
  ['A driver was hurt near Lena Holt, 62. The driver said 40 cars were lost.', 'the driver'],
  ['Lena Holt, 62, sat down. The official said 40 wells were dry.', 'the official'],
])('%s', (report, expected) => expect(whoSays(report, '40')).toBe(expected));
