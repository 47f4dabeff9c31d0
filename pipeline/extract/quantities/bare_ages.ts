/** Ages that the words before a number alone show: *she is 26*, *turned 40*, *dies at 82*, *believed to be 18*. */
import { singular } from '../../language/singular.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import { GROWN, PARENTS, PERSON, partitive } from './aged_people.ts';
import { isAgeOfStep } from './life_ages.ts';
import type { NumberMention } from './mention.ts';
import { at, is, isCapitalised, type Passage, word } from './passage.ts';
import { isPersonal } from './people.ts';
import { isPlural } from './plurals.ts';
import { wordsOf } from './word_classes.ts';

const TURNS = shapeClass(/^turn(?:s|ed|ing)?$/);
const THOUGHT = wordsOf('belief');
/** *the **youngest** of his four children* */
const OF_AGE = wordClass('youngest oldest eldest');

/** A number that the words before it alone make an age: *she is 26*, *dies at 82*. */
export function isBareAge(passage: Passage, number: NumberMention): boolean {
  let i = number.first - 1;
  if (is(passage, i, TURNS)) return true;
  if (word(passage, i) === 'at')
    return (
      isAgeOfStep(passage, number) ||
      word(passage, i - 1) === 'than' ||
      (word(passage, number.last) === 'than' && word(passage, number.last + 1) === 'at')
    );
  if (word(passage, i) === 'of')
    return PERSON.has(word(passage, i - 1)) && !PARENTS.has(singular(word(passage, i - 1)));
  if (word(passage, number.last) === 'of') return false;
  while (at(passage, i)?.tag === 'ADV') i--;
  if (is(passage, i, SEEMS) && is(passage, i - 1, PERSONS)) return (number.value ?? 0) >= GROWN;
  return isPersonIs(passage, i) || isThoughtToBe(passage, i);
}

/** *she **looks** 30* */
const SEEMS = wordClass('look looks looked feel feels felt');
const PERSONS = wordClass('i he she you we they');

/** *The suspect, believed to be 18*; not *the dead, believed to be 18*. */
function isThoughtToBe(passage: Passage, i: number): boolean {
  if (word(passage, i) !== 'be' || word(passage, i - 1) !== 'to' || !THOUGHT.has(word(passage, i - 2)))
    return false;
  const from = /^(?:,|is|was|who)$/.test(word(passage, i - 3)) ? i - 4 : i - 3;
  const holder = at(passage, word(passage, from) === 'who' ? from - 1 : from);
  return holder !== undefined && (/^s?he$/.test(holder.lower) || PERSON.has(holder.lower));
}

/** *he is*, *my boy was*, *the youngest of whom is*, *Ann Lee is*. */
function isPersonIs(passage: Passage, i: number): boolean {
  if (!/^(?:is|was|['’]s)$/.test(word(passage, i))) return false;
  let k = i - 1;
  if (/^(?:whom|them|these|those)$/.test(word(passage, k)) && word(passage, k - 1) === 'of') k -= 2;
  const subject = at(passage, k);
  if (!subject) return false;
  if (/^(?:i|he|she|one|youngest|oldest|eldest)$/.test(subject.lower) || PERSON.has(subject.lower))
    return true;
  if (partitive(passage, k, OF_AGE)) return true;
  if (subject.lower === 'who') {
    const holder = at(passage, word(passage, k - 1) === ',' ? k - 2 : k - 1);
    return (
      holder !== undefined && !isPlural(holder) && (PERSON.has(holder.lower) || isPersonal(holder.lemma))
    );
  }
  const named = (j: number) => at(passage, j)?.tag === 'PROPN' && isCapitalised(at(passage, j)!.text);
  return named(k) && named(k - 1) && !named(k - 3);
}
