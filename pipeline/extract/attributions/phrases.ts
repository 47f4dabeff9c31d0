/** Finds the phrase that ends at a given place in a sentence, such as the source before its verb. */
import { CALENDAR_NAMES, MONTH_NAMES, NEAR_DAYS } from '../../language/calendar.ts';
import { FormClass, printedClass, shapeClass, wordClass } from '../text/forms.ts';
import { CAPITALS } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { isPortfolio, sourceKind } from './lexicon.ts';

/** A noun phrase with what belongs to it (*of …*, *at …*, a reduced relative clause). Token indexes, `last` exclusive. */
export interface Phrase {
  first: number;
  last: number;
  /** The noun, name or pronoun that the phrase is about. */
  head: number;
}

/** The longest distance, in tokens, over which parts of one phrase are looked for. */
export const REACH = 40;
/** So many tokens may stand in brackets within a phrase. */
export const BRACKETED = 15;

/** Tags of the words inside a phrase. */
export const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
const TIMES = new Set([
  ...CALENDAR_NAMES,
  ...NEAR_DAYS,
  ...'week month year weekend morning afternoon evening night'.split(' '),
  ...'earlier later recently last this next ago'.split(' '),
]);
const TEMPORAL = new FormClass((lower) => TIMES.has(lower) || /^(?:19|20)\d\d$/.test(lower));
/** Prepositions that join parts of one phrase; *after* or *as* begin something else. */
export const LINK = wordClass(
  'of in at for from with on to by near inside within against among between about like under over behind into across throughout',
);
const MONTH = wordClass(MONTH_NAMES);
const RELATIVE = wordClass('who which that');
/** Determiners that own what follows. */
export const POSSESSIVE = wordClass('his her its their our my your whose');
const PERSONAL = wordClass(
  'he she it they we i you who which one some many most others another several both all those',
);

const ACCUSATIVE = wordClass('him them');

