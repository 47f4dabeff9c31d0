/** Frames that seldom hold anything but the name of a place: *Foo residents*, *in the Foo area*, *in Leeds and Foo*. */
import { wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import type { Run } from './surroundings.ts';
import { AT_HEADS, DWELLERS, LOCATIVES } from './words.ts';

/** *Foo **residents***: those who live there. */
export function hasDwellers(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.spaced === true && DWELLERS.has(tokens[last]!.lower);
}

/** *In the Foo **area***; not *in the Foo area code*. */
export function isCalledArea(tokens: readonly Token[], first: number, last: number, from: number): boolean {
  if (tokens[last]?.lower !== 'area' || first - 2 < from) return false;
  const next = tokens[last + 1];
  if (next?.tag === 'NOUN' || next?.tag === 'PROPN') return false;
  return tokens[first - 1]!.lower === 'the' && isLocative(tokens[first - 2]!);
}

/** ***At** Foo, **home to** six of them*: whose home it is. */
export function isHome(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'home' && tokens[last + 2]?.lower === 'to';
}

/** *Shot **dead at** Foo*, *a **derailment at** Foo*: where things happen to people and vehicles. */
export function isAtEvent(tokens: readonly Token[], first: number, from: number): boolean {
  return first - 2 >= from && tokens[first - 1]!.lower === 'at' && AT_HEADS.has(tokens[first - 2]!.lower);
}

/** *In Leeds **and Foo***, *to **Foo and** Leeds*: joined to a known place, behind a preposition; not *in Leeds and Foo said*. */
export function isJoinedToPlace(run: Run): boolean {
  return isBeforePlace(run) || isBehindPlace(run);
}

function isBeforePlace({ tokens, first, last, from, taken }: Run): boolean {
  return first > from && tokens[last]?.lower === 'and' && taken(last + 1) && isLocative(tokens[first - 1]!);
}

function isBehindPlace({ tokens, first, last, from, to, taken }: Run): boolean {
  if (first - 3 < from || tokens[first - 1]!.lower !== 'and' || !taken(first - 2)) return false;
  let known = first - 2;
  while (known > from && taken(known - 1)) known--;
  if (known === from || !isLocative(tokens[known - 1]!)) return false;
  const next = last < to ? tokens[last]! : undefined;
  return !next || next.tag === 'ADP' || (next.tag === 'PUNCT' && next.text !== '-') || TIMES.has(next);
}

function isLocative({ lower }: Token): boolean {
  return LOCATIVES.has(lower);
}

/** *In Leeds and Foo **last week***. */
const TIMES = wordClass('last this next today yesterday overnight earlier late early');
