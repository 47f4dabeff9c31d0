/** Dates told from another date: *last week*, *the following year*, *three days ago*, *the same day*, *Monday night*. */
import { readLexicon } from '../../input/lexicon.ts';
import { shapeClass, wordClass } from '../text/forms.ts';
import { amountAt, beginsAmount } from './amounts.ts';
import type { Grain } from './calendar.ts';
import { calendarDateAt, namesDay, partOfDay, qualified } from './calendar_dates.ts';
import { durationValue } from './durations.ts';
import type { Anchor, Found, Meaning, Which } from './expression.ts';
import type { ReadWhole } from './parts.ts';
import { PLACING_VERBS } from './tense.ts';
import {
  type Classes,
  classesAt,
  isAt,
  lowerAt,
  skipAny,
  skipHyphen,
  skipWord,
  type Unit,
  unitAt,
  type Words,
} from './words.ts';

const BEFORE_UNIT = wordClass('trading full whole consecutive');
const BEHIND_POINTER = wordClass('coming past same full fiscal calendar just');
const DETERMINER = wordClass('the its their his her that this');
const BEFORE_OR_AFTER = wordClass('before after');
const SINGLE_UNIT = wordClass('day night week month year');
const COMPARES = wordClass('less more than');
const DATE_NUMBER = shapeClass(/^(?:[12]\d{3}|[0-3]?\d)$/);

interface Pointer {
  by: Which;
  anchor: Anchor;
}

/** Words that point to a stretch of time beside or around another. */
const POINTERS = new Map(
  readLexicon<'word' | 'by' | 'anchor'>('date_pointers').map((row): [string, Pointer] => [
    row.word,
    { by: Number(row.by) as Which, anchor: row.anchor as Anchor },
  ]),
);

/** Units finer than a day are moments, not stretches of the calendar. */
export const GRAIN_OF: Partial<Record<Unit, Grain>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** Whether a relative date can begin with a word. */
export function beginsRelative(lower: string, classes: Classes): boolean {
  return (
    DETERMINER.fits(lower) ||
    POINTERS.has(lower) ||
    SINGLE_UNIT.fits(lower) ||
    (classes.near_day ?? classes.units) !== undefined ||
    beginsAmount(lower, classes)
  );
}

/** The relative date that begins at `i`, or null. */
export function relativeAt(words: Words, i: number, readWhole: ReadWhole): Found | null {
  return nearDay(words, i) ?? pointed(words, i) ?? shifted(words, i, readWhole) ?? weekend(words, i);
}

/** *today*, *yesterday morning*, *tonight*, *overnight on Tuesday*, *the day before yesterday*. */
function nearDay(words: Words, i: number): Found | null {
  const start = skipWord(words, i, 'the');
  if (lowerAt(words, start) === 'day' && isAt(words, start + 1, BEFORE_OR_AFTER)) {
    const sign = lowerAt(words, start + 1) === 'before' ? -1 : 1;
    const near = classesAt(words, start + 2).near_day;
    if (near !== undefined)
      return {
        meaning: { form: 'relative', grain: 'day', by: Number.parseInt(near, 10) + sign, anchor: 'report' },
        next: start + 3,
      };
  }
  const { near_day } = classesAt(words, i);
  if (near_day === undefined) return null;
  const named =
    lowerAt(words, i) === 'overnight' ? calendarDateAt(words, skipWord(words, i + 1, 'on', 'into')) : null;
  if (named && named.clock === undefined && namesDay(named.meaning))
    return { ...named, clock: partOfDay(near_day.split(' ')[1]) };
  const [by, part] = near_day.split(' ');
  const behind = classesAt(words, i + 1).day_part;
  const meaning = { form: 'relative', grain: 'day', by: Number(by), anchor: 'report' } as const;
  return {
    meaning,
    next: behind === undefined ? i + 1 : i + 2,
    clock: partOfDay(behind ?? part),
  };
}

