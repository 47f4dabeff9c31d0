import { describe, expect, it } from 'vitest';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';

/** The tag of the first token that reads so. */
function tagOf(report: string, word: string): string | undefined {
  return readText(documentFrom(report)).tokens.find((token) => token.text === word)?.tag;
}

describe('words that are nouns or verbs', () => {
  it.each([
    ['Quillby claims most of its wells are dry.', 'claims'],
    ['The board estimates that 40 wells are dry.', 'estimates'],
    ['Polls in New Kent show the mayor is ahead.', 'show'],
    ['Some 40 wells are dry, parish records show.', 'show'],
    ['Smugglers have alleged that 25 crates were seized.', 'alleged'],
    ['The guild is promising to free 12 men.', 'promising'],
    ['Some 40 wells dry, Quillby estimates', 'estimates'],
    ['Quillby Post reports loss of 40 wells', 'reports'],
    ['A ticket costs 12 euros.', 'costs'],
    ['Kent Rights Watch said prisoners in nine jails had been hurt.', 'said'],
    ['The jail houses 40 men.', 'houses'],
    ['Mira Tolland, a parish clerk, notes that 40 wells are dry.', 'notes'],
  ])('%s: %s is a verb', (report, word) => {
    expect(tagOf(report, word)).toBe('VERB');
  });

  it.each([
    ['The board paid 40 insurance claims.', 'claims'],
    ['The parish records show 40 wells.', 'records'],
    ['He paid court costs of £190.', 'costs'],
    ['The tide turned, according to polls.', 'polls'],
    ['Quillby Post reports escape of 40 goats', 'escape'],
    ['The tide beats Quillby estimates', 'estimates'],
    ['A Kent-based war monitor said so.', 'monitor'],
    ['The most recent polling in Quillby is kind.', 'polling'],
  ])('%s: %s is a noun', (report, word) => {
    expect(tagOf(report, word)).toBe('NOUN');
  });

  it('takes a capitalised verb inside a name for part of it', () => {
    expect(tagOf('She met Mayor Josh Holt at the old harbour.', 'Josh')).toBe('PROPN');
  });
});

describe('quotation marks', () => {
  it('close although straight and curly ones are mixed', () => {
    const { quotations } = readText(documentFrom('"We lost 40,” she said. “We found 12," he said.'));
    expect(quotations.map((quotation) => quotation.closed)).toEqual([true, true]);
  });
});
