import { describe, expect, test } from 'vitest';
import { placesIn } from './support.ts';

/** Names with their use. */
function uses(text: string): string[] {
  return placesIn(text).map((place) => `${place.text} ${place.use}`);
}

describe('a place stands for its government', () => {
  test.each([
    ['Lebanon has long refused to pay for the bridge.', ['Lebanon metonym']],
    ['The bridge stands because Turkey also insisted on it.', ['Turkey metonym']],
    [
      'France, Germany and Britain rejected the bridge.',
      ['France metonym', 'Germany metonym', 'Britain metonym'],
    ],
    ['A minister accused Iran of stealing the bridge.', ['Iran metonym']],
    ['Under a deal with France the bridge was moved.', ['France metonym']],
    ['Talks between Moscow and Kyiv about the bridge failed.', ['Moscow metonym', 'Kyiv metonym']],
    ['It was said that London had refused to move the bridge.', ['London metonym']],
    ['The United States is seeking a bridge.', ['United States metonym']],
  ])('%s', (sentence, expected) => {
    expect(uses(sentence)).toEqual(expected);
  });
});

describe('a place is meant itself', () => {
  test.each([
    ['Peru recorded 400 landslides.', ['Peru literal']],
    ['The road between Moscow and Kyiv is long.', ['Moscow literal', 'Kyiv literal']],
    ['Lebanon was accused by nobody.', ['Lebanon literal']],
    ['A spokesman in Turkey insisted on it.', ['Turkey literal']],
    ['They visited Iran by bus.', ['Iran literal']],
  ])('%s', (sentence, expected) => {
    expect(uses(sentence)).toEqual(expected);
  });
});

describe('names of newspapers', () => {
  test('are no places where they are told something or report', () => {
    expect(uses('BEIRUT (Levant Courier) — “It sank,” she told the West Africa Observer.')).toEqual([
      'BEIRUT literal',
    ]);
  });

  test('of one word are known by their article', () => {
    expect(uses('“It sank near Oban,” she told the Clarion on Monday.')).toEqual(['Oban literal']);
  });

  test('elsewhere only say where they sit', () => {
    expect(uses('It stood in the Boston Herald.')).toEqual(['Boston metonym']);
  });
});
