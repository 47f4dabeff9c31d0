/** Weighs whether a name of the gazetteer is a place where it stands: *Reading* the town, *Jack London* the man. */
import { HYPHEN } from '../text/hyphens.ts';
import { CAPITALS } from '../text/letters.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, isCapitalised } from './candidates.ts';
import type { Surroundings } from './name_context.ts';
import { isOtherName, isSaint } from './other_names.ts';
import { isLarge, LARGE_CITY, WELL_KNOWN } from './renown.ts';
import {
  COMMON,
  DESIGNATIONS,
  DIRECTIONS,
  FACILITIES,
  GIVEN_NAMES,
  HEADS,
  LOCATIVES,
  NEVER,
  ORGANISATIONS,
  PARTICLES,
  SPEECH,
  SURNAMES,
  TITLES,
} from './words.ts';

/** Words in capitals alone. */
const ALL_CAPITALS = /^[\p{Lu} .'’-]+$/u;

/** What speaks for a name being a place, on the scale of the logarithm of its population. */
const POINTS = {
  /** Its container follows: *Oxford, North Carolina*. */
  contained: 7,
  /** *in Foo*, *near Foo*. */
  locative: 3,
  /** *the city of Foo*; *Jane Doe, of Foo* */
  stated: 4,
  /** *Foo, Bar and Baz*, behind another place. */
  listed: 2,
  /** *Foo province*. */
  designation: 3,
  /** *Foo Council*. */
  organisation: 1.5,
  /** *the Granite State* */
  nickname: -5,
  /** *Foo Projects Inc.* */
  company: -4,
  severalWords: 2.5,
  dateline: 4,
  /** Another capitalised word stands before: *Amber Foo*. */
  nameBefore: -5,
  /** Another capitalised word stands behind: *Foo Lopez*. */
  nameBehind: -2.5,
  common: -4,
  surname: -2,
  speaks: -2,
  atStart: -1,
  /** *Foo had*, *Foo was*: a large city as a subject. */
  subject: 1,
  notTaggedName: -2,
};

/** A mention that weighs no more is no place, whatever the name is elsewhere: *Aston Foo*. */
export const EXCLUDED = -4.5;

/** Weight from which a name is taken for a place. */
export const THRESHOLD = 5.5;

/**
 * Weight of one mention, without what the place's own size and position say.
 *
 * @returns points; null where the words certainly name something else
 */
export function weighMention(candidate: Candidate, around: Surroundings): number | null {
  const { text, contained } = around;
  const first = text.tokens[candidate.first]!;
  const single = candidate.last === candidate.first + 1;
  if (NEVER.has(candidate.key)) return contained.has(candidate) ? 0 : null;
  if (contained.has(candidate)) return POINTS.contained;
  const sentence = text.sentences[first.sentence]!;
  const opens = behindBearings(candidate, text, sentence.first);
  const before = opens > sentence.first ? text.tokens[opens - 1] : undefined;
  const after = candidate.last < sentence.last ? text.tokens[candidate.last] : undefined;
  if (isOtherName(candidate, before, after, around)) return null;
  let points = single ? pointsOfWord(first, candidate) : isSaint(first) ? 0 : POINTS.severalWords;
  if (COMMON.has(candidate.key)) points += pointsOfCommon(before, candidate);
  if (before) points += pointsBefore(before, candidate, around);
  if (after) points += pointsBehind(after, candidate, around);
  if (!before) points += pointsAtStart(candidate, single, after, around);
  return points;
}

/** At the start of a sentence any word is capitalised; a large city is known there, the more so before *had* or *was*. */
function pointsAtStart(
  candidate: Candidate,
  single: boolean,
  after: Token | undefined,
  around: Surroundings,
): number {
  if (isDateline(candidate, around)) return POINTS.dateline;
  if (!single) return 0;
  const { places, key } = candidate;
  const borne = COMMON.has(key) || SURNAMES.has(key) || GIVEN_NAMES.has(key);
  if (places[0]!.population < LARGE_CITY || borne) return POINTS.atStart;
  return after?.tag === 'AUX' ? POINTS.subject : 0;
}

/** First token of a name with the capitalised bearings before it: *in Upper Foo*. */
function behindBearings({ first }: Candidate, { tokens }: Text, from: number): number {
  let opens = first;
  while (opens > from && isCapitalised(tokens[opens - 1]!) && DIRECTIONS.has(tokens[opens - 1]!.lower))
    opens--;
  return opens;
}

/** A common word is a city's name more likely where a preposition stands before and the city is large. */
function pointsOfCommon(before: Token | undefined, { places }: Candidate): number {
  const city = before && LOCATIVES.has(before.lower) && places[0]!.population >= LARGE_CITY;
  return city ? POINTS.common / 2 : POINTS.common;
}

function pointsOfWord({ lower, tag }: Token, { places }: Candidate): number {
  let points = tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ' ? 0 : POINTS.notTaggedName;
  if ((SURNAMES.has(lower) || GIVEN_NAMES.has(lower)) && places[0]!.population < WELL_KNOWN)
    points += POINTS.surname;
  return points;
}

function pointsBefore(before: Token, candidate: Candidate, around: Surroundings): number {
  if (LOCATIVES.has(before.lower)) return POINTS.locative;
  if (before.lower === 'of') {
    const head = around.text.tokens[candidate.first - 2]?.lower ?? '';
    return head === ',' || DESIGNATIONS.has(head) || HEADS.has(head) ? POINTS.stated : 0;
  }
  if (isListed(before, candidate, around)) return POINTS.listed;
  return nameRunsOn(before, candidate, around) ? POINTS.nameBefore : 0;
}

/** *Foo, Bar and Baz*; in *In Foo, Bar said* the comma ends a phrase. */
function isListed(before: Token, candidate: Candidate, { text, holder }: Surroundings): boolean {
  if (!holder.has(candidate.first - 2)) return false;
  if (/^(?:and|or|&|\/)$/.test(before.lower)) return true;
  return before.text === ',' && /^(?:,|and|or|&)$/.test(text.tokens[candidate.last]?.lower ?? '');
}

function pointsBehind(after: Token, candidate: Candidate, around: Surroundings): number {
  if (!after.spaced) return isHyphenated(after, candidate, around) ? POINTS.nameBehind : 0;
  const word = after.lower.replace(/\.$/, '');
  if (SPEECH.has(word)) return candidate.places[0]!.population < WELL_KNOWN ? POINTS.speaks : 0;
  if (word === 'state' && isCapitalised(after) && !candidate.places.some(({ kind }) => kind === 'admin1'))
    return POINTS.nickname;
  if (DESIGNATIONS.has(word)) return POINTS.designation;
  if (!isCapitalised(after)) return 0;
  if (around.companies.isFull(candidate)) return POINTS.company;
  if (ORGANISATIONS.has(word) || FACILITIES.has(word)) return POINTS.organisation;
  if (TITLES.has(word) || CAPITALS.test(after.text)) return 0;
  const next = around.holder.get(candidate.last);
  if (next && (isLarge(next.places) || next.last > next.first + 1)) return 0;
  return after.tag === 'PROPN' ? POINTS.nameBehind : 0;
}

/** *Foo-Barton*: a hyphen and another name. */
function isHyphenated(after: Token, candidate: Candidate, { text, holder }: Surroundings): boolean {
  const next = text.tokens[candidate.last + 1];
  return (
    HYPHEN.has(after) &&
    next !== undefined &&
    !next.spaced &&
    isCapitalised(next) &&
    !holder.has(candidate.last + 1)
  );
}

/** Whether a word directly before makes one name with it that is no place: *Amber Reading*, *van Buren*. */
function nameRunsOn(before: Token, candidate: Candidate, around: Surroundings): boolean {
  if (!around.text.tokens[candidate.first]!.spaced) return false;
  if (PARTICLES.has(before.lower)) return true;
  if (!isCapitalised(before) || before.tag === 'DET' || before.tag === 'ADP') return false;
  const holder = around.holder.get(candidate.first - 1);
  if (holder) return !isLarge(holder.places) && !isLarge(candidate.places);
  const word = before.lower.replace(/\.$/, '');
  if (DIRECTIONS.has(word) || DESIGNATIONS.has(word) || CAPITALS.test(before.text)) return false;
  return before.tag === 'PROPN' || before.tag === 'NOUN' || before.tag === 'ADJ';
}

/** *LONDON (Agency) –*, *PARIS —*: in capitals, or before a dash, at the start of a paragraph. */
function isDateline(candidate: Candidate, { text }: Surroundings): boolean {
  const sentence = text.sentences[text.tokens[candidate.first]!.sentence]!;
  if (candidate.first !== sentence.first) return false;
  if (text.sentences[text.tokens[candidate.first]!.sentence - 1]?.paragraph === sentence.paragraph)
    return false;
  const after = text.tokens[candidate.last];
  if (!after) return false;
  if (isInCapitals(text.raw.slice(candidate.start, candidate.end))) return !isInCapitals(after.text);
  return /^(?:[(—–]|--.*)$/.test(after.text) || (after.text === '-' && after.spaced);
}

function isInCapitals(words: string): boolean {
  return words.length > 3 && ALL_CAPITALS.test(words);
}
