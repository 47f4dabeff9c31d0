/** Names of the gazetteer that certainly are something else where they stand: *Jack London*, *HMS Foo*, *the Foo Four*. */
import { printedClass } from '../text/forms.ts';
import { HYPHEN } from '../text/hyphens.ts';
import { CAPITALS } from '../text/letters.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, isCapitalised } from './candidates.ts';
import type { Surroundings } from './name_context.ts';
import { isReportingOutlet, isToldPaper } from './outlet_names.ts';
import type { Persons } from './persons.ts';
import { isLarge, LARGE_CITY } from './renown.ts';
import {
  ARTICLED,
  BUSINESSES,
  DIRECTIONS,
  FACILITIES,
  ORGANISATIONS,
  STREETS,
  VESSEL_PREFIXES,
  VESSELS,
} from './words.ts';

/**
 * Whether the words around a name show that it is that of a person, company, paper, ship, street or the like.
 *
 * @param candidate the name
 * @param before the word before it and its bearings, in its sentence
 * @param after the word behind it, in its sentence
 */
export function isOtherName(
  candidate: Candidate,
  before: Token | undefined,
  after: Token | undefined,
  around: Surroundings,
): boolean {
  const { text, persons } = around;
  return (
    (ARTICLED.has(candidate.key) && !isArticled(candidate, text)) ||
    isOwner(candidate, text) ||
    isInBusiness(candidate, text) ||
    isReportingOutlet(text, candidate) ||
    (isToldPaper(text, candidate) && !isLarge(candidate.places)) ||
    isInPerson(candidate, persons) ||
    isInCompany(candidate, around) ||
    isLastName(candidate, around) ||
    (after !== undefined && (CALLED.has(after) || isCalledAfterWater(candidate, after))) ||
    (before !== undefined && (namesVessel(before) || isHyphenedOn(candidate, around)))
  );
}

/** *Jack London … **London** said*: the last name of somebody whom the report gives in full, unless it is a country’s. */
function isLastName({ first, last, places }: Candidate, { text, persons }: Surroundings): boolean {
  return last === first + 1 && persons.surnames.has(text.tokens[first]!.lower) && !isLarge(places);
}

/** *the Pacific Motorway*, *the Atlantic Bank*: called after a sea. */
function isCalledAfterWater({ places }: Candidate, after: Token): boolean {
  if (!isCapitalised(after) || !places.every(({ kind }) => kind === 'water')) return false;
  return STREETS.has(after.lower) || FACILITIES.has(after.lower) || ORGANISATIONS.has(after.lower);
}

/** How many they are who are called after a place: *the Foo Four*. */
const CALLED = printedClass(/^(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/);

/** *the Channel*, not *Channel 4*, nor *the Channel Company*. */
function isArticled({ first, last, key }: Candidate, { tokens }: Text): boolean {
  const before = tokens[first - 1]?.lower;
  const behind = tokens[last];
  if (tokens[first]!.lower !== key || before !== 'the') return false;
  return !behind?.spaced || (!isCapitalised(behind) && behind.tag !== 'NUM' && !/^\d/.test(behind.text));
}

/** *the ferry Foo*, *HMS Foo*: the word before the name of a ship. */
function namesVessel({ text, lower }: Token): boolean {
  return text === lower ? VESSELS.has(lower) : VESSEL_PREFIXES.has(lower) && CAPITALS.test(text);
}

/** *Hydro-Foo*: a hyphen and a name that is no place before; *Bar-Foo* may be the border of two. */
function isHyphenedOn({ first, places }: Candidate, { text: { tokens }, holder }: Surroundings): boolean {
  const [name, hyphen] = [tokens[first - 2], tokens[first - 1]!];
  if (hyphen.spaced || tokens[first]!.spaced || !HYPHEN.has(hyphen)) return false;
  if (!name || !isCapitalised(name) || name.tag !== 'PROPN' || holder.has(first - 2)) return false;
  if (CAPITALS.test(name.text)) return false;
  return !DIRECTIONS.has(name.lower) && !places.some(({ use }) => use === 'demonym');
}

/** *Currie's Fountain*: a spot named for somebody whose name is also a small town's. */
function isOwner({ first, last, places }: Candidate, { tokens }: Text): boolean {
  const [mark, spot, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!mark || !spot || mark.spaced || !/^['’]s$/.test(mark.text) || !isCapitalised(spot)) return false;
  if (!isSaint(tokens[first]!) && (places[0]!.population >= LARGE_CITY || isLarge(places))) return false;
  return FACILITIES.has(spot.lower) && !(next?.spaced && isCapitalised(next));
}

/** *The Zorby **Foo** restaurant*: another name before, and a business behind. */
function isInBusiness({ first, last }: Candidate, { tokens }: Text): boolean {
  const [before, business] = [tokens[first - 1], tokens[last]];
  if (!before || !business || !BUSINESSES.has(business.lower) || isCapitalised(business)) return false;
  return before.tag === 'PROPN' && isCapitalised(before) && !DIRECTIONS.has(before.lower);
}

/** *Midwest Foo Inc.* and again *Midwest Foo*: not so the name of a people, nor a town (*Leeds Foo Ltd*) where it is told in full. */
function isInCompany(candidate: Candidate, { companies }: Surroundings): boolean {
  if (candidate.places.some(({ use }) => use === 'demonym')) return false;
  return companies.isKnown(candidate);
}

function isInPerson(candidate: Candidate, persons: Persons): boolean {
  for (let i = candidate.first; i < candidate.last; i++) if (persons.inside[i]) return true;
  return false;
}

/** Saints give their names to more churches than towns. */
export function isSaint(first: Token): boolean {
  return /^(?:saint|st\.?)$/.test(first.lower);
}
