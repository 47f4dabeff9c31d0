/** Where a name begins and ends, what titles stand before it, and whether it is a person's. */
import { singular } from '../../language/singular.ts';
import { printedClass, wordClass } from '../text/forms.ts';
import { CAPITALS } from '../text/letters.ts';
import { isVerbal, type Token } from '../text/token.ts';
import {
  type Gender,
  givenNameGender,
  isGivenName,
  isPlace,
  isPortfolio,
  isTitle,
  isTrade,
  isUntitled,
  sourceKind,
  titleGender,
} from './lexicon.ts';

import { isTemporal } from './phrase_words.ts';

const JOINT = printedClass(/^[-‐‑/&]$/);
const OPENER = printedClass(/^["“‘'(:]$/);

const PARTICLE = wordClass('al el bin ibn de del della da di van von der la le ul');
/** A capital, also behind an article: *al-Hol*. */
const CAPITAL = printedClass(/^(?:\p{Ll}{2,3}[-‐‑])?\p{Lu}/u);
const JOINER = wordClass('of for on');
const AND = wordClass('and &');
/** No name has more words. */
const LONGEST_NAME = 12;

/** Whether a word joins the parts of a body's name: *Ministry of Health*. */
export function isJoiner(token: Token): boolean {
  return JOINER.has(token);
}

/** Capitalised prepositions that only names have: *Doctors Without Borders*. */
const WITHIN_NAME = printedClass(/^(?:Without|Against|Beyond)$/);

/** Whether a token begins or continues a name: capitalised, and not only because it opens a sentence. */
export function isCapital(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !CAPITAL.has(token)) return false;
  if (token.tag === 'PROPN') return true;
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'X') return false;
  if (WITHIN_NAME.has(tokens[i + 1])) return true;
  const before = i > 0 ? tokens[i - 1]! : undefined;
  return before !== undefined && before.sentence === token.sentence && !OPENER.has(before);
}

/** Index behind the name that begins at `i`. */
export function nameEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  let body = sourceKind(tokens[i]!) === 'body';
  let governing = false;
  while (end < tokens.length && end - i < LONGEST_NAME) {
    const token = tokens[end]!;
    if (token.sentence !== tokens[i]!.sentence) break;
    const next = tokens[end + 1];
    if (isCapital(tokens, end) && (token.spaced || JOINT.has(tokens[end - 1]))) {
      body ||= sourceKind(token) === 'body';
      end++;
    } else if (JOINT.has(token) && !token.spaced && next && isCapital(tokens, end + 1)) end++;
    else if (PARTICLE.has(token) && next && isCapital(tokens, end + 1)) end++;
    else if (body && isJoiner(token) && next && isCapital(tokens, end + 1) && !isTemporal(next)) {
      end += 2;
      governing = true;
    } else if (governing && listsPortfolio(tokens, end)) end += 2;
    else if (
      body &&
      isJoiner(token) &&
      next?.lower === 'the' &&
      end + 2 < tokens.length &&
      isCapital(tokens, end + 2)
    )
      end += 3;
    else break;
  }
  return end;
}

/**
 * Where the name of a body begins that *and* joins with what else it is for: ***Food** and Drug Administration*, not *the Pentagon
 * and State Department*.
 *
 * @param tokens all tokens of the report
 * @param head the last word of the name
 * @returns the head itself where no such name ends there
 */
export function bodyStart(tokens: readonly Token[], head: number): number {
  if (tokens[head]!.tag !== 'PROPN' || sourceKind(tokens[head]!) !== 'body') return head;
  const right = capitalsStart(tokens, head);
  if (right === head || !AND.has(tokens[right - 1])) return head;
  const left = capitalsStart(tokens, right - 1);
  if (
    left === right - 1 ||
    right - 1 - left > Math.min(head - right + 1, LONGEST_PART) ||
    !/^(?:the|a|an)$/.test(tokens[left - 1]?.lower ?? '')
  )
    return head;
  const { text } = tokens[right - 2]!;
  return sourceKind(tokens[right - 2]!) === null && !isPlace(text) ? left : head;
}
/** *National Oceanic* and …: so many words stand before *and* at most, and no more than between it and the body. */
const LONGEST_PART = 2;

/** Where the run of names begins that ends right before a token. */
function capitalsStart(tokens: readonly Token[], end: number): number {
  let first = end;
  while (
    first > 0 &&
    end - first < LONGEST_NAME &&
    tokens[first - 1]!.tag === 'PROPN' &&
    isCapital(tokens, first - 1)
  )
    first--;
  return first;
}

