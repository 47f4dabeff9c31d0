/**
 * Datelines: the place before a report's first sentence, with or without date and agency, and a dash:
 * *QAMISHLI, Syria —*, *BAGHDAD (Reuters) -*, *GENEVA, March 12, 2019 (AFP) –*; in some papers a colon, *RIYADH:*, or nothing
 * behind the agency, *Nairobi, Kenya (CNN)*; or the day alone, *March 12, 2019 —*.
 */
import { readWords } from '../input/lexicon.ts';
import { matchLine } from './furniture/patterns.ts';
import { stampOf } from './furniture/stamps.ts';
import { wordsOf } from './furniture/words.ts';

const BEGINS_SENTENCE = /^["'“‘(]*[\p{Lu}\p{N}]/u;
/** A long word before a full stop is no abbreviation. */
const LONG_WITH_STOP = /\p{L}{6}\.$/u;
const HAS_SMALL = /\p{Ll}/u;
const CAPITALS = /\p{Lu}/gu;

/** What a dateline says; offsets are those of the paragraph. */
export interface ReadDateline {
  /** Where the place name stands, or null: *(CNN) —* has none. */
  place: { start: number; end: number } | null;
  /** The agency in brackets. */
  agency: string | null;
  /** The day, where it is stated in full: YYYY-MM-DD. */
  date: string | null;
  /** Offset of the first word behind the dateline. */
  body: number;
  /** Whether it ends in a colon, without agency or date, as the name of a speaker in an interview does. */
  colon: boolean;
}

/** No dateline is longer, in characters. */
const LONGEST = 90;
/** A place has no more words in one of its parts: *Deir ez Zor*, *United Arab Emirates*. */
const MOST_WORDS = 4;
/** No dateline names more places, states and countries. */
const MOST_PARTS = 3;

/** The dash, or colon, behind a dateline. */
const MARK = /\s*(?:[—–―]|--)\s*|\s[-_](?:\s|$)|(?<=\))[-_:]\s?|:\s/;

/** *(CNN)*, which needs no mark behind it. */
const BRACKET = /\(([^()]{2,20})\)/;
const OUTLETS = readWords('attribution_outlets', 'outlet');

/** What ends a dateline: a mark, or nothing but the space behind an agency. */
function endOf(opening: string): { index: number; text: string } | null {
  const mark = MARK.exec(opening);
  const agency = BRACKET.exec(opening);
  if (!agency || !OUTLETS.has(agency[1]!)) return mark && { index: mark.index, text: mark[0] };
  const index = agency.index + agency[0].length;
  if (mark && mark.index <= index) return { index: mark.index, text: mark[0] };
  return { index, text: /^\s*/.exec(opening.slice(index))![0] };
}

/**
 * Reads the dateline of a paragraph.
 *
 * @param paragraph its text
 * @returns null where it has none
 */
export function readDateline(paragraph: string): ReadDateline | null {
  const mark = endOf(paragraph.slice(0, LONGEST));
  if (!mark || mark.index === 0) return null;
  const body = mark.index + mark.text.length;
  const begins = BEGINS_SENTENCE.test(paragraph.slice(body, body + 3));
  if (!begins && body < paragraph.length) return null;
  const parts = partsOf(paragraph.slice(0, mark.index));
  if (!parts) return null;
  const { places, agency, date, dated } = parts;
  const colon = mark.text.startsWith(':');
  const capitals = places.length > 0 && isCapitals(places[0]!);
  const wideDash = /^\s(?:[—–―]|--)(?:\s|$)/.test(mark.text) && places.length > 1;
  if (
    colon ? !(capitals || (dated && places.length > 0)) : !(capitals || agency !== null || dated || wideDash)
  )
    return null;
  const name = places.join(',');
  const place =
    name === '' ? null : { start: name.length - name.trimStart().length, end: name.trimEnd().length };
  return { place, agency, date, body, colon: colon && agency === null && !dated };
}

/** What stands before the dash: places, then a date, then an agency (or a date) in brackets; null where it is none of that. */
function partsOf(prefix: string) {
  const bracket = /\s?[(/]([^()/]{2,40})[)/]$/.exec(prefix);
  const bracketed = bracket ? bracket[1]!.trim() : '';
  const stamp = stampOf(wordsOf(bracketed).words);
  const rest = (bracket ? prefix.slice(0, bracket.index) : prefix).split(',');
  const places: string[] = [];
  while (rest.length > 0 && isPlace(rest[0]!)) places.push(rest.shift()!);
  const words = wordsOf(rest.join(' ')).words;
  const found = stampOf(words);
  if (words.length > 0 && found?.length !== words.length) return null;
  if (places.length > MOST_PARTS) return null;
  const isDay = found?.date != null && bracketed === '';
  if (places.length === 0 && !isDay && (words.length > 0 || bracketed === '' || stamp)) return null;
  if (places.length > 0 && matchLine(wordsOf(places[0]!), false)) return null;
  return {
    places,
    agency: stamp || bracketed === '' ? null : bracketed,
    date: found?.date ?? stamp?.date ?? null,
    dated: found !== null || stamp !== null,
  };
}

/** Words that stand in names of places without a capital. */
const WITHIN = new Set('al el ez az as ash ad de del la le of the and & in on upon'.split(' '));
const NAME = /^(?:[a-z]{1,3}[-’'])?\p{Lu}[\p{L}’'-]*(?:\.\p{L}{0,3}){0,4}$/u;

/** Whether a part of a dateline may be the name of a place: a few words with capitals, no date, no end of a sentence. */
function isPlace(part: string): boolean {
  const words = part.trim().split(/[\s/]+/);
  return (
    words.length <= MOST_WORDS &&
    !WITHIN.has(words[0]!) &&
    words[0] !== 'By' &&
    words.every((word) => WITHIN.has(word) || (NAME.test(word) && !LONG_WITH_STOP.test(word))) &&
    stampOf(wordsOf(part).words) === null
  );
}

function isCapitals(name: string): boolean {
  return !HAS_SMALL.test(name) && (name.match(CAPITALS)?.length ?? 0) >= 3;
}
