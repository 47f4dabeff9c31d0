/** Tells the names of newspapers and stations from the places in them: *the Foo Herald*. */
import type { Text } from '../text/text.ts';
import { isCapitalised } from './candidates.ts';
import { OUTLET_WORDS } from './words.ts';

/** Words of an outlet's name behind a place's. */
const LONGEST = 2;

const TOLD = /^(?:told|tells|tell|telling)$/;

/** Index behind the name of an outlet that a place's name begins, which ends before `last`; -1 where it begins none. */
function outletEnd({ tokens }: Text, last: number): number {
  let end = last;
  while (end < last + LONGEST && tokens[end]?.spaced && isCapitalised(tokens[end]!)) end++;
  if (end === last || (tokens[end]?.spaced && isCapitalised(tokens[end]!))) return -1;
  return OUTLET_WORDS.has(tokens[end - 1]!.lower) ? end : -1;
}

/** *the Foo Herald*, *Foo Evening News*. */
export function namesOutlet(text: Text, last: number): boolean {
  return outletEnd(text, last) >= 0;
}

/**
 * The outlet that reports or is told: *told the Foo Herald*, *BAR (Foo Daily) —*, or the report's own publisher. No
 * place is meant at all, where of other outlets a reader may still learn where they sit.
 */
export function isReportingOutlet(text: Text, { first, last }: { first: number; last: number }): boolean {
  const end = outletEnd(text, last);
  if (end < 0) return false;
  const { tokens, raw, document } = text;
  const article = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const before = tokens[article]?.lower ?? '';
  if (before === '(' || TOLD.test(before)) return true;
  const name = raw.slice(tokens[first]!.start, tokens[end - 1]!.end).toLowerCase();
  return document.publisher !== null && document.publisher.toLowerCase().replace(/^the /, '') === name;
}

/** *told the Foo*: a newspaper of one word; places but few have no article. */
export function isToldPaper({ tokens }: Text, { first, last }: { first: number; last: number }): boolean {
  if (last !== first + 1 || tokens[first - 1]?.lower !== 'the') return false;
  return TOLD.test(tokens[first - 2]?.lower ?? '');
}
