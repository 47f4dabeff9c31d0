/** Finds lists of names that one plural word makes places: *the Foo and Bar districts*, *the villages of Foo, Bar and Baz*. */
import { wordClass } from '../text/forms.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { isCapitalised } from './candidates.ts';
import { isName } from './names.ts';
import type { Unlisted } from './surroundings.ts';
import { PLURAL_DESIGNATIONS } from './words.ts';

/** The most tokens of a name in a list. */
const LONGEST_NAME = 3;
const MOST_NAMES = 20;
const PLURAL = wordClass(PLURAL_DESIGNATIONS.keys());

/**
 * Names in such lists, those that are known places left out.
 *
 * @param text the report
 * @param taken whether a token belongs to a known place
 */
export function findDesignatedLists(text: Text, taken: (token: number) => boolean): Unlisted[] {
  const { tokens } = text;
  const found: Unlisted[] = [];
  for (const { first, last } of text.sentences)
    for (let i = first; i < last; i++) {
      if (!PLURAL.has(tokens[i])) continue;
      const kind = PLURAL_DESIGNATIONS.get(tokens[i]!.lower)!;
      const list = listAround(tokens, i, first, last);
      for (const name of list) if (!anyTaken(name, taken)) found.push({ ...name, kind });
    }
  return found;
}

/** *the villages of Foo and Bar*, *two camps, Foo and Bar,*, *the Foo and Bar districts*. */
function listAround(tokens: readonly Token[], i: number, from: number, to: number): Name[] {
  const behind = tokens[i + 1]?.lower ?? '';
  if (behind === 'of') return listFrom(tokens, i + 2, to);
  const before = listUpTo(tokens, i, from);
  if (before.length > 0 || !/^[,:(–—]$/.test(behind)) return before;
  const apposed = listFrom(tokens, i + 2, to);
  const end = apposed.at(-1)?.last ?? to;
  return end >= to || tokens[end]!.tag === 'PUNCT' ? apposed : [];
}

interface Name {
  first: number;
  last: number;
}

/** Names joined by commas and *and* that end before a token; none where they are not joined, or not all names. */
function listUpTo(tokens: readonly Token[], end: number, from: number): Name[] {
  const names: Name[] = [];
  let isJoined = false;
  for (let at = end; names.length < MOST_NAMES; ) {
    let first = at;
    while (first > from && at - first < LONGEST_NAME && isCapitalised(tokens[first - 1]!)) first--;
    if (first < at && tokens[first]!.tag === 'DET') first++;
    if (first === at || !isName(tokens, first, at)) break;
    names.unshift({ first, last: at });
    const joint = first > from ? tokens[first - 1]!.lower : '';
    if (joint === 'and' || joint === 'or') isJoined = true;
    else if (joint !== ',') break;
    if (names.length === 1 && !isJoined) break;
    at = first - 1;
    if (tokens[at - 1]?.text === ',') at--;
  }
  return isJoined && names.length > 1 ? names : [];
}

/** Names joined by commas and *and* from a token on. */
function listFrom(tokens: readonly Token[], from: number, to: number): Name[] {
  const names: Name[] = [];
  for (let at = from; names.length < MOST_NAMES && at < to; ) {
    let last = at;
    while (last < to && last - at < LONGEST_NAME && isCapitalised(tokens[last]!)) last++;
    if (last === at || !isName(tokens, at, last)) break;
    names.push({ first: at, last });
    const joint = tokens[last]?.lower ?? '';
    if (joint !== 'and' && joint !== 'or' && joint !== ',') break;
    at = last + 1;
    if (joint === ',' && /^(?:and|or)$/.test(tokens[at]?.lower ?? '')) at++;
    if (tokens[at - 1]!.lower === 'and' || tokens[at - 1]!.lower === 'or') {
      const end = endOfName(tokens, at, to);
      return end > at ? [...names, { first: at, last: end }] : [];
    }
  }
  return [];
}

function endOfName(tokens: readonly Token[], first: number, to: number): number {
  let last = first;
  while (last < to && last - first < LONGEST_NAME && isCapitalised(tokens[last]!)) last++;
  return isName(tokens, first, last) ? last : first;
}

function anyTaken({ first, last }: Name, taken: (token: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (taken(i)) return true;
  return false;
}
