/** Ages: *Dora, 62,*, *aged 15 and 17*, *a 12-year-old*, *dies at 82*, *under the age of five*. */
import { CALENDAR_NAMES } from '../../language/calendar.ts';
import { singular } from '../../language/singular.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import { isVerbal } from '../text/token.ts';
import { isLevelOfAge } from './age_levels.ts';
import { GROWN, PARENTS, PERSON, partitive } from './aged_people.ts';
import { isBareAge, isOpeningAge, isTurned } from './bare_ages.ts';
import type { NumberMention } from './mention.ts';
import { at, is, isCapitalised, joins, type Passage, word } from './passage.ts';
import { isPersonal } from './people.ts';
import { isPlural } from './plurals.ts';
import { unitOfWords } from './unit_lexicon.ts';
import { wordsOf } from './word_classes.ts';

/** *J.* */
const INITIAL = /^\p{L}\.$/u;

const AGED = wordClass('aged ages');
const GROUP_BOUND = wordClass('under over above below');
const YEAR_OLD = shapeClass(/^year-olds?$/);
const YEARS = shapeClass(/^(?:years?|months?|weeks?|days?)$/);
const YEAR = shapeClass(/^years?$/);

const OLDEST = 122;
function possible(number: NumberMention): boolean {
  return (
    number.kind === 'cardinal' &&
    number.value !== null &&
    number.value >= 0 &&
    number.value <= OLDEST &&
    number.currency === null &&
    !number.percent &&
    number.scale === 1
  );
}

/** Ages above are printed in digits. */
const MOST_SPELLED = 20;

/** *Dora, **now** 62, …* */
const STILL = wordClass('now then');

/** *Dora, 62, …*, *boy, 12,*, *Senard (65)*: a bare number between commas or brackets behind a name or a person. */
export function isAgeApposition(passage: Passage, number: NumberMention): boolean {
  if (!possible(number) || !(number.plain || number.spelled) || number.value! < 1) return false;
  const opening = is(passage, number.first - 1, STILL) ? number.first - 2 : number.first - 1;
  const open = word(passage, opening);
  const end = word(passage, opening - 1) === ')' ? asideStart(passage, opening - 1) : opening;
  const holder = at(passage, end - 1);
  if (!holder) return false;
  const close = word(passage, number.last);
  if (open === '(') return close === ')' && holder.tag === 'PROPN' && number.value! >= 12;
  if (open !== ',') return false;
  const named = holder.tag === 'PROPN' && isCapitalised(holder.text) && !INITIAL.test(holder.text);
  const described =
    PERSON.has(holder.lower) || isGrown(passage, number, end - 1) || isOneOfSeveral(passage, end - 1);
  if (CALENDAR_NAMES.has(holder.lower)) return false;
  const suffixed = /^(?:jr|sr|ii|iii)\.?$/.test(holder.lower);
  if (!named && !described && !suffixed) return false;
  if (number.spelled) return close === ',' && number.value! <= MOST_SPELLED;
  return (
    close === ',' ||
    close === '' ||
    close === '.' ||
    close === ')' ||
    close === ';' ||
    close === 'and' ||
    (/^(?:of|from)$/.test(close) && isCapitalised(at(passage, number.last + 1)?.text ?? '')) ||
    (described && /^['’‘"“:–—-]/.test(close)) ||
    isVerbal(at(passage, number.last))
  );
}

/** The bracket that opens what closes at `i`: *Bo Roy (left), 40*. */
function asideStart(passage: Passage, i: number): number {
  for (let k = i - 1; k > i - LONGEST_ASIDE; k--) if (word(passage, k) === '(') return k;
  return i;
}
const LONGEST_ASIDE = 5;

/** *the smuggler, 45, …*, *The bishop, 70, resigned*: somebody by what they do, old enough to do it. */
function isGrown(passage: Passage, { last, value }: NumberMention, i: number): boolean {
  const holder = at(passage, i)!;
  if (value! < GROWN || holder.tag !== 'NOUN' || isPlural(holder)) return false;
  if (isPersonal(holder.lower)) return true;
  const does = word(passage, last) === ',' && isVerbal(at(passage, last + 1));
  return does && !AMOUNTS.has(holder.lower) && at(passage, i - 1)?.tag === 'DET';
}

/** *one of the mothers* */
const ONE_OF = wordClass('one another');

/** *one of the mothers, 34, was …*: a plural, of whom one is meant. */
function isOneOfSeveral(passage: Passage, i: number): boolean {
  const holder = at(passage, i)!;
  if (!isPlural(holder) || !isPersonal(singular(holder.lower))) return false;
  return partitive(passage, i, ONE_OF);
}

/** *The women, 21 and 26, …*, *the brothers, 19, 23 and 31, …*: bare numbers between commas behind several people. */
function isListedAge(passage: Passage, number: NumberMention): boolean {
  if (!possible(number) || !(number.plain || number.spelled) || number.value! < 1) return false;
  if (!/^(?:[,.;)]|and|)$/.test(word(passage, number.last))) return false;
  let i = number.first - 1;
  while (i > number.first - LONGEST_LIST && (/^(?:,|and)$/.test(word(passage, i)) || isAgeToken(passage, i)))
    i--;
  if (isPeopleAre(passage, i) && isAgeToken(passage, i + 1)) return listsAges(passage, i + 1);
  const holder = at(passage, i);
  if (!holder || word(passage, i + 1) !== ',' || !isAgeToken(passage, i + 2)) return false;
  return isPlural(holder) && PERSON.has(singular(holder.lower)) && listsAges(passage, i + 2);
}

/** *the suspects, who **are** 15 and 17*, *my girls **are** four, seven and nine* */
function isPeopleAre(passage: Passage, i: number): boolean {
  if (!/^(?:are|were)$/.test(word(passage, i))) return false;
  const relative = word(passage, i - 1) === 'who';
  const end = relative && word(passage, i - 2) === ',' ? i - 2 : relative ? i - 1 : i;
  const holder = at(passage, end - 1);
  return holder !== undefined && isPlural(holder) && isPersonal(singular(holder.lower));
}

/** Whether a list of at least two ages begins at `i`, and a mark closes it. */
function listsAges(passage: Passage, i: number): boolean {
  let ages = 0;
  let k = i;
  for (; isAgeToken(passage, k); ages++) {
    k++;
    if (word(passage, k) === ',' && isAgeToken(passage, k + 1)) k++;
    else if (word(passage, k) === 'and') k++;
  }
  return ages > 1 && /^(?:[,.;)]|)$/.test(word(passage, k));
}

