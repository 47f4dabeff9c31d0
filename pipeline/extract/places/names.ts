/** Words that can be part of the name of a place that no gazetteer has. */
import { FormClass } from '../text/forms.ts';
import { CAPITALS } from '../text/letters.ts';
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
  return isCapitalised(token) && (token.tag === 'PROPN' || token.tag === 'NOUN') && UNKNOWN.has(token);
}

/** Words that mean nothing else: no common words, offices, bodies or names of people, and no initials. */
const UNKNOWN = new FormClass((lower, text) => {
  const word = lower.replace(/\.$/, '');
  const known = [COMMON, NEVER, DIRECTIONS, ORGANISATIONS, TITLES, GIVEN_NAMES, SURNAMES];
  return !known.some((words) => words.has(word)) && !CAPITALS.test(text);
});
