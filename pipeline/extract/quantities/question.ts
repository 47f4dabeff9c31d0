/** A number without a unit, and what the rules that find one ask of it. */
import type { Antecedent, Find } from './antecedents.ts';
import type { NumberMention } from './mention.ts';
import type { ElidedUnit } from './named_count.ts';
import { at, type Passage, word } from './passage.ts';

/** A number without a unit. */
export interface Unitless {
  number: NumberMention;
  /** Token of its qualifier, or of the number. */
  qualified: number;
  /** Token of what it divides (*half of **it***), or -1. */
  part: number;
}

/** A number without a unit, and what is asked of it more than once. */
export interface Question extends Unitless {
  passage: Passage;
  /** Index of the sentence. */
  index: number;
  find: Find;
  /** The words before its qualifier and behind it. */
  before: string;
  behind: string;
  people: boolean;
}

/** Kinds of antecedents. */
export type Kinds = ReadonlySet<Antecedent['kind']>;
export const COUNTS: Kinds = new Set(['count']);
export const LEVELS: Kinds = new Set(['measure', 'money']);
export const ALL: Kinds = new Set(['count', 'measure', 'money', 'percent']);
export const AMOUNTS: Kinds = new Set(['measure', 'money', 'percent']);
export const SHARES: Kinds = new Set(['percent']);
/** How many sentences back a bare number looks where nothing says that it refers to anything. */
export const NEAR = 2;

/** The unit of an antecedent, or null. */
export function inherited(antecedent: Antecedent | null): ElidedUnit | null {
  if (!antecedent) return null;
  const { kind, unit, phrase, text } = antecedent;
  return { kind, unit, phrase, text, basis: 'inherited' };
}

/** A fraction can be of any number. */
export function leastWhole({ kind, value }: NumberMention): number {
  return kind === 'fraction' ? 0 : (value ?? 0);
}

/** Words of a phrase between a number and its verb. */
const LONGEST_PHRASE = 6;

/** Whether a finite verb or auxiliary follows: the number is a subject, *thousands are waiting*, *900 a day cross*. */
export function isSubject(passage: Passage, last: number): boolean {
  let i = last;
  while (at(passage, i)?.tag === 'ADV' || /^(?:others?|more)$/.test(word(passage, i))) i++;
  const tag = at(passage, i)?.tag;
  if (tag === 'AUX' || tag === 'VERB') return true;
  const rate = /^an?$/.test(word(passage, i));
  if (
    !rate &&
    !/^(?:in|on|at|from|across|near|around|aboard|outside|inside|under|over)$/.test(word(passage, i))
  )
    return false;
  const end = i + LONGEST_PHRASE;
  i++;
  while (i < end && /^(?:DET|ADJ|NOUN|PROPN)$/.test(at(passage, i)?.tag ?? '')) i++;
  const verb = at(passage, i);
  return verb?.tag === 'AUX' || (verb?.tag === 'VERB' && verb.lemma === verb.lower);
}
