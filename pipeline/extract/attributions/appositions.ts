/** Subjects with an apposition: *Smith, a lawyer from Kent, said*, *Smith, the mayor of Kent, Ohio, said*. */
import { printedClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { isGivenName, isTitle, sourceKind } from './lexicon.ts';
import { isSourceNoun } from './phrase_words.ts';
import { type Phrase, phraseBefore, REACH } from './phrases.ts';

const OPENING = printedClass(/^(?:["“(]|[—–]|-+)$/);
const ASIDE = printedClass(/^(?:,|\(|[—–]|--?)$/);

/**
 * The subject before an apposition or a clause between commas, brackets or dashes: *Smith, a lawyer from Kent, | said*.
 *
 * @param tokens all tokens of the report
 * @param low index that the phrase may not pass on its left
 * @param close index of the mark right before the verb
 */
export function besideApposition(tokens: readonly Token[], low: number, close: number): Phrase | null {
  const holder = officeHolder(tokens, low, close) ?? besideRelative(tokens, low, close);
  if (holder) return holder;
  let tries = 0;
  for (let i = close - 1; i > Math.max(low, close - REACH) && tries < 4; i--) {
    const token = tokens[i]!;
    if (token.quotation >= 0 || !ASIDE.has(token)) continue;
    if (token.text === '-' && !token.spaced) continue;
    tries++;
    const inside = tokens[i + 1]!;
    const joined = inside.tag === 'CCONJ' && token.text === ',';
    if (i + 1 >= close || joined || inside.tag === 'SCONJ' || OPENING.has(inside)) continue;
    if (isStateOf(tokens, low, i, close)) continue;
    const phrase = phraseBefore(tokens, low, i);
    if (!phrase || isAdjunct(tokens, low, phrase.first) || isState(tokens, low, phrase)) continue;
    const introduces = inside.tag === 'PROPN' && /^(?:a|an|his|her|their)$/.test(tokens[phrase.first]!.lower);
    if (!(isSourceNoun(tokens[phrase.head]!) || inside.tag === 'DET' || introduces)) continue;
    return withName(tokens, low, { ...phrase, last: close });
  }
  return apposedAlone(tokens, low, close);
}

/** *Ann Holt, **who met Ben Lund, 31, and his son, four,** | said*: the names in a relative clause say nothing. */
function besideRelative(tokens: readonly Token[], low: number, close: number): Phrase | null {
  let commas = 0;
  let joins = false;
  for (let i = close - 1; i > Math.max(low, close - LONGEST_RELATIVE); i--) {
    const { lower, text } = tokens[i]!;
    if (text === ',') {
      commas++;
      joins ||= tokens[i + 1]!.tag === 'CCONJ' && tokens[i + 2]?.tag === 'PROPN';
    }
    if (lower !== 'who' || tokens[i - 1]!.text !== ',') continue;
    if (commas === 0 || (joins && tokens[close - 1]!.tag !== 'NUM')) return null;
    const phrase = phraseBefore(tokens, low, i - 1);
    return phrase && isSourceNoun(tokens[phrase.head]!)
      ? withName(tokens, low, { ...phrase, last: close })
      : null;
  }
  return null;
}
/** A relative clause with names in it has so many words, at most. */
const LONGEST_RELATIVE = 40;

/** *Rector of the College of Law, Marl, | Prof. Ann Holt, | said*, *The Permanent Secretary, | Zorb Marl, | said*: a person's name behind an office. */
function officeHolder(tokens: readonly Token[], low: number, close: number): Phrase | null {
  let first = close;
  while (first > low && tokens[first - 1]!.tag === 'PROPN') first--;
  if (close - first < 2 || first - 2 < low || tokens[first - 1]!.text !== ',') return null;
  const office = phraseBefore(tokens, low, first - 1);
  if (!office || tokens[office.head]!.tag !== 'PROPN') return null;
  const titled = tokens[office.first]!.lower === 'the' && sourceKind(tokens[office.head]!) === 'person';
  if (!titled && !isPerson(tokens[first]!)) return null;
  for (let i = office.first; i < office.last; i++)
    if (isPerson(tokens[i]!) && !(titled && i === office.head)) return null;
  return { first, last: close, head: close - 1 };
}

function isPerson(token: Token): boolean {
  return isTitle(token) || isGivenName(token);
}

/** *One of them, | Ann Holt, | said*: what the name stands beside names nobody. */
function apposedAlone(tokens: readonly Token[], low: number, close: number): Phrase | null {
  let first = close;
  while (first > low && tokens[first - 1]!.tag === 'PROPN') first--;
  const comma = beforeDescription(tokens, low, first);
  const named = close - first > 1 && comma > low && tokens[comma]!.text === ',';
  return named && /^(?:them|us|these|those)$/.test(tokens[comma - 1]!.lower)
    ? { first, last: close, head: close - 1 }
    : null;
}

/** What stands before the words that describe a name: *, | 34-year-old teacher Ann Holt*. */
function beforeDescription(tokens: readonly Token[], low: number, name: number): number {
  let i = name - 1;
  while (i > Math.max(low, name - LONGEST_DESCRIPTION) && isDescriptive(tokens[i]!)) i--;
  return i;
}
const LONGEST_DESCRIPTION = 9;

function isDescriptive({ tag, text }: Token): boolean {
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'NUM' || text === '-';
}

/** *from Ava | , Mo., | said*: the part of a country that a place is in. */
function isState(tokens: readonly Token[], low: number, { first, last }: Phrase): boolean {
  if (last - first > 2 || first - 2 < low || tokens[first - 1]!.text !== ',') return false;
  return tokens[first - 2]!.tag === 'PROPN' && /\.$/.test(tokens[last - 1]!.text);
}

/** *Marl Mills, Ava | , Mo., | said*: behind the comma stands only the state that the town before it is in. */
function isStateOf(tokens: readonly Token[], low: number, comma: number, close: number): boolean {
  if (close - comma !== 2 || !tokens[comma + 1]!.text.endsWith('.')) return false;
  let town = comma;
  while (town > low && tokens[town - 1]!.tag === 'PROPN') town--;
  return town < comma && town > low && tokens[town - 1]!.text === ',';
}

/** *Smith | , of Mill Lane, | said*: the phrase hangs on what stands before its comma. */
function isAdjunct(tokens: readonly Token[], low: number, first: number): boolean {
  return (
    first - 2 > low &&
    /^(?:of|from|in|at|near)$/.test(tokens[first - 1]!.lower) &&
    tokens[first - 2]!.text === ','
  );
}

/**
 * A phrase with the name it is an apposition to: *Smith, the mayor of Kent, Ohio, said*.
 *
 * @param tokens all tokens of the report
 * @param low index that the phrase may not pass on its left
 * @param phrase what stands before the verb
 * @returns the phrase itself where no name stands before it
 */
export function withName(tokens: readonly Token[], low: number, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.first - 2 < low || tokens[phrase.first - 1]!.text !== ',') return phrase;
  if (tokens[phrase.head]!.tag === 'PROPN' || tokens[phrase.first]!.tag === 'PRON') return phrase;
  if (sourceKind(tokens[phrase.head]!) !== 'person') return phrase;
  const name = phraseBefore(tokens, low, phrase.first - 1);
  if (!name || tokens[name.head]!.tag !== 'PROPN' || name.last - name.first > 6) return phrase;
  if (tokens[name.first]!.tag === 'NUM' || tokens[name.first - 1]?.tag === 'NUM') return phrase;
  const governor = name.first > low ? tokens[name.first - 1]! : undefined;
  const given = governor?.lower === 'to' && tokens[name.first - 2]?.lower === 'according';
  if (governor && !given && !/^(?:PUNCT|SCONJ|CCONJ|VERB)$/.test(governor.tag)) return phrase;
  return { first: name.first, last: phrase.last, head: name.head };
}
