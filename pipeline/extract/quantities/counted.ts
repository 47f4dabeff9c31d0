/** The noun phrase that a number counts, and its head. */
import { isInvariant } from '../../language/singular.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import { SINGULAR } from '../text/singulars.ts';
import type { Token } from '../text/token.ts';
import { compoundEnd, particleNoun } from './hyphenated.ts';
import { isModel, nominal, nounFollows, OPENING_MARK, stepAt } from './noun_steps.ts';
import { at, is, isHyphen, joins, type Passage } from './passage.ts';
import { isPlural } from './plurals.ts';
import { wordsOf } from './word_classes.ts';

const DETERMINER = wordClass('its their his her our my your whose all both those these the');

export interface CountedNoun {
  /** Token indexes of the phrase, without *of* and determiners before it; `last` behind the head. */
  first: number;
  head: number;
  last: number;
  /** Head, singular, lower case. */
  unit: string;
  /** Head with adjectives and nouns before it, lemmatised. */
  phrase: string;
}

/** The most tokens of a noun phrase. */
const LONGEST_PHRASE = 24;
const DROPPED = wordClass(
  'more additional further extra another such many same total combined so-called alleged very',
);
const ELIDED = shapeClass(/^(?:others?|more|fewer|less|additional|further|extra)$/);
const SIZES = wordsOf('size');
/** *12 wide*, *40 long*: of a measure that was named before. */
export const DIMENSIONAL = wordClass('wide long high deep tall thick across apart');

/**
 * Reads the noun phrase that begins at a token.
 *
 * @param i token behind the number, or behind *of*
 * @returns null where no noun follows
 */
export function readNoun(passage: Passage, i: number): CountedNoun | null {
  const first = skipOpening(passage, i);
  if (is(passage, first, DIMENSIONAL) && !nominal(at(passage, first + 1)) && !joins(passage, first + 1))
    return null;
  let head = -1;
  let k = first;
  for (; k < Math.min(passage.last, first + LONGEST_PHRASE); k++) {
    const step = stepAt(passage, k, first, head);
    if (step === 'stop') break;
    if (step === 'head') head = k;
    if (step === 'possessor') head = -1;
    if (head >= 0 && head === first && SIZES.has(passage.tokens[k]!.lower) && nounFollows(passage, k + 1))
      break;
  }
  if (head < 0) return null;
  const token = passage.tokens[head]!;
  if (head === first && ELIDED.has(token)) return null;
  const model = modelOf(passage, head);
  if (model) return { first, head, last: head + 1, unit: model, phrase: model };
  const last = isPlural(token) ? compoundEnd(passage, head) : head + 1;
  if (last > head + 1) {
    const unit = unitOf(token) + passage.raw.slice(token.end, passage.tokens[last - 1]!.end).toLowerCase();
    return { first, head, last, unit, phrase: unit };
  }
  const phrase = phraseOf(passage, first, head);
  return { first, head, last: head + 1, unit: particleNoun(token, phrase) ?? unitOf(token), phrase };
}

/** The *787* of *five 787s*, whose *s* the engine takes for a noun. */
function modelOf(passage: Passage, head: number): string | null {
  return isModel(passage, head) ? passage.tokens[head - 1]!.lower : null;
}

/** The noun glued to a number by a hyphen: the *judge* of *a three-judge panel*; a *2,000-strong* force is of people. */
export function compoundNoun(passage: Passage, i: number): CountedNoun | null {
  const token = at(passage, i);
  if (!token) return null;
  const unit = token.lower === 'strong' ? 'person' : unitOf(token);
  return { first: i, head: i, last: i + 1, unit, phrase: unit };
}

const DIGITS = shapeClass(/^\d+$/);

function skipOpening(passage: Passage, i: number): number {
  let k = i;
  while (is(passage, k, OPENING_MARK) && k < i + 2) k++;
  if (is(passage, k, DIGITS) && nominal(at(passage, k + 1))) k++;
  return k;
}

/** The singular; the engine's own knows more plurals, but also writes *storey* as *story*. */
function unitOf(token: Token): string {
  const own = SINGULAR.of(token);
  if (own !== token.lower || token.tag !== 'NOUN' || !token.lower.endsWith('s')) return own;
  return isInvariant(token.lower) ? own : token.lemma;
}

/** The modifiers that stay: adjectives, nouns and compounds, without participles, adverbs and numbers. */
function phraseOf(passage: Passage, first: number, head: number): string {
  const words: string[] = [];
  for (let k = first; k < head; k++) {
    const token = passage.tokens[k]!;
    if (joins(passage, k) || (k > first && joins(passage, k - 1))) {
      const glue = words.length > 0 && k > first && (joins(passage, k) || joins(passage, k - 1));
      if (glue && (isHyphen(token.text) || isHyphen(passage.tokens[k - 1]!.text)))
        words[words.length - 1] += token.lower;
      else words.push(token.lower);
    } else if (joins(passage, k + 1) && k + 1 < head) words.push(token.lower);
    else if ((token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN') && !DROPPED.has(token))
      words.push(token.lower);
  }
  const token = passage.tokens[head]!;
  const last = token.lower === 'people' ? 'people' : unitOf(token);
  if (words.length > 0 && words.at(-1)!.endsWith('-')) words[words.length - 1] += last;
  else words.push(last);
  return words.join(' ');
}

/** Passes over *the*, *its*, *these*, *all* … behind *of*. */
export function skipDeterminers(passage: Passage, i: number): number {
  let k = i;
  while (k < passage.last && (passage.tokens[k]!.tag === 'DET' || DETERMINER.has(passage.tokens[k]))) k++;
  return k;
}
