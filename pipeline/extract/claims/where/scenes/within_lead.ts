/** The town or division of a broad place that a report is about, by what its opening says to be there. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { DIRECTIONS } from '../../../places/words.ts';
import { tokenAt } from '../../../text/text.ts';
import type { Report } from '../../report.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { opensSentence } from '../frames.ts';
import { CONTAINERS } from '../standing/place_kinds.ts';

/** A report says where it is set in its lead or so many sentences behind. */
export const OPENING = 2;
/** Kinds of places that hold towns. */
export const BROAD: ReadonlySet<string> = new Set([...CONTAINERS, 'admin2']);

/** A country or division, or the greater part of a city: *North London*. */
function isBroad({ kind, name, text }: PlaceMention): boolean {
  return BROAD.has(kind) || (kind === 'city' && text.length > name.length && text.endsWith(` ${name}`));
}

/** *Western Peru*: a part of a country. */
function hasBearing({ start }: PlaceMention, { text: { tokens } }: Report): boolean {
  return DIRECTIONS.has(tokens[tokenAt(tokens, start) - 1]?.lower ?? '');
}

/**
 * The one town or quarter of a broad place, other than a whole country, that the lead, or else the opening, says something to
 * be in; the one division of a part of a country that the lead names, where it names no town.
 *
 * @param broad the place that the report names most
 * @param candidates places that can say where something is, by sentence
 * @param lead the number of the sentence behind the lead
 * @returns the broad place where there are several, or none
 */
export function withinLead(
  broad: PlaceMention,
  report: Report,
  candidates: ReadonlyMap<number, readonly Candidate[]>,
  lead: number,
): PlaceMention {
  if (!isBroad(broad) || (broad.kind === 'country' && !hasBearing(broad, report))) return broad;
  const only = (end: number, isWanted: (mention: PlaceMention) => boolean) =>
    onlyWithin(broad, report, candidates, { lead, end, isWanted });
  const isTown = (mention: PlaceMention) => !isBroad(mention);
  const town = only(lead, isTown);
  if (town) return town.only ?? broad;
  if (broad.kind !== 'country') return only(lead + OPENING, isTown)?.only ?? broad;
  const division = only(lead, ({ kind }) => kind === 'admin1' || kind === 'region');
  return (division ?? only(lead + 1, isTown))?.only ?? broad;
}

/** What is looked for: places of some kind in the sentences up to one. */
interface Wanted {
  lead: number;
  end: number;
  isWanted(mention: PlaceMention): boolean;
}

/**
 * The one place in a broad one that the first sentences say something to be in, or that there are several; null where there
 * is none. Behind the lead *In Homs, …* only tells of one of the places.
 */
function onlyWithin(
  broad: PlaceMention,
  { text }: Report,
  candidates: ReadonlyMap<number, readonly Candidate[]>,
  { lead, end, isWanted }: Wanted,
): { only: PlaceMention | null } | null {
  let only: PlaceMention | null = null;
  for (const [sentence, here] of candidates) {
    if (sentence >= end) continue;
    for (const { mention, standing, site } of here) {
      if (standing !== 'at' || !isWanted(mention) || mention.country !== broad.country) continue;
      if (text.tokens[site.first]!.quotation >= 0 || mention.kind === 'facility') continue;
      if (sentence >= lead && opensSentence(text, site)) continue;
      if (only && only.name !== mention.name) return { only: null };
      only = mention;
    }
  }
  return only && { only };
}