/** *last week*, *the following day*, *last season*, *this morning*, *last May*, *next Friday*, *that same year*. */
function pointed(words: Words, i: number): Found | null {
  const the = isAt(words, i, DETERMINER) && POINTERS.has(lowerAt(words, i + 1));
  const at = the ? i + 1 : i;
  const word = lowerAt(words, at);
  let pointer = POINTERS.get(word);
  if (!pointer) return null;
  if (at > i && word === 'next') pointer = { by: 1, anchor: 'story' };
  const noun = skipHyphen(words, skipAny(words, at + 1, BEHIND_POINTER));
  const named = qualified(calendarDateAt(words, noun), pointer.by) ?? seasonAt(words, noun, pointer.by);
  if (named && word !== 'that') return { ...named };
  const part = classesAt(words, noun).day_part;
  if (part !== undefined) return pointedPart(word, pointer, part, noun);
  if (word === 'last' && at === i && lowerAt(words, noun) === 'season')
    return { meaning: { form: 'relative', grain: 'year', ...pointer }, next: noun + 1 };
  const { unit } = classesAt(words, noun);
  const grain = unit === 'fortnight' ? 'week' : unit && GRAIN_OF[unit as Unit];
  if (!grain || (lowerAt(words, noun + 1) === '-' && !words.tokens[noun + 1]!.spaced)) return null;
  if (unit === 'fortnight' && !/^(?:past|last)$/.test(word)) return null;
  if (word === 'present' || (word === 'past' && at === i)) return null;
  if (word === 'last' && lowerAt(words, at - 1) === 'the' && lowerAt(words, noun + 1) === 'of') return null;
  const rolling = word === 'past' || (word === 'last' && at > i) || unit === 'fortnight';
  return {
    meaning: rolling
      ? { form: 'duration', value: durationValue(1, unit as Unit), amount: 1, unit: unit as Unit, sign: -1 }
      : { form: 'relative', grain, ...pointer },
    next: noun + 1,
    clock: grain === 'day' ? partOfDay(classesAt(words, noun + 1).day_part) : undefined,
  };
}

/** *last night*, *this morning*, *the next morning*, *that night*. */
function pointedPart(word: string, pointer: Pointer, part: string, at: number): Found | null {
  if (pointer.by === 1 && pointer.anchor === 'report' && word !== 'next') return null;
  const by = word === 'last' ? -1 : pointer.by;
  const anchor = word === 'next' ? 'story' : pointer.anchor;
  return { meaning: { form: 'relative', grain: 'day', by, anchor }, next: at + 1, clock: partOfDay(part) };
}

function seasonAt(words: Words, i: number, which: Which): Found | null {
  const { season } = classesAt(words, i);
  return season === undefined
    ? null
    : {
        meaning: { form: 'recurring', what: { cycle: 'season', season: Number(season) }, which },
        next: i + 1,
      };
}

interface Placing {
  sign: 1 | -1;
  anchor: Anchor;
  /** An event or date may follow. */
  event: boolean;
}

/** Words behind an amount of time that place it. */
const PLACINGS = new Map(
  readLexicon<'word' | 'sign' | 'anchor' | 'event'>('date_shifts').map((row): [string, Placing] => [
    row.word,
    { sign: Number(row.sign) as 1 | -1, anchor: row.anchor as Anchor, event: row.event !== '' },
  ]),
);

/** *waited **for** three days before leaving*: how long it went on, not when. */
const LASTING = wordClass('for in over during within');

/** *three days ago*, *a year earlier*, *ten years from now*, *two weeks after the vote*, *the day before Christmas*. */
function shifted(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const length = lengthAt(words, i);
  if (!length) return null;
  const { amount, unit, next } = length;
  const word = lowerAt(words, next);
  if (word === 'from' && lowerAt(words, next + 1) === 'now')
    return { meaning: { form: 'shift', amount, unit, sign: 1, anchor: 'report' }, next: next + 2 };
  const place = PLACINGS.get(word);
  if (!place) return null;
  if (length.single) return besideOf(words, i, length, place, readWhole);
  if (place.event && isAt(words, i - 1, LASTING)) return null;
  const event = place.event && followed(words, next + 1);
  const aside = event && isApposed(words, i);
  const placed = event && isPlaced(words, i);
  const sign = placed || (event && aside) ? opposite(place.sign) : place.sign;
  const meaning: Meaning = { form: 'shift', amount, unit, sign, anchor: place.anchor };
  if (!event) return { meaning, next: next + 1 };
  return { meaning: aside ? { ...meaning, event, aside } : { ...meaning, event, placed }, next: next + 1 };
}

