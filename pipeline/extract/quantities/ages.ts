/** Ages: *Dora, 62,*, *aged 15 and 17*, *a 12-year-old*, *dies at 82*, *under the age of five*. */
import type { NumberMention } from './mention.ts';
import { at, isCapitalised, joins, type Passage, word } from './passage.ts';
import { wordsOf } from './word_classes.ts';

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

/** *Dora, 62, …*, *boy, 12,*, *Senard (65)*: a bare number between commas or brackets behind a name or a person. */
export function isAgeApposition(passage: Passage, number: NumberMention): boolean {
  if (!possible(number) || !number.plain || number.value! < 1) return false;
  const open = word(passage, number.first - 1);
  const holder = at(passage, number.first - 2);
  if (!holder) return false;
  const close = word(passage, number.last);
  if (open === '(') return close === ')' && holder.tag === 'PROPN' && number.value! >= 12;
  if (open !== ',') return false;
  const named = holder.tag === 'PROPN' && isCapitalised(holder.text) && !/^\p{L}\.$/u.test(holder.text);
  const described = PERSON.has(holder.lower);
  const suffixed = /^(?:jr|sr|ii|iii)\.?$/.test(holder.lower);
  if (!named && !described && !suffixed) return false;
  return (
    close === ',' ||
    close === '' ||
    close === '.' ||
    close === ')' ||
    close === ';' ||
    close === 'and' ||
    close === 'of' ||
    close === 'from' ||
    (described && /^['’‘"“:–—-]/.test(close)) ||
    at(passage, number.last)?.tag === 'AUX' ||
    at(passage, number.last)?.tag === 'VERB'
  );
}

const PERSON = wordsOf('age_holder');

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
  if (isAgeApposition(passage, number)) return { last: number.last };
  const previous = word(passage, number.first - 1);
  const earlier = word(passage, number.first - 2);
  const years = /^years?$/.test(word(passage, number.last)) ? number.last + 1 : number.last;
  if (/^(?:aged?|ages)$/.test(previous)) return { last: years };
  if (/^(?:and|or|to|,)$/.test(previous) && /^(?:aged|ages)$/.test(word(passage, number.first - 3)))
    return { last: years };
  if (previous === 'of' && /^ages?$/.test(earlier)) return { last: years };
  if (
    /^(?:under|over)$/.test(previous) &&
    /^(?:is|are|was|were|be|some|many|most|all|them|mostly)$/.test(earlier) &&
    number.plain &&
    ends(passage, number.last)
  )
    return { last: number.last };
  if (
    previous === 'at' &&
    /^(?:die|dead|retire)$/.test(at(passage, number.first - 2)?.lemma ?? '') &&
    ends(passage, number.last)
  )
    return { last: number.last };
  if ((previous === 'turn' || previous === 'turned' || previous === 'turns') && ends(passage, number.last))
    return { last: number.last };
  return null;
}

function ends(passage: Passage, i: number): boolean {
  const tag = at(passage, i)?.tag;
  return tag === undefined || tag === 'PUNCT' || tag === 'ADP' || tag === 'CCONJ' || tag === 'SCONJ';
}

/** *-year-old*, *year old*, *years old*, *years of age*: the token behind it, or 0. */
function yearsOld(passage: Passage, i: number): number {
  let j = joins(passage, i) ? i + 1 : i;
  const compact = /^year-olds?$/.test(word(passage, j));
  if (compact) return j + 1;
  if (!/^(?:years?|months?|weeks?|days?)$/.test(word(passage, j))) return 0;
  j++;
  if (word(passage, j) === 'of' && word(passage, j + 1) === 'age') return j + 2;
  if (joins(passage, j)) j++;
  return /^olds?$/.test(word(passage, j)) ? j + 1 : 0;
}
