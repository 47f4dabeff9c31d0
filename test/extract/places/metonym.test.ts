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

describe('a team or company called after a place', () => {
  test.each([
    [
      'has a verb in the plural',
      'Leeds have sold a bridge. The bridge of Leeds is old.',
      ['Leeds metonym', 'Leeds metonym'],
    ],
    [
      'employs people',
      'The bridge was drawn by Ann Lee, head of design at Iceland. Iceland sold it.',
      ['Iceland metonym', 'Iceland metonym'],
    ],
    [
      'has customers',
      'Iceland shoppers saw a bridge. A pie at Iceland was cold.',
      ['Iceland metonym', 'Iceland metonym'],
    ],
    ['makes offers', 'A bid from Leeds came too late for the bridge.', ['Leeds metonym']],
    [
      'may have its place named too',
      'Leeds have sold a bridge in Leeds.',
      ['Leeds metonym', 'Leeds literal'],
    ],
  ])('%s', (_what, text, expected) => expect(uses(text)).toEqual(expected));

  test.each([
    ['several places', 'Leeds and Bristol have bridges.', ['Leeds literal', 'Bristol literal']],
    ['what is in a place', 'Bridges in Leeds are old.', ['Leeds literal']],
    ['a plural name', 'The Netherlands have bridges.', ['Netherlands literal']],
    ['what is aimed at', 'A bridge was aimed at Iceland.', ['Iceland literal']],
  ])('%s', (_what, text, expected) => expect(uses(text)).toEqual(expected));
});
