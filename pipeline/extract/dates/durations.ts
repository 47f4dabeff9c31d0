/** How long and how often: *three months*, *the past two years*, *13-year*, *every day*, *$48,000 a year*, *annually*. */
import { wordClass } from '../text/forms.ts';
import { type Amount, amountAt, beginsAmount, ordinalAt } from './amounts.ts';
import type { Found } from './expression.ts';
import {
  type Classes,
  capitalAt,
  classesAt,
  classesOf,
  isAt,
  lowerAt,
  skipAny,
  skipHyphen,
  skipWord,
  type Unit,
  unitAt,
  type Words,
} from './words.ts';

const EACH = wordClass('every each per');
const DETERMINER = wordClass('the these those its their');
const BEFORE_UNIT = wordClass('more consecutive straight full additional long trading fiscal calendar');
const OPENING = wordClass('first final full entire');
const ENDING_UNIT = wordClass('week fortnight month quarter year decade');
const NO_RATE_BEFORE = wordClass('ago earlier later before after or and old - from long');
const AGE = wordClass('old olds older younger elder senior junior');

const DESIGNATORS: Record<Unit, [time: boolean, letter: string, factor: number]> = {
  second: [true, 'S', 1],
  minute: [true, 'M', 1],
  hour: [true, 'H', 1],
  day: [false, 'D', 1],
  weekend: [false, 'WE', 1],
  week: [false, 'W', 1],
  fortnight: [false, 'W', 2],
  month: [false, 'M', 1],
  quarter: [false, 'Q', 1],
  half: [false, 'M', 6],
  year: [false, 'Y', 1],
  decade: [false, 'Y', 10],
  century: [false, 'Y', 100],
};

/** TIMEX3 value of an amount of time: `P3M`, `PT2H`, `PXY` where the amount is open. */
export function durationValue(amount: number | null, unit: Unit): string {
  const [time, letter, factor] = DESIGNATORS[unit];
  return `P${time ? 'T' : ''}${amount === null ? 'X' : amount * factor}${letter}`;
}

/** Whether a repeated time or a rate can begin with a word. */
export function beginsSet(lower: string, { frequency, weekdays }: Classes): boolean {
  return lower === 'a' || lower === 'an' || (frequency ?? weekdays) !== undefined || EACH.fits(lower);
}

/** A repeated time or a rate that begins at `i`, or null. */
export function setAt(words: Words, i: number): Found | null {
  const here = lowerAt(words, i);
  const { frequency, weekdays } = classesAt(words, i);
  if (weekdays !== undefined) return { meaning: { form: 'set', value: `XXXX-WXX-${weekdays}` }, next: i + 1 };
  if (frequency !== undefined && (i === words.first || !capitalAt(words, i)))
    return { meaning: { form: 'set', value: frequency }, next: i + 1 };
  if (isAt(words, i, EACH)) return everyUnit(words, i);
  if ((here === 'a' || here === 'an') && isRate(words, i)) {
    const unit = classesAt(words, i + 1).unit as Unit;
    return { meaning: { form: 'set', value: durationValue(1, unit) }, next: i + 2 };
  }
  return null;
}

function everyUnit(words: Words, i: number): Found | null {
  const other = lowerAt(words, i + 1) === 'other' ? 2 : 1;
  const amount = amountAt(words, i + 1);
  const at = amount ? amount.next : i + other;
  const unit = unitAt(words, at);
  if (unit !== undefined && lowerAt(words, at + 1) !== 'of')
    return {
      meaning: { form: 'set', value: durationValue(amount ? amount.value : other, unit) },
      next: at + 1,
    };
  const { weekday, month, season, day_part } = classesAt(words, i + 1);
  if (weekday !== undefined) return { meaning: { form: 'set', value: `XXXX-WXX-${weekday}` }, next: i + 2 };
  if (month !== undefined)
    return { meaning: { form: 'set', value: `XXXX-${month.padStart(2, '0')}` }, next: i + 2 };
  if (season !== undefined || day_part !== undefined)
    return { meaning: { form: 'set', value: season === undefined ? 'P1D' : 'P1Y' }, next: i + 2 };
  return null;
}

/** *48,000 a year*, *twice a week*, *40 % a month*: a unit right behind what is counted, and no word of time behind it. */
function isRate(words: Words, i: number): boolean {
  if (classesAt(words, i + 1).unit === undefined || i === words.first) return false;
  if (isAt(words, i + 2, NO_RATE_BEFORE)) return false;
  const before = words.tokens[i - 1]!;
  return (
    before.tag === 'NUM' ||
    before.tag === 'SYM' ||
    /^(?:%|percent|once|twice|times?|million|billion|barrels?|dollars?|people|hours?|days?|weeks?|pounds?|euros?)$/.test(
      before.lower,
    )
  );
}

