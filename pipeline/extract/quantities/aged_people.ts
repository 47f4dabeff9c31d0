/** Nouns for those whose age is told: *the boy, 12,*, *one of the mothers, 34,*, *the youngest of his four children is 9*. */
import type { FormClass } from '../text/forms.ts';
import { at, is, type Passage, word } from './passage.ts';
import { wordsOf } from './word_classes.ts';

/** Nouns for people whose age may stand between commas. */
export const PERSON = wordsOf('age_holder');
/** *A father of four* has four children. */
export const PARENTS = wordsOf('parent');
/** From what age on people are called by their trade. */
export const GROWN = 12;

/** Words between *of* and the noun that it governs: *one of | his three young* sons. */
const MOST_BETWEEN = 4;

/** *one of the mothers*, *the youngest of his four children*: whether a noun is the whole of which one is named. */
export function partitive(passage: Passage, noun: number, one: FormClass): boolean {
  let i = noun - 1;
  while (i > noun - MOST_BETWEEN && /^(?:DET|ADJ|NUM|PRON|NOUN)$/.test(at(passage, i)?.tag ?? '')) i--;
  return word(passage, i) === 'of' && is(passage, i - 1, one);
}
