/** Where those work who went elsewhere to find something: *the team from Leeds University in Oslo dug up nine bones*. */
import type { Token } from '../../../text/token.ts';
import { wordsOf } from '../../word_classes.ts';

/** So many words before *in* the name of the school begins, at most. */
const LONGEST = 8;
const SCHOOLS = wordsOf('school');
const SCHOLARS = wordsOf('scholar');

/** *The team from Foo University **in** Oslo*: whether scholars and their school stand before a preposition. */
export function isOfScholars(tokens: readonly Token[], at: number): boolean {
  let school = false;
  for (let i = at - 1; i > Math.max(0, at - LONGEST); i--) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'PROPN' || lower === 'of') school ||= SCHOOLS.has(lower);
    else return school && isBehindScholar(tokens, i);
  }
  return false;
}

/** *The team from **Leeds University***: whether a school’s name is that of scholars, by its head and the word before its phrase. */
export function isSchoolOfScholars(tokens: readonly Token[], before: number, head: Token): boolean {
  return SCHOOLS.has(head.lower) && isBehindScholar(tokens, before);
}

/** *The researchers **from***; not *40 researchers from*, who may be counted. */
function isBehindScholar(tokens: readonly Token[], preposition: number): boolean {
  if (!/^(?:at|from)$/.test(tokens[preposition]?.lower ?? '')) return false;
  return SCHOLARS.has(tokens[preposition - 1]?.lemma ?? '') && tokens[preposition - 2]?.tag !== 'NUM';
}
