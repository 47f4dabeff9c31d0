/** The place layer: place names and the places they mean, one sense a report. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import { acceptedMentions, loneDivision, type Points, trustedKeys, withoutPostal } from './acceptance.ts';
import { markBodies } from './bodies.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { CompanyNames } from './companies.ts';
import { readContainments } from './containment.ts';
import { foldName } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { joinNames } from './joined_names.ts';
import { weighMention } from './judgement.ts';
import { listedMention, unlistedMention } from './mention.ts';
import { markMetonyms } from './metonym.ts';
import type { Surroundings } from './name_context.ts';
import { outletOf } from './outlet.ts';
import { findPersons, type Persons } from './persons.ts';
import { chooseSenses, type Senses, shareOf } from './senses.ts';
import { fullName, type Span } from './span.ts';
import type { Unlisted } from './surroundings.ts';
import { findUnlisted } from './unlisted.ts';
import { waterCalledAfter } from './waters.ts';
import { DESIGNATIONS, LEADING } from './words.ts';

/**
 * Place names of a report, in order, not overlapping.
 *
 * @param text the report
 * @param gazetteer places that names may mean
 * @returns mentions. A name that is plainly a place but stands in no gazetteer has the id null, and the point of the
 *   place that the report puts it in, or null
 */
export function readPlaces(text: Text, gazetteer: Gazetteer): PlaceMention[] {
  const candidates = findCandidates(text, gazetteer);
  const { pinned, containers, contained } = readContainments(text, candidates);
  const persons = findPersons(text, candidates);
  const companies = new CompanyNames(text, candidates);
  const around: Surroundings = { text, persons, holder: holders(candidates), contained, companies };
  const points = new Map(candidates.map((candidate) => [candidate, weighMention(candidate, around)]));
  const senses = chooseSenses(candidates.map(withoutPostal), {
    trusted: trustedKeys(candidates, points),
    pinned,
    outlet: outletOf(text.document),
    kinds: statedKinds(text, candidates),
  });
  const accepted = acceptedMentions(candidates, points, senses);
  const listed: Found[] = [];
  for (const candidate of candidates) {
    const stated = containers.get(candidate) ?? loneDivision(text, candidate);
    const place = stated ?? (accepted.has(candidate) ? senses.places.get(candidate.key) : undefined);
    if (!place) continue;
    const span = fullName(text, candidate, place.use === 'postal');
    const mention = listedMention(text, span, place);
    const water = waterCalledAfter(text, span);
    listed.push(
      water
        ? { first: water.first, last: water.last, mention: unlistedMention(text, water, mention) }
        : { first: span.first, last: span.last, mention },
    );
  }
  markMetonyms(text, listed);
  markBodies(text, listed);
  return withUnlisted(
    text,
    joinNames(text, listed),
    persons,
    senseFinder(text, gazetteer, candidates, points, senses),
  );
}

/**
 * For a name that the words around it make a place, though it is too small to be known for one: what the gazetteer has
 * in a country that the report speaks of.
 */
function senseFinder(
  text: Text,
  gazetteer: Gazetteer,
  candidates: readonly Candidate[],
  points: Points,
  senses: Senses,
): (name: Unlisted) => GazetteerPlace | undefined {
  const known = new Map(candidates.map((candidate) => [candidate.first, candidate]));
  return (name) => {
    const candidate = known.get(name.first);
    if (candidate?.last !== name.last || points.get(candidate) === null)
      return keptByHand(text, name, gazetteer);
    const place = senses.places.get(candidate.key)!;
    const fits = place.authority || shareOf(place.country, candidate.key, senses.context) > 0;
    return fits && place.use === 'name' ? place : undefined;
  };
}

