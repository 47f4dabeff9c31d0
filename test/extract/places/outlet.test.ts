import { expect, test } from 'vitest';
import { outletOf } from '../../../pipeline/extract/places/outlet.ts';
import { documentFrom } from '../../support/document.ts';

test.each([
  ['www.example.co.uk', 'GB'],
  ['example.ca', 'CA'],
  ['www.wxyz.com', 'US'],
  ['www.cfxy.com', 'CA'],
  ['www.bbc.com', 'GB'],
  ['Fox News', 'US'],
  ['example.tv', ''],
  ['A Daily of No Known Place', ''],
])('%s sits in "%s"', (publisher, country) => {
  expect(outletOf(documentFrom('', { publisher })).country).toBe(country);
});

test('the address tells where the name does not', () => {
  const document = documentFrom('', { publisher: 'The Daily', url: 'https://daily.com.au/news/1' });
  expect(outletOf(document)).toEqual({ country: 'AU', letters: 'thedailydailycomau' });
});
