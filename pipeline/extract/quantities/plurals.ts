/** Nouns that count several, in a passage. */
import { SINGULAR } from '../text/singulars.ts';
import type { Token } from '../text/token.ts';
import { at, type Passage } from './passage.ts';

/** Whether a token is a noun that counts several. */
export function isPlural(token: Token): boolean {
  return (
    token.tag === 'NOUN' &&
    (SINGULAR.of(token) !== token.lower || token.lower === 'people' || token.lower === 'police')
  );
}

/**
 * Whether the noun phrase behind a number has a plural head: then the number counts, whatever stands before it.
 *
 * @param last token behind the number
 * @param reach how many tokens are looked at
 */
export function countsPlural(passage: Passage, last: number, reach: number): boolean {
  for (let i = last; i < last + reach; i++) {
    const token = at(passage, i);
    if (!token) return false;
    if (token.tag === 'NOUN' && (token.lemma !== token.lower || token.lower === 'people')) return true;
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && token.tag !== 'PROPN') return false;
  }
  return false;
}
