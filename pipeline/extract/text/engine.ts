/**
 * The only place that knows the NLP library (wink-nlp).
 *
 * wink-nlp remembers the words it has read, and what it remembers changes how it cuts later words. A document
 * must not depend on the documents before it, so after each reading the words it added are made unknown again,
 * and the engine is replaced once its word list has grown by `MOST_WORDS`.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Tag } from './token.ts';

/** A word as the engine cut and tagged it. */
export interface TaggedWord {
  text: string;
  tag: Tag | 'SPACE';
  lemma: string;
}

interface Lexemes {
  list: string[];
  hash: Record<string, number>;
}

const MOST_WORDS = 200_000;

function start() {
  let lexemes: Lexemes | undefined;
  const watched = {
    ...model,
    core() {
      const core = (model as unknown as { core(): { features: { lexeme: Lexemes } } }).core();
      lexemes = core.features.lexeme;
      return core;
    },
  };
  const nlp = winkNLP(watched as never, ['pos']);
  if (!lexemes) throw new Error('wink-nlp no longer loads its model through core()');
  return { nlp, lexemes, known: lexemes.list.length, limit: lexemes.list.length + MOST_WORDS };
}

let engine = start();

/**
 * Cuts and tags a stretch of text. The result depends on `text` alone.
 *
 * @param text any string
 * @returns the words in order; white space between them is left out, except runs that the engine takes for words
 */
export function tagWords(text: string): TaggedWord[] {
  const { nlp, lexemes } = engine;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out();
  const tags = tokens.out(nlp.its.pos) as string[];
  const lemmas = tokens.out(nlp.its.lemma as never) as string[];
  const words = values.map((value, i) => ({ text: value, tag: tags[i] as Tag, lemma: lemmas[i]! }));
  for (let i = engine.known; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i]!];
  engine.known = lexemes.list.length;
  if (engine.known > engine.limit) engine = start();
  return words;
}
