import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slugOf } from '../../pipeline/normalise/names.ts';

describe('fold', () => {
  test.each([
    ['Ash Shaddādah', 'al-Shaddadah'],
    ["Ra's al-'Ayn", 'Ras Al Ayn'],
    ['U.S. Central Command', 'US Central Command'],
    ['Türkiye', 'Turkiye'],
    ['The Associated Press', 'Associated Press'],
    ['Deir ez-Zor', 'Deir Ez Zor'],
    ['Hesekê', 'heseke'],
    ['Al Ḩawl', 'al-Hawl'],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['Hasakah', 'Hasakah province'],
    ['al-Hol', 'al-Hol camp'],
    ['Idlib', 'Irbil'],
    ['Al', ''],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('is stable, and never empty for a name with a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = fold(name);
        expect(fold(name.toUpperCase().normalize('NFKD')).length > 0).toBe(folded.length > 0);
        if (/[a-z0-9]/i.test(name)) expect(folded).not.toBe('');
      }),
    );
  });
});

describe('slugOf', () => {
  test('is readable', () => {
    expect(slugOf('Alba Hospital, Quito')).toBe('alba-hospital-quito');
    expect(slugOf('al-Hol')).toBe('hol');
  });

  test('keeps apart what Latin letters cannot say', () => {
    expect(slugOf('дом')).not.toBe(slugOf('дым'));
    expect(slugOf('дом')).toMatch(/^name-[0-9a-f]{8}$/);
  });

  test('is a well-formed key for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
