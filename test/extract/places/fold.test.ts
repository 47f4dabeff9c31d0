import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../../pipeline/extract/places/fold.ts';

test.each([
  ['Deir ez-Zor', 'deir ez zor'],
  ['Al Ḩasakah', 'al hasakah'],
  ['Xi’an', 'xian'],
  ['St. John’s', 'st johns'],
  ['U.S.', 'us'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['北京', ''],
])('%s is looked up as %s', (name, key) => {
  expect(foldName(name)).toBe(key);
});

test('a key is its own key, in ASCII, without double spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = foldName(name);
      expect(foldName(key)).toBe(key);
      expect(key).toMatch(/^(?:[a-z0-9&]+(?: [a-z0-9&]+)*)?$/);
    }),
  );
});
