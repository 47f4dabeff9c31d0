import { describe, expect, test } from 'vitest';
import { placesIn } from './support.ts';

describe('one plural word makes several names places', () => {
  test.each([
    ['Floods hit Vellun and Marrak districts at noon.', ['Vellun admin2', 'Marrak admin2']],
    [
      'Floods hit the Vellun, Marrak and Tossen provinces.',
      ['Vellun admin1', 'Marrak admin1', 'Tossen admin1'],
    ],
    [
      'Floods hit the villages of Vellun, Marrak, and Tossen.',
      ['Vellun village', 'Marrak village', 'Tossen village'],
    ],
    ['They slept in two camps, Vellun and Marrak, he said.', ['Vellun camp', 'Marrak camp']],
  ])('%s', (sentence, expected) => {
    expect(placesIn(sentence).map(({ text, kind }) => `${text} ${kind}`)).toEqual(expected);
  });

  test.each([
    'In both towns, Smith and Jones slept.',
    'He likes quiet towns and villages.',
    'Heavy rain hit towns, and they slept.',
  ])('but nothing else: %s', (sentence) => {
    expect(placesIn(sentence)).toEqual([]);
  });
});
