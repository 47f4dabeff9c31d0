/** The noun phrase that a number counts, and its head. */

import { readLexicon } from '../../input/lexicon.ts';
import { CALENDAR_NAMES, NEAR_DAYS } from '../../language/calendar.ts';
import { PEOPLES } from '../../language/peoples.ts';
import { isInvariant, singular } from '../../language/singular.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import { LETTER } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { compoundEnd, particleNoun } from './hyphenated.ts';
import { at, is, isHyphen, joins, type Passage, word } from './passage.ts';
import { wordsOf } from './word_classes.ts';

const NO_NOUN = wordClass('left can will may must no no.');
const SINGLE = wordClass('a an this that each every');
const POINTER = wordClass('last next this');
const OPENING_MARK = shapeClass(/^["“‘«'(]$|^''$|^``$/);
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

const PERSON_WORDS = readLexicon<'word' | 'form'>('quantity_person_words');
/** Words for what happened to people that stand for the people: *12 dead*. */
export const STATES: ReadonlySet<string> = new Set(
  PERSON_WORDS.filter((row) => row.form === 'state').map((row) => row.word),
);
/** Verbs whose subject or object, where left out, is people: *killed 12*. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  PERSON_WORDS.filter((row) => row.form === 'verb').map((row) => row.word),
);

/** The most tokens of a noun phrase. */
const LONGEST_PHRASE = 24;
/** The most words between two nouns of a phrase. */
const MOST_MODIFIERS = 3;
const CALENDAR = wordClass([...CALENDAR_NAMES, ...NEAR_DAYS]);
const ADVERBIAL =
  /^(?:today|tonight|yesterday|tomorrow|week|month|year|night|morning|afternoon|evening|time|apiece|total)$/;
const DROPPED = wordClass(
  'more additional further extra another such many same total combined so-called alleged very',
);
const ELIDED = shapeClass(/^(?:others?|more|fewer|less|additional|further|extra)$/);
const SIZES = wordsOf('size');
/** *12 wide*, *40 long*: of a measure that was named before. */
export const DIMENSIONAL = /^(?:wide|long|high|deep|tall|thick|across|apart)$/;

/** Whether a token is a noun that counts several. */
export function isPlural(token: Token): boolean {
  return (
    token.tag === 'NOUN' &&
    (singular(token.lower) !== token.lower || token.lower === 'people' || token.lower === 'police')
  );
}

/**
 * Reads the noun phrase that begins at a token.
 *
 * @param i token behind the number, or behind *of*
 * @returns null where no noun follows
 */
export function readNoun(passage: Passage, i: number): CountedNoun | null {
  const first = skipOpening(passage, i);
  if (DIMENSIONAL.test(word(passage, first)) && !nominal(at(passage, first + 1))) return null;
  let head = -1;
  let k = first;
  for (; k < Math.min(passage.last, first + LONGEST_PHRASE); k++) {
    const step = continues(passage, k, first, head);
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
  const token = passage.tokens[head]!;
  const before = at(passage, head - 1);
  return /^s\.?$/.test(token.lower) && !token.spaced && before?.tag === 'NUM' ? before.lower : null;
}

/** The noun glued to a number by a hyphen: the *judge* of *a three-judge panel*; a *2,000-strong* force is of people. */
export function compoundNoun(passage: Passage, i: number): CountedNoun | null {
  const token = at(passage, i);
  if (!token) return null;
  const unit = token.lower === 'strong' ? 'person' : unitOf(token);
  return { first: i, head: i, last: i + 1, unit, phrase: unit };
}

function skipOpening(passage: Passage, i: number): number {
  let k = i;
  while (is(passage, k, OPENING_MARK) && k < i + 2) k++;
  if (/^\d+$/.test(word(passage, k)) && nominal(at(passage, k + 1))) k++;
  return k;
}

/** The singular; the engine's own knows more plurals, but also writes *storey* as *story*. */
function unitOf(token: Token): string {
  const own = singular(token.lower);
  if (own !== token.lower || token.tag !== 'NOUN' || !token.lower.endsWith('s')) return own;
  return isInvariant(token.lower) ? own : token.lemma;
}

function nounFollows(passage: Passage, i: number): boolean {
  const tag = at(passage, i)?.tag;
  return tag === 'NOUN' || (tag === 'VERB' && at(passage, i + 1)?.tag === 'NOUN');
}

/** What a token does to a phrase: ends it, goes on with it, becomes its head, or owns the head that is to come. */
type Step = 'stop' | 'go' | 'head' | 'possessor';

/** What the token at `k` does to the phrase begun at `first`. */
function continues(passage: Passage, k: number, first: number, head: number): Step {
  const token = passage.tokens[k]!;
  const next = at(passage, k + 1);
  const headToken = head >= 0 ? passage.tokens[head]! : null;
  if (headToken?.lower === 'times' || isAdverbialTime(passage, k)) return 'stop';
  if (joins(passage, k - 1) && joins(passage, k)) return 'go';
  if (joins(passage, k + 1) && /^(?:ADV|VERB|ADP|AUX)$/.test(token.tag)) return 'go';
  if (joins(passage, k - 1) && k > first && /^(?:ADP|ADV|DET|CCONJ|AUX)$/.test(token.tag) && nominal(next))
    return 'go';
  switch (token.tag) {
    case 'NOUN':
      return nounStep(passage, k, first, headToken);
    case 'PROPN':
      if (CALENDAR.has(token))
        return headToken?.tag === 'PROPN' && head === k - 1 && next && isPlural(next) ? 'go' : 'stop';
      if (headToken?.tag === 'NOUN' && !isPlural(headToken) && PEOPLES.has(singular(token.lower)))
        return 'head';
      if (headToken?.tag === 'NOUN' && !joins(passage, k - 1))
        return describesPlural(passage, k, headToken) ? 'go' : 'stop';
      return 'head';
    case 'ADJ':
    case 'X':
      if (head < 0 && looksPlural(token) && !nominal(next)) return 'head';
      if (joins(passage, k - 1)) return 'go';
      if (headToken) return describesPlural(passage, k, headToken) ? 'go' : 'stop';
      if (STATES.has(token.lower) && !nominal(next) && !joins(passage, k)) return 'stop';
      return token.tag === 'X' && !LETTER.test(token.text) ? 'stop' : 'go';
    case 'VERB':
      if (headToken && isMistakenPlural(passage, k, first, headToken)) return 'head';
      return participle(passage, k, head, next);
    case 'ADV':
      return joins(passage, k - 1) || (head < 0 && intensifies(token, next)) ? 'go' : 'stop';
    case 'PART':
      return k > first && /['’]s?$/.test(token.text) && next?.spaced ? 'possessor' : 'stop';
    case 'NUM':
      return head >= 0 &&
        passage.tokens[head]!.tag === 'PROPN' &&
        /^\d+$/.test(token.text) &&
        next?.tag === 'NOUN'
        ? 'go'
        : 'stop';
    case 'SYM':
      return token.text === '&' ? 'go' : 'stop';
    case 'CCONJ':
    case 'PUNCT':
      return separator(passage, k, head, token, next);
    default:
      return 'stop';
  }
}

/** *two prison | guards | today*: a noun is the head so far, unless the phrase has ended before it. */
function nounStep(passage: Passage, k: number, first: number, head: Token | null): Step {
  const token = passage.tokens[k]!;
  if (NO_NOUN.has(token)) return 'stop';
  if (k === first && saysState(passage, k) && !nounFollows(passage, k + 1) && !joins(passage, k + 1))
    return 'stop';
  if (head && isPlural(head) && (!isPlural(token) || joins(passage, k))) return 'stop';
  if (joins(passage, k - 1)) return 'head';
  if (head && (ADVERBIAL.test(token.lower) || CALENDAR.has(token))) return 'stop';
  return 'head';
}

/** *adult | male ISIL fighters*: a noun in the singular describes too, where a plural comes without a break. */
function describesPlural(passage: Passage, k: number, noun: Token): boolean {
  if (isPlural(noun)) return false;
  for (let i = k; i <= k + MOST_MODIFIERS; i++) {
    const token = at(passage, i);
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.tag) || CALENDAR.has(token)) return false;
    if (isPlural(token)) return true;
  }
  return false;
}

/** *12 dead*, *hundreds march*: what is said of people, not what is counted; *one march* and *half of the march* count. */
function saysState(passage: Passage, k: number): boolean {
  const { lower } = passage.tokens[k]!;
  if (STATES.has(lower)) return true;
  return PERSON_VERBS.has(lower) && !is(passage, k - 1, SINGLE_OR_OWNED);
}
const SINGLE_OR_OWNED = wordClass('1 one a an the this that its his her their our my your');

/** *2.1 last year*: a time, not what is counted. */
function isAdverbialTime(passage: Passage, k: number): boolean {
  return is(passage, k, POINTER) && word(passage, k + 1) !== 'time' && ADVERBIAL.test(word(passage, k + 1));
}

/** *newly built homes*; not *12 later died*. */
function intensifies(token: Token, next: Token | undefined): boolean {
  if (/^(?:ago|later|earlier|before|after|together|away|there|also|then)$/.test(token.lower)) return false;
  return nominal(next) || next?.tag === 'VERB';
}

/** An adjective in -s is a noun that the tagger does not know: *43 non-combatants*. */
function looksPlural(token: Token): boolean {
  return /\p{L}{3}s$/u.test(token.lower) && !/(?:ous|ss|us|is)$/.test(token.lower);
}

function nominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'NOUN' || token.tag === 'ADJ' || (token.tag === 'PROPN' && !CALENDAR.has(token)))
  );
}

