/** Words of time and a sentence as the grammar sees it. The words themselves stand in `data/lexicon/date_words.csv`. */
import { readLexicon } from '../../input/lexicon.ts';
import { FormClass, FormTable, shapeClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import type { Grain } from './calendar.ts';

/** What a word of time can be; one word may be several (*second*: an ordinal and a unit). */
export type WordClass = keyof ReturnType<typeof noClasses>;

/** What a word is that is no word of time. Every class is named, so that all words are objects of one shape. */
function noClasses() {
  const none = undefined as string | undefined;
  return {
    month: none,
    short_month: none,
    weekday: none,
    short_weekday: none,
    weekdays: none,
    unit: none,
    units: none,
    season: none,
    seasons: none,
    day_part: none,
    near_day: none,
    frequency: none,
    ordinal: none,
    number: none,
    multiplier: none,
    vague_number: none,
    decade: none,
  };
}

/** Units of an amount of time. */
export type Unit = Exclude<Grain, 'season'> | 'second' | 'minute' | 'hour' | 'fortnight';

/** Whether a unit is finer than a day. */
export function isMoment(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

export type Classes = Readonly<Record<WordClass, string | undefined>>;

const WORDS = new Map<string, Record<WordClass, string | undefined>>();
for (const row of readLexicon<'word' | 'class' | 'value'>('date_words')) {
  const classes = WORDS.get(row.word) ?? noClasses();
  classes[row.class as WordClass] = row.value;
  WORDS.set(row.word, classes);
}

const NONE: Classes = noClasses();
const CLASSES = new FormTable((lower) => WORDS.get(lower) ?? NONE);
const HYPHEN = shapeClass(/^[-‐‑–]$/);

/** One sentence: the tokens from `first` up to, not including, `last`. */
export interface Words {
  tokens: readonly Token[];
  first: number;
  last: number;
  /** Whether the report's country writes the day first: *3/4/2025* is the 3rd of April. */
  dayFirst?: boolean;
}

/** The token in lower case; an empty string outside the sentence. */
export function lowerAt(words: Words, i: number): string {
  return i >= words.first && i < words.last ? words.tokens[i]!.lower : '';
}

/** Whether the token is of a class; what lies outside the sentence is of none. */
export function isAt(words: Words, i: number, kind: FormClass): boolean {
  return i >= words.first && i < words.last && kind.has(words.tokens[i]);
}

/** What the token is as a word of time. */
export function classesAt(words: Words, i: number): Classes {
  return i >= words.first && i < words.last ? CLASSES.of(words.tokens[i]!) : NONE;
}

/** What a word is, given in lower case. */
export function classesOf(lower: string): Classes {
  return WORDS.get(lower) ?? NONE;
}

/** Whether the token begins with a capital letter. */
export function capitalAt(words: Words, i: number): boolean {
  const initial = words.tokens[i]?.text[0];
  return initial !== undefined && initial !== initial.toLowerCase();
}

/** Index behind a hyphen or dash that stands at `i` and joins two words; `i` itself where there is none. */
export function skipHyphen(words: Words, i: number): number {
  return isAt(words, i, HYPHEN) && !words.tokens[i]!.spaced ? i + 1 : i;
}

/** Index behind an optional word. */
export function skipWord(words: Words, i: number, lower: string, other?: string): number {
  const here = lowerAt(words, i);
  return here === lower || here === other ? i + 1 : i;
}

/** Index behind an optional word of a class. */
export function skipAny(words: Words, i: number, kind: FormClass): number {
  return isAt(words, i, kind) ? i + 1 : i;
}

/** Unit named at `i`, singular or plural. */
export function unitAt(words: Words, i: number): Unit | undefined {
  const classes = classesAt(words, i);
  return (classes.unit ?? classes.units) as Unit | undefined;
}

/** An expression may begin with one, but then a word of time or an opener comes next. */
const DETERMINER = wordClass('the a an this that these those its their his her');

/** Words, no words of time themselves, that can stand behind an expression's determiner. */
const OPENERS = new Set(
  (
    'last past latest current present next coming upcoming previous prior preceding following subsequent ensuing ' +
    'same recent comparable corresponding like half every each per fiscal financial fy first final full entire whole very ' +
    'epidemiological epi calendar early earlier late later mid middle end beginning start close height period time q1 q2 q3 q4 1q 2q 3q 4q h1 h2'
  ).split(' '),
);

const ATTACHED = /^(?:fy|(?:mid|pre|post|early|late)[-–])/;

const OPENS = new FormClass((lower) => WORDS.has(lower) || OPENERS.has(lower) || opensByForm(lower));

/** Whether a determiner stands at `i` and nothing behind it that an expression could go on with. */
export function isPlainDeterminer(words: Words, i: number): boolean {
  return isAt(words, i, DETERMINER) && !isAt(words, i + 1, OPENS);
}

/** A number, an apostrophe before one, or *mid-*, *early-* and the like. */
function opensByForm(lower: string): boolean {
  return beginsWithDigit(lower) || isApostrophized(lower) || (lower.length > 3 && ATTACHED.test(lower));
}

/** Whether a word begins with a digit. */
export function beginsWithDigit(lower: string): boolean {
  return isDigit(lower.charCodeAt(0));
}

/** An apostrophe alone or before a digit: *’82*. */
export function isApostrophized(lower: string): boolean {
  const first = lower.charCodeAt(0);
  const apostrophe = first === 39 || first === 0x2019 || first === 0x2018;
  return apostrophe && (lower.length === 1 || isDigit(lower.charCodeAt(1)));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
