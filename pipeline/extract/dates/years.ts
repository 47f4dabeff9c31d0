/** Years, decades and centuries: *in 2019*, *fiscal 1989*, *2014-15*, *the 1990s*, *the '80s*, *the 20th century*. */
import { singular } from '../text/lemma.ts';
import { readLexicon } from '../text/lexicon.ts';
import { fullYear, ordinalAt, yearAt } from './amounts.ts';
import type { Found } from './calendar-dates.ts';
import type { Meaning } from './expression.ts';
import { classesAt, lowerAt, skipHyphen, skipWord, type Words } from './words.ts';

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
  const mark = /^['’‘]$/.test(lowerAt(words, at)) ? at + 1 : at;
  const match = /^(?:['’‘]|(?:mid|early|late)[-–])?(\d\d)?(\d)0['’]?s$/.exec(lowerAt(words, mark));
  if (match) {
    const full = match[1] !== undefined;
    if (!full && mark === i && !/^\D/.test(lowerAt(words, mark))) return null;
    const year = full ? Number(`${match[1]}${match[2]}0`) : fullYear(Number(match[2]) * 10);
    return year >= 1000 && year < 2100 ? { meaning: absolute('decade', year / 10), next: mark + 1 } : null;
  }
  const possessive = /^([12]\d\d)0$/.exec(lowerAt(words, at));
  if (possessive && /^['’]s$/.test(lowerAt(words, at + 1)) && at > i)
    return { meaning: absolute('decade', Number(possessive[1])), next: at + 2 };
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
  const glued = /^fy['’]?(\d\d|\d{4})$/.exec(lowerAt(words, i));
  if (glued) {
    const year = glued[1]!.length === 4 ? Number(glued[1]) : fullYear(Number(glued[1]));
    return { meaning: absolute('year', year), next: i + 1 };
  }
  const at = skipWord(words, i, 'the');
  const named = /^(?:fiscal|fy|year)$/.test(lowerAt(words, at));
  if (!named) return null;
  const year = yearAt(words, skipWord(words, at + 1, 'year'));
  return year && { meaning: absolute('year', year.value!), next: year.next };
}

/** *2014-15*, *2014–2016*. */
function yearRange(words: Words, i: number): Found | null {
  const glued = /^([12]\d{3})[-–/]([12]\d{3}|\d\d)$/.exec(lowerAt(words, i));
  const apart =
    /^[12]\d{3}$/.test(lowerAt(words, i)) && skipHyphen(words, i + 1) === i + 2
      ? /^(?:[12]\d{3}|\d\d)$/.exec(lowerAt(words, i + 2))
      : null;
  const from = Number(glued?.[1] ?? lowerAt(words, i));
  const far = glued?.[2] ?? apart?.[0];
  if (far === undefined || from < 1500 || from > 2099) return null;
  const to = far.length === 4 ? Number(far) : Math.floor(from / 100) * 100 + Number(far);
  if (to <= from || to - from > 150) return null;
  return { meaning: absolute('year', from), until: absolute('year', to), next: glued ? i + 1 : i + 3 };
}

function bareYear(words: Words, i: number): Found | null {
  const attached = /^(?:mid|pre|post|early|late)[-–]([12]\d{3})$/.exec(lowerAt(words, i));
  if (attached) return { meaning: absolute('year', Number(attached[1])), next: i + 1 };
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
  if (!/^[12]\d{3}$/.test(lowerAt(words, i))) return introduced && value >= 1900;
  if (after === 'of') return before === 'in';
  if (AFTER_NUMBER.has(after)) return false;
  return introduced || !countsPlural(words, i, next, value);
}

/** Glued to a sign or another number: *3.2018*, *2018th*, *2018:5*. */
function isDecimalOrPart(words: Words, i: number, next: number): boolean {
  const before = words.tokens[i - 1];
  const behind = next < words.last ? words.tokens[next] : undefined;
  if (before && !words.tokens[i]!.spaced && /[\p{L}\d$£€#/:.]$/u.test(before.text)) return true;
  if (!behind || behind.spaced) return false;
  if (/^[:/]/.test(behind.text)) return words.tokens[next + 1]?.spaced === false;
  return /^[\p{L}\d%]/u.test(behind.text);
}

/** *killed 2018 people*: a plural noun right behind; but *his 2018 novels*, *Republican 2016 hopefuls*. */
function countsPlural(words: Words, i: number, next: number, value: number): boolean {
  const token = words.tokens[next];
  if (next >= words.last || !token || token.tag !== 'NOUN' || singular(token.lower) === token.lower)
    return false;
  const before = i > words.first ? words.tokens[i - 1]!.tag : 'PUNCT';
  return value % 100 === 0 || !/^(?:ADJ|PROPN|PART|PRON)$/.test(before);
}
