/** Where the counted things are, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

const read = (text: string) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: '2025-03-14' }));
const placesOf = (text: string) => read(text).map(({ location }) => location);

describe('the part of a place', () => {
  test.each([
    ['Rain fell in southern Norway and killed 9 men.', 'southern Norway'],
    ['Rain fell in the far north-east of Norway and killed 9 men.', 'Norway'],
    ['Rain fell in south-eastern B.C. and killed 9 men.', 'south-eastern British Columbia'],
    ['Rain fell north of Oslo, where 9 men died.', 'Oslo'],
    ['The northern Norwegian farms lost 9 cows.', null],
  ])('%s', (text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });

  test('the key is that of the whole', () => {
    const [part, whole] = read('Rain fell in southern Norway and killed 9 men. It killed 4 in Norway.');
    expect(part!.location_key).toBe(whole!.location_key);
  });
});
