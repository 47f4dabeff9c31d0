/** Finds the phrase that begins at a given place in a sentence, such as the source behind *according to*. */
import { GERUND, PARTICIPLE } from '../text/endings.ts';
import { printedClass, wordClass } from '../text/forms.ts';
import { HYPHEN } from '../text/hyphens.ts';
import type { Token } from '../text/token.ts';
import { isPortfolio, sourceKind } from './lexicon.ts';
import { bodyStart } from './name_spans.ts';
import { BRACKETED } from './noun_groups.ts';
import {
  INSIDE,
  isAccusative,
  isNoun,
  isPronoun,
  isRelative,
  isTemporal,
  LINK,
  POSSESSIVE,
} from './phrase_words.ts';
import { type Phrase, REACH } from './phrases.ts';

const JOINS = wordClass('and &');
const TO_AMOUNT = wordClass('by to at');
/** What joins two words of a noun group without a blank before it. */
const WITHIN = printedClass(/^(?:['’]s?|[-‐‑–/&])$/);

/**
 * The phrase that begins at a token, such as the source behind *according to*.
 *
 * @param tokens all tokens of the report
 * @param start index of its first token
 * @param high index that it may not reach
 */
export function phraseAfter(tokens: readonly Token[], start: number, high: number): Phrase | null {
  const ceiling = Math.min(high, start + REACH);
  const begin = tokens[start];
  if (!begin || start >= ceiling) return null;
  if (isAccusative(begin)) return { first: start, last: start + 1, head: start };
  if (begin.lower === 'her' && tokens[start + 1]?.tag === 'PUNCT')
    return { first: start, last: start + 1, head: start };
  if (begin.tag === 'PRON' && !POSSESSIVE.has(begin)) {
    if (!isPronoun(begin)) return null;
    const next = tokens[start + 1];
    const more = next?.lower === 'of' ? phraseAfter(tokens, start + 2, ceiling) : null;
    return { first: start, last: more ? more.last : start + 1, head: start };
  }
  let head = -1;
  let last = start;
  for (let i = start; i < ceiling; i++) {
    const end = groupEnd(tokens, i, ceiling);
    if (end.head < 0) break;
    if (head < 0 || bodyStart(tokens, end.head) <= head) head = end.head;
    last = end.last;
    const link = tokens[last];
    if (!link || last + 1 >= ceiling || link.quotation !== begin.quotation) break;
    if (LINK.has(link) && !isTemporal(tokens[last + 1]!) && !isMeasured(tokens, last, ceiling)) i = last;
    else if (link.text === ',' && isPortfolio(tokens[last - 1]) && isPortfolio(tokens[last + 1])) i = last;
    else if (JOINS.has(link) && joinsRight(tokens, last + 1, ceiling)) i = last;
    else break;
  }
  return head < 0 ? null : { first: start, last, head };
}

/**
 * Whether a preposition begins an amount that belongs to the verb before a phrase, not to the phrase: *(led in the poll)
 * by nearly 9 points*, *(rose in it) to 40 percent*.
 *
 * @param tokens all tokens of the report
 * @param link index of the preposition
 * @param ceiling index that the amount may not reach
 */
export function isMeasured(tokens: readonly Token[], link: number, ceiling: number): boolean {
  if (!TO_AMOUNT.has(tokens[link])) return false;
  let i = link + 1;
  while (i < ceiling && /^(?:ADV|SYM)$/.test(tokens[i]!.tag)) i++;
  return i < ceiling && tokens[i]!.tag === 'NUM';
}

/** *X and Y* at the end of a clause, but not *X, and Y went on*. */
function joinsRight(tokens: readonly Token[], start: number, ceiling: number): boolean {
  const end = groupEnd(tokens, start, ceiling);
  if (end.head < 0) return false;
  const next = tokens[end.last];
  return end.last >= ceiling || !next || !/^(?:VERB|AUX|ADV|PART)$/.test(next.tag);
}

function groupEnd(tokens: readonly Token[], start: number, ceiling: number): { last: number; head: number } {
  const level = tokens[start]?.quotation;
  let head = -1;
  let i = start;
  for (; i < ceiling; i++) {
    const token = tokens[i]!;
    if (token.quotation !== level) break;
    if (token.text === '(') {
      const close = closingAfter(tokens, i, ceiling);
      if (close < 0 || head < 0) break;
      i = close;
      continue;
    }
    if (token.tag === 'DET' && i > start && head >= 0) break;
    if (isTemporal(token) && i > start && head >= 0 && !HYPHEN.has(tokens[i - 1])) break;
    const inside =
      INSIDE.has(token.tag) ||
      (i === start && POSSESSIVE.has(token)) ||
      (token.tag === 'ADV' && head < 0 && /^(?:ADJ|VERB)$/.test(tokens[i + 1]?.tag ?? '')) ||
      (WITHIN.has(token) && !token.spaced && i > start) ||
      (token.tag === 'VERB' && head < 0 && PARTICIPLE.has(token)) ||
      (GERUND.has(token) &&
        i + 1 < ceiling &&
        isNoun(tokens[i + 1]!) &&
        sourceKind(tokens[i + 1]!) !== null) ||
      (token.tag === 'VERB' && HYPHEN.has(tokens[i - 1]) && !token.spaced);
    if (!inside || isRelative(token)) break;
    if (isNoun(token)) head = i;
  }
  return { last: i, head };
}

/** Index of the bracket that closes behind an opening one, or -1. */
function closingAfter(tokens: readonly Token[], open: number, ceiling: number): number {
  for (let i = open + 1; i < Math.min(ceiling, open + BRACKETED); i++) if (tokens[i]!.text === ')') return i;
  return -1;
}