/** *two theft **counts** of …*: behind several of one kind a form in -s is a noun, which the tagger takes for a verb. */
function isMistakenPlural(passage: Passage, k: number, first: number, head: Token): boolean {
  const { lower, lemma } = passage.tokens[k]!;
  if (lower === lemma || !lower.endsWith('s') || singular(lower) === lower) return false;
  const single = head.tag === 'NOUN' && head.lemma === head.lower && !isInvariant(head.lower);
  const several = at(passage, first - 1)?.tag === 'NUM' && !/^(?:1|one)$/.test(word(passage, first - 1));
  if (!single || head.lower === 'people' || !several || is(passage, first - 2, SINGLE)) return false;
  return /^(?:ADP|PUNCT|AUX|CCONJ|)$/.test(at(passage, k + 1)?.tag ?? '');
}

/** *captured fighters*, *Turkey-backed fighters*, *charging stations*; not *people died*. */
function participle(passage: Passage, k: number, head: number, next: Token | undefined): Step {
  if (joins(passage, k - 1)) return 'go';
  const form = /(?:ed|ing|en|wn|un)$/.test(passage.tokens[k]!.lower) || STATES.has(passage.tokens[k]!.lower);
  const bare = next !== undefined && isPlural(next);
  return head < 0 && ((form && nominal(next)) || bare) ? 'go' : 'stop';
}

function separator(passage: Passage, k: number, head: number, token: Token, next: Token | undefined): Step {
  if (isHyphen(token.text)) return joins(passage, k) ? 'go' : 'stop';
  if (head === k - 1 && next && isPlural(next) && closesQuoted(passage, k)) return 'go';
  const joined = token.lower === 'and' || token.lower === 'or' || token.text === ',';
  if (!joined || !next) return head < 0 && /^["“”'’]$/.test(token.text) && nominal(next) ? 'go' : 'stop';
  if (head < 0)
    return (next.tag === 'ADJ' || next.tag === 'NOUN') && at(passage, k - 1)?.tag === 'ADJ' ? 'go' : 'stop';
  if (token.text === ',' || isPlural(passage.tokens[head]!)) return 'stop';
  const after = at(passage, k + 2);
  return nominal(next) && !isPlural(next) && after !== undefined && isPlural(after) ? 'go' : 'stop';
}

/** The second mark of *40 “heritage” trees*. */
function closesQuoted(passage: Passage, k: number): boolean {
  return (
    /^["”'’]$/.test(word(passage, k)) && is(passage, k - 2, OPENING_MARK) && !isPlural(passage.tokens[k - 1]!)
  );
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
