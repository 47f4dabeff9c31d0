/**
 * The only place that knows the NLP library (wink-nlp), with `tagger.ts`, which runs the library's tagging rules.
 *
 * The library reads texts; it is asked for runs of characters without white space here, each once: how it cuts a run
 * hangs on nothing but its characters, and what it knows of a word hangs on nothing but the word. (Within a text the
 * library remembers words that it has read, and cuts later ones otherwise. A word must not depend on the words before
 * it, so what it remembers of a run is made unknown again after each, and the engine is replaced once its word list has
 * grown by `MOST_WORDS`.)
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { interned } from './forms.ts';
import type { Tag } from './token.ts';

/** A word as the library cuts it, with what it knows of it whatever stands beside. */
export interface Word {
  text: string;
  /** Number of the tag that is likeliest, in `TAGS`. */
  likely: number;
  /** Whether the likeliest tag stays, whatever stands beside: that of parts of contractions does. */
  settled: boolean;
  /** What tagging rules see instead of a tag, from 1; 0 where they see the tag. */
  hint: number;
  /** Tags that the word can have: a bit for each. */
  possible: number;
  /** Lower case, in the spelling of the library's dictionary. */
  normal: string;
  /** Dictionary forms, as far as they were asked for (`lemmaOf`). */
  noun: string | undefined;
  verb: string | undefined;
  adjective: string | undefined;
  other: string;
}

interface Lexemes {
  list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
}

/** What the library knows of words, by their numbers. */
interface Lexicon {
  /** Undocumented: the word's number alone, or four numbers for each part of a contraction; null where unknown. */
  lookup(text: string): number[] | null;
  value(word: number): string;
  normal(word: number): number;
  mappedSpelling(word: number): number;
  nox(part: number): number;
  posOf(word: number): number;
  property(word: number, name: string): number;
}

/** What the library has read: a word's number, its spaces or contraction, and its tag, at four numbers a token. */
interface RawDocument {
  tokens: number[];
  cache: Lexicon;
}

type Feature = (word: string, category: number, cache: Lexicon) => unknown;

/** What of the library's model is used beyond its public types. */
interface Model {
  core(): {
    features: {
      lexeme: Lexemes;
      pos: { list: (Tag | 'SPACE')[] };
      posClusters: { list: ReadonlySet<number>[] };
    };
  };
  featureFn(config: unknown): Record<string, Feature>;
  pos(): { machines: string[]; setter(read: RawDocument): void };
  addons: { lemmatize(normal: string, tag: string, lexicon: Lexicon): string };
}

const MOST_WORDS = 200_000;
const NUMBERS_A_TOKEN = 4;
/** The second number of a token is larger where it stands for a part of a contraction. */
const MOST_SPACES = 0xffff;
/** The third number of such a part: its lemma's number, and its tag above. */
const LEMMA_BITS = 0xfffff;
const TAG_BITS = 0x3f00000;
const TAG_SHIFT = 20;
/** Features of unknown words that nothing here asks for, and that take the library long to work out. */
const UNUSED_FEATURES = ['prefix', 'suffix', 'lutCase', 'shape', 'isAbbrev'];

const { core, featureFn, pos, addons } = model as unknown as Model;

function start() {
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
      for (const name of UNUSED_FEATURES) features[name] = () => 0;
      return features;
    },
    pos() {
      // Tags are not asked of the library: `tagger.ts` gives them, when the words beside a run are known.
      return {
        ...pos(),
        machines: [],
        setter(document: RawDocument) {
          read = document;
        },
      };
    },
  };
  const nlp = winkNLP(watched as never, ['pos']);
  const readRun = (run: string): RawDocument => {
    nlp.readDoc(run);
    if (!read) throw new Error('wink-nlp no longer hands its tokens to the setter of tags');
    return read;
  };
  if (!loaded) throw new Error('wink-nlp no longer loads its model through core()');
  const { lexeme, pos: tags, posClusters } = loaded.features;
  return {
    lexemes: lexeme,
    tags: tags.list,
    clusters: posClusters.list.map(bitsOf),
    known: lexeme.list.length,
    limit: lexeme.list.length + MOST_WORDS,
    lexicon: readRun('').cache,
    read: readRun,
  };
}

