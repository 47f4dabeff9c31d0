/** Lines made of nothing but a small stock of words: date stamps, bylines, share bars, player clocks. */
import { readLexicon } from '../../input/lexicon.ts';
import { TIME_ZONES } from '../../language/time_zones.ts';
import { isNumber } from './words.ts';

/** Digits run into the word behind them. */
const GLUED_DIGITS = /^\d{1,2}(?=\p{L})/u;
const CAPITALISED = /^\(?\p{Lu}/u;

type WordClass =
  | 'month'
  | 'weekday'
  | 'hour'
  | 'zone'
  | 'label'
  | 'link'
  | 'age'
  | 'unit'
  | 'share'
  | 'menu'
  | 'role';

const CLASSES = new Map<string, Set<WordClass>>();
const MONTHS: string[] = [];
for (const { word, class: name } of readLexicon<'word' | 'class'>('furniture_words')) {
  CLASSES.set(word, (CLASSES.get(word) ?? new Set()).add(name as WordClass));
  if (name === 'month') MONTHS.push(word);
}
for (const zone of TIME_ZONES) CLASSES.set(zone, (CLASSES.get(zone) ?? new Set()).add('zone'));

function is(word: string | undefined, ...names: WordClass[]): boolean {
  const classes = word === undefined ? undefined : CLASSES.get(word);
  return !!classes && names.some((name) => classes.has(name));
}

/** What a line begins with that only says when it was published. */
export interface Stamp {
  /** How many words it takes. */
  length: number;
  /** Whether it says what date it is: *Published*, *Updated*. */
  labelled: boolean;
  /** Whether it has a clock time. */
  timed: boolean;
  /** The day, where day, month and year are all stated without doubt: YYYY-MM-DD. */
  date: string | null;
}

/** No stamp is longer, in words. */
const MOST_WORDS = 24;

const CLOCK = /^t?\d{1,2}:\d\d(?::\d\d)?(?:am|pm)?$|^\d{1,2}(?:\.\d\d)?(?:am|pm)$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** A year, which some pages run together with the clock time: *20265:03*. */
const YEAR = /^(?:19|20)\d\d(?:\d{1,2}:\d\d)?$/;
const ISO = /^(?:19|20)\d\d([-/])\d\d\1\d\d$/;
const NUMERIC = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)$/;

/**
 * The stamp at the start of a line.
 *
 * @param words the words of a paragraph
 * @returns the stamp, or null where the line begins with none
 */
export function stampOf(words: readonly string[]): Stamp | null {
  let length = 0;
  while (length < Math.min(words.length, MOST_WORDS) && isStampWord(words, length)) length++;
  const stamp = words.slice(0, length);
  const date = dayOf(stamp);
  const timed = stamp.some(
    (word, i) => CLOCK.test(word) || (is(word, 'hour', 'zone') && isNumber(stamp[i - 1] ?? '')),
  );
  const aged = stamp.some((word, i) => is(word, 'age') && (i === 0 || is(stamp[i - 1], 'unit', 'label')));
  const dated = stamp.some((word, i) => is(word, 'month') && DAY.test(stamp[i - 1] ?? stamp[i + 1] ?? ''));
  const monthly = stamp.some(
    (word, i) => is(word, 'month') && [i - 1, i + 1].some((j) => isDayOrYear(stamp[j])),
  );
  if (!date && !timed && !aged && !dated && !monthly) return null;
  return { length, labelled: stamp.some((word) => is(word, 'label')), timed, date };
}

function isDayOrYear(word: string | undefined): boolean {
  return word !== undefined && (DAY.test(word) || YEAR.test(word));
}

function isStampWord(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  if (isNumber(word) || /^t\d/.test(word)) {
    if (DAY.test(word) || YEAR.test(word) || CLOCK.test(word) || ISO.test(word) || NUMERIC.test(word))
      return true;
    // A label may be run together with the zone before it: *GMT+2Updated*.
    return (
      (/^\d{4}$|^\d{1,2}\.\d\d$/.test(word) && is(words[i + 1], 'zone', 'hour')) ||
      is(word.replace(GLUED_DIGITS, ''), 'label')
    );
  }
  if (is(word, 'unit')) return isNumber(words[i - 1] ?? '') && is(words[i + 1], 'age');
  return is(word, 'month', 'weekday', 'hour', 'zone', 'label', 'link', 'age');
}

/** The day that a stamp states in full, the first where there are several. */
function dayOf(stamp: readonly string[]): string | null {
  for (let i = 0; i < stamp.length; i++) {
    const word = stamp[i]!;
    if (ISO.test(word)) return calendarDay(word.replaceAll('/', '-'));
    const [, first, second, year] = NUMERIC.exec(word) ?? [];
    if (year) {
      if (Number(first) > 12) return iso(year, Number(second), first!);
      return Number(second) > 12 || first === second ? iso(year, Number(first), second!) : null;
    }
    if (!is(word, 'month')) continue;
    const month = MONTHS.findIndex((name) => name.slice(0, 3) === word.slice(0, 3)) + 1;
    const [before, next, third] = [stamp[i - 1] ?? '', stamp[i + 1] ?? '', stamp[i + 2] ?? ''];
    if (DAY.test(before) && YEAR.test(next)) return iso(next.slice(0, 4), month, before);
    if (DAY.test(next) && YEAR.test(third)) return iso(third.slice(0, 4), month, next);
  }
  return null;
}

function iso(year: string, month: number, day: string): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  return calendarDay(`${year}-${two(month)}-${two(Number.parseInt(day, 10))}`);
}

/** The day itself, or null where the calendar has no such day. */
function calendarDay(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

/** Whether a line is a share bar or a menu: names of networks or of pages and share verbs, with counts, nothing else. */
export function isBar(words: readonly string[]): boolean {
  if (words.length > 16) return false;
  const items = words.filter((word) => is(word, 'share', 'menu'));
  if (items.length === 0 || (items.length === 1 && !is(items[0], 'share'))) return false;
  return words.every(
    (word) =>
      is(word, 'share', 'menu', 'link') || word === 'x' || word === '@' || word === 'us' || isNumber(word),
  );
}

/** Whether a line is the clock of a player: *0:00*, *0:00 / 3:45*. */
export function isPlayerClock(words: readonly string[]): boolean {
  return (
    words.length > 0 && words.length <= 3 && words.every((word) => /^\d{1,2}:\d\d(?::\d\d)?$/.test(word))
  );
}

const BY = /^by:? \p{Lu}/iu;
/** Words that stand between the names of a byline. */
const BETWEEN = new Set('and of the in for at de da del di la van von bin ibn al el with'.split(' '));

/**
 * Whether a line is a byline: *By* and names, with offices or outlets, with or without a date stamp. Every word of it
 * but links and offices is written with a capital.
 *
 * @param text a paragraph
 */
export function isByline(text: string): boolean {
  if (text.length > 160 || !BY.test(text) || /[.!?]["”]?$/.test(text)) return false;
  const [, ...rest] = text.split(/[\s|,;&/•·–—]+/).filter((word) => word !== '' && word !== '-');
  const stamp = rest.findIndex((word) => is(plain(word), 'weekday', 'month', 'label') || isNumber(word));
  const names = stamp < 0 ? rest : rest.slice(0, stamp);
  if (stamp >= 0 && stampOf(rest.slice(stamp).map(plain))?.length !== rest.length - stamp) return false;
  return (
    names.length >= 2 &&
    names.every((word) => CAPITALISED.test(word) || BETWEEN.has(word) || is(plain(word), 'role'))
  );
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.:]+$/, '');
}