/**
 * Whether a comma or *and* goes on with what a department is for (*Ministry of Trade, Food and Fisheries*), not with who
 * else is meant (*the Ministry of Health and Health Secretary Ann Holt*).
 */
function listsPortfolio(tokens: readonly Token[], mark: number): boolean {
  for (let i = mark; i < mark + LONGEST_NAME; ) {
    const last = AND.has(tokens[i]);
    if (!last && tokens[i]?.text !== ',') return false;
    if (!isPortfolio(tokens[++i])) return false;
    while (isPortfolio(tokens[i])) i++;
    if (last) return tokens[i]?.tag !== 'PROPN';
  }
  return false;
}

/** Where the name itself begins behind titles, and what the titles tell. */
export function withoutTitles(
  tokens: readonly Token[],
  start: number,
  last: number,
): { first: number; titled: boolean; gender: Gender | null } {
  let first = start;
  let gender: Gender | null = null;
  if (isDateline(tokens, start, last)) return withoutTitles(tokens, start + 1, last);
  if (isOccupation(tokens, start, last)) first++;
  for (let i = start; i < last - 1; i++)
    if (isTitle(tokens[i]!) && !isUntitled(tokens[i + 1]!)) {
      first = i + 1;
      gender = titleGender(tokens[i]!) ?? gender;
    }
  const trade = first === start + 1 && isTrade(tokens[start]!);
  return { first, titled: first > start && !trade, gender };
}

/** *LONDON Mayor Ann Holt said*: the place that a report is dated from, run into the name that opens it. */
function isDateline(tokens: readonly Token[], i: number, last: number): boolean {
  const { text, sentence } = tokens[i]!;
  if (last - i < 2 || (i > 0 && tokens[i - 1]!.sentence === sentence)) return false;
  return (
    CAPITALS.test(text) &&
    !CAPITALS.test(tokens[i + 1]!.text) &&
    (isGivenName(tokens[i + 1]!) || isPlace(text[0] + text.slice(1).toLowerCase()))
  );
}

/** *Headteacher Ann Holt*, *Carmaker Volta*: a noun that only the start of a sentence capitalises. */
function isOccupation(tokens: readonly Token[], i: number, last: number): boolean {
  const opens = i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence;
  if (!opens || last - i < 2 || singular(tokens[i]!.lower) !== tokens[i]!.lower) return false;
  return isTrade(tokens[i]!) || (last - i > 2 && sourceKind(tokens[i]!) === 'person');
}

/** *(Secretary of) State Jane Doe*: where the person's name begins in a run of capitals, by the first given name. */
export function holderStart(tokens: readonly Token[], start: number, last: number): number {
  for (let i = start + 1; i < last - 1; i++)
    if (givenNameGender(tokens[i]!) !== null && !isTitle(tokens[i - 1]!)) return i;
  return start;
}

/**
 * Whether what stands beside a name shows a person: *the analyst Amal Haddad*, *Amal Haddad, 45,*, *Amal Haddad, a lawyer*.
 */
export function isDescribed(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before && before.sentence === tokens[first]!.sentence && sourceKind(before) === 'person') return true;
  if (tokens[last]?.text !== ',' || tokens[last + 1]?.sentence !== tokens[first]!.sentence) return false;
  const next = tokens[last + 1]!;
  if (next.tag === 'NUM') return /^[,.]$/.test(tokens[last + 2]?.text ?? '');
  if (next.lower === 'who') return true;
  for (let i = last + 1; i < Math.min(tokens.length, last + 8); i++) {
    if (endsDescription(tokens[i]!))
      return i > last + 1 && !speakItself(tokens, last + 1, i) && sourceKind(tokens[i - 1]!) === 'person';
  }
  return false;
}

/** *off Foo Bay, **officials** | said*: the noun behind the comma has a verb of its own. */
function speakItself(tokens: readonly Token[], first: number, end: number): boolean {
  const { tag, lemma, lower } = tokens[first]!;
  return first === end - 1 && isVerbal(tokens[end]) && tag === 'NOUN' && lemma !== lower;
}

/** What stands behind a noun in apposition: *Amal Haddad, a lawyer | from …*. */
function endsDescription({ tag }: Token): boolean {
  return tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX' || tag === 'ADP';
}
