/** Decides which place each name of a report means: one sense a report, near its other places and its outlet. */
import type { Candidate } from './candidates.ts';
import { kilometres } from './distance.ts';
import { foldName } from './fold.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Outlet } from './outlet.ts';

/** What speaks for a sense, in powers of ten of population: a bonus of 1 outweighs ten times the people. */
const BONUS = {
  /** All other places of the report lie in its country. */
  country: 2.5,
  /** The outlet sits in its country. */
  outlet: 1,
  /** The report names its first-level division. */
  division: 1,
  /** A division that holds another place of the report. */
  holds: 1.5,
  /** Another place of the report is within `BESIDE`, `NEAR` or `REACH` kilometres. */
  beside: 1.7,
  near: 1.2,
  reach: 0.6,
  /** A country, division or city of a million, or of 300,000: one that everyone thinks of first. */
  famous: 1.5,
  known: 0.75,
  /** A person keeps it, and the report speaks of its country. */
  authority: 2,
  /** The report elsewhere says what it is: *Foo camp*, for the camp *Foo*. */
  kind: 3,
  /** The outlet is named for it. */
  namesake: 3,
};
/** A division loses against a great city of the same name in its country: *New York*, *Washington*. */
const DIVISION_OF_CITY = -3;
const GREAT_CITY = 300_000;
/** *Dallas* seldom means *Dallas County*. */
const BARE_COUNTY = -1.5;
const BESIDE = 30;
const NEAR = 100;
const REACH = 300;
/** Places so many degrees of latitude apart are out of reach. */
const FAR = 3;
/** In a report of more places than these, some are close to any by chance. */
const FEW_ANCHORS = 6;
const FEW_DIVISIONS = 3;
const LEAST_POPULATION = 1000;
/** A country's own name says more than a place in it. */
const COUNTRY_WEIGHT = 1.5;
/** What the outlet's seat weighs among the countries of a report. */
const OUTLET_WEIGHT = 1;
const ROUNDS = 3;
/** Keeps the work linear in the length of the report. */
const MOST_ANCHORS = 100;

interface Name {
  places: readonly GazetteerPlace[];
  mentions: number;
}