/** *Camp Foo* and *in Foo* where a person keeps a record of *Foo camp*. */
function keptByHand(
  { tokens }: Text,
  { first, last, kind }: Unlisted,
  gazetteer: Gazetteer,
): GazetteerPlace | undefined {
  if (kind !== 'camp' && kind !== 'prison' && kind !== 'other') return undefined;
  const words = tokens.slice(first, last).map(({ text }) => text);
  const bare = words.filter((word) => DESIGNATIONS.get(word.toLowerCase()) !== kind).join(' ');
  for (const what of kind === 'other' ? ['camp', 'prison'] : [kind]) {
    const place = gazetteer.find(foldName(`${bare} ${what}`)).find(({ authority }) => authority);
    if (place) return place;
  }
  return undefined;
}

function holders(candidates: readonly Candidate[]): Map<number, Candidate> {
  const holder = new Map<number, Candidate>();
  for (const candidate of candidates)
    for (let i = candidate.first; i < candidate.last; i++) holder.set(i, candidate);
  return holder;
}

/** What the report calls its names: *Foo camp* gives `foo` the kind camp. */
function statedKinds(text: Text, candidates: readonly Candidate[]): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  const add = (key: string, kind: string) => {
    const known = kinds.get(key);
    if (known) known.add(kind);
    else kinds.set(key, new Set([kind]));
  };
  for (const { key, last } of candidates) {
    const kind = DESIGNATIONS.get(text.tokens[last]?.lower ?? '');
    if (kind) add(key, kind);
    const space = key.lastIndexOf(' ');
    const own = space > 0 ? DESIGNATIONS.get(key.slice(space + 1)) : undefined;
    if (own) add(key.slice(0, space), own);
  }
  return kinds;
}

/** A mention with its token indexes, `last` exclusive. */
interface Found {
  first: number;
  last: number;
  mention: PlaceMention;
}

/**
 * Adds the names that only the words around them make places; the name of a building takes the place of those within it.
 *
 * @param senseOf what the gazetteer has for such a name: too little to be taken for a place by its name alone
 */
function withUnlisted(
  text: Text,
  listed: readonly Found[],
  persons: Persons,
  senseOf: (name: Unlisted) => GazetteerPlace | undefined,
): PlaceMention[] {
  const taken = new Map<number, Found>();
  for (const found of listed) for (let i = found.first; i < found.last; i++) taken.set(i, found);
  const covered = new Set<Found>();
  const added: PlaceMention[] = [];
  for (const name of findUnlisted(text, persons, (token) => taken.has(token))) {
    const inside = new Set<Found>();
    for (let i = name.first; i < name.last; i++) if (taken.has(i)) inside.add(taken.get(i)!);
    if ([...inside].some((found) => !isPart(text, found, name))) continue;
    for (const found of inside) covered.add(found);
    const sense = senseOf(name);
    added.push(
      sense
        ? listedMention(text, spanOf(text, name), sense)
        : unlistedMention(text, name, placeAround(text, name, inside, taken)),
    );
  }
  return [...listed.filter((found) => !covered.has(found)).map(({ mention }) => mention), ...added].sort(
    (a, b) => a.start - b.start,
  );
}

function spanOf({ tokens }: Text, { first, last }: Unlisted): Span {
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** Whether a found name is a proper part of another, but for its article: the *The Colony* of *The Colony Theatre*. */
function isPart({ tokens }: Text, found: Found, { first, last }: Unlisted): boolean {
  const from = tokens[found.first]!.lower === 'the' ? found.first + 1 : found.first;
  return from >= first && found.last <= last && found.last - from < last - first;
}

/** The place that a building or district lies in: behind a comma (*Foo Hospital, Bar*), or named in it, though not by its first word for a sort of place (*Cape Foo* is not in *the Cape*). */
function placeAround(
  text: Text,
  { first, last, kind }: Unlisted,
  inside: ReadonlySet<Found>,
  taken: ReadonlyMap<number, Found>,
): PlaceMention | null {
  const { tokens } = text;
  const behind = kind !== 'other' && tokens[last]?.text === ',' ? taken.get(last + 1) : undefined;
  const leading = LEADING.has(tokens[first]!.lower) ? taken.get(first) : undefined;
  const within = [...inside].filter((found) => found !== leading);
  const around = kind === 'street' ? [behind] : [behind, ...within];
  return around.find((found) => found?.mention.use === 'literal')?.mention ?? null;
}
