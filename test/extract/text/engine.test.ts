import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cutRun, lemmaOf, TAGS } from '../../../pipeline/extract/text/engine.ts';
import { tagWords } from '../../../pipeline/extract/text/tagger.ts';

const FOLDER = join(import.meta.dirname, '../../articles');
const paragraphs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split(/\s*\n\s*/));

interface Tagged {
  text: string;
  tag: string;
  lemma: string;
}

/** What the library makes of a text, through its public functions. */
function libraryReader(): (text: string) => Tagged[] {
  const nlp = winkNLP(model, ['pos']);
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const [words, tags, lemmas] = [nlp.its.value, nlp.its.pos, nlp.its.lemma].map((property) =>
      tokens.out(property as never),
    ) as unknown as [string[], string[], string[]];
    return words.map((word, i) => ({ text: word, tag: tags[i]!, lemma: lemmas[i]! }));
  };
}

function read(text: string): Tagged[] {
  const words = text.split(' ').flatMap(cutRun);
  const tags = new Uint8Array(words.length);
  tagWords(words, tags);
  return words.map((word, i) => ({
    text: word.text,
    tag: TAGS[tags[i]!]!,
    lemma: lemmaOf(word, tags[i]!),
  }));
}

describe('words, tags and lemmas', () => {
  test('are those of the library', () => {
    const library = libraryReader();
    expect(paragraphs.length).toBeGreaterThan(300);
    for (const text of paragraphs) expect(read(text)).toEqual(library(text));
  });

  test('do not hang on the words before, as those of the library do', () => {
    const cut = (text: string) => read(text).map((word) => word.text);
    const alone = libraryReader()("Osk's").map((word) => word.text);
    const behind = libraryReader()("Osk's, Osk's").map((word) => word.text);
    expect(behind.slice(-alone.length)).not.toEqual(alone);
    expect(cut("Osk's, Osk's").slice(-alone.length)).toEqual(alone);
  });

  test('of contractions are those of the whole word', () => {
    expect(read("They can't say")).toMatchObject([
      { text: 'They' },
      { text: 'ca', tag: 'AUX', lemma: 'can' },
      { text: "n't", tag: 'PART', lemma: 'not' },
      { text: 'say', tag: 'VERB' },
    ]);
  });
});
