/**
 * Finds names that are plainly places by the words around them, whether or not a gazetteer has them:
 * *the village of Foo*, *Foo county*, *at the Foo Hospital*.
 */
import { printedClass, shapeClass, wordClass } from '../text/forms.ts';
import { type Text, tokenAt } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { isCapitalised } from './candidates.ts';
import { findDesignatedLists } from './designated_lists.ts';
import type { Persons } from './persons.ts';
import { type Reading, readRun, type Unlisted } from './surroundings.ts';
import { isTitleCase } from './title_case.ts';
import { LINKS } from './words.ts';

/** The most tokens of a name. */
const LONGEST = 7;
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
  const written = datelineOf(text, taken);
  if (written) {
    found.push(written);
    for (let i = written.first; i < written.last; i++) inList.add(i);
  }
  for (const sentence of text.sentences) {
    let headline: boolean | undefined;
    for (let i = sentence.first; i < sentence.last; ) {
      const opens = i === sentence.first && tokens[i]!.tag === 'ADP';
      if (!isCapitalised(tokens[i]!) || tokens[i]!.tag === 'DET' || opens || persons.inside[i]) {
        i++;
        continue;
      }
      const last = runEnd(tokens, i, sentence.last, persons, taken);
      headline ??= isTitleCase(tokens, sentence.first, sentence.last);
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
      if (name && isNumbered(tokens, name.last)) name.last++;
      if (name && !inList.has(name.first)) found.push(name);
      i = name ? name.last : last;
    }
  }
  return withOtherMentions(text, found, (token) => taken(token) || persons.inside[token]!);
}

/** The place that a report says it was written in: before a date or an agency, *FOO, May 2 (AFP)*, or a place that it lies in. */
function datelineOf(
  { tokens, raw, document: { dateline } }: Text,
  taken: (token: number) => boolean,
): Reading | null {
  if (!dateline) return null;
  const words = raw.slice(dateline.start, dateline.end);
  if (!words.includes(',') && !DATED.test(raw.slice(dateline.end, dateline.body))) return null;
  const first = tokenAt(tokens, dateline.start);
  const end = dateline.start + words.split(',')[0]!.length;
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end && !taken(last)) last++;
  return last > first && tokens[last - 1]!.end === end ? { first, last, kind: 'other' } : null;
}
/** A date or the name of an agency in brackets. */
const DATED = /[(/\d]/;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** *State Road **19***: the number of a road belongs to its name. */
function isNumbered(tokens: readonly Token[], last: number): boolean {
  return ROAD.has(tokens[last - 1]) && ROAD_NUMBER.has(tokens[last]);
}
const ROAD = wordClass('road route highway interstate');
const ROAD_NUMBER = shapeClass(/^\d{1,4}$/);

/** Whether a word stands behind *and* and a name that only a preposition makes a place. */
function isListed(tokens: readonly Token[], i: number, before: Reading | undefined): boolean {
  return before?.weak === true && before.last === i - 1 && tokens[i - 1]!.lower === 'and';
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