/** Words that put a length of time beside the anchor. */
const BEFORE = wordClass('past last previous preceding prior recent latest');
const BEHIND = wordClass('next coming following');

/** Whether a length of time can begin with a word. */
export function beginsDuration(lower: string, classes: Classes): boolean {
  return DETERMINER.fits(lower) || BEFORE.fits(lower) || BEHIND.fits(lower) || beginsAmount(lower, classes);
}

/** The length of time that begins at `i`, or null. Ages (*12 years old*, *12-year-old*) are none. */
export function durationAt(words: Words, i: number): Found | null {
  const ending = endingStretch(words, i);
  if (ending) return ending;
  const the = skipAny(words, i, DETERMINER);
  const word = lowerAt(words, the);
  const sign = isAt(words, the, BEFORE) ? -1 : isAt(words, the, BEHIND) ? 1 : undefined;
  const opening = the > i && isAt(words, the, OPENING);
  const amount = amountAt(words, sign !== undefined || opening ? the + 1 : the);
  if (!amount) return sign === undefined ? null : openAmount(words, the + 1, sign);
  if (!sign && !opening && the > i && lowerAt(words, the) === 'a') return null;
  const at = skipHyphen(words, skipHyphen(words, amount.next));
  const noun = skipAny(words, at, BEFORE_UNIT);
  const unit = unitAt(words, noun);
  if (unit === undefined || isAge(words, noun + 1) || isOrdinalUse(words, amount, noun)) return null;
  return {
    meaning: {
      form: 'duration',
      value: durationValue(amount.value, unit),
      amount: amount.value,
      unit,
      ...(sign === undefined ? {} : { sign }),
      ...(word === 'first' || (the > i && isYearSoFar(words, i, amount, noun)) ? { opening: true } : {}),
    },
    next: noun + 1,
  };
}

/** *For **the nine months**, it lost money*: of companies' accounts, those since the year began. */
function isYearSoFar(words: Words, i: number, { value }: Amount, noun: number): boolean {
  if (value !== 6 && value !== 9) return false;
  const opens = /^(?:for|in)$/.test(lowerAt(words, i - 1)) && lowerAt(words, i) === 'the';
  if (!opens || lowerAt(words, noun) !== 'months') return false;
  const { tag } = words.tokens[noun + 1] ?? {};
  return noun + 1 >= words.last || tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX';
}

/** *the week to Sunday*, *the year ended 31 March*, *the financial year to June*. */
function endingStretch(words: Words, i: number): Found | null {
  const noun = skipWord(words, i + 1, 'fiscal', 'financial');
  const unit = lowerAt(words, noun);
  if (lowerAt(words, i) !== 'the' || !isAt(words, noun, ENDING_UNIT)) return null;
  if (!(unit === 'quarter' ? /^to$/ : /^(?:to|ended|ending)$/).test(lowerAt(words, noun + 1))) return null;
  const length = { amount: 1, unit: unit as Unit };
  return {
    meaning: { form: 'duration', value: durationValue(1, unit as Unit), ...length },
    next: noun + 1,
  };
}

/** *recent years*, *the past decades*, *the coming weeks*. */
function openAmount(words: Words, i: number, sign: 1 | -1): Found | null {
  const unit = classesAt(words, i).units as Unit | undefined;
  return unit === undefined
    ? null
    : {
        meaning: { form: 'duration', value: durationValue(null, unit), amount: null, unit, sign },
        next: i + 1,
      };
}

function isAge(words: Words, i: number): boolean {
  return isAt(words, skipHyphen(words, i), AGE);
}

/** *one second*, *1995 quarter*, *three-quarters*: the number is a year, or the unit an ordinal. */
function isOrdinalUse(words: Words, amount: Amount, noun: number): boolean {
  const singular = classesOf(lowerAt(words, noun)).unit !== undefined;
  const hyphenated = noun > amount.next;
  if (hyphenated && lowerAt(words, noun) === 'quarters') return true;
  if (lowerAt(words, noun) === 'second' && ordinalAt(words, noun) && !hyphenated) return true;
  if (lowerAt(words, noun) === 'half' || lowerAt(words, noun) === 'quarter') return true;
  return singular && !hyphenated && amount.value !== null && amount.value > 1000;
}