function isAgeToken(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  return token?.tag === 'NUM' && (SMALL_NUMBER.test(token.lower) || AGE_WORDS.has(token));
}
/** Numbers in words up to which an age in a list is spelled. */
const AGE_WORDS = wordClass('one two three four five six seven eight nine ten eleven twelve');
const SMALL_NUMBER = /^[1-9]\d?$/;

/** What a number beside it is the size of: *the figure, 52, …* */
const AMOUNTS: ReadonlySet<string> = new Set([...wordsOf('amount'), ...wordsOf('tally')]);
/** What a list of ages is made of. */
const AGE_LIST = shapeClass(/^(?:and|or|to|,|between|from|about|around|just|only|-|–|\d{1,3})$/);
/** How far a list of ages may reach. */
const LONGEST_LIST = 12;

/**
 * Whether a number is an age, and the token behind the words that say so.
 *
 * @returns null where it is none
 */
export function readAge(passage: Passage, number: NumberMention): { last: number } | null {
  if (number.kind === 'vague' || number.kind === 'fraction' || number.percent || number.currency) return null;
  const old = yearsOld(passage, number.last);
  if (old) return { last: old };
  if (number.kind !== 'range' && !possible(number)) return null;
  if (isAgeApposition(passage, number) || isListedAge(passage, number)) return { last: number.last };
  const years = is(passage, number.last, YEAR) ? number.last + 1 : number.last;
  if (isAged(passage, number)) return { last: years };
  if (isGroupBound(passage, number)) return { last: number.last };
  if (isRangeOfGroup(passage, number)) return { last: number.last };
  if (isAgeAndOver(passage, number)) return { last: number.last + 2 };
  if (isOlderThan(passage, number)) return { last: years };
  if (isOfAge(passage, number) || isOpeningAge(passage, number)) return { last: number.last };
  if (isLevelOfAge(passage, number)) return { last: years };
  if (isTurned(passage, number)) return { last: number.last };
  return ends(passage, number.last) && isBareAge(passage, number) ? { last: number.last } : null;
}

