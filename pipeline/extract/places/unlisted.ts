/**
 * Finds names that are plainly places by the words around them, whether or not a gazetteer has them:
 * *the village of Foo*, *Foo county*, *at the Foo Hospital*.
 */
import { printedClass } from '../text/forms.ts';
import { LETTER } from '../text/letters.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { isCapitalised } from './candidates.ts';
import { findDesignatedLists } from './designated_lists.ts';
import { isName, isNameWord } from './names.ts';
import type { Persons } from './persons.ts';
import {
  COMMON,
  DESIGNATIONS,
  DIRECTIONS,
  FACILITIES,
  LEADING,
  LINKS,
  LOCATIVES,
  LOOSE_DESIGNATIONS,
  NEVER,
  ORGANISATIONS,
  SPOT_HEADS,
  SPOTS,
  STREETS,
} from './words.ts';

export interface Unlisted {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  kind: string;
}

/** The most tokens of a name. */
const LONGEST = 7;
const WORD = printedClass(LETTER);
const POSSESSIVE_OR_JOINT = printedClass(/^(?:['’]s?|[-‐‑])$/);

/**
 * Names that their surroundings make places.
 *
 * @param text the report
 * @param persons people in it, whose names are left alone
 * @param taken whether a token belongs to a place of the gazetteer
 * @returns names in order, not overlapping each other; a building's name may overlap a place of the gazetteer
 */
export function findUnlisted(text: Text, persons: Persons, taken: (token: number) => boolean): Unlisted[] {
  const { tokens } = text;
  const lists = findDesignatedLists(text, taken);
  const inList = new Set(lists.flatMap(({ first, last }) => range(first, last)));
  const found: Reading[] = [...lists];
  for (const sentence of text.sentences) {
    const headline = isTitleCase(tokens, sentence.first, sentence.last);
    for (let i = sentence.first; i < sentence.last; ) {
      const opens = i === sentence.first && tokens[i]!.tag === 'ADP';
      if (!isCapitalised(tokens[i]!) || tokens[i]!.tag === 'DET' || opens || persons.inside[i]) {
        i++;
        continue;
      }
      const last = runEnd(tokens, i, sentence.last, persons, taken);
      const name = readRun({
        tokens,
        first: i,
        last,
        from: sentence.first,
        to: sentence.last,
        headline,
        listed: isListed(tokens, i, found.at(-1)),
        taken,
      });
      if (name && !inList.has(name.first)) found.push(name);
      i = name ? name.last : last;
    }
  }
  return withOtherMentions(text, found, (token) => taken(token) || persons.inside[token]!);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** Whether a word stands behind *and* and a name that only a preposition makes a place. */
function isListed(tokens: readonly Token[], i: number, before: Reading | undefined): boolean {
  return before?.weak === true && before.last === i - 1 && tokens[i - 1]!.lower === 'and';
}

/** A name as read in one place. */
interface Reading extends Unlisted {
  /** Only a preposition makes it a place. */
  weak?: boolean;
}

/**
 * The same names where nothing around them says what they are. A name that only prepositions make a place must stand
 * behind one in at least half of its mentions: *in Foo* is also said of *Foo*, the company.
 */
function withOtherMentions(
  text: Text,
  found: readonly Reading[],
  taken: (token: number) => boolean,
): Unlisted[] {
  if (found.length === 0) return [];
  const { tokens } = text;
  const word = ({ first, last }: Unlisted) =>
    tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(' ');
  const names = new Map<string, { readings: Reading[]; others: Unlisted[] }>();
  const starts = new Map<string, Set<number>>();
  const own = new Set<number>();
  for (const reading of found) {
    for (let i = reading.first; i < reading.last; i++) own.add(i);
    const name = names.get(word(reading));
    if (name) name.readings.push(reading);
    else names.set(word(reading), { readings: [reading], others: [] });
    const lengths = starts.get(tokens[reading.first]!.text) ?? new Set();
    starts.set(tokens[reading.first]!.text, lengths.add(reading.last - reading.first));
  }
  for (let i = 0; i < tokens.length; i++) {
    const lengths = starts.get(tokens[i]!.text);
    if (!lengths || own.has(i) || taken(i)) continue;
    for (const length of [...lengths].sort((a, b) => b - a)) {
      const other = { first: i, last: i + length, kind: '' };
      const name = other.last <= tokens.length ? names.get(word(other)) : undefined;
      if (!name) continue;
      name.others.push(other);
      i = other.last - 1;
      break;
    }
  }
  return [...names.values()]
    .filter(({ readings, others }) => readings.some(({ weak }) => !weak) || readings.length >= others.length)
    .flatMap(({ readings, others }) => [
      ...readings,
      ...others.map((other) => ({ ...other, kind: readings[0]!.kind })),
    ])
    .sort((a, b) => a.first - b.first);
}

interface Run {
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

/** End of a run of capitalised words, with short words that join them. */
function runEnd(
  tokens: readonly Token[],
  first: number,
  to: number,
  persons: Persons,
  taken: (token: number) => boolean,
): number {
  let last = first + 1;
  while (last < to && last - first < LONGEST) {
    const token = tokens[last]!;
    if (isCapitalised(token) && !persons.inside[last]) last++;
    else if (isPossessiveOrJoint(token) && !(taken(last - 1) && token.tag === 'PART')) last++;
    else if (LINKS.has(token.lower) && last + 1 < to && isCapitalised(tokens[last + 1]!)) last += 2;
    else break;
  }
  while (last > first + 1 && !isCapitalised(tokens[last - 1]!)) last--;
  return last;
}

function isPossessiveOrJoint(token: Token): boolean {
  return !token.spaced && POSSESSIVE_OR_JOINT.has(token);
}

function readRun(run: Run): Reading | null {
  return buildingOf(run) ?? designatedOf(run) ?? placedOf(run) ?? placedOf(firstOf(run));
}

/** The first name of *in Foo and Bar*. */
function firstOf(run: Run): Run {
  for (let i = run.first + 1; i < run.last; i++)
    if (run.tokens[i]!.lower === 'and') return { ...run, last: i };
  return run;
}

/** *at the Foo Hospital*, *in Foo Street*: the whole name, where words before it say that it is a spot. */
function buildingOf({ tokens, first, last, from, taken }: Run): Reading | null {
  let end = last;
  for (let i = last - 1; i > first; i--)
    if (/^(?:and|for|the)$/.test(tokens[i]!.lower) && FACILITIES.has(tokens[i - 1]!.lower)) end = i;
  if (end < first + 2) return null;
  const word = tokens[end - 1]!.lower;
  const street = STREETS.has(word);
  if (!street && !FACILITIES.has(word)) return null;
  if (NEVER.has(nameOf(tokens, end - 2, end)) || COMMON.has(nameOf(tokens, first, end))) return null;
  if (street && isStreetName(tokens, first, end - 1))
    return { first: behindOwner(tokens, first, end), last: end, kind: 'street' };
  if (!FACILITIES.has(word)) return null;
  const reading: Reading = { first, last: end, kind: 'facility', weak: true };
  if (/^(?:,|in)$/.test(tokens[end]?.lower ?? '') && taken(end + 1)) return reading;
  let before = first - 1;
  if (before > from && tokens[before]!.tag === 'PART' && taken(before - 1)) return reading;
  if (before >= from && /^(?:the|a|an)$/.test(tokens[before]!.lower)) before--;
  return before >= from && LOCATIVES.has(tokens[before]!.lower) ? reading : null;
}

/** *the village of Foo*, *Foo county*, *Foo County*, *Camp Foo*. */
function designatedOf({ tokens, first, last, from, to, taken }: Run): Reading | null {
  const capital = tokens[last - 1]!.lower;
  const own = DESIGNATIONS.get(capital);
  if (
    own &&
    last > first + 1 &&
    last <= first + 3 &&
    !LOOSE_DESIGNATIONS.has(capital) &&
    isName(tokens, first, last - 1)
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

/** *Camp Foo*. */
function ledBy(tokens: readonly Token[], first: number, last: number): Reading | null {
  const kind = LEADING.get(tokens[first]!.lower);
  let end = first + 1;
  while (end < last && isNameWord(tokens[end]!)) end++;
  const whole = end === last || LINKS.has(tokens[end]!.lower);
  return kind && whole && end > first + 1 && end <= first + 3 ? { first, last: end, kind } : null;
}

/** *in Foo*, *near Foo Bar*: an unknown name where only a place can stand. */
function placedOf({ tokens, first, last, from, to, headline, listed, taken }: Run): Reading | null {
  const before = first > from ? tokens[first - 1]! : undefined;
  if (
    headline ||
    !before ||
    !(listed || SPOTS.has(before.lower) || isBehindHead(tokens, first, from)) ||
    last > first + 2
  )
    return null;
  for (let i = first; i < last; i++) if (taken(i)) return null;
  if (!isName(tokens, first, last) || tokens[last - 1]!.tag !== 'PROPN') return null;
  const behind = last < to ? tokens[last] : undefined;
  if (behind && !behind.spaced && behind.tag !== 'PUNCT' && behind.tag !== 'PART') return null;
  return { first, last, kind: 'other', weak: true };
}

/** *residents of Foo*, *north of Foo*. */
function isBehindHead(tokens: readonly Token[], first: number, from: number): boolean {
  return first - 2 >= from && tokens[first - 1]!.lower === 'of' && SPOT_HEADS.has(tokens[first - 2]!.lower);
}

/** In a headline with capitals throughout, a capital says nothing. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (!WORD.has(tokens[i])) continue;
    words++;
    if (isCapitalised(tokens[i]!)) capitals++;
  }
  return words > 2 && capitals > 0.6 * words;
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
