import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../../pipeline/extract/dates/grammar.ts';
import { classesOf, type Words } from '../../../pipeline/extract/dates/words.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { readLexicon } from '../../../pipeline/input/lexicon.ts';
import { documentFrom } from '../../support/document.ts';

const word = fc.constantFrom(
  ...new Set([
    ...readLexicon<'word'>('date_words').map((row) => row.word),
    ...readLexicon<'word'>('date_pointers').map((row) => row.word),
    ...readLexicon<'phrase'>('date_references').map((row) => row.phrase),
    ...readLexicon<'name'>('date_holidays').map((row) => row.name),
    ...'the a an its this that of in on to from and before after ago earlier later same fiscal year’s'.split(
      ' ',
    ),
    ...'12 3rd 14th 2019 1990s ’82 2014-15 16:30 2026-01-19 Q2 mid-March early-1990s Monday May March'.split(
      ' ',
    ),
  ]),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

test('a kind of expression begins with no word that it was not said to begin with', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const { tokens, sentences } = readText(documentFrom(`Then ${text} .`));
      const unsaid: string[] = [];
      for (const { first, last } of sentences) {
        const words: Words = { tokens, first, last };
        for (let i = first; i < last; i++) {
          const { lower } = tokens[i]!;
          for (const { begins, read } of KINDS)
            if (!begins(lower, classesOf(lower)) && read(words, i, () => null)) unsaid.push(lower);
        }
      }
      expect(unsaid).toEqual([]);
    }),
    { numRuns: 1500, seed: 7 },
  );
});
