/**
 * Which site is meant where a report names only the town or the area around it: reports say *from the prison in
 * Norburg*, *in Norburg* and *in the province* of one escape.
 */
import type { Database } from './database.ts';
import type { DatedEvent } from './events.ts';
import { type Movement, movementsIn } from './movements.ts';
import type { PlaceTree } from './place_tree.ts';
import type { ReconcileVocabulary } from './vocabulary.ts';

const TOWNS: ReadonlySet<string> = new Set(['town', 'village']);
/** Of events that went on longer, an area can have seen several. */
const MOST_DAYS = 7;
const DAY = 86_400_000;

/** Lists the sites that claims can mean. */
export async function fillSites(
  database: Database,
  tree: PlaceTree,
  { comparedAs, siteMeasures, movements }: ReconcileVocabulary,
  events: readonly DatedEvent[],
): Promise<void> {
  const siteKinds = new Set([
    ...comparedAs.flatMap(({ place_kinds }) => place_kinds),
    ...siteMeasures.map(({ site_kind }) => site_kind),
  ]);
  const sites = tree.places().flatMap((place): [string, string][] => {
    const kind = tree.kindOf(place);
    return kind !== null && siteKinds.has(kind) ? [[place, kind]] : [];
  });
  await database.run('sites');
  await database.fill('sites', sites);
  await database.fill('sole_sites', soleSites(tree, sites));
  await database.fill('event_sites', eventSites(tree, events, movements));
}

/** Town, kind and site, where a town has one site of the kind. */
function soleSites(tree: PlaceTree, sites: readonly [string, string][]): string[][] {
  const byTown = new Map<string, string[][]>();
  for (const [site, kind] of sites) {
    const town = tree.path(site).find((place) => TOWNS.has(tree.kindOf(place) ?? ''));
    if (town === undefined) continue;
    const key = `${town} ${kind}`;
    byTown.set(key, [...(byTown.get(key) ?? []), [town, kind, site]]);
  }
  return [...byTown.values()].filter(({ length }) => length === 1).map(([row]) => row!);
}

/** Measure, site or area around it, whether it is the site, site, first and last day of the events that happened at one place in a few days; no area is a country. */
function eventSites(
  tree: PlaceTree,
  events: readonly DatedEvent[],
  movements: readonly Movement[],
): string[][] {
  return events.flatMap(({ name, place_id, first, last }) => {
    if (place_id === null || !tree.isLocal(place_id)) return [];
    if (Date.parse(last) - Date.parse(first) >= MOST_DAYS * DAY) return [];
    const areas = tree.path(place_id).filter((area) => !tree.isCountry(area));
    const measures = new Set(movementsIn(name, movements).flatMap(({ measure }) => measure ?? []));
    return [...measures].flatMap((measure) =>
      areas.map((area) => [measure, area, area === place_id ? 'yes' : 'no', place_id, first, last]),
    );
  });
}
