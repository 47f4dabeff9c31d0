/** Years, decades and centuries: *in 2019*, *fiscal 1989*, *2014-15*, *the 1990s*, *the '80s*, *the 20th century*. */
import { readLexicon } from '../../input/lexicon.ts';
import { singular } from '../../language/singular.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import { APOSTROPHE, beginsOrdinal, beginsYear, fullYear, ordinalAt, YEAR, yearAt } from './amounts.ts';
import type { Found, Meaning } from './expression.ts';
import { type Classes, classesAt, isAt, lowerAt, skipHyphen, skipWord, type Words } from './words.ts';

/** The end of a word that makes the digits right behind it part of a code, sum or clock time. */
const STICKS = /[\p{L}\d$£€#/:.]$/u;
/** What makes the digits right before it no year. */
const GOES_ON = /^[\p{L}\d%]/u;

const DECADE = shapeClass(/^(?:['’‘]|(?:mid|early|late)[-–])?(?:\d\d)?\d0['’]?s$/);
const FISCAL_YEAR = shapeClass(/^fy['’]?(?:\d\d|\d{4})$/);
const YEARS = shapeClass(/^[12]\d{3}[-–/](?:[12]\d{3}|\d\d)$/);
const ATTACHED_YEAR = shapeClass(/^(?:mid|pre|post|early|late)[-–][12]\d{3}$/);
const ROUND_YEAR = shapeClass(/^[12]\d\d0$/);
const NAMES_YEAR = wordClass('fiscal fy year');
const POSSESSIVE = shapeClass(/^['’]s$/);
const NO_DIGIT_FIRST = shapeClass(/^\D/);

const NEIGHBOURS = readLexicon<'word' | 'stands' | 'means'>('date_year_neighbours');

/** Words beside four digits that make them a year (*in 2018*) or a plain number (*No. 2018*, *2018 miles*). */
function neighbours(stands: 'before' | 'after', means: 'year' | 'number'): ReadonlySet<string> {
  return new Set(
    NEIGHBOURS.filter((row) => row.stands === stands && row.means === means).map((row) => row.word),
  );
}

const BEFORE_YEAR = neighbours('before', 'year');
const BEFORE_NUMBER = neighbours('before', 'number');
const AFTER_NUMBER = neighbours('after', 'number');

/** Whether a year, decade or century can begin with a word. */
export function beginsYearLike(lower: string, classes: Classes): boolean {
  return (
    lower === 'the' ||
    NAMES_YEAR.fits(lower) ||
    beginsYear(lower, classes) ||
    beginsOrdinal(lower, classes) ||
    FISCAL_YEAR.fits(lower) ||
    DECADE.fits(lower) ||
    ATTACHED_YEAR.fits(lower)
  );
}

/** The year, decade or century that begins at `i`, or null. */
export function yearLikeAt(words: Words, i: number): Found | null {
  return (
    decadeAt(words, i) ??
    centuryAt(words, i) ??
    fiscalYear(words, i) ??
    yearRange(words, i) ??
    bareYear(words, i)
  );
}

function absolute(grain: 'year' | 'decade' | 'century', index: number): Meaning {
  return { form: 'absolute', period: { grain, index } };
}

/** *the 1990s*, *1990's*, *the '80s*, *the 80s*, *the nineties*. */
function decadeAt(words: Words, i: number): Found | null {
  const at = skipWord(words, i, 'the');
  const mark = isAt(words, at, APOSTROPHE) ? at + 1 : at;
  const match = isAt(words, mark, DECADE) ? /(\d\d)?(\d)0['’]?s$/.exec(lowerAt(words, mark)) : null;
  if (match) {
    const full = match[1] !== undefined;
    if (!full && mark === i && !isAt(words, mark, NO_DIGIT_FIRST)) return null;
    const year = full ? Number(`${match[1]}${match[2]}0`) : fullYear(Number(match[2]) * 10);
    return year >= 1000 && year < 2100 ? { meaning: absolute('decade', year / 10), next: mark + 1 } : null;
  }
  if (isAt(words, at, ROUND_YEAR) && isAt(words, at + 1, POSSESSIVE) && at > i)
    return { meaning: absolute('decade', Number(lowerAt(words, at)) / 10), next: at + 2 };
  const spelled = classesAt(words, at).decade;
  return spelled !== undefined && at > i
    ? { meaning: absolute('decade', 190 + Number(spelled)), next: at + 1 }
    : null;
}

/** *the 20th century*, *the twenty-first century*. */
function centuryAt(words: Words, i: number): Found | null {
  const ordinal = ordinalAt(words, skipWord(words, i, 'the'));
  if (!ordinal || ordinal.value! < 2) return null;
  const at = skipHyphen(words, ordinal.next);
  return lowerAt(words, at) === 'century'
    ? { meaning: absolute('century', ordinal.value! - 1), next: at + 1 }
    : null;
}

/** *fiscal 1989*, *fiscal year 2007*, *FY2007*, *the year 2000*. */
function fiscalYear(words: Words, i: number): Found | null {
  if (isAt(words, i, FISCAL_YEAR)) {
    const digits = lowerAt(words, i).replace(/^fy['’]?/, '');
    const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits));
    return { meaning: absolute('year', year), next: i + 1 };
  }
  const at = skipWord(words, i, 'the');
  const named = isAt(words, at, NAMES_YEAR);
  if (!named) return null;
  const year = yearAt(words, skipWord(words, at + 1, 'year'));
  return year && { meaning: absolute('year', year.value!), next: year.next };
}

/** *2014-15*, *2014–2016*. */
function yearRange(words: Words, i: number): Found | null {
  const glued = isAt(words, i, YEARS) ? lowerAt(words, i).split(/[-–/]/) : null;
  const apart =
    isAt(words, i, YEAR) && skipHyphen(words, i + 1) === i + 2
      ? /^(?:[12]\d{3}|\d\d)$/.exec(lowerAt(words, i + 2))
      : null;
  const far = glued?.[1] ?? apart?.[0];
  if (far === undefined) return null;
  const from = Number(glued?.[0] ?? lowerAt(words, i));
  if (from < 1500 || from > 2099) return null;
  const to = far.length === 4 ? Number(far) : Math.floor(from / 100) * 100 + Number(far);
  if (to <= from || to - from > 150) return null;
  return { meaning: absolute('year', from), until: absolute('year', to), next: glued ? i + 1 : i + 3 };
}

function bareYear(words: Words, i: number): Found | null {
  if (isAt(words, i, ATTACHED_YEAR))
    return { meaning: absolute('year', Number(lowerAt(words, i).slice(-4))), next: i + 1 };
  const year = yearAt(words, i);
  if (!year || !isYear(words, i, year.next, year.value!)) return null;
  return { meaning: absolute('year', year.value!), next: year.next };
}

/** Whether a number is a year: by its size, the word before it and the word after it. */
function isYear(words: Words, i: number, next: number, value: number): boolean {
  const before = lowerAt(words, i - 1);
  const after = lowerAt(words, next);
  if (BEFORE_NUMBER.has(before) || isDecimalOrPart(words, i, next)) return false;
  const introduced = BEFORE_YEAR.has(before);
  if (value < 1000 || value > 2100 || (value < 1800 && !/^(?:in|since|of|until|from)$/.test(before)))
    return false;
  if (!isAt(words, i, YEAR)) return introduced && value >= 1900;
  if (after === 'of') return before === 'in';
  if (AFTER_NUMBER.has(after)) return false;
  return introduced || !countsPlural(words, i, next, value);
}

/** Glued to a sign or another number: *3.2018*, *2018th*, *2018:5*. */
function isDecimalOrPart(words: Words, i: number, next: number): boolean {
  const before = words.tokens[i - 1];
  const behind = next < words.last ? words.tokens[next] : undefined;
  if (before && !words.tokens[i]!.spaced && STICKS.test(before.text)) return true;
  if (!behind || behind.spaced) return false;
  if (/^[:/]/.test(behind.text)) return words.tokens[next + 1]?.spaced === false;
  return GOES_ON.test(behind.text);
}

/** *killed 2018 people*: a plural noun right behind; but *his 2018 novels*, *Republican 2016 hopefuls*. */
function countsPlural(words: Words, i: number, next: number, value: number): boolean {
  const token = words.tokens[next];
  if (next >= words.last || !token || token.tag !== 'NOUN' || singular(token.lower) === token.lower)
    return false;
  const before = i > words.first ? words.tokens[i - 1]!.tag : 'PUNCT';
  return value % 100 === 0 || !/^(?:ADJ|PROPN|PART|PRON)$/.test(before);
}
