/** Numbers as they stand before a unit of time (*three*, *10*, *two and a half*, *a few*), ordinals, and years. */
import { FormTable, shapeClass, wordClass } from '../text/forms.ts';
import {
  beginsWithDigit,
  type Classes,
  classesAt,
  isApostrophized,
  isAt,
  lowerAt,
  skipHyphen,
  skipWord,
  type Words,
} from './words.ts';

const BEGINS_WITH_DIGIT = shapeClass(/^\d/);
const SPAN_OF_NUMBERS = shapeClass(/^\d{1,3}-\d{1,3}$/);
const NUMERAL = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d{1,5}$/;
/** What digits are worth; NaN for what is no numeral. */
const WORTH = new FormTable((lower) =>
  NUMERAL.test(lower) ? Number(lower.replaceAll(',', '')) : Number.NaN,
);
const ORDINAL_NUMERAL = shapeClass(/^\d{1,2}(?:st|nd|rd|th)$/);
/** *1987*, whatever it counts. */
export const YEAR = shapeClass(/^[12]\d{3}$/);
export const APOSTROPHE = shapeClass(/^['’‘]$/);
const SHORT_YEAR = shapeClass(/^['’‘]\d\d$/);
const JOINS = wordClass('or to');
const ARTICLE = shapeClass(/^an?$/);
const TWO_DIGITS = shapeClass(/^\d\d$/);

export interface Amount {
  /** Null where the words name no number: *several*. */
  value: number | null;
  /** Index behind the last token. */
  next: number;
}

/** Whether an amount can begin with a word. */
export function beginsAmount(lower: string, { vague_number, number, multiplier }: Classes): boolean {
  return (
    beginsWithDigit(lower) ||
    lower === 'half' ||
    lower === 'a' ||
    lower === 'an' ||
    (vague_number ?? number ?? multiplier) !== undefined
  );
}

/**
 * The amount that begins at `i`.
 *
 * @returns null where none begins
 */
export function amountAt(words: Words, i: number): Amount | null {
  const first = simpleAmount(words, i);
  if (!first) return null;
  const joined = skipHyphen(words, first.next);
  if (isAt(words, joined, JOINS)) {
    const second = simpleAmount(words, skipHyphen(words, joined + 1));
    if (second && lowerAt(words, skipHyphen(words, joined + 1)) !== 'a')
      return { value: null, next: second.next };
  }
  return first;
}

function simpleAmount(words: Words, i: number): Amount | null {
  const here = lowerAt(words, i);
  const classes = classesAt(words, i);
  if (isAt(words, i, BEGINS_WITH_DIGIT)) return digits(words, i);
  if (here === 'half' && isAt(words, i + 1, ARTICLE)) return { value: 0.5, next: i + 2 };
  if (here === 'a' || here === 'an') return withArticle(words, i);
  if (classes.vague_number !== undefined) return vague(words, i, classes.vague_number);
  if (classes.number === undefined && classes.multiplier === undefined) return null;
  return withFraction(words, spelledNumber(words, i)!);
}

function digits(words: Words, i: number): Amount | null {
  if (isAt(words, i, SPAN_OF_NUMBERS)) return { value: null, next: i + 1 };
  const value = WORTH.of(words.tokens[i]!);
  if (Number.isNaN(value)) return null;
  const { multiplier } = classesAt(words, i + 1);
  if (multiplier) return { value: value * Number(multiplier), next: i + 2 };
  return withFraction(words, { value, next: i + 1 });
}

/** *a year* is one; *a few years*, *a couple of years* are no number; *a dozen* is twelve. */
function withArticle(words: Words, i: number): Amount {
  const after = classesAt(words, i + 1);
  if (after.vague_number !== undefined) return vague(words, i + 1, after.vague_number);
  if (after.multiplier !== undefined) return { value: Number(after.multiplier), next: i + 2 };
  const more = lowerAt(words, i + 1) === 'further' || lowerAt(words, i + 1) === 'full' ? 2 : 1;
  return { value: 1, next: i + more };
}

function vague(words: Words, i: number, value: string): Amount {
  return { value: Number(value) || null, next: skipWord(words, i + 1, 'of') };
}

/** No number before a unit of time takes more tokens; words of numbers that go on behind them are an enumeration. */
const LONGEST_NUMBER = 12;

/** *forty*, *twenty-one*, *two hundred*. */
function spelledNumber(words: Words, i: number): Amount | null {
  let value = 0;
  let at = i;
  for (let more = true; more && at - i < LONGEST_NUMBER; ) {
    const { number, multiplier } = classesAt(words, at);
    more = number !== undefined || multiplier !== undefined;
    if (number !== undefined) value += Number(number);
    else if (multiplier !== undefined) value = Math.max(1, value) * Number(multiplier);
    if (!more) break;
    at += 1;
    const behind = skipHyphen(words, at);
    if (behind > at && value >= 20 && value % 10 === 0 && classesAt(words, behind).number) at = behind;
  }
  return at > i ? { value, next: at } : null;
}

/** *two and a half years*, *5 1/2 hours*. */
function withFraction(words: Words, whole: Amount): Amount {
  if (lowerAt(words, whole.next) === '1/2') return { value: whole.value! + 0.5, next: whole.next + 1 };
  const and = skipHyphen(words, whole.next);
  if (lowerAt(words, and) !== 'and') return whole;
  const article = skipHyphen(words, and + 1);
  const half = skipHyphen(words, article + 1);
  return lowerAt(words, article) === 'a' && lowerAt(words, half) === 'half'
    ? { value: whole.value! + 0.5, next: half + 1 }
    : whole;
}

/** Whether an ordinal can begin with a word. */
export function beginsOrdinal(lower: string, { ordinal, number }: Classes): boolean {
  return beginsWithDigit(lower) || (ordinal ?? number) !== undefined;
}

/** Ordinal at `i`: *third*, *14th*, *twenty-first*; −1 stands for *final*. */
export function ordinalAt(words: Words, i: number): Amount | null {
  if (isAt(words, i, ORDINAL_NUMERAL)) return { value: Number.parseInt(lowerAt(words, i), 10), next: i + 1 };
  const { ordinal, number } = classesAt(words, i);
  if (ordinal !== undefined) return { value: Number(ordinal), next: i + 1 };
  const behind = skipHyphen(words, i + 1);
  const unit = classesAt(words, behind).ordinal;
  if (number !== undefined && Number(number) >= 20 && behind > i + 1 && unit !== undefined)
    return { value: Number(number) + Number(unit), next: behind + 1 };
  return null;
}

/** Whether a year can begin with a word. */
export function beginsYear(lower: string, { number }: Classes): boolean {
  return beginsWithDigit(lower) || isApostrophized(lower) || number !== undefined;
}

/** Year at `i` in four digits, with an apostrophe (*'82*) or in words (*nineteen ninety-six*, *two thousand one*). */
export function yearAt(words: Words, i: number): Amount | null {
  const here = lowerAt(words, i);
  if (isAt(words, i, YEAR)) return { value: Number(here), next: i + 1 };
  if (isAt(words, i, APOSTROPHE) && isAt(words, i + 1, TWO_DIGITS) && !words.tokens[i + 1]!.spaced)
    return { value: fullYear(Number(lowerAt(words, i + 1))), next: i + 2 };
  if (isAt(words, i, SHORT_YEAR)) return { value: fullYear(Number(here.slice(1))), next: i + 1 };
  return yearInWords(words, i);
}

function yearInWords(words: Words, i: number): Amount | null {
  const { number } = classesAt(words, i);
  if (number === undefined) return null;
  const hundreds = Number(number);
  if (hundreds === 2 && lowerAt(words, i + 1) === 'thousand') {
    const at = skipWord(words, i + 2, 'and');
    const unit = Number(classesAt(words, at).number ?? 0);
    return unit > 0 ? { value: 2000 + unit, next: at + 1 } : { value: 2000, next: i + 2 };
  }
  if (hundreds < 16 || hundreds > 20) return null;
  const rest = spelledNumber(words, i + 1);
  return rest && rest.value! >= 10 && rest.value! < 100
    ? { value: hundreds * 100 + rest.value!, next: rest.next }
    : null;
}

/** Years of two digits lie between 1930 and 2029. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits;
}
