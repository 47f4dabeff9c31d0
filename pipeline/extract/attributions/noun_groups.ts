/** Finds the simple noun group that ends at a given word: *three senior officials*, without what hangs on it. */
import { MONTH_NAMES } from '../../language/calendar.ts';
import { GERUND, PARTICIPLE } from '../text/endings.ts';
import { printedClass, shapeClass, wordClass } from '../text/forms.ts';
import { HYPHEN } from '../text/hyphens.ts';
import type { Tag, Token } from '../text/token.ts';
import { sourceKind } from './lexicon.ts';
import { INSIDE, isNoun, isPronoun, isRelative, isTemporal, POSSESSIVE } from './phrase_words.ts';

/** So many tokens may stand in brackets within a phrase. */
export const BRACKETED = 15;
const MONTH = wordClass(MONTH_NAMES);
/** What joins two words of a noun group without a blank before it: *Rider | 's | sister*, *Tyre | - | based*. */
const WITHIN = printedClass(/^(?:['’]s|[-‐‑–/&])$/);
const APOSTROPHE = printedClass(/^['’]$/);
const IN_S = shapeClass(/s$/);
/** The first word of a time behind a noun: *a study | last year*, *officials | Monday*. */
const OPENS_TIME = shapeClass(/^(?:last|this|next|earlier|\w+day)$/);
const SUPERLATIVE = wordClass('least most');
/** Tags of what an adverb within a group modifies: *newly elected*. */
const MODIFIED: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NUM', 'VERB']);
/** Tags of what stands before a participle within a group: *the elected mayor*. */
const BEFORE_PARTICIPLE: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'PART']);

/**
 * The simple noun group that ends with a token.
 *
 * @param tokens all tokens of the report
 * @param floor index that the group may not pass on its left
 * @param k index of its last token
 * @returns its first token and the noun, name or pronoun that it is about, or null where no group ends there
 */
export function groupBefore(
  tokens: readonly Token[],
  floor: number,
  k: number,
): { first: number; head: number } | null {
  const level = tokens[k]!.quotation;
  let first = k + 1;
  let head = -1;
  for (let i = k; i >= floor; i--) {
    const token = tokens[i]!;
    if (token.quotation !== level) break;
    if (token.text === ')') {
      const open = openingBefore(tokens, floor, i);
      if (open <= floor) break;
      i = open;
      continue;
    }
    if (isYearComma(tokens, i) && i > floor + 1) continue;
    const one = token.lower === 'one' && tokens[i + 1]?.lower === 'of';
    if ((isPronoun(token) || one) && first === k + 1) return { first: i, head: i };
    if (POSSESSIVE.has(token)) return head < 0 ? null : { first: i, head };
    if (!continuesLeft(tokens, i, first)) break;
    first = i;
    if (isNoun(token) && (head < 0 || isDated(tokens, i, head))) head = i;
    if (token.tag === 'DET') break;
  }
  if (first > floor && HYPHEN.has(tokens[first]) && !tokens[first]!.spaced) first--;
  return head < 0 ? null : { first, head };
}

/** *a study | last year*, *officials | Monday*: a time behind the noun that a group is about. */
function isDated(tokens: readonly Token[], noun: number, head: number): boolean {
  if (!isTemporal(tokens[head]!) || isTemporal(tokens[noun]!)) return false;
  if (!OPENS_TIME.has(tokens[noun + 1])) return false;
  for (let i = noun + 1; i <= head; i++) if (!isTemporal(tokens[i]!)) return false;
  return true;
}

/** *a May 12 | , | 2011 letter* */
function isYearComma(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.text !== ',' || tokens[i - 1]?.tag !== 'NUM' || tokens[i + 1]?.tag !== 'NUM') return false;
  return isTemporal(tokens[i + 1]!) && MONTH.has(tokens[i - 2]) && tokens[i - 3]?.tag === 'DET';
}

function continuesLeft(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]!;
  if (isRelative(token)) return false;
  if (INSIDE.has(token.tag)) return true;
  const next = tokens[i + 1];
  if (token.lower === 'to' && first === i + 1) return next?.tag === 'NUM' && tokens[i - 1]?.tag === 'NUM';
  if (WITHIN.has(token)) return first === i + 1 && !token.spaced;
  if (APOSTROPHE.has(token)) return first === i + 1 && !token.spaced && IN_S.has(tokens[i - 1]);
  if (token.tag === 'ADV')
    return first === i + 1 && next !== undefined && MODIFIED.has(next.tag) && !SUPERLATIVE.has(token);
  if (token.tag !== 'VERB' || first !== i + 1 || next === undefined) return false;
  const before = tokens[i - 1];
  if (HYPHEN.has(before) && !token.spaced) return true;
  if (GERUND.has(token) && before?.tag === 'PROPN' && sourceKind(next) === 'document') return true;
  return (
    PARTICIPLE.has(token) &&
    before !== undefined &&
    (BEFORE_PARTICIPLE.has(before.tag) || (before.tag === 'ADV' && tokens[i - 2]?.tag === 'DET'))
  );
}

/** Index of the bracket that opens before a closing one, or -1. */
function openingBefore(tokens: readonly Token[], floor: number, close: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - BRACKETED); i--) if (tokens[i]!.text === '(') return i;
  return -1;
}
