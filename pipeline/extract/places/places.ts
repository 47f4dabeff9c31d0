/** The place layer: place names and the places they mean, one sense a report. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import { type Candidate, findCandidates, isCapitalised } from './candidates.ts';
import { readContainments } from './containment.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { EXCLUDED, isLarge, type Surroundings, THRESHOLD, WELL_KNOWN, weighMention } from './judgement.ts';
import { outletOf } from './outlet.ts';
import { findPersons, type Persons } from './persons.ts';
import { chooseSenses, closeness, isNamesake, type Senses, shareOf } from './senses.ts';
import { fullName, type Span } from './span.ts';
import { findUnlisted } from './unlisted.ts';
import { DESIGNATIONS, SPEECH } from './words.ts';

/**
 * Place names of a report, in order, not overlapping.
 *
 * @param text the report
 * @param gazetteer places that names may mean
 * @returns mentions; `id`, `lat` and `lon` are null for names that are plainly places but stand in no gazetteer
 */
export function readPlaces(text: Text, gazetteer: Gazetteer): PlaceMention[] {
  const candidates = findCandidates(text, gazetteer);
  const { pinned, containers, contained } = readContainments(text, candidates);
  const around: Surroundings = {
    text,
    persons: findPersons(text, candidates),
    holder: holders(candidates),
    contained,
  };
  const points = new Map(candidates.map((candidate) => [candidate, weighMention(candidate, around)]));
  const evidence = {
    trusted: trustedKeys(candidates, points),
    pinned,
    outlet: outletOf(text.document),
    kinds: statedKinds(text, candidates),
  };
  const senses = chooseSenses(candidates.map(withoutPostal), evidence);
  const accepted = acceptedKeys(candidates, points, senses);
  const isAccepted = (candidate: Candidate) =>
    !isExcluded(candidate, points.get(candidate)!) && accepted.has(candidate.key) && !isPostal(candidate);
  for (const candidate of candidates) {
    const postal = candidate.places.find((place) => place.use === 'postal');
    if (postal && !containers.has(candidate) && standsAlone(text, candidate))
      containers.set(candidate, postal);
  }
  const listed = candidates
    .filter((candidate) => containers.has(candidate) || isAccepted(candidate))
    .map((candidate) => {
      const place = containers.get(candidate) ?? senses.places.get(candidate.key)!;
      const span = fullName(text, candidate, place.use === 'postal');
      return { first: span.first, last: span.last, mention: mentionOf(text, candidate, span, place) };
    });
  return withUnlisted(text, listed, around.persons);
}

interface Found {
  first: number;
  last: number;
  mention: PlaceMention;
}

/** Adds the names that no gazetteer has; the name of a building takes the place of those within it. */
function withUnlisted(text: Text, listed: readonly Found[], persons: Persons): PlaceMention[] {
  const taken = new Map<number, Found>();
  for (const found of listed) for (let i = found.first; i < found.last; i++) taken.set(i, found);
  const covered = new Set<Found>();
  const added: PlaceMention[] = [];
  for (const { first, last, kind } of findUnlisted(text, persons, (token) => taken.has(token))) {
    const inside = new Set<Found>();
    for (let i = first; i < last; i++) if (taken.has(i)) inside.add(taken.get(i)!);
    if ([...inside].some((found) => found.first < first || found.last > last || isWhole(found, first, last)))
      continue;
    for (const found of inside) covered.add(found);
    const inner = kind === 'street' ? [] : inside;
    const behind = kind === 'other' || text.tokens[last]?.tag !== 'PUNCT' ? [] : [taken.get(last + 1)];
    const [within] = [...behind, ...inner].filter((found) => found?.mention.use === 'literal');
    added.push(unlistedMention(text, first, last, kind === 'street' ? 'facility' : kind, within?.mention));
  }
  return [...listed.filter((found) => !covered.has(found)).map(({ mention }) => mention), ...added].sort(
    (a, b) => a.start - b.start,
  );
}

function isWhole(found: Found, first: number, last: number): boolean {
  return found.first === first && found.last === last;
}

/** A place that no gazetteer has; `within` is the place named in it or right behind it, whose point it takes. */
function unlistedMention(
  text: Text,
  first: number,
  last: number,
  kind: string,
  within: PlaceMention | undefined,
): PlaceMention {
  const { start } = text.tokens[first]!;
  const { end } = text.tokens[last - 1]!;
  const name = text.raw.slice(start, end);
  return {
    start,
    end,
    text: name,
    name,
    id: null,
    kind,
    country: within?.country ?? null,
    lat: within?.lat ?? null,
    lon: within?.lon ?? null,
    use: 'literal',
  };
}

