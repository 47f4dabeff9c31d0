/** Decides which names of a report are places: by their surroundings, their size, and where the report plays. */
import type { Text } from '../text/text.ts';
import { type Candidate, isCapitalised } from './candidates.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { EXCLUDED, THRESHOLD } from './judgement.ts';
import { outletOf } from './outlet.ts';
import { isLarge, WELL_KNOWN } from './renown.ts';
import { closeness, isNamesake, type Senses, shareOf } from './senses.ts';
import { LOCATIVES } from './words.ts';

/** *D.C.*, *N.Y.* */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** Weight of each mention by its surroundings; null where they certainly name something else. */
export type Points = ReadonlyMap<Candidate, number | null>;

/** What speaks for a name, on the scale of the logarithm of its population. */
const POINTS = {
  /** All other places of the report lie in its country. */
  country: 1.5,
  /** The outlet sits there. */
  outlet: 0.5,
  /** The outlet is named for it. */
  namesake: 3,
  /** A person keeps it, and the report plays in its country. */
  authority: 2,
  /** It is not known by its name alone. */
  obscure: -1,
};

/** People taken for those of a place of which nobody has said how many. */
const UNKNOWN = 50;

/**
 * Keys of names that their surroundings and size alone make places.
 *
 * @param candidates the names of a report
 * @param points what their surroundings weigh
 */
export function trustedKeys(candidates: readonly Candidate[], points: Points): Set<string> {
  const trusted = new Set<string>();
  for (const candidate of candidates) {
    const own = points.get(candidate) ?? null;
    if (own === null || isPostal(candidate)) continue;
    if (own + size(candidate.places[0]!) >= THRESHOLD || isLarge(candidate.places))
      trusted.add(candidate.key);
  }
  return trusted;
}

/**
 * Mentions that are places, once it is known where the report plays. A name that is one somewhere is one wherever its
 * surroundings do not forbid it.
 *
 * @param candidates the names of a report
 * @param points what their surroundings weigh
 * @param senses what they mean
 */
export function acceptedMentions(
  candidates: readonly Candidate[],
  points: Points,
  senses: Senses,
): Set<Candidate> {
  const possible = candidates.filter((candidate) => !isPostal(candidate));
  const mentions = possible.filter((candidate) => !isExcluded(candidate, points.get(candidate) ?? null));
  const keys = new Set<string>();
  for (const candidate of mentions) {
    const place = senses.places.get(candidate.key)!;
    const weight = (points.get(candidate) ?? 0) + size(place) + nearness(candidate.key, place, senses);
    if (weight >= THRESHOLD || isLarge([place])) keys.add(candidate.key);
  }
  return new Set(mentions.filter(({ key }) => keys.has(key)));
}

/** Countries and peoples are meant even where other names stand around them: *Radio France*. */
function isExcluded({ places }: Candidate, points: number | null): boolean {
  if (points === null) return true;
  return points <= EXCLUDED && !places.some((place) => place.kind === 'country' || place.use === 'demonym');
}

function size(place: GazetteerPlace): number {
  return Math.log10(place.population === 0 ? UNKNOWN : Math.max(place.population, 10));
}

function nearness(key: string, place: GazetteerPlace, { context, anchors }: Senses): number {
  const share = shareOf(place.country, key, context);
  let points = POINTS.country * share + closeness(key, place, anchors);
  if (place.authority && share > 0) points += POINTS.authority;
  if (place.country !== '' && place.country === context.outlet.country) points += POINTS.outlet;
  if (isNamesake(key, context.outlet)) points += POINTS.namesake;
  return points + (place.population < WELL_KNOWN ? POINTS.obscure : 0);
}

function isPostal({ places }: Candidate): boolean {
  return places.every((place) => place.use === 'postal');
}

/** A name without its sense as a postal abbreviation, which it has only behind places within the division. */
export function withoutPostal(candidate: Candidate): Candidate {
  const places = candidate.places.filter((place) => place.use !== 'postal');
  return places.length > 0 ? { ...candidate, places } : candidate;
}

/**
 * The division that an abbreviation means where no place of the gazetteer stands before it: *in B.C.*; *Foo, Alta.*
 *
 * @returns null where it is no abbreviation or does not stand so
 */
export function loneDivision(text: Text, candidate: Candidate): GazetteerPlace | null {
  const { first, start, end, places } = candidate;
  const division = places.find((place) => place.use === 'postal');
  const before = text.tokens[first - 1];
  if (!division || !before) return null;
  if (INITIALS.test(text.raw.slice(start, end))) return before.tag === 'NUM' ? null : division;
  const name = text.tokens[first - 2];
  if (LOCATIVES.has(before.lower)) return isKnownAtHome(text, candidate, division) ? division : null;
  return before.text === ',' && name && isCapitalised(name) ? division : null;
}

/** *in NSW*: an abbreviation of several letters, in a report from its own country. */
function isKnownAtHome({ document }: Text, { start, end }: Candidate, { country }: GazetteerPlace): boolean {
  return end - start > SHORTEST && outletOf(document).country === country;
}
/** Abbreviations of so many letters are initials of anything. */
const SHORTEST = 2;
