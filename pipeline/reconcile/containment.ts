/** Compares cells of which one holds the other, because its population or its place does. */
import type { AuthorityPlace } from '../../schemas/authority.ts';
import type { Comparables } from './comparables.ts';
import type { Database } from './database.ts';
import type { Finding } from './group.ts';
import { greaterPart, sameFigureAround } from './nesting.ts';
import { populationKey, populationOf } from './populations.ts';
import type { ReconcileVocabulary } from './vocabulary.ts';

/** Kinds of places that hold what happened in them, so that a count for them is a count of all of it. */
const LOCAL: ReadonlySet<string> = new Set(['city', 'town', 'village', 'camp', 'prison', 'base']);

/** Which places hold which. */
export class PlaceTree {
  readonly #paths = new Map<string, readonly string[]>();
  readonly #local: ReadonlySet<string>;

  /** @param places a place that stands twice counts as it stands first */
  constructor(places: readonly AuthorityPlace[]) {
    const parents = new Map([...places].reverse().map(({ place_id, parent_id }) => [place_id, parent_id]));
    this.#local = new Set(places.filter(({ kind }) => LOCAL.has(kind)).map(({ place_id }) => place_id));
    for (const { place_id } of places) {
      const path = [place_id];
      for (let next = parents.get(place_id); next && !path.includes(next); next = parents.get(next))
        path.push(next);
      this.#paths.set(place_id, path);
    }
  }

  /** A place and those that hold it, from the narrowest; of a place that is only a name, that name. */
  path(place: string): readonly string[] {
    return this.#paths.get(place) ?? [place];
  }

  /** Whether a place is the other or lies in it. */
  within = (inner: string, outer: string): boolean => this.path(inner).includes(outer);

  isLocal(place: string): boolean {
    return this.#local.has(place);
  }
}

/**
 * Findings on cells that hold others. The table `cells` must be filled.
 *
 * @returns parts greater than their wholes, then figures told of a place and of the place around it
 */
export async function compareContained(
  database: Database,
  { populations, lasting }: ReconcileVocabulary,
  tree: PlaceTree,
  claims: Comparables,
): Promise<Finding[]> {
  const keys = { population: new Set<string>(), place: new Set<string>() };
  for await (const { population, place } of database.rows<{ population: string; place: string }>(
    'cell_keys',
  )) {
    keys.population.add(population);
    keys.place.add(place);
  }
  await database.run('hierarchies');
  await database.fill(
    'populations_above',
    [...keys.population].flatMap((key) =>
      populations.widened(populationOf(key)).map((wide) => [key, populationKey(wide)]),
    ),
  );
  await database.fill(
    'places_above',
    [...keys.place].flatMap((place) =>
      tree.path(place).map((above, steps) => [place, above, steps, tree.isLocal(above) ? 'yes' : 'no']),
    ),
  );
  await database.fill(
    'lasting',
    [...lasting].map((measure) => [measure]),
  );
  const wholes = await pairsOf(database, 'wholes');
  const nested = await pairsOf(database, 'nested');
  const ids = [...wholes, ...nested].flatMap(({ part_claim, whole_claim }) => [part_claim, whole_claim]);
  const byId = await claims.byId(ids);
  const finding = (describe: typeof greaterPart) => (pair: CellPair) =>
    describe(byId.get(pair.part_claim)!, byId.get(pair.whole_claim)!);
  return [...wholes.map(finding(greaterPart)), ...nested.map(finding(sameFigureAround))];
}

/** First claims of two cells; the second holds the first. */
interface CellPair {
  part_claim: string;
  whole_claim: string;
}

async function pairsOf(database: Database, query: 'wholes' | 'nested'): Promise<CellPair[]> {
  const pairs: CellPair[] = [];
  for await (const pair of database.rows<CellPair>(query)) pairs.push(pair);
  return pairs;
}
