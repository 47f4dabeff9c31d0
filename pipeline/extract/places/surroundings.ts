/** What makes a run of capitalised words the name of a place: *the village of Foo*, *Foo county*, *at the Foo Hospital*. */
import { printedClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { describedOf } from './descriptions.ts';
import { isName, isNameWord } from './names.ts';
import { hasDwellers, isAtEvent, isCalledArea, isHome, isJoinedToPlace } from './place_frames.ts';
import {
  COMMON,
  DESIGNATIONS,
  DIRECTIONS,
  FACILITIES,
  LEADING,
  LINKS,
  LOCATIVES,
  LOOSE_DESIGNATIONS,
  MIDDLES,
  NEVER,
  ORGANISATIONS,
  SORTS,
  SPOT_HEADS,
  SPOTS,
  STREETS,
  WRITINGS,
} from './words.ts';

/** A name that its surroundings make a place. */
export interface Unlisted {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  kind: string;
}

/** A name as read in one place. */
export interface Reading extends Unlisted {
  /** Only a preposition makes it a place. */
  weak?: boolean;
}

/** A run of capitalised words, and what tells whether it names a place. */
export interface Run {
  tokens: readonly Token[];
  first: number;
  last: number;
  /** The sentence. */
  from: number;
  to: number;
  /** It has capitals throughout, so that a capital says nothing. */
  headline: boolean;
  /** The second of *in Foo and Bar*. */
  listed: boolean;
  taken: (token: number) => boolean;
}

/** The place that a run of capitalised words names by what stands in it and around it; null where nothing says so. */
export function readRun(run: Run): Reading | null {
  return buildingOf(run) ?? designatedOf(run) ?? describedOf(run) ?? placedOf(run) ?? ofPair(run);
}

/** *in Foo and Bar*: the first name, else the second. */
function ofPair(run: Run): Reading | null {
  const { tokens, first, last } = run;
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.lower !== 'and') continue;
    return placedOf({ ...run, last: i }) ?? (i + 1 < last ? placedOf({ ...run, first: i + 1 }) : null);
  }
  return null;
}

/** Links behind which another name begins: *the Foo Hospital and Bar*. */
const PARTS_NAMES = wordClass('and for the');

/** *at the Foo Hospital*, *in Foo Street*: the whole name, where words before it say that it is a spot. */
function buildingOf({ tokens, first, last, from, taken }: Run): Reading | null {
  let end = last;
  for (let i = last - 1; i > first; i--)
    if (PARTS_NAMES.has(tokens[i]) && FACILITIES.has(tokens[i - 1]!.lower)) end = i;
  if (end < first + 2) return null;
  const word = tokens[end - 1]!.lower;
  const street = STREETS.has(word);
  if (!street && !FACILITIES.has(word)) return null;
  if (NEVER.has(nameOf(tokens, end - 2, end)) || COMMON.has(nameOf(tokens, first, end))) return null;
  if (street && isStreetName(tokens, first, end - 1))
    return { first: behindOwner(tokens, first, end), last: end, kind: 'street' };
  if (!FACILITIES.has(word) || isUnnamed(tokens, first, end - 1)) return null;
  const reading: Reading = { first, last: end, kind: 'facility', weak: true };
  if (/^(?:,|in)$/.test(tokens[end]?.lower ?? '') && taken(end + 1)) return reading;
  let before = first - 1;
  if (before > from && tokens[before]!.tag === 'PART' && taken(before - 1)) return reading;
  if (before >= from && /^(?:the|a|an)$/.test(tokens[before]!.lower)) before--;
  return before >= from && LOCATIVES.has(tokens[before]!.lower) ? reading : null;
}

/** The *Secondary* of *at Secondary School*: what sort of building it is, without a name. */
function isUnnamed(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!SORTS.has(tokens[i]!.lower)) return false;
  return true;
}

/** *the village of Foo*, *Foo county*, *Foo County*, *Camp Foo*. */
function designatedOf({ tokens, first, last, from, to, taken }: Run): Reading | null {
  const capital = tokens[last - 1]!.lower;
  const own = DESIGNATIONS.get(capital);
  if (
    own &&
    last > first + 1 &&
    last <= first + 3 &&
    ((own === 'region' && isSide(tokens, first, last)) ||
      ((!LOOSE_DESIGNATIONS.has(capital) || (own === 'island' && isPlaced(tokens, first, from))) &&
        isName(tokens, first, last - 1)))
  )
    return { first, last, kind: own };
  const led = ledBy(tokens, first, last);
  if (led) return led;
  let end = first;
  while (end < last && !taken(end) && isNameWord(tokens[end]!)) end++;
  if (end === first) return null;
  const of = tokens[first - 1];
  const designation = first - 2 >= from ? DESIGNATIONS.get(tokens[first - 2]!.lower) : undefined;
  if (of?.lower === 'of' && designation) return { first, last: end, kind: designation };
  const behind = end < to ? tokens[end] : undefined;
  const kind = behind?.spaced ? DESIGNATIONS.get(behind.lower) : undefined;
  if (!kind || end !== last || !isName(tokens, first, end)) return null;
  const weak = LOOSE_DESIGNATIONS.has(behind!.lower);
  if (weak && !isPlaced(tokens, first, from)) return null;
  return first > from || end > first + 1 ? { first, last: end, kind, weak } : null;
}