/** Countries and peoples are meant even where other names stand around them: *Radio France*. */
function isExcluded({ places }: Candidate, points: number | null): boolean {
  if (points === null) return true;
  return points <= EXCLUDED && !places.some((place) => place.kind === 'country' || place.use === 'demonym');
}

function holders(candidates: readonly Candidate[]): Map<number, Candidate> {
  const holder = new Map<number, Candidate>();
  for (const candidate of candidates)
    for (let i = candidate.first; i < candidate.last; i++) holder.set(i, candidate);
  return holder;
}

function isPostal(candidate: Candidate): boolean {
  return candidate.places.every((place) => place.use === 'postal');
}

/** *in B.C.*, *Wainwright, Alta.*: an abbreviation of several letters, or one behind a name and a comma. */
function standsAlone(text: Text, { first, start, end }: Candidate): boolean {
  const before = text.tokens[first - 1];
  if (/^(?:\p{Lu}\.){2,}$/u.test(text.raw.slice(start, end)))
    return before !== undefined && before.tag !== 'NUM';
  const name = text.tokens[first - 2];
  return before?.text === ',' && name !== undefined && isCapitalised(name);
}

/** Postal abbreviations mean places only behind the places they contain; elsewhere the name's other senses count. */
function withoutPostal(candidate: Candidate): Candidate {
  const places = candidate.places.filter((place) => place.use !== 'postal');
  return places.length > 0 ? { ...candidate, places } : candidate;
}

/** Keys of names that their surroundings and size alone make places. */
function trustedKeys(
  candidates: readonly Candidate[],
  points: ReadonlyMap<Candidate, number | null>,
): Set<string> {
  const trusted = new Set<string>();
  for (const candidate of candidates) {
    const own = points.get(candidate);
    if (own === null || own === undefined || isPostal(candidate)) continue;
    if (own + size(candidate.places[0]!) >= THRESHOLD || isLarge(candidate.places))
      trusted.add(candidate.key);
  }
  return trusted;
}

/** Keys of names that are places once it is known where the report plays. */
function acceptedKeys(
  candidates: readonly Candidate[],
  points: ReadonlyMap<Candidate, number | null>,
  senses: Senses,
): Set<string> {
  const accepted = new Set<string>();
  for (const candidate of candidates) {
    const own = points.get(candidate);
    const place = senses.places.get(candidate.key);
    if (own === undefined || !place || isExcluded(candidate, own)) continue;
    const weight = own! + size(place) + nearness(candidate.key, place, senses);
    if (weight >= THRESHOLD || isLarge([place])) accepted.add(candidate.key);
  }
  return accepted;
}

function size(place: GazetteerPlace): number {
  return Math.log10(Math.max(place.population, 10));
}

function nearness(key: string, place: GazetteerPlace, { context, anchors }: Senses): number {
  const share = shareOf(place.country, key, context);
  const home = place.country !== '' && place.country === context.outlet.country ? 0.5 : 0;
  const namesake = isNamesake(key, context.outlet) ? 3 : 0;
  return (
    1.5 * share + home + namesake + closeness(key, place, anchors) - (place.population < WELL_KNOWN ? 1 : 0)
  );
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

function mentionOf(
  text: Text,
  candidate: Candidate,
  { start, end }: Span,
  place: GazetteerPlace,
): PlaceMention {
  return {
    start,
    end,
    text: text.raw.slice(start, end),
    name: place.name,
    id: place.id,
    kind: place.kind,
    country: place.country || null,
    lat: place.lat,
    lon: place.lon,
    use: place.use === 'demonym' ? 'demonym' : isMetonym(text, candidate, place) ? 'metonym' : 'literal',
  };
}

/** A country or capital that speaks or acts stands for its government: *Moscow said*. */
function isMetonym(text: Text, candidate: Candidate, place: GazetteerPlace): boolean {
  const after = text.tokens[candidate.last];
  if (!after || !SPEECH.has(after.lower) || after.sentence !== text.tokens[candidate.first]!.sentence)
    return false;
  const before = text.tokens[candidate.first - 1];
  return (
    (place.kind === 'country' || place.kind === 'city' || place.kind === 'continent') && before?.tag !== 'ADP'
  );
}
