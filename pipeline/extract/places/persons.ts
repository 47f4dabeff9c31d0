/** Finds the names of people in a report, so that their parts are not taken for places: *Jack London*. */
import { FormClass, printedClass, wordClass } from '../text/forms.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, isCapitalised } from './candidates.ts';
import { isWrittenAsName } from './openings.ts';
import { isTitleCase } from './title_case.ts';
import {
  DESIGNATIONS,
  DIRECTIONS,
  FACILITIES,
  GIVEN_NAMES,
  ORGANISATIONS,
  SURNAMES,
  TITLES,
} from './words.ts';

export interface Persons {
  /** Whether the token stands inside a person's name. */
  inside: readonly boolean[];
  /** Last names that the report gives with a first name or title, lower case. */
  surnames: ReadonlySet<string>;
}

/** The most tokens of a name behind a title or first name. */
const LONGEST = 3;
/** The same where every word has a capital: *Laura Holt Wins Delaware*. */
const IN_HEADLINE = 1;

/**
 * Names of people: a title or a given name and the capitalised words behind it.
 *
 * @param text the report
 * @param candidates possible place names; one of several words ends a person's name (*Justin Trudeau, New Delhi*)
 */
export function findPersons(text: Text, candidates: readonly Candidate[]): Persons {
  const { tokens } = text;
  const inside = new Array<boolean>(tokens.length).fill(false);
  const surnames = new Set<string>();
  const known = knownNames(candidates);
  const isRepeated = repeatedPairs(tokens);
  for (const sentence of text.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const begin = beginsName(tokens, i, sentence.first, sentence.last, known, isRepeated);
      if (begin === 0) continue;
      let end = i + begin;
      for (; end < sentence.last && end - i < begin + LONGEST; end++) if (!isNamePart(tokens, end)) break;
      if (end - i < 2) continue;
      if (end > i + begin + IN_HEADLINE && isTitleCase(tokens, sentence.first, sentence.last))
        end = i + begin + IN_HEADLINE;
      for (let k = i; k < end; k++) inside[k] = true;
      surnames.add(tokens[end - 1]!.lower);
      i = end - 1;
    }
  }
  return { inside, surnames };
}

/** For each first token of a name that is a place of note or of several words, the token behind it. */
function knownNames(candidates: readonly Candidate[]): Map<number, Candidate> {
  return new Map(candidates.map((candidate) => [candidate.first, candidate]));
}

/** How many tokens begin a person's name here: 1 for a given name or title, 0 for none. */
function beginsName(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  known: ReadonlyMap<number, Candidate>,
  isRepeated: (token: number) => boolean,
): number {
  const token = tokens[i]!;
  if (!BEGINS.has(token)) return 0;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (!next || !isNamePart(tokens, i + 1)) return 0;
  if (TITLE.has(token)) {
    const place = known.get(i + 1);
    if (!isCapitalised(token) && place && place.last > i + 2) return 0;
    if (place && isNoted(place) && (next.tag === 'ADJ' || !isCapitalised(token))) return 0;
    return 1;
  }
  if (i > from && isCapitalised(tokens[i - 1]!) && tokens[i - 1]!.tag === 'DET') return 0;
  if (i > from && SAINT.has(tokens[i - 1]) && known.has(i - 1) && known.get(i - 1)!.last > i) return 0;
  const own = known.get(i);
  if (own && (own.last > i + 1 || (isNoted(own) && !isSurname(next, known.get(i + 1)) && !isRepeated(i))))
    return 0;
  if (
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    next.text !== next.text.toUpperCase()
  )
    return 0;
  return 1;
}

/** What no plural (*Virginia Democrats*) and no abbreviation (*London EMS*) is. */
const LAST_NAME = printedClass(/^\p{Lu}\p{L}*(?!s)\p{Ll}$/u);

/** *Virginia Rowe … Virginia Rowe*: two words with capitals, and no third, that the report names together more than once. */
function repeatedPairs(tokens: readonly Token[]): (token: number) => boolean {
  let counts: Map<string, number> | undefined;
  const pairAt = (i: number) => `${tokens[i]!.text} ${tokens[i + 1]!.text}`;
  const isPair = (i: number) => {
    const [last, behind] = [tokens[i + 1], tokens[i + 2]];
    if (last?.tag !== 'PROPN' || !LAST_NAME.has(last)) return false;
    return !(behind?.spaced && isCapitalised(behind) && behind.sentence === last.sentence);
  };
  return (token) => {
    if (!isPair(token)) return false;
    counts ??= countOf(tokens.keys(), (i) => (BEGINS.has(tokens[i]) && isPair(i) ? pairAt(i) : null));
    return counts.get(pairAt(token))! > 1;
  };
}

function countOf(indexes: Iterable<number>, nameAt: (i: number) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const i of indexes) {
    const name = nameAt(i);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** *San Pedro Foo*: a place, though *Pedro Foo* might be somebody. */
const SAINT = wordClass('san santa santo são saint st st. ste sainte sant');

/** A word that people bear as last name; small places often are named for people. */
function isSurname(token: Token, place: Candidate | undefined): boolean {
  return (
    SURNAMES.has(token.lower) || (place !== undefined && place.last === place.first + 1 && !isNoted(place))
  );
}

/** A place that most readers know by its name alone. */
function isNoted(candidate: Candidate): boolean {
  return candidate.places.some(
    (place) => place.kind === 'country' || place.kind === 'admin1' || place.population >= 1_000_000,
  );
}

/** Words that can be part of a person's name: no abbreviations but initials, and nothing that names a body or a place. */
const PERSONAL = new FormClass((lower, text) => {
  const word = withoutStop(lower);
  if (text.length > 2 && text.endsWith('.') && word.length > 2) return false;
  return !(ORGANISATIONS.has(word) || FACILITIES.has(word) || DESIGNATIONS.has(word) || DIRECTIONS.has(word));
});
const TITLE = new FormClass((lower) => TITLES.has(withoutStop(lower)));
/** Titles, and words with a capital that are given names. */
const BEGINS = new FormClass(
  (lower, text) => TITLES.has(withoutStop(lower)) || (isWrittenAsName(text) && GIVEN_NAMES.has(lower)),
);

function withoutStop(lower: string): string {
  return lower.replace(/\.$/, '');
}

/** A capitalised word that can be part of a person's name, or an initial. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return token.spaced && isCapitalised(token) && PERSONAL.has(token);
}
