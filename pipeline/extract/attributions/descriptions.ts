/** Unnamed sources by their description, as it would stand within a sentence: *a senior official*. */
import { printedClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { isCommonWord, isOutlet, isPortfolio, sourceKind } from './lexicon.ts';
import { isCapital } from './name_spans.ts';
import { isPossessive, isTemporal } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';

const MARK = printedClass(/^(?:[,;:(—–]|--?)$/);
const OPENS_CLAUSE = wordClass('who which that on after before during');
const JOINS = wordClass('and of for');
const INITIALS = printedClass(/^\p{Lu}\p{Lu}/u);

/**
 * Index behind the description that a phrase gives, without clauses, appositions and names beside it: *a senior official*
 * of *a senior official, who …* and of *a senior official and Ann Holt*.
 */
export function coreEnd(tokens: readonly Token[], phrase: Phrase): number {
  if (joinsName(tokens, phrase)) return phrase.head + 1;
  for (let i = phrase.head + 1; i < phrase.last; i++) {
    const token = tokens[i]!;
    if (isPortfolio(tokens[i - 1]) && isPortfolio(tokens[i + 1])) continue;
    if (MARK.has(token) && (token.spaced || token.text !== '-')) return i;
    if (isPossessive(token) && /^(?:CCONJ|ADP)$/.test(tokens[i - 1]!.tag)) continue;
    if (isOfClause(token) || OPENS_CLAUSE.has(token) || isTimeUntil(tokens, i, phrase.last)) return i;
  }
  return phrase.last;
}

/** A word that no description has, but the clause behind it. */
function isOfClause({ tag }: Token): boolean {
  return tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || tag === 'SCONJ';
}

/** *the officials | and Ann Holt*: the first of joined sources stands for all; *officials and Western diplomats* are one. */
function joinsName(tokens: readonly Token[], { head, last }: Phrase): boolean {
  if (tokens[head + 1]?.lower !== 'and') return false;
  const first = tokens[head + 2]?.tag === 'DET' ? head + 3 : head + 2;
  let end = first;
  while (end < last && tokens[end]!.tag === 'PROPN') end++;
  return end > first && (end === last || !/^(?:NOUN|ADJ|NUM)$/.test(tokens[end]!.tag));
}

/** *a poll | last month*: nothing but a time follows. */
function isTimeUntil(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!isTemporal(tokens[i]!)) return false;
  return true;
}

/**
 * A description as it would stand within a sentence: without the capital that only the sentence's start gives it.
 *
 * @param tokens all tokens of the report
 * @param first index of its first token
 * @param text its words
 * @param small words that stand in the report in lower case
 */
export function lowerFirst(
  tokens: readonly Token[],
  first: number,
  text: string,
  small: ReadonlySet<string>,
): string {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  const opens = !before || before.sentence !== token.sentence || /^["“(]$/.test(before.text);
  const next = JOINS.has(tokens[first + 1]) ? first + 2 : first + 1;
  const common = !isCapital(tokens, next) && (small.has(token.lower) || sourceKind(token) !== null);
  if (isOutlet(token.text) && !isCommonWord(token.text)) return text;
  if (!opens || text.length === 1 || (token.tag === 'PROPN' && !common) || INITIALS.has(token)) return text;
  return text[0]!.toLowerCase() + text.slice(1);
}
