/**
 * The only place that knows the NLP library (wink-nlp).
 *
 * wink-nlp remembers the words it has read, and what it remembers changes how it cuts later words. A document
 * must not depend on the documents before it, so after each reading the words it added are made unknown again,
 * and the engine is replaced once its word list has grown by `MOST_WORDS`.
 *
 * Two things that the engine works out at every word are worked out once for each distinct word here, since nothing
 * but the word's letters decides them: the shape and likely tags of words that it does not know, and lemmas. Its
 * result is read where the engine keeps it, four numbers a token, and not through its collections.
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
  intrinsicSize: number;
}

/** What the engine has read: a word's number, its spaces or contraction, and its tag, at four numbers a token. */
interface RawDocument {
  tokens: number[];
  cache: { value(word: number): string };
}

type Feature = (word: string, category: number, cache: unknown) => unknown;

/** What of the library's model is used beyond its public types. */
interface Model {
  core(): { features: { lexeme: Lexemes; pos: { list: (Tag | 'SPACE')[] } } };
  featureFn(config: unknown): Record<string, Feature>;
  pos(): { setter(read: RawDocument, ...rest: unknown[]): void };
  addons: object;
}

const MOST_WORDS = 200_000;
const NUMBERS_A_TOKEN = 4;
const TAG_BITS = 0x3f00000;
const TAG_SHIFT = 20;
/** The second number of a token is larger where it stands for a part of a contraction. */
const MOST_SPACES = 0xffff;
/** Features of unknown words that take the engine long to work out. */
const FEATURES = ['shape', 'pos', 'isAbbrev', 'lutCase'];
const MOST_REMEMBERED = 50_000;

/** Makes the engine's features remember what they gave for a word of a category; it asks for all of a word in turn. */
function rememberFeatures(features: Record<string, Feature>): void {
  const known = new Map<number, Map<string, unknown[]>>();
  let last: { word: string; category: number; values: unknown[] } | undefined;
  const valuesOf = (word: string, category: number): unknown[] => {
    const words = known.get(category) ?? new Map<string, unknown[]>();
    known.set(category, words);
    const values = words.get(word) ?? [];
    if (words.size < MOST_REMEMBERED) words.set(word, values);
    last = { word, category, values };
    return values;
  };
  FEATURES.forEach((name, at) => {
    const feature = features[name]!;
    features[name] = (word, category, cache) => {
      const values =
        last?.word === word && last.category === category ? last.values : valuesOf(word, category);
      values[at] ??= feature(word, category, cache);
      return values[at];
    };
  });
}

function start() {
  const { core, featureFn, pos, addons } = model as unknown as Model;
  let loaded: ReturnType<Model['core']> | undefined;
  let read: RawDocument | undefined;
  const watched = {
    ...model,
    core() {
      loaded = core();
      return loaded;
    },
    featureFn(config: unknown) {
      const features = featureFn(config);
      rememberFeatures(features);
      return features;
    },
    pos() {
      const tagger = pos();
      return {
        ...tagger,
        setter(document: RawDocument, ...rest: unknown[]) {
          tagger.setter(document, ...rest);
          read = document;
        },
      };
    },
  };
  const nlp = winkNLP(watched as never, ['pos']);
  if (!loaded) throw new Error('wink-nlp no longer loads its model through core()');
  const { lexeme: lexemes, pos: tags } = loaded.features;
  const lemma = nlp.its.lemma as unknown as (i: number, read: RawDocument, addons: object) => string;
  return {
    lexemes,
    tags: tags.list,
    known: lexemes.list.length,
    limit: lexemes.list.length + MOST_WORDS,
    /** Lemmas of the words that the engine knows from the start, by word and tag. */
    lemmas: new Map<number, string>(),
    read(text: string): RawDocument {
      nlp.readDoc(text);
      if (!read) throw new Error('wink-nlp no longer hands its tokens to the setter of tags');
      return read;
    },
    lemma: (i: number, document: RawDocument) => lemma(i, document, addons),
  };
}

let engine = start();

/**
 * Cuts and tags a stretch of text. The result depends on `text` alone.
 *
 * @param text any string
 * @returns the words in order; white space between them is left out, except runs that the engine takes for words
 */
export function tagWords(text: string): TaggedWord[] {
  const { lexemes, tags } = engine;
  const document = engine.read(text);
  const { tokens, cache } = document;
  const words: TaggedWord[] = [];
  for (let at = 0; at < tokens.length; at += NUMBERS_A_TOKEN) {
    const tag = (tokens[at + 2]! & TAG_BITS) >>> TAG_SHIFT;
    words.push({ text: cache.value(tokens[at]!), tag: tags[tag]!, lemma: lemmaOf(document, at, tag) });
  }
  for (let i = engine.known; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i]!];
  engine.known = lexemes.list.length;
  if (engine.known > engine.limit) engine = start();
  return words;
}

/** The lemma of the token whose numbers begin at `at`. */
function lemmaOf(document: RawDocument, at: number, tag: number): string {
  const word = document.tokens[at]!;
  const i = at / NUMBERS_A_TOKEN;
  if (document.tokens[at + 1]! > MOST_SPACES || word >= engine.lexemes.intrinsicSize)
    return engine.lemma(i, document);
  const key = word * engine.tags.length + tag;
  let lemma = engine.lemmas.get(key);
  if (lemma === undefined) {
    lemma = engine.lemma(i, document);
    engine.lemmas.set(key, lemma);
  }
  return lemma;
}
