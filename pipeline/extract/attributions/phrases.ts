/** Finds the phrase that ends at a given place in a sentence, such as the source before its verb. */
import { wordClass } from '../text/forms.ts';
import { isVerbal, type Tag, type Token } from '../text/token.ts';
import { isPortfolio } from './lexicon.ts';
import { bodyStart } from './name_spans.ts';
import { groupBefore } from './noun_groups.ts';
import { endsGroup, isTemporal, LINK } from './phrase_words.ts';
import { reducedRelative } from './reduced_relatives.ts';

/** A noun phrase with what belongs to it (*of …*, *at …*, a reduced relative clause). Token indexes, `last` exclusive. */
export interface Phrase {
  first: number;
  last: number;
  /** The noun, name or pronoun that the phrase is about. */
  head: number;
}

/** The longest distance, in tokens, over which parts of one phrase are looked for. */
export const REACH = 40;
/** Pronouns that begin a clause of their own: *records showing | he | left*. */
const SUBJECT = wordClass('he she it they we i');
const ARTICLE = wordClass('a an the');
/** What stands before a time: *since last week*, *early on Monday*. */
const BEFORE_TIME = wordClass('on in out since at to from of during early late earlier');
const AND = wordClass('and or');
/** Tags of what a clause begins behind. */
const BORDERS: ReadonlySet<Tag> = new Set<Tag>(['PUNCT', 'SCONJ', 'CCONJ']);
const JOINS = wordClass('and or &');

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

/** The noun group alone that ends right before a token, without what it hangs on: *Holt* of *a check on Holt*. */
export function groupEndingAt(tokens: readonly Token[], low: number, end: number): Phrase | null {
  if (end - 1 < low) return null;
  const group = groupBefore(tokens, Math.max(low, end - REACH), end - 1);
  return group && { ...group, last: end };
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
  if (ARTICLE.has(tokens[last - 1]) || tokens[last - 1]!.tag === 'NUM') last--;
  else if (BEFORE_TIME.has(tokens[last - 1])) last--;
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
  if (bodyStart(tokens, right.head) <= left.head) return true;
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
  if (left.first - 1 < floor || !before || BORDERS.has(before.tag)) return true;
  return LINK.has(before) && left.first - 2 >= floor && endsGroup(tokens[left.first - 2]!);
}
