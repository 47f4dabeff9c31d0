import { describe, expect, it } from 'vitest';
import { tenseAt } from '../../../pipeline/extract/dates/tense.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';

/** Tense of the clause around the word *Monday*. */
function tense(sentence: string): string {
  const { tokens, sentences } = readText(documentFrom(sentence));
  return tenseAt(
    tokens,
    sentences[0]!,
    tokens.findIndex(({ text }) => text === 'Monday'),
  );
}

describe('tenseAt', () => {
  it.each([
    ['The bakers met on Monday.', 'past'],
    ['On Monday the bakers met.', 'past'],
    ['The bakers have met since Monday.', 'past'],
    ['The ovens were lit on Monday.', 'past'],
    ['The loaf could not be found on Monday.', 'past'],
    ['They began to bake on Monday.', 'past'],
    ['They cut the cake on Monday.', 'past'],
    ['The bakers will meet on Monday.', 'future'],
    ['She said the bakers would meet on Monday.', 'future'],
    ['The bakers plan to meet on Monday.', 'future'],
    ['The bakers had offered to meet on Monday.', 'past'],
    ['The bakers have 12 ovens on Monday.', 'present'],
    ['The bakers were expected to meet on Monday.', 'future'],
    ['The contest is scheduled for Monday.', 'future'],
    ['The loaf is due Monday.', 'future'],
    ['Bakers to meet on Monday', 'future'],
    ['The fair opens Monday.', 'future'],
    ['The laws that take effect Monday are new.', 'future'],
    ['The first towns to open a bakery on Monday were proud.', 'past'],
    ['The bakers planned a feast for Monday.', 'future'],
    ['The shop is closed on Monday.', 'present'],
    ['On Monday 40 stolen loaves are back on the shelf.', 'present'],
    ['By Monday the price of baked apples is down.', 'present'],
    ['Monday at last.', 'none'],
  ])('%s → %s', (sentence, expected) => {
    expect(tense(sentence)).toBe(expected);
  });

  it('takes the nearest verb before the word', () => {
    expect(tense('He said Monday that the shop would close.')).toBe('past');
    expect(tense('The shop, which opened Monday, will close soon.')).toBe('past');
  });
});
