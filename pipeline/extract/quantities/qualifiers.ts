/** How the words around a number bound it (`data/lexicon/quantity_qualifiers.csv`). */
import type { Qualifier } from '../../../schemas/codes.ts';
import { readLexicon } from '../../input/lexicon.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import type { NumberMention } from './mention.ts';
import { at, is, type Passage, tokenFrom, word } from './passage.ts';
import { isPersonal } from './people.ts';
import { isPlural } from './plurals.ts';
import { openerOf } from './ranges.ts';
import { unitOfWords } from './unit_lexicon.ts';
import { wordsOf } from './word_classes.ts';

const ESTIMATE = shapeClass(/^estimate[sd]?$/);

const BEFORE_RANGE = wordClass('between from by');
const FROM_OR_BY = wordClass('from by');

export interface Qualified {
  qualifier: Qualifier;
  /** Offsets of the number with its qualifier. */
  start: number;
  end: number;
}

const ROWS = readLexicon<'phrase' | 'position' | 'qualifier'>('quantity_qualifiers');
const table = (position: string) =>
  new Map(
    ROWS.filter((row) => row.position === position).map((row) => [row.phrase, row.qualifier as Qualifier]),
  );
const BEFORE = table('before');
const AFTER = table('after');
const LAST_BEFORE = wordClass([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const FIRST_AFTER = wordClass([...AFTER.keys()].map((phrase) => phrase.split(' ', 1)[0]!));
const LONGEST = Math.max(...ROWS.map((row) => row.phrase.split(' ').length));
const ESTIMATES = wordClass('estimate estimates estimated estimating');
/** Words of a source between a comma and its verb at a sentence's end. */
const LONGEST_SOURCE = 6;
/** How far before *over* the amount begins that a time is the frame of, in tokens. */
const SPREAD = 4;
/** Words between a qualifier and the number. */
const BETWEEN = wordClass('another additional extra further only just some even total');
/** Words between a verb of estimating and the number. */
const LINKS = wordClass(
  'that at to be is are was were been have had has there the number total between it they , a of',
);

/**
 * The qualifier of a number.
 *
 * @param behind token behind the number, or behind its unit: where *or more* may stand
 */
export function readQualifier(passage: Passage, number: NumberMention, behind: number): Qualified {
  const plain: Qualified = { qualifier: kindOf(number), start: number.start, end: number.end };
  const before = qualifierBefore(passage, number);
  const after = before
    ? null
    : (qualifierAfter(passage, number.last) ??
      (behind > number.last ? qualifierAfter(passage, behind) : null));
  const found = before ?? after;
  if (found) {
    const kept = number.kind === 'vague' || (number.kind === 'range' && found.qualifier !== 'about');
    return {
      qualifier: kept ? plain.qualifier : found.qualifier,
      start: before ? before.start : number.start,
      end: after ? after.end : number.end,
    };
  }
  const opener = number.kind === 'range' ? openerOf(passage, number) : null;
  if (opener) return { ...plain, start: openerStart(passage, number) };
  return plain.qualifier === 'exact' && (isEstimated(passage, number.first) || endsEstimated(passage))
    ? { ...plain, qualifier: 'about' }
    : plain;
}

function kindOf(number: NumberMention): Qualifier {
  return number.kind === 'range' ? 'range' : number.kind === 'vague' ? 'vague' : 'exact';
}

function openerStart(passage: Passage, number: NumberMention): number {
  let i = number.first - 1;
  while (!/^(?:between|from)$/.test(word(passage, i))) i--;
  return passage.tokens[i]!.start;
}

/** The longest phrase of qualifying words that ends at the number. */
function qualifierBefore(
  passage: Passage,
  number: NumberMention,
): { qualifier: Qualifier; start: number } | null {
  if (governs(passage, number)) return gluedBefore(passage, number);
  let last = number.first;
  for (let skipped = 0; skipped < 2; skipped++) {
    const found = phraseEndingAt(passage, last);
    if (found) return found;
    if (!is(passage, last - 1, BETWEEN) && !is(passage, last - 1, BEFORE_RANGE))
      return gluedBefore(passage, number);
    if (is(passage, last - 1, FROM_OR_BY)) return null;
    last--;
  }
  return phraseEndingAt(passage, last);
}

function phraseEndingAt(passage: Passage, last: number): { qualifier: Qualifier; start: number } | null {
  if (!is(passage, last - 1, LAST_BEFORE)) return null;
  let words = '';
  let found: { qualifier: Qualifier; start: number } | null = null;
  for (let i = last - 1; i >= Math.max(passage.first, last - LONGEST); i--) {
    words = words === '' ? word(passage, i) : `${word(passage, i)} ${words}`;
    const qualifier = BEFORE.get(words);
    if (qualifier) found = { qualifier, start: passage.tokens[i]!.start };
  }
  return found && isIdle(passage, found, last) ? null : found;
}

/** *under two earlier laws*, *under three presidents*: what it is under, where a few things are counted. */
function governs(passage: Passage, { first, last, spelled, value }: NumberMention): boolean {
  if (word(passage, first - 1) !== 'under' || !spelled || value === null || value > FEW) return false;
  if (is(passage, first - 2, DEGREE) || is(passage, first - 2, IS)) return false;
  if (isPersonal(at(passage, first - 2)?.lemma ?? '')) return false;
  const next = at(passage, last);
  return (
    next !== undefined &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(next.tag) || is(passage, last, ORDER)) &&
    !unitOfWords(next.lower) &&
    !/^(?:percent|per|pc|points?|goals?|runs?|people|euros?|dollars?|pounds?)$/.test(next.lower)
  );
}
const ORDER = wordClass('earlier later separate');
const DEGREE = wordClass('just well slightly little still far');
const IS = wordClass('is are was were be of has have had with');
/** So many laws or presidents. */
const FEW = 5;

const MOTION = wordsOf('motion');
/** Lemmas of verbs by which something is brought up to a level: *brought the toll up to 12*; *bring up to 12* bounds. */
const LIFTING = wordsOf('lifting');
const TALLY: ReadonlySet<string> = new Set([...wordsOf('tally'), ...wordsOf('headcount')]);
/** *handed over 5,000 euros* */
const GIVES_OVER = wordsOf('gives_over');
const TOPIC = wordsOf('topic');

/** *went up to 12* names a level, and *talking about 12* a subject: neither bounds. */
function isIdle(passage: Passage, found: { qualifier: Qualifier; start: number }, last: number): boolean {
  const next = word(passage, last - 1);
  if (next === 'over' && found.start === passage.tokens[last - 1]!.start)
    return GIVES_OVER.has(at(passage, last - 2)?.lemma ?? '') || isThroughout(passage, last);
  if (next === 'about') return TOPIC.has(at(passage, last - 2)?.lemma ?? '');
  if (next !== 'to' || word(passage, last - 2) !== 'up' || found.qualifier !== 'at_most') return false;
  return MOTION.has(at(passage, last - 3)?.lemma ?? '') || isLifted(passage, last - 3);
}

/** *brought the number of dead **up to 12***, *was brought **up to 12***: something moved to a level. */
function isLifted(passage: Passage, i: number): boolean {
  if (LIFTING.has(at(passage, i)?.lemma ?? '')) return is(passage, i - 1, BE);
  let counts = false;
  for (let k = i; k > i - LONGEST_OBJECT; k--) {
    const token = at(passage, k);
    if (!token) return false;
    if (token.tag === 'VERB' && LIFTING.has(token.lemma)) return counts;
    counts ||= TALLY.has(token.lemma);
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|PART|PRON|VERB)$/.test(token.tag)) return false;
  }
  return false;
}
const BE = wordClass('is are was were be been being');
/** Words of what is brought to a level. */
const LONGEST_OBJECT = 10;

