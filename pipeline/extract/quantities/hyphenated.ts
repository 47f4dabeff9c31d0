/** Nouns with a hyphen whose head is not the last word: *three passers-by*, *40 break-ins*. */
import { wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { is, joins, type Passage } from './passage.ts';

const ADDED = wordClass('by in up on to at');
const PARTICLES = wordClass('ins ups offs outs ons downs overs');

/** Behind the words that a hyphen adds to the plural at `head`: *passers-by*, *sons-in-law*. */
export function compoundEnd(passage: Passage, head: number): number {
  if (!joins(passage, head + 1) || !is(passage, head + 2, ADDED)) return head + 1;
  let end = head + 1;
  while (joins(passage, end)) end += 2;
  return end;
}

/**
 * The singular of a noun that ends with a particle: *break-in*.
 *
 * @param token the last word of a counted noun
 * @param phrase the noun with what describes it: *car break-ins*
 * @returns null where the word is no particle
 */
export function particleNoun(token: Token, phrase: string): string | null {
  return PARTICLES.has(token) ? phrase.replace(/^.* |s$/g, '') : null;
}