interface Length {
  amount: number | null;
  unit: Unit;
  next: number;
  /** *the day*, *week*: one, without a number. */
  single: boolean;
}

/** *three trading days*, *a year and a half*, *a week or so*; *the day*; *years*. */
function lengthAt(words: Words, i: number): Length | null {
  const start = skipWord(words, i, 'the');
  const single = isAt(words, start, SINGLE_UNIT);
  const open = classesAt(words, i).units !== undefined;
  const amount = single ? { value: 1, next: start } : open ? { value: null, next: i } : amountAt(words, i);
  if (!amount) return null;
  const noun = skipAny(words, amount.next, BEFORE_UNIT);
  const unit = lowerAt(words, noun) === 'night' ? 'day' : unitAt(words, noun);
  if (unit === undefined || unit === 'half') return null;
  const half = afterHalf(words, skipWord(words, skipWord(words, noun + 1, 'or'), 'so'));
  const value = amount.value === null ? null : amount.value + half.value;
  return { amount: value, unit, next: half.next, single };
}

/** *the day before Christmas*, *the week after*; without *the* only where a date follows. */
function besideOf(
  words: Words,
  i: number,
  { amount, unit, next }: Length,
  { sign, anchor, event }: Placing,
  readWhole: ReadWhole,
): Found | null {
  if (!event) return null;
  const whole = readWhole(words, skipWord(words, next + 1, 'the'));
  if (whole && namesDay(whole.meaning))
    return {
      meaning: { form: 'shift', amount, unit, sign, anchor, from: whole.meaning },
      next: whole.next,
    };
  if (lowerAt(words, i) !== 'the') return null;
  const meaning: Meaning = { form: 'shift', amount, unit, sign, anchor, single: true };
  return { meaning: followed(words, next + 1) ? { ...meaning, event: true } : meaning, next: next + 1 };
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

/** *two days after the vote*, not *the day before.* */
function followed(words: Words, i: number): boolean {
  return i < words.last && words.tokens[i]!.tag !== 'PUNCT';
}

/** *a year and a half ago*. */
function afterHalf(words: Words, i: number): { value: number; next: number } {
  const half =
    lowerAt(words, i) === 'and' && lowerAt(words, i + 1) === 'a' && lowerAt(words, i + 2) === 'half';
  return half ? { value: 0.5, next: i + 3 } : { value: 0, next: i };
}

/** *The blast came two days after …*: told of the event before, whose date is known; so it dates the event behind. */
function isPlaced(words: Words, i: number): boolean {
  let k = i - 1;
  while (k >= words.first && (words.tokens[k]!.tag === 'ADV' || COMPARES.has(words.tokens[k]))) k--;
  return k >= words.first && PLACING_VERBS.has(words.tokens[k]!.lemma);
}

/** *He left on Monday, two days after …*: the date before is that of what is told; so it dates the event behind. */
function isApposed(words: Words, i: number): boolean {
  if (lowerAt(words, i - 1) !== ',') return false;
  const { weekday, month, near_day, day_part, unit } = classesAt(words, i - 2);
  return (weekday ?? month ?? near_day ?? day_part ?? unit) !== undefined || isAt(words, i - 2, DATE_NUMBER);
}

/** *the weekend*, *at the weekend*. */
function weekend(words: Words, i: number): Found | null {
  return lowerAt(words, i) === 'the' && lowerAt(words, i + 1) === 'weekend' && lowerAt(words, i + 2) !== 'of'
    ? { meaning: { form: 'relative', grain: 'weekend', by: 0, anchor: 'report' }, next: i + 2 }
    : null;
}