/** *spends £2m over three years*, *a plan over three years*, *is paid over three years*: in the course of them; not *lasted over three years*. */
function isThroughout(passage: Passage, first: number): boolean {
  let i = first;
  while (at(passage, i)?.tag === 'NUM') i++;
  if (unitOfWords(word(passage, i))?.kind !== 'time') return false;
  const before = at(passage, first - 2);
  if (before?.text === ')' || isThing(passage, first - 2)) return !THEN.has(at(passage, i + 1));
  if (before?.tag === 'VERB' && is(passage, first - 3, BE)) return !THEN.has(at(passage, i + 1));
  for (let k = first - 2; k > first - 2 - SPREAD; k--) {
    const tag = at(passage, k)?.tag ?? '';
    if (/^(?:NUM|SYM)$/.test(tag)) return true;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag)) return false;
  }
  return false;
}

/** *a plan*, *deep cuts*; not the nouns of *take place* and *was in office*. */
function isThing(passage: Passage, noun: number): boolean {
  if (at(passage, noun)?.tag !== 'NOUN') return false;
  let i = noun - 1;
  while (/^(?:NOUN|ADJ)$/.test(at(passage, i)?.tag ?? '')) i--;
  if (at(passage, i)?.tag === 'DET') return at(passage, i - 1)?.tag !== 'ADP';
  return i < noun - 1 || isPlural(passage.tokens[noun]!);
}