export interface Context {
  /** What the report's certain places weigh, by country. */
  countries: { weights: ReadonlyMap<string, number>; total: number };
  /** What each certain name weighs, and for which country. */
  votes: ReadonlyMap<string, { country: string; weight: number }>;
  /** `SY.02` of each first-level division that is named. */
  divisions: ReadonlySet<string>;
  outlet: Outlet;
  /** Kinds that the report gives to names: `al hol` → camp. */
  kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is known of a report's names before their senses are chosen. */
export interface Evidence {
  /** Keys of names that are certainly places; they alone say what the report is about. */
  trusted: ReadonlySet<string>;
  /** Senses that the report states itself (*Paris, Texas*), by key. */
  pinned: ReadonlyMap<string, GazetteerPlace>;
  outlet: Outlet;
  /** Kinds that the report gives to names: `al hol` → camp. */
  kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Senses {
  /** The place that each key means. */
  places: ReadonlyMap<string, GazetteerPlace>;
  context: Context;
  /** Certain places, small enough to say where others are, by key. */
  anchors: readonly (readonly [string, GazetteerPlace])[];
}

/**
 * The sense of each name.
 *
 * @param candidates the names of a report; those with the same key get the same place
 * @param evidence what is known of them
 */
export function chooseSenses(candidates: readonly Candidate[], evidence: Evidence): Senses {
  const { trusted, pinned } = evidence;
  const names = new Map<string, Name>();
  for (const { key, places } of candidates) {
    const name = names.get(key);
    if (name) name.mentions++;
    else names.set(key, { places, mentions: 1 });
  }
  const sure = [...names].filter(([key]) => trusted.has(key));
  let places = new Map<string, GazetteerPlace>(pinned);
  let context = contextOf(sure, null, evidence);
  let anchors: Senses['anchors'] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = new Map<string, GazetteerPlace>(pinned);
    for (const [key, name] of names)
      if (!chosen.has(key)) chosen.set(key, bestOf(key, name.places, context, anchors));
    if (round > 0 && isSame(chosen, places)) break;
    places = chosen;
    context = contextOf(sure, places, evidence);
    anchors = sure
      .map(([key]) => [key, places.get(key)!] as const)
      .filter(([, place]) => isAnchor(place))
      .slice(0, MOST_ANCHORS);
  }
  return { places, context, anchors };
}

/** Whether two rounds chose the same; then the rounds behind them would, too. */
function isSame(
  chosen: ReadonlyMap<string, GazetteerPlace>,
  before: ReadonlyMap<string, GazetteerPlace>,
): boolean {
  for (const [key, place] of chosen) if (before.get(key) !== place) return false;
  return true;
}

function bestOf(
  key: string,
  places: readonly GazetteerPlace[],
  context: Context,
  anchors: readonly (readonly [string, GazetteerPlace])[],
): GazetteerPlace {
  let best = places[0]!;
  let most = Number.NEGATIVE_INFINITY;
  if (places.length === 1) return best;
  const namesake = isNamesake(key, context.outlet);
  for (const place of places) {
    const weight = weightOf(key, place, places, context, anchors, namesake);
    if (weight > most) {
      most = weight;
      best = place;
    }
  }
  return best;
}

/** How much speaks for a sense of a name. */
function weightOf(
  key: string,
  place: GazetteerPlace,
  places: readonly GazetteerPlace[],
  context: Context,
  anchors: readonly (readonly [string, GazetteerPlace])[],
  namesake: boolean,
): number {
  let weight = Math.log10(Math.max(place.population, LEAST_POPULATION));
  if (place.population >= 1e6 || place.kind === 'admin1') weight += BONUS.famous;
  else if (place.population >= 3e5) weight += BONUS.known;
  const share = shareOf(place.country, key, context);
  weight += BONUS.country * share;
  if (place.country !== '' && place.country === context.outlet.country) weight += BONUS.outlet;
  if (place.kind !== 'admin1' && context.divisions.has(`${place.country}.${place.admin1}`))
    weight += BONUS.division * Math.min(1, FEW_DIVISIONS / context.divisions.size);
  if (place.authority && share > 0) weight += BONUS.authority;
  if (context.kinds.get(key)?.has(place.kind)) weight += BONUS.kind;
  if (namesake) weight += BONUS.namesake * (place.country === context.outlet.country ? 1 : 0);
  if (place.kind === 'admin1' && places.some((other) => isCityOf(other, place))) weight += DIVISION_OF_CITY;
  if (place.kind === 'admin2' && key !== foldName(place.name)) weight += BARE_COUNTY;
  if (place.kind === 'admin1' && anchors.some(([, anchor]) => liesIn(anchor, place))) weight += BONUS.holds;
  return weight + closeness(key, place, anchors);
}

/** Whether an outlet's address holds a name: *footowngazette* and *Footown*. */
export function isNamesake(key: string, outlet: Outlet): boolean {
  return key.length >= 4 && outlet.letters.includes(key.replaceAll(' ', ''));
}

/** Share of a country in the report's certain places other than the one with this key. */
export function shareOf(country: string, key: string, { countries, votes, outlet }: Context): number {
  const vote = votes.get(key);
  const all = countries.total - (vote?.weight ?? 0) + OUTLET_WEIGHT;
  const here =
    (countries.weights.get(country) ?? 0) -
    (vote?.country === country ? vote.weight : 0) +
    (country === outlet.country ? OUTLET_WEIGHT : 0);
  return country === '' ? 0 : here / all;
}

function isCityOf(place: GazetteerPlace, division: GazetteerPlace): boolean {
  return (
    place.kind !== 'admin1' &&
    place.kind !== 'admin2' &&
    place.use === 'name' &&
    place.country === division.country &&
    (place.admin1 === division.admin1 || place.population >= GREAT_CITY)
  );
}

function liesIn(place: GazetteerPlace, division: GazetteerPlace): boolean {
  return place.kind !== 'admin1' && place.country === division.country && place.admin1 === division.admin1;
}

/** Bonus for other places of the report close by. */
export function closeness(
  key: string,
  place: GazetteerPlace,
  anchors: readonly (readonly [string, GazetteerPlace])[],
): number {
  if (place.lat === null || place.lon === null || place.kind === 'country' || place.kind === 'continent')
    return 0;
  let closest = Number.POSITIVE_INFINITY;
  for (const [other, anchor] of anchors)
    if (other !== key && anchor.id !== place.id && Math.abs(anchor.lat! - place.lat) < FAR)
      closest = Math.min(closest, kilometres(place.lat, place.lon, anchor.lat!, anchor.lon!));
  const rarity = Math.min(1, FEW_ANCHORS / anchors.length);
  if (closest <= BESIDE) return BONUS.beside * rarity;
  return closest <= NEAR ? BONUS.near * rarity : closest <= REACH ? BONUS.reach * rarity : 0;
}

/** A place small enough to say where others are. */
function isAnchor(place: GazetteerPlace): boolean {
  return (
    place.lat !== null &&
    place.lon !== null &&
    place.use === 'name' &&
    place.kind !== 'country' &&
    place.kind !== 'continent' &&
    place.kind !== 'region' &&
    place.kind !== 'water'
  );
}

/**
 * Countries and divisions that the report speaks of.
 *
 * @param names certain names
 * @param senses what they mean; null where not yet known, then only names that leave little doubt count
 */
function contextOf(
  names: readonly (readonly [string, Name])[],
  senses: ReadonlyMap<string, GazetteerPlace> | null,
  { outlet, kinds }: Evidence,
): Context {
  const weights = new Map<string, number>();
  const votes = new Map<string, { country: string; weight: number }>();
  const divisions = new Set<string>();
  let total = 0;
  for (const [key, { places, mentions }] of names) {
    const place = senses?.get(key) ?? places[0]!;
    if (place.country === '' || (!senses && !isDominant(places))) continue;
    const weight = Math.sqrt(mentions) * (place.kind === 'country' ? COUNTRY_WEIGHT : 1);
    weights.set(place.country, (weights.get(place.country) ?? 0) + weight);
    votes.set(key, { country: place.country, weight });
    total += weight;
    if (place.kind === 'admin1') divisions.add(`${place.country}.${place.admin1}`);
  }
  return { countries: { weights, total }, votes, divisions, outlet, kinds };
}

/** Whether a name's first sense has at least a hundred times the people of the next in another country. */
function isDominant(places: readonly GazetteerPlace[]): boolean {
  const [first] = places;
  const rival = places.find((place) => place.country !== first!.country);
  return !rival || first!.population >= 100 * Math.max(rival.population, LEAST_POPULATION);
}
