/** Stretches told by one spoken of before: *the year-earlier quarter*, *the 1988 period*, *the same month last year*. */
import { wordClass } from '../text/forms.ts';
import { beginsYear, ordinalAt, yearAt } from './amounts.ts';
import type { Grain } from './calendar.ts';
import type { Found, Meaning } from './expression.ts';
import type { ReadWhole } from './parts.ts';
import { GRAIN_OF } from './relative.ts';
import {
  type Classes,
  classesAt,
  isAt,
  lowerAt,
  skipAny,
  skipHyphen,
  skipWord,
  type Unit,
  type Words,
} from './words.ts';

const DEMONSTRATIVE = wordClass('the this that');
const LATEST = wordClass('latest same full');
const FULL = wordClass('full entire whole');
const BACK = wordClass('earlier ago');
const SAME = wordClass('same corresponding comparable like');
const THE_OR_THAT = wordClass('the that');
const PERIOD = wordClass('period time');
const ENDED = wordClass('ended ending');
const GOES_ON = wordClass('- of');

/** Whether a comparison can begin with a word. */
export function beginsComparison(lower: string, classes: Classes): boolean {
  return (
    DEMONSTRATIVE.fits(lower) ||
    SAME.fits(lower) ||
    lower === 'a' ||
    lower === 'year' ||
    beginsYear(lower, classes)
  );
}

/** The comparison that begins at `i`, or null. */
export function comparisonAt(words: Words, i: number, readWhole: ReadWhole): Found | null {
  return (
    yearEarlier(words, i) ??
    ofYear(words, i) ??
    sameStretch(words, i, readWhole) ??
    theStretch(words, i, readWhole)
  );
}

/** *the year-earlier quarter*, *the comparable year-ago period*, *the year-earlier third quarter*. */
function yearEarlier(words: Words, i: number): Found | null {
  const at = skipAny(words, skipWord(words, i, 'the', 'a'), SAME);
  const behind = skipHyphen(words, at + 1);
  if (lowerAt(words, at) !== 'year' || !isAt(words, behind, BACK)) return null;
  if (behind === at + 1 && at === i) return null;
  const noun = stretchNoun(words, ordinalAt(words, behind + 1)?.next ?? behind + 1);
  return {
    meaning: { form: 'again', grain: noun?.grain ?? null, years: -1 },
    next: noun?.next ?? behind + 1,
  };
}

/** *the 1988 period*, *the 1988 quarter*. */
function ofYear(words: Words, i: number): Found | null {
  const year = yearAt(words, skipWord(words, i, 'the'));
  const noun = year && stretchNoun(words, year.next);
  if (!noun || noun.grain === 'year' || year.value! < 1000) return null;
  const meaning: Meaning = { form: 'absolute', period: { grain: 'year', index: year.value! } };
  return { meaning: { form: 'again', grain: noun.grain, years: 0, year: meaning }, next: noun.next };
}

/** *the same period last year*, *the corresponding quarter of 1988*. */
function sameStretch(words: Words, i: number, readWhole: ReadWhole): Found | null {
  const at = skipAny(words, i, DEMONSTRATIVE);
  if (!isAt(words, at, SAME)) return null;
  const noun = stretchNoun(words, at + 1);
  const whole = noun && readWhole(words, skipWord(words, skipWord(words, noun.next, 'of', 'in'), 'the'));
  if (!whole || !/^(?:absolute|relative|shift|duration)$/.test(whole.meaning.form)) return null;
  return { meaning: { form: 'again', grain: noun.grain, years: 0, year: whole.meaning }, next: whole.next };
}

/** *the quarter*, *the latest period*; *the quarter a year ago*. */
function theStretch(words: Words, i: number, readWhole: ReadWhole): Found | null {
  if (!isAt(words, i, THE_OR_THAT)) return null;
  const whole = theWhole(words, i);
  if (whole) return whole;
  const at = skipAny(words, i + 1, LATEST);
  const noun = stretchNoun(words, at);
  if (!noun || (noun.grain !== null && noun.grain !== 'quarter')) return null;
  if (lowerAt(words, i) === 'that' && noun.grain === 'quarter') return null;
  if (lowerAt(words, at) === 'time' || isAt(words, noun.next, GOES_ON)) return null;
  const other = readWhole(words, noun.next);
  const ended = isAt(words, noun.next, ENDED) ? readWhole(words, noun.next + 1) : null;
  if (ended && noun.grain === 'quarter')
    return { meaning: { form: 'again', grain: 'quarter', years: 0, end: ended.meaning }, next: noun.next };
  const back = other?.meaning.form === 'shift' && other.meaning.amount === 1 && other.meaning.unit === 'year';
  if (back) return { meaning: { form: 'again', grain: noun.grain, years: -1 }, next: other.next };
  const meaning: Meaning = { form: 'again', grain: noun.grain, years: 0 };
  const same = noun.grain === null && lowerAt(words, i + 1) === 'same';
  return { meaning: same ? { ...meaning, same } : meaning, next: noun.next };
}

/** *for the full year*, *the entire month*; *in the day*, *ended the day*. */
function theWhole(words: Words, i: number): Found | null {
  const at = skipAny(words, i + 1, FULL);
  const { unit } = classesAt(words, at);
  if (unit !== 'year' && unit !== 'month' && unit !== 'day' && unit !== 'week') return null;
  if (/^(?:of|before|after|-|when|that|earlier|later|ago|to|ended|ending)$/.test(lowerAt(words, at + 1)))
    return null;
  const placed =
    at > i + 1 ||
    /^(?:in|for|end|ended|ending|during|close|closed|finished)$/.test(lowerAt(words, i - 1)) ||
    (lowerAt(words, i - 1) === 'of' &&
      /^(?:months|weeks|rest|remainder|most|part)$/.test(lowerAt(words, i - 2)));
  if (!placed) return null;
  const meaning: Meaning =
    unit === 'year' || unit === 'month'
      ? { form: 'again', grain: unit, years: 0 }
      : { form: 'relative', grain: unit, by: 0, anchor: 'story' };
  return { meaning, next: at + 1 };
}

/** *quarter*, *period*, *month* …; *period* and *time* are of no grain of their own. */
function stretchNoun(words: Words, i: number): { grain: Grain | null; next: number } | null {
  if (isAt(words, i, PERIOD)) return { grain: null, next: i + 1 };
  const { unit } = classesAt(words, i);
  const grain = unit && GRAIN_OF[unit as Unit];
  return grain ? { grain, next: i + 1 } : null;
}
