/** Numbers that are part of a calendar date, a year or a clock time, by the words around them. */
import type { DateMention } from '../../../schemas/annotation.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../language/calendar.ts';
import { SURE_TIME_ZONES } from '../../language/time_zones.ts';
import { FormClass, wordClass } from '../text/forms.ts';
import { firstWhere } from '../text/search.ts';
import type { NumberMention } from './mention.ts';
import { at, is, isHyphen, joins, type Passage, word } from './passage.ts';
import { countsPlural } from './plurals.ts';
import { unitOfWords } from './unit_lexicon.ts';
import { wordsOf } from './word_classes.ts';

const MONTH = wordClass(MONTH_NAMES);
const HOUR = /^(?:a\.?m\.?|p\.?m\.?|o['’]clock|local)$/;
const CLOCK = new FormClass((lower) => HOUR.test(lower) || SURE_TIME_ZONES.has(lower));
const BEFORE_YEAR =
  /^(?:in|since|from|until|till|by|during|before|after|circa|early|late|mid|of|for|year|to|and|the|spring|summer|autumn|fall|winter|through|between|around|december|©)$/;

/** How far behind a number what it counts stands, in tokens. */
const NEAR = 4;

/** Whether the token at `i` is the name of a month; *may* and *march* only where capitalised. */
function isMonth(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  return token !== undefined && MONTH.has(token) && token.text !== token.lower;
}

/** Whether four digits are a year. */
function isYear(passage: Passage, number: NumberMention): boolean {
  const value = number.value!;
  if (!number.plain || value < 1000 || value > 2100 || number.end - number.start !== 4) return false;
  const previous = word(passage, number.first - 1);
  const modern = value >= 1900 && value <= 2050;
  if (isMonth(passage, number.first - 1) || (previous === ',' && isDay(passage, number.first - 2)))
    return true;
  if (/^(?:than|about|nearly|least|some|approximately|almost|over|roughly)$/.test(previous))
    return modern && /^(?:since|until|from|before|after)$/.test(word(passage, number.first - 3));
  if (countsPlural(passage, number.last, NEAR))
    return modern && (value % 50 !== 0 || isYearFrame(previous, value));
  if (previous === 'of' && isNamedEvent(passage, number.first - 2)) return true;
  if (previous === 'the' && /^(?:NOUN|PROPN)$/.test(at(passage, number.last)?.tag ?? '')) return true;
  if ((/^(?:of|at|to)$/.test(previous) && !modern) || isLowEnd(passage, number)) return false;
  return (
    modern || (BEFORE_YEAR.test(previous) && previous !== 'by' && previous !== 'for' && previous !== 'the')
  );
}

/** *the Constitution of 1780* */
function isNamedEvent(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  return token?.tag === 'PROPN' && token.text !== token.lower && i > passage.first;
}

/** *the 2000 elections*; but *2000 to 3000 people*. */
function isYearFrame(previous: string, value: number): boolean {
  return BEFORE_YEAR.test(previous) && !(value % 100 === 0 && /^(?:to|for|by|and)$/.test(previous));
}

/** The 2000 of *2000 - 2500 calories*: what it is joined to cannot be a year. */
function isLowEnd(passage: Passage, number: NumberMention): boolean {
  const other = at(passage, number.last + 1);
  const link = word(passage, number.last);
  if (!other || !/^\d{4,6}$/.test(other.text) || !(isHyphen(link) || link === 'to' || link === 'or'))
    return false;
  const value = Number(other.text);
  const noun = at(passage, number.last + 2);
  return value > 2100 || (number.value! % 100 === 0 && value % 100 === 0 && noun?.tag === 'NOUN');
}

function isDay(passage: Passage, i: number): boolean {
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(word(passage, i)) && (isMonth(passage, i - 1) || isMonth(passage, i + 1))
  );
}

/** Whether a number is the day of a month: *Jan. 19*, *12 March*, *the 3 and 4 May*. */
function isMonthDay(passage: Passage, number: NumberMention): boolean {
  if (number.value! > 31 || number.value! < 1 || !Number.isInteger(number.value!) || number.scale > 1)
    return false;
  if (isMonth(passage, number.first - 1)) return !countsPlural(passage, number.last, NEAR) || number.plain;
  if (number.plain && opensDays(passage, number.last)) return true;
  if (!number.plain || !isMonth(passage, number.last)) return false;
  return (
    word(passage, number.last) !== 'may' ||
    at(passage, number.last)!.tag !== 'AUX' ||
    /^\d{4}$/.test(word(passage, number.last + 1))
  );
}

/** *May 19/20*: two days, no fraction. */
function isSlashedDays(passage: Passage, number: NumberMention): boolean {
  return (
    number.kind === 'fraction' &&
    !number.spelled &&
    (isMonth(passage, number.first - 1) || isMonth(passage, number.last))
  );
}

/** *2 and 9 September*, *1–7 May*: the first day of two. */
function opensDays(passage: Passage, i: number): boolean {
  const linked = /^(?:and|to|or|,)$/.test(word(passage, i)) || isHyphen(word(passage, i));
  return linked && /^(?:[12]?\d|3[01])$/.test(word(passage, i + 1)) && isMonth(passage, i + 2);
}

const PARTS_OF_DAY = wordsOf('clock');

/** *every evening at six*, *opens at 9*: an hour without a word that says so. */
function isBareHour(passage: Passage, number: NumberMention): boolean {
  const { value, first, last } = number;
  if (word(passage, first - 1) !== 'at' || !Number.isInteger(value) || value! < 1 || value! > 12)
    return false;
  const next = at(passage, last);
  const ends = next === undefined || next.tag === 'PUNCT' || PARTS_OF_DAY.has(next.lower);
  const partOfDay = word(passage, last) === 'in' && PARTS_OF_DAY.has(word(passage, last + 2));
  if (word(passage, last) === 'on' && WEEKDAYS.has(word(passage, last + 1))) return true;
  const before = at(passage, first - 2);
  if (ends && WEEKDAYS.has(before?.lower ?? '')) return true;
  return partOfDay || (ends && PARTS_OF_DAY.has(before?.lemma ?? ''));
}

/** Whether a number is the hour of a clock time: *8 a.m.*, *2200 GMT*. */
function isHour(passage: Passage, number: NumberMention): boolean {
  if (isBareHour(passage, number)) return true;
  if (!is(passage, number.last, CLOCK)) return false;
  return word(passage, number.last) !== 'local' || word(passage, number.last + 1) === 'time';
}

/** Whether a number goes on from a date just before it: *Oct. 18-22*, *January 19 and 20*, *2014-15*. */
function goesOn(passage: Passage, number: NumberMention, dateEnd: number): boolean {
  if (dateEnd < 0 || !number.plain || number.start - dateEnd > 10) return false;
  const years = /\d{4}$/.test(passage.raw.slice(dateEnd - 4, dateEnd)) && number.end - number.start === 4;
  const link = passage.raw.slice(dateEnd, number.start).trim();
  const digits = number.end - number.start;
  if (isHyphen(link)) return number.value! <= 31 || digits === 4 || digits === 2;
  if (!/^(?:and|to|or|,|through|\/)$/.test(link)) return false;
  if (years) return number.value! >= 1000 && number.value! <= 2100;
  if (number.value! > 31 || /\d{4}$/.test(passage.raw.slice(dateEnd - 4, dateEnd))) return false;
  const measured = unitOfWords(word(passage, number.last)) !== null;
  return !measured && !countsPlural(passage, number.last, NEAR) && !joins(passage, number.last);
}

/**
 * Takes the numbers that belong to dates and times out of a sentence's numbers.
 *
 * @param numbers the numbers of the sentence, in order
 * @param dates the report's date mentions, in order; those of kind `date` and `time` hold no quantities, but the
 *   number before a unit of time stays (*three years ago*): what it is for is a matter of its role
 */
export function withoutDates(
  passage: Passage,
  numbers: NumberMention[],
  dates: readonly DateMention[],
): NumberMention[] {
  const kept: NumberMention[] = [];
  let dateEnd = -1;
  for (const number of numbers) {
    const cardinal = number.kind === 'cardinal' && number.currency === null && !number.percent;
    const calendar =
      isSlashedDays(passage, number) ||
      (cardinal &&
        (isYear(passage, number) ||
          isMonthDay(passage, number) ||
          isHour(passage, number) ||
          goesOn(passage, number, dateEnd) ||
          inDate(number, dates)));
    if (calendar) dateEnd = number.end;
    else kept.push(number);
  }
  return kept;
}

/** Whether the date layer reads the number as part of a date; a number of units of time stays, and so does an amount. */
function inDate(number: NumberMention, dates: readonly DateMention[]): boolean {
  const mention = dates[firstEndingAfter(dates, number.start)];
  if (!mention || mention.start >= number.end || (mention.kind !== 'date' && mention.kind !== 'time'))
    return false;
  if (number.spelled)
    return (
      mention.kind === 'date' &&
      mention.start <= number.start &&
      number.end <= mention.end &&
      SPELLED_YEAR.test(mention.text)
    );
  if (mention.kind === 'time' && DOTTED_TIME.test(mention.text)) return mention.start === number.start;
  if (number.value === null || !number.plain) return false;
  const year = number.end - number.start === 4;
  return (
    !year &&
    number.value < 100 &&
    !mention.text
      .split(/[\s-]+/)
      .some((part) => /s$/.test(part) && unitOfWords(part.toLowerCase())?.kind === 'time')
  );
}

/** *18.40*, *04.45 on Sunday* */
const DOTTED_TIME = /^\d\d\.\d\d(?!\d)/;

/** *nineteen ninety-one*, *the year two thousand* */
const SPELLED_YEAR =
  /^(?:(?:the )?year (?:two thousand|nineteen|twenty)|(?:nineteen|eighteen|twenty)[ -](?:ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))/i;

function firstEndingAfter(dates: readonly DateMention[], offset: number): number {
  return firstWhere(dates, ({ end }) => end > offset);
}