/** *younger than 5*, *older than 60*; not *older than 60 days* or *than 12 others*. */
function isOlderThan(passage: Passage, { first, last }: NumberMention): boolean {
  if (word(passage, first - 1) !== 'than' || !/^(?:older|younger)$/.test(word(passage, first - 2)))
    return false;
  const next = at(passage, last);
  return is(passage, last, YEAR) || !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next?.tag ?? '');
}

/** *a woman of 40 was …* */
function isOfAge(passage: Passage, number: NumberMention): boolean {
  const i = number.first - 1;
  if (
    word(passage, i) !== 'of' ||
    !PERSON.has(word(passage, i - 1)) ||
    PARENTS.has(singular(word(passage, i - 1)))
  )
    return false;
  return isVerbal(at(passage, number.last));
}

/** *aged 28, 31 and 34*, *at the age of 60*; not the *three* of *two aged 15, three aged 14*. */
function isAged(passage: Passage, number: NumberMention): boolean {
  const previous = word(passage, number.first - 1);
  if (word(passage, number.last) === 'aged') return false;
  if (previous === 'age' || (previous === 'of' && /^ages?$/.test(word(passage, number.first - 2))))
    return true;
  for (let i = number.first - 1; i >= number.first - LONGEST_LIST; i--) {
    const token = at(passage, i);
    if (token && (AGED.has(token) || (token.lower === 'age' && word(passage, i - 1) === 'in'))) return true;
    if (!token || !(AGE_LIST.has(token) || token.tag === 'NUM')) return false;
  }
  return false;
}

/** *children under five*, *those over 60 left*: a bound of age of a group. */
function isGroupBound(passage: Passage, number: NumberMention): boolean {
  const i = number.first - 1;
  if (!is(passage, i, GROUP_BOUND) || !(number.plain || number.spelled)) return false;
  const next = at(passage, number.last);
  const counts =
    next !== undefined &&
    (/^(?:PROPN|ADJ|NUM|SYM)$/.test(next.tag) || isPlural(next) || unitOfWords(next.lower) !== null);
  return !counts && !joins(passage, number.last) && isGroup(passage, i - 1);
}

/** *those 45 and over*, *people 65 and older* */
function isAgeAndOver(passage: Passage, { plain, spelled, last }: NumberMention): boolean {
  const bound =
    word(passage, last) === 'and' && /^(?:over|older|under|younger|above)$/.test(word(passage, last + 1));
  const next = at(passage, last + 2);
  return bound && (plain || spelled) && next?.tag !== 'NUM' && next?.tag !== 'NOUN';
}

/** *Among those 26 to 34*, *blacks 30 to 44*: a range of ages right behind a group. */
function isRangeOfGroup(passage: Passage, { kind, first, last, low, high }: NumberMention): boolean {
  if (kind !== 'range' || low === null || high === null || low < 1 || high > OLDEST) return false;
  const group = at(passage, first - 1);
  if (!group || !(group.lower === 'those' || (isPlural(group) && isPersonal(singular(group.lower)))))
    return false;
  return ends(passage, last) || isVerbal(at(passage, last));
}

/** People before *under 5*: *children*, *those*, *are mostly*. */
function isGroup(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  if (!token) return false;
  return (
    /^(?:is|are|was|were|be|some|many|most|all|them|those|mostly|people|anyone|anybody|everyone|adults|pupils|players)$/.test(
      token.lower,
    ) ||
    PERSON.has(token.lemma) ||
    (isPlural(token) && isPersonal(token.lemma)) ||
    (word(passage, i - 1) === 'among' && token.lower.endsWith('s'))
  );
}

function ends(passage: Passage, i: number): boolean {
  const tag = at(passage, i)?.tag;
  if (joins(passage, i)) return false;
  if (/^(?:when|who|whose|whom)$/.test(word(passage, i))) return true;
  return tag === undefined || tag === 'PUNCT' || tag === 'ADP' || tag === 'CCONJ' || tag === 'SCONJ';
}

/** *-year-old*, *year old*, *years old*, *years of age*: the token behind it, or 0. */
function yearsOld(passage: Passage, i: number): number {
  let j = joins(passage, i) ? i + 1 : i;
  const compact = is(passage, j, YEAR_OLD);
  if (compact) return j + 1;
  if (!is(passage, j, YEARS)) return 0;
  j++;
  if (word(passage, j) === 'of' && word(passage, j + 1) === 'age') return j + 2;
  if (joins(passage, j)) j++;
  return /^olds?$/.test(word(passage, j)) ? j + 1 : 0;
}
