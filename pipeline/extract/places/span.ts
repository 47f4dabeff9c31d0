/** The words of a report that belong to a place's name besides those that the gazetteer has. */
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, isCapitalised } from './candidates.ts';
import { DESIGNATIONS, DIRECTIONS, ORGANISATIONS } from './words.ts';

export interface Span {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  /** Offsets in the raw file. */
  start: number;
  end: number;
}

/**
 * The full name: with bearings before (*North London*, *Far North Queensland*) and what the place is behind (*Sokoto State*), where both are
 * capitalised; and with the full stop of an abbreviation (*Sask.*).
 *
 * @param abbreviated the name is an abbreviation of a division
 */
export function fullName(text: Text, candidate: Candidate, abbreviated: boolean): Span {
  const { tokens, raw } = text;
  const sentence = text.sentences[tokens[candidate.first]!.sentence]!;
  let { first, last, start, end } = candidate;
  if (abbreviated) {
    const short = raw.slice(start, end);
    if (raw[end] === '.' && short !== short.toUpperCase()) end++;
    return { first, last, start, end };
  }
  let bearing = first;
  while (bearing - 1 > sentence.first && isBearing(tokens[bearing - 1]!) && tokens[bearing]!.spaced)
    bearing--;
  if (bearing < first && !isCapitalised(tokens[bearing - 1]!)) {
    first = bearing;
    start = tokens[bearing]!.start;
  }
  const behind = last < sentence.last ? tokens[last]! : undefined;
  const next = last + 1 < sentence.last ? tokens[last + 1] : undefined;
  if (behind && isDesignation(behind) && !(next && isCapitalised(next) && next.spaced && startsBody(next))) {
    last++;
    end = behind.end;
  }
  return { first, last, start, end };
}

function isBearing(token: Token): boolean {
  return isCapitalised(token) && DIRECTIONS.has(token.lower);
}

function isDesignation(token: Token): boolean {
  return token.spaced && isCapitalised(token) && CIVIL.has(DESIGNATIONS.get(token.lower) ?? '');
}

/** *Kentucky State Police*, *Calgary City Council*: the word belongs to the body. */
function startsBody(token: Token): boolean {
  return ORGANISATIONS.has(token.lower);
}

/** Kinds of places that people live in and govern. */
const CIVIL: ReadonlySet<string> = new Set([
  'admin1',
  'admin2',
  'city',
  'town',
  'village',
  'region',
  'island',
]);