/** Pronouns that begin a clause of their own: *records showing | he | left*. */
const SUBJECT = wordClass('he she it they we i');
const MONTH_OR_VERB = wordClass('march may');
const AND = wordClass('and or');
const JOINS = wordClass('and or &');
const HYPHEN = printedClass(/^[-‐‑]$/);
/** What joins two words of a noun group without a blank before it: *Rider | 's | sister*, *Tyre | - | based*. */
const WITHIN = printedClass(/^(?:['’]s|[-‐‑–/&])$/);
const APOSTROPHE = printedClass(/^['’]$/);
const IN_S = shapeClass(/s$/);
const GERUND = shapeClass(/ing$/);
const PARTICIPLE = shapeClass(/(?:ed|ing|en)$/);
const STANDS_ALONE = wordClass('some many most one all both those others two familiar close several');

/** Whether a word tells a time: *Monday*, *week*, but not *TODAY* in a name. */
export function isTemporal(token: Token): boolean {
  if (!TEMPORAL.has(token)) return false;
  if (MONTH_OR_VERB.has(token)) return token.text !== token.lower;
  return !CAPITALS.test(token.text);
}

/** Whether a token opens a relative clause; *WHO* is a name. */
export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && RELATIVE.has(token) && token.tag !== 'PROPN';
}

/** Whether a token is a pronoun that stands for a source: *she*, *they*, *who*. */
export function isPronoun(token: Token): boolean {
  return PERSONAL.has(token) && token.tag !== 'PROPN' && token.text !== 'One';
}

/** Whether a token is a pronoun as it stands behind a preposition: *(according to) him*. */
export function isAccusative(token: Token): boolean {
  return ACCUSATIVE.has(token);
}

/** Whether a noun, name or pronoun can name a source. */
export function isSourceNoun(head: Token): boolean {
  return head.tag === 'PROPN' || isPronoun(head) || sourceKind(head) !== null;
}

/** Whether a token is a possessive pronoun: *her*, *their*. */
export function isPossessive(token: Token): boolean {
  return POSSESSIVE.has(token);
}

/**
 * The phrase that ends right before a token, such as the subject before its verb.
 *
 * @param tokens all tokens of the report
 * @param low index that the phrase may not pass on its left
 * @param end index behind the phrase
 */
export function phraseBefore(tokens: readonly Token[], low: number, end: number): Phrase | null {
  const floor = Math.max(low, end - REACH);
  let last = end;
  last = withoutTime(tokens, floor, last);
  let phrase: Phrase | null = null;
  for (let k = behindCount(tokens, floor, last - 1); k >= floor; ) {
    const group = groupBefore(tokens, floor, k);
    if (!group && !phrase) {
      k = reducedRelative(tokens, floor, k);
      continue;
    }
    if (!group) break;
    const shared: boolean = phrase !== null && sharesHead(tokens, group, phrase);
    const subject = phrase === null && SUBJECT.has(tokens[group.head]);
    phrase = { first: group.first, last, head: shared ? phrase!.head : group.head };
    if (subject) break;
    k = linkBefore(tokens, floor, group.first);
  }
  return phrase;
}

/** *a mother | of two*: steps over a number that only belongs to the noun before it. */
function behindCount(tokens: readonly Token[], floor: number, k: number): number {
  const counts = k - 2 >= floor && tokens[k]!.tag === 'NUM' && tokens[k - 1]!.lower === 'of';
  return counts && tokens[k - 2]!.tag === 'NOUN' ? k - 2 : k;
}

/** Index behind a phrase without the time that follows it: *officials | on Monday*, *a poll | out this week*. */
function withoutTime(tokens: readonly Token[], floor: number, end: number): number {
  let last = end;
  while (last - 1 > floor && isTemporal(tokens[last - 1]!)) last--;
  if (last === end || last - 1 <= floor) return last;
  if (/^(?:a|an|the)$/.test(tokens[last - 1]!.lower) || tokens[last - 1]!.tag === 'NUM') last--;
  else if (/^(?:on|in|out|since|at|to|from|of|during|early|late|earlier)$/.test(tokens[last - 1]!.lower))
    last--;
  return last - 1 > floor && tokens[last - 1]!.lower === 'out' ? last - 1 : last;
}

/** Index of the token where the phrase goes on to the left of a noun group, or -1: *officials | in | the capital*. */
function linkBefore(tokens: readonly Token[], floor: number, first: number): number {
  const k = first - 1;
  if (k - 1 < floor) return -1;
  const link = tokens[k]!;
  const before = tokens[k - 1]!;
  if (link.quotation !== tokens[first]!.quotation) return -1;
  if (LINK.has(link) && !isVerbal(before)) {
    if (endsGroup(before)) return k - 1;
    if (before.tag === 'ADP' || before.tag === 'ADV') return reducedRelative(tokens, floor, k);
    return before.tag === 'ADJ' && k - 2 >= floor && endsGroup(tokens[k - 2]!) ? k - 2 : -1;
  }
  if (link.text === ',' && isPortfolio(before) && isPortfolio(tokens[first])) return k - 1;
  if (JOINS.has(link) && endsGroup(before)) return coordinated(tokens, floor, k) ? k - 1 : -1;
  if (isVerbal(link) || link.tag === 'ADP') return reducedRelative(tokens, floor, k);
  return -1;
}

/** *Defense and State Department officials*: the last noun of the right part belongs to the left as well. */
function sharesHead(tokens: readonly Token[], left: { first: number; head: number }, right: Phrase): boolean {
  const and = tokens[left.head + 1]!;
  const head = tokens[right.head]!;
  return (
    left.first === left.head &&
    AND.has(and) &&
    right.head > left.head + 2 &&
    head.tag === 'NOUN' &&
    head.lemma !== head.lower
  );
}

/** *X and Y said*, but not *met X and Y said*: the left part must begin where a clause begins. */
function coordinated(tokens: readonly Token[], floor: number, and: number): boolean {
  const left = groupBefore(tokens, floor, and - 1);
  if (!left) return false;
  const before = tokens[left.first - 1];
  if (left.first - 1 < floor || !before || /^(?:PUNCT|SCONJ|CCONJ)$/.test(before.tag)) return true;
  return LINK.has(before) && left.first - 2 >= floor && endsGroup(tokens[left.first - 2]!);
}

/**
 * *a poll conducted last week | found*, *officials who spoke on Monday | said*: steps over a relative clause that has
 * no commas. Returns the index of the last token before it, or -1.
 */
function reducedRelative(tokens: readonly Token[], floor: number, link: number): number {
  let verb = link;
  while (verb > floor && (tokens[verb]!.tag === 'ADP' || tokens[verb]!.tag === 'ADV')) verb--;
  if (!isVerbal(tokens[verb]!)) return -1;
  let before = verb - 1;
  while (before > floor && isAuxiliary(tokens[before]!)) before--;
  if (before < floor) return -1;
  const word = tokens[before]!;
  if (RELATIVE.has(word) && before - 1 >= floor && endsGroup(tokens[before - 1]!)) return before - 1;
  const relative = beforeChain(tokens, floor, before);
  if (relative >= floor) return relative;
  const participle =
    (before === verb - 1 || tokens[verb - 1]!.lower === 'being') &&
    /(?:ed|ing|en|ught|ade|ept|eld|ent|wn|set)$/.test(tokens[verb]!.lower);
  if (!participle || !(word.tag === 'NOUN' || word.tag === 'PROPN')) return -1;
  const follower = tokens[verb + 1]!;
  return follower.tag === 'ADP' || isTemporal(follower) || tokens[verb]!.lower.endsWith('ing') ? before : -1;
}

/** *an official | who was not authorised to (speak)*: the token before a relative clause with a chain of verbs, or -1. */
function beforeChain(tokens: readonly Token[], floor: number, end: number): number {
  let before = end;
  while (before > floor && isChained(tokens[before]!)) before--;
  const who = tokens[before]!.lower === 'who' && before < end && before - 1 >= floor;
  return who && endsGroup(tokens[before - 1]!) ? before - 1 : -1;
}

/** A noun or name, or a word that the engine took for an adjective though it names a source: *the polling average*. */
export function isNoun(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'ADJ' && sourceKind(token) !== null);
}

/** *was | not | yet*: what stands before the verb of a relative clause. */
function isAuxiliary({ tag }: Token): boolean {
  return tag === 'AUX' || tag === 'ADV' || tag === 'PART';
}

/** *was | not | authorised | to | speak* */
function isChained(token: Token): boolean {
  return isAuxiliary(token) || token.tag === 'VERB' || token.tag === 'ADJ';
}

function isVerbal(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX';
}

function endsGroup(token: Token): boolean {
  return isNoun(token) || token.tag === 'NUM' || token.text === ')' || STANDS_ALONE.has(token);
}

/** The simple noun group whose last token is `k`. */
function groupBefore(
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
  if (!/^(?:last|this|next|earlier|\w+day)$/.test(tokens[noun + 1]!.lower)) return false;
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
    return (
      first === i + 1 && /^(?:ADJ|NUM|VERB)$/.test(next?.tag ?? '') && !/^(?:least|most)$/.test(token.lower)
    );
  if (token.tag !== 'VERB' || first !== i + 1 || next === undefined) return false;
  const before = tokens[i - 1];
  if (HYPHEN.has(before) && !token.spaced) return true;
  if (GERUND.has(token) && before?.tag === 'PROPN' && sourceKind(next) === 'document') return true;
  return (
    PARTICIPLE.has(token) &&
    before !== undefined &&
    (/^(?:DET|ADJ|PART)$/.test(before.tag) || (before.tag === 'ADV' && tokens[i - 2]?.tag === 'DET'))
  );
}

/** Index of the bracket that opens before a closing one, or -1. */
function openingBefore(tokens: readonly Token[], floor: number, close: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - BRACKETED); i--) if (tokens[i]!.text === '(') return i;
  return -1;
}

/** The noun group alone that ends right before a token, without what it hangs on: *Holt* of *a check on Holt*. */
export function groupEndingAt(tokens: readonly Token[], low: number, end: number): Phrase | null {
  if (end - 1 < low) return null;
  const group = groupBefore(tokens, Math.max(low, end - REACH), end - 1);
  return group && { ...group, last: end };
}