/** *the Central Coast*: a region that is called by its bearing alone. */
function isSide(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) if (!DIRECTIONS.has(tokens[i]!.lower)) return false;
  const before = tokens[first - 1]?.lower ?? '';
  return (before === 'the' || DIRECTIONS.has(before)) && tokens[last]?.lower !== 'of';
}

/** *Camp Foo*. */
function ledBy(tokens: readonly Token[], first: number, last: number): Reading | null {
  const kind = LEADING.get(tokens[first]!.lower);
  let end = first + 1;
  while (end < last && isNameWord(tokens[end]!)) end++;
  const whole = end === last || LINKS.has(tokens[end]!.lower);
  return kind && whole && end > first + 1 && end <= first + 3 ? { first, last: end, kind } : null;
}

/** *in Foo*, *near Foo Bar*, *in Foo Al Bar*: an unknown name where only a place can stand. */
function placedOf(run: Run): Reading | null {
  const { tokens, first, last, from, to, headline, taken } = run;
  if (headline || last > first + (MIDDLES.has(tokens[first + 1]?.lower ?? '') ? 3 : 2)) return null;
  const before = first > from ? tokens[first - 1]! : undefined;
  const told = isTold(run);
  if (!told && !(before && isSaid(run, before))) return null;
  for (let i = first; i < last; i++) if (taken(i)) return null;
  const bearing = last === first + 2 ? 1 : 0;
  const leads = bearing && DIRECTIONS.has(tokens[first]!.lower) ? 1 : 0;
  const ends = bearing && DIRECTIONS.has(tokens[last - 1]!.lower) ? 1 : 0;
  if (!isName(tokens, first + leads, last - ends) || tokens[last - 1]!.tag !== 'PROPN') return null;
  const behind = last < to ? tokens[last] : undefined;
  if (behind && !behind.spaced && behind.tag !== 'PUNCT' && behind.tag !== 'PART') return null;
  if (behind?.tag === 'PART' && isWork(tokens, last + 1)) return null;
  if (before?.lower === 'in' && WRITINGS.has(tokens[first - 2]?.lower ?? '')) return null;
  return { first, last, kind: 'other', weak: !told };
}

/** Whether the words behind a name say that it is a place. */
function isTold({ tokens, first, last, from }: Run): boolean {
  return hasDwellers(tokens, last) || isCalledArea(tokens, first, last, from);
}

/** Whether a name stands behind words that seldom stand before anything but a place. */
function isSaid(run: Run, before: Token): boolean {
  const { tokens, first, last, from, to, listed } = run;
  return (
    listed ||
    SPOTS.has(before.lower) ||
    (before.lower === 'at' &&
      (isOnTheWay(tokens, last, to) || isHome(tokens, last) || isAtEvent(tokens, first, from))) ||
    isNearby(tokens, first, from) ||
    isBehindHead(tokens, first, from) ||
    isJoinedToPlace(run)
  );
}

/** *at Foo **on the Homs–Hama road***, *at Foo**, 40 km** from Homs*: what stands behind the name tells of a way. */
function isOnTheWay(tokens: readonly Token[], last: number, to: number): boolean {
  if (tokens[last]?.text === ',') return tokens[last + 1]?.tag === 'NUM' && LENGTHS.has(tokens[last + 2]);
  if (tokens[last]?.lower !== 'on' || tokens[last + 1]?.lower !== 'the') return false;
  for (let i = last + 2; i < Math.min(to, last + LONGEST_ROAD); i++) if (ROADS.has(tokens[i])) return true;
  return false;
}
const LENGTHS = wordClass('km kilometres kilometers miles');
const ROADS = wordClass('highway motorway road expressway');
/** So many words behind a name the word for the road stands, at most: *on the Homs - Hama national highway*. */
const LONGEST_ROAD = 9;

/** *in nearby Foo*; not *at a nearby Zorby*. */
function isNearby(tokens: readonly Token[], first: number, from: number): boolean {
  if (first - 2 < from || !NEARBY.has(tokens[first - 1])) return false;
  return tokens[first - 2]!.tag === 'ADP';
}
const NEARBY = wordClass('nearby neighbouring neighboring');

/** *in Foo’s **2nd** concerto*, *in Foo’s **“Bar”***: what somebody made. */
function isWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (ORDINAL.has(next) || QUOTED.has(next));
}
const ORDINAL = printedClass(
  /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/,
);
const QUOTED = printedClass(/^["“‘'`]/);

/** *residents of Foo*, *north of Foo*. */
function isBehindHead(tokens: readonly Token[], first: number, from: number): boolean {
  return first - 2 >= from && tokens[first - 1]!.lower === 'of' && SPOT_HEADS.has(tokens[first - 2]!.lower);
}

function isPlaced(tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return before >= from && LOCATIVES.has(tokens[before]!.lower);
}

function nameOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');
}

/** *Foo’s New Road*: the street's own name begins behind the place that it lies in. */
function behindOwner(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 3; i > first; i--) if (tokens[i]!.tag === 'PART') return i + 1;
  return first;
}

/** A street may be named for a direction or a person. */
function isStreetName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = tokens[i]!.lower;
    if (ORGANISATIONS.has(word) && !DIRECTIONS.has(word) && !DESIGNATIONS.has(word)) return false;
  }
  return true;
}