const THEN = wordClass('ago old earlier later before after');

/** *sub-500*, *~80*. */
function gluedBefore(
  passage: Passage,
  number: NumberMention,
): { qualifier: Qualifier; start: number } | null {
  const sign = number.start > passage.sentence.start ? passage.raw[number.start - 1]! : '';
  if (
    (sign === '-' || sign === '‑') &&
    /sub[-‑]$/i.test(passage.raw.slice(Math.max(passage.sentence.start, number.start - 4), number.start))
  )
    return { qualifier: 'less_than', start: number.start - 4 };
  const qualifier = BEFORE.get(sign);
  return qualifier ? { qualifier, start: number.start - 1 } : null;
}

/** Token behind a qualifier that follows the number: behind the *or more* of *12 or more people*; `i` where none does. */
export function behindQualifier(passage: Passage, i: number): number {
  const found = qualifierAfter(passage, i);
  return found ? tokenFrom(passage, i, found.end) : i;
}

function qualifierAfter(passage: Passage, first: number): { qualifier: Qualifier; end: number } | null {
  const from = at(passage, first)?.text === '-' ? first + 1 : first;
  if (!is(passage, from, FIRST_AFTER)) return null;
  let words = '';
  let found: { qualifier: Qualifier; end: number } | null = null;
  for (let i = from; i < Math.min(passage.last, first + 3); i++) {
    words += words === '' ? word(passage, i) : ` ${word(passage, i)}`;
    const qualifier = AFTER.get(words);
    if (qualifier && !opensBound(passage, words, i + 1)) found = { qualifier, end: passage.tokens[i]!.end };
  }
  return found;
}

/** *at least* before the next number bounds that one. */
function opensBound(passage: Passage, words: string, next: number): boolean {
  const token = at(passage, next);
  if (words === '+') return false;
  if (words === 'plus') return token !== undefined && token.tag !== 'NOUN';
  return token !== undefined && (token.tag === 'NUM' || token.tag === 'DET' || token.tag === 'SYM');
}

/** *estimated that 16,000*, *is estimated at 5*: a verb of estimating that only function words part from the number. */
function isEstimated(passage: Passage, first: number): boolean {
  for (let i = first - 1; i >= Math.max(passage.first, first - 7); i--) {
    const token = passage.tokens[i]!;
    if (token.lemma === 'estimate' || ESTIMATES.has(token)) return true;
    if (!LINKS.has(token)) return false;
  }
  return false;
}

/** *…, officials estimate.*, *…, Lund estimates*: the whole sentence is an estimate. */
function endsEstimated(passage: Passage): boolean {
  let i = passage.last - 1;
  while (i > passage.first && passage.tokens[i]!.tag === 'PUNCT') i--;
  if (!is(passage, i, ESTIMATE)) return false;
  for (let k = i - 1; k >= Math.max(passage.first, i - LONGEST_SOURCE); k--)
    if (word(passage, k) === ',') return k < i - 1;
    else if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|AUX)$/.test(passage.tokens[k]!.tag)) return false;
  return false;
}

/**
 * The interval that the wording admits.
 *
 * @returns the number as printed (null for ranges and bare number nouns) and its bounds, null where open
 */
export function boundsOf(
  number: NumberMention,
  qualifier: Qualifier,
): { figure: number | null; figure_low: number | null; figure_high: number | null } {
  const figure = number.value;
  if (figure === null) return { figure, figure_low: number.low, figure_high: number.high };
  switch (qualifier) {
    case 'about':
      return { figure, figure_low: null, figure_high: null };
    case 'at_least':
    case 'more_than':
      return { figure, figure_low: figure, figure_high: null };
    case 'at_most':
    case 'less_than':
      return { figure, figure_low: null, figure_high: figure };
    default:
      return { figure, figure_low: figure, figure_high: figure };
  }
}