function bitsOf(numbers: ReadonlySet<number>): number {
  let bits = 0;
  for (const number of numbers) bits |= 1 << number;
  return bits;
}

let engine = start();

/** The library's tags, by their numbers. */
export const TAGS: readonly (Tag | 'SPACE')[] = engine.tags;

const NOUN = TAGS.indexOf('NOUN');
const VERB = TAGS.indexOf('VERB');
const ADJECTIVE = TAGS.indexOf('ADJ');

/** The library's tagging rules, in the order in which they run: state machines as JSON. */
export const TAGGING_RULES: readonly string[] = pos().machines;

/** Words of the library's dictionary, by their numbers. */
const dictionary: (Word | undefined)[] = [];

/**
 * Cuts a run of characters into words. The result depends on `run` alone.
 *
 * @param run characters without white space, or white space alone
 * @returns its words in order
 */
export function cutRun(run: string): Word[] {
  const found = engine.lexicon.lookup(run);
  if (found?.length === 1) return [wordAt(found[0]!)];
  const { tokens } = engine.read(run);
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at += NUMBERS_A_TOKEN)
    words.push(tokens[at + 1]! > MOST_SPACES ? partOfContraction(tokens, at) : wordAt(tokens[at]!));
  forgetWords();
  return words;
}

/** Makes the words unknown that were no words of the dictionary. */
function forgetWords(): void {
  const { hash, list } = engine.lexemes;
  for (let i = engine.known; i < list.length; i++) delete hash[list[i]!];
  engine.known = list.length;
  if (engine.known > engine.limit) engine = start();
}

function wordAt(number: number): Word {
  const known = dictionary[number];
  if (known !== undefined) return known;
  const { lexicon, lexemes } = engine;
  const gold = lexicon.mappedSpelling(number);
  const normal = lexicon.normal(number);
  const spelled = interned(lexicon.value(normal));
  const only =
    lexicon.property(gold, 'isSLemma') === 1
      ? interned(lexicon.value(lexicon.property(gold, 'lemma')))
      : undefined;
  const word: Word = {
    text: lexicon.value(number),
    likely: lexicon.posOf(gold) || NOUN,
    settled: false,
    hint: lexicon.property(number, 'posHint'),
    possible: engine.clusters[lexicon.property(normal, 'lexemeCID')]!,
    normal: spelled,
    noun: only,
    verb: only,
    adjective: only,
    other: only ?? spelled,
  };
  if (number < lexemes.intrinsicSize) dictionary[number] = word;
  return word;
}

/** *n’t* of *can’t*: the library's dictionary holds its tag and lemma. */
function partOfContraction(tokens: readonly number[], at: number): Word {
  const { lexicon } = engine;
  const meaning = tokens[at + 2]!;
  const normal = lexicon.nox(tokens[at + 1]!);
  const only = interned(lexicon.value(meaning & LEMMA_BITS));
  return {
    text: lexicon.value(tokens[at]!),
    likely: (meaning & TAG_BITS) >>> TAG_SHIFT,
    settled: true,
    hint: lexicon.property(tokens[at]!, 'posHint'),
    possible: engine.clusters[lexicon.property(normal, 'lexemeCID')]!,
    normal: lexicon.value(normal),
    noun: only,
    verb: only,
    adjective: only,
    other: only,
  };
}

/**
 * The dictionary form of a word.
 *
 * @param word a word that the library has cut
 * @param tag number of its tag
 */
export function lemmaOf(word: Word, tag: number): string {
  switch (tag) {
    case NOUN:
      word.noun ??= lemmatise(word, tag);
      return word.noun;
    case VERB:
      word.verb ??= lemmatise(word, tag);
      return word.verb;
    case ADJECTIVE:
      word.adjective ??= lemmatise(word, tag);
      return word.adjective;
    default:
      return word.other;
  }
}

function lemmatise({ normal }: Word, tag: number): string {
  return interned(addons.lemmatize(normal, TAGS[tag]!, engine.lexicon));
}
