/** Weighs whether a name of the gazetteer is a place where it stands: *Reading* the town, *Jack London* the man. */
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, isCapitalised } from './candidates.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Persons } from './persons.ts';
import { DESIGNATIONS, DIRECTIONS, FACILITIES, LOCATIVES, ORGANISATIONS, TITLES } from './words.ts';

/** What speaks for a name being a place, on the scale of the logarithm of its population. */
const POINTS = {
  locative: 3,
  container: 4,
  listed: 2,
  designation: 3,
  organisation: 1.5,
  severalWords: 2.5,
  dateline: 4,
  insideName: -5,
  atStart: -2,
  notAName: -2,
};
/** Countries, divisions and large features need no other sign. */
const LARGE: ReadonlySet<string> = new Set([
  'country',
  'continent',
  'admin1',
  'region',
  'water',
  'island',
  'mountain',
]);

/** Weight from which a name is taken for a place. */
export const THRESHOLD = 5.5;

export interface Surroundings {
  text: Text;
  persons: Persons;
  /** For each token, the candidate that holds it. */
  holder: ReadonlyMap<number, Candidate>;
  /** Candidates behind which the place that contains them is named. */
  contained: ReadonlySet<Candidate>;
}

/**
 * Weight of one mention, without what the place's own size and position say.
 *
 * @returns points; null where the words certainly name something else
 */
export function weighMention(candidate: Candidate, around: Surroundings): number | null {
  const { text, persons, contained } = around;
  const { tokens } = text;
  const single = candidate.last === candidate.first + 1;
  const first = tokens[candidate.first]!;
  if (contained.has(candidate)) return POINTS.container + POINTS.locative;
  if (isInPerson(candidate, persons)) return null;
  if (single && persons.surnames.has(first.lower) && !isLarge(candidate.places)) return null;
  const sentence = text.sentences[first.sentence]!;
  const before = candidate.first > sentence.first ? tokens[candidate.first - 1] : undefined;
  const after = candidate.last < sentence.last ? tokens[candidate.last] : undefined;
  let points = single ? 0 : POINTS.severalWords;
  if (before && LOCATIVES.has(before.lower)) points += POINTS.locative;
  if (before && followsPlaceInList(candidate, around)) points += POINTS.listed;
  if (after) points += pointsBehind(after, candidate, around);
  if (before && nameRunsOn(before, first, candidate.first - 1, around)) points += POINTS.insideName;
  if (single && first.tag !== 'PROPN' && first.tag !== 'NOUN' && first.tag !== 'ADJ')
    points += POINTS.notAName;
  if (single && !before && !isDateline(candidate, around)) points += POINTS.atStart;
  if (!before && isDateline(candidate, around)) points += POINTS.dateline;
  return points;
}

export function isLarge(places: readonly GazetteerPlace[]): boolean {
  return places.some((place) => LARGE.has(place.kind) || place.use === 'demonym');
}

function isInPerson(candidate: Candidate, persons: Persons): boolean {
  for (let i = candidate.first; i < candidate.last; i++) if (persons.inside[i]) return true;
  return false;
}

function pointsBehind(after: Token, candidate: Candidate, around: Surroundings): number {
  if (!after.spaced) return 0;
  const word = after.lower.replace(/\.$/, '');
  if (DESIGNATIONS.has(word)) return POINTS.designation;
  if (!isCapitalised(after)) return 0;
  if (ORGANISATIONS.has(word) || FACILITIES.has(word)) return POINTS.organisation;
  if (around.holder.has(candidate.last) || TITLES.has(word) || /^\p{Lu}{2,}$/u.test(after.text)) return 0;
  return POINTS.insideName;
}

/** Whether a capitalised word directly before makes one name with it that is no place: *Amber Reading*. */
function nameRunsOn(before: Token, first: Token, index: number, around: Surroundings): boolean {
  if (!first.spaced || !isCapitalised(before) || before.tag === 'DET' || before.tag === 'ADP') return false;
  if (around.holder.has(index)) return false;
  const word = before.lower.replace(/\.$/, '');
  if (DIRECTIONS.has(word) || DESIGNATIONS.has(word) || LOCATIVES.has(word)) return false;
  return before.tag === 'PROPN' || before.tag === 'NOUN' || before.tag === 'ADJ';
}

/** *Aleppo, Homs and Hama*: a place stands before, joined by a comma or *and*. */
function followsPlaceInList(candidate: Candidate, around: Surroundings): boolean {
  const { tokens } = around.text;
  const joint = tokens[candidate.first - 1]!;
  return /^(?:,|and|or|&|\/)$/.test(joint.lower) && around.holder.has(candidate.first - 2);
}

/** *LONDON (Agency) –*, *PARIS —*: in capitals, or before a dash, at the start of a paragraph. */
function isDateline(candidate: Candidate, around: Surroundings): boolean {
  const { text } = around;
  const first = text.tokens[candidate.first]!;
  const sentence = text.sentences[first.sentence]!;
  if (candidate.first !== sentence.first) return false;
  const paragraph = text.paragraphs[sentence.paragraph]!;
  if (first.start !== paragraph.start) return false;
  const after = text.tokens[candidate.last];
  if (!after) return false;
  const capitals = /^[\p{Lu} .-]{4,}$/u.test(
    text.raw.slice(first.start, text.tokens[candidate.last - 1]!.end),
  );
  return (
    /^[(—–:]$/.test(after.text) ||
    (after.text === '-' && after.spaced) ||
    (capitals && /^[,(—–-]$/.test(after.text))
  );
}
