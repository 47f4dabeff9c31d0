/** Words that can be part of the name of a place that no gazetteer has. */
import type { Token } from '../text/token.ts';
import { isCapitalised } from './candidates.ts';
import { COMMON, DIRECTIONS, GIVEN_NAMES, NEVER, ORGANISATIONS, SURNAMES, TITLES } from './words.ts';

/** Whether all words of a run can be part of a place's name. */
export function isName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!isNameWord(tokens[i]!)) return false;
  return true;
}

/** A capitalised word that is no common word, office, body or first name. */
export function isNameWord(token: Token): boolean {
  const word = token.lower.replace(/\.$/, '');
  return (
    isCapitalised(token) &&
    (token.tag === 'PROPN' || token.tag === 'NOUN') &&
    !COMMON.has(word) &&
    !NEVER.has(word) &&
    !DIRECTIONS.has(word) &&
    !ORGANISATIONS.has(word) &&
    !TITLES.has(word) &&
    !GIVEN_NAMES.has(word) &&
    !SURNAMES.has(word) &&
    !/^\p{Lu}{2,}$/u.test(token.text)
  );
}
