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

/** *will turn 18 before the vote*; not *turned 12 pages*. */
export function isTurned(passage: Passage, { first, last }: NumberMention): boolean {
  return is(passage, first - 1, TURNS) && !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(at(passage, last)?.tag ?? '');
}

/** A number that the words before it alone make an age: *she is 26*, *dies at 82*. */
export function isBareAge(passage: Passage, number: NumberMention): boolean {
  let i = number.first - 1;
  if (is(passage, i, THOSE) && word(passage, i - 1) === 'of' && is(passage, i - 2, OF_AGE)) return true;
  if (word(passage, i) === 'at')
    return (
      isAgeOfStep(passage, number) ||
      word(passage, i - 1) === 'than' ||
      (word(passage, number.last) === 'than' && word(passage, number.last + 1) === 'at')
    );
  if (word(passage, i) === 'of')
    return PERSON.has(word(passage, i - 1)) && !PARENTS.has(singular(word(passage, i - 1)));
  if (word(passage, number.last) === 'of') return false;
  while (at(passage, i)?.tag === 'ADV' || is(passage, i, NEARLY)) i--;
  if (is(passage, i, SEEMS) && is(passage, i - 1, PERSONS)) return (number.value ?? 0) >= GROWN;
  return isPersonIs(passage, i, number) || isThoughtToBe(passage, i);
}

/** An age that is told of somebody by name alone, and no score, is printed in digits. */
function isPrinted({ plain, value }: NumberMention): boolean {
  return plain && value !== null && value > GROWN;
}

/**
 * *Now 46, she …*, *At 86 she still sings*, *At 15 the youngest, …*: an age before the one whose it is, that a clause
 * begins with.
 */
export function isOpeningAge(passage: Passage, number: NumberMention): boolean {
  const { first, last } = number;
  if (!isPrinted(number) || !is(passage, first - 1, OPENS_AGE)) return false;
  const opens =
    first - 1 === passage.first || /^(?:PUNCT|ADV|CCONJ|SCONJ)$/.test(at(passage, first - 2)?.tag ?? '');
  if (!opens) return false;
  const now = word(passage, first - 1) !== 'at';
  if (now && word(passage, last) === 'and' && at(passage, last + 1)?.lower.endsWith('ing')) return true;
  const behind = word(passage, last) === ',' ? last + 1 : last;
  if (word(passage, behind) === 'the' && is(passage, behind + 1, OF_AGE)) return true;
  return is(passage, behind, ONE_PERSON) && (now || at(passage, behind + 1)?.tag !== 'PUNCT');
}

const OPENS_AGE = wordClass('at now');
const ONE_PERSON = wordClass('he she i');
/** *the youngest **of them** nine* */
const THOSE = wordClass('them whom us');
const NEARLY = wordClass('around about nearly almost');

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

/** *he is*, *my boy was*, *she will be*, *the youngest of whom is*, *Ann Lee is*. */
function isPersonIs(passage: Passage, i: number, number: NumberMention): boolean {
  const future = word(passage, i) === 'be' && /^(?:will|would|['’]ll|['’]d)$/.test(word(passage, i - 1));
  if (!future && !/^(?:is|was|['’]s)$/.test(word(passage, i))) return false;
  let k = future ? i - 2 : i - 1;
  while (at(passage, k)?.tag === 'ADV') k--;
  if (/^(?:whom|them|these|those)$/.test(word(passage, k)) && word(passage, k - 1) === 'of') k -= 2;
  const subject = at(passage, k);
  if (!subject) return false;
  if (/^(?:i|he|she|one|youngest|oldest|eldest)$/.test(subject.lower) || PERSON.has(subject.lower))
    return true;
  if (partitive(passage, k, OF_AGE)) return true;
  if (subject.lower === 'who') {
    const holder = at(passage, word(passage, k - 1) === ',' ? k - 2 : k - 1);
    if (holder === undefined || isPlural(holder)) return false;
    if (PERSON.has(holder.lower) || isPersonal(holder.lemma)) return true;
    return holder.tag === 'PROPN' && isPrinted(number) && at(passage, number.last)?.tag !== 'ADP';
  }
  const named = (j: number) => at(passage, j)?.tag === 'PROPN' && isCapitalised(at(passage, j)!.text);
  return named(k) && named(k - 1) && !named(k - 3);
}
