/** Compares cells of which one holds the other, because its population or its place does. */
import type { Comparables } from './comparables.ts';
import type { Database } from './database.ts';
import type { Finding } from './group.ts';
import { greaterPart, sameFigureAround } from './nesting.ts';
import type { PlaceTree } from './place_tree.ts';
import { populationKey, populationOf } from './populations.ts';
import type { ReconcileVocabulary } from './vocabulary.ts';

/** Lists for each population and place that is compared what holds it. */
export async function fillHierarchies(
  database: Database,
  { populations, lasting }: ReconcileVocabulary,
  tree: PlaceTree,
): Promise<void> {
  const keys = { population: new Set<string>(), place: new Set<string>() };
  for await (const { population, place } of database.rows<{ population: string; place: string }>(
    'compared_keys',
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
  const yesNo = (is: boolean) => (is ? 'yes' : 'no');
  await database.fill(
    'places_above',
    [...keys.place].flatMap((place) =>
      tree
        .path(place)
        .map((above, steps) => [
          place,
          above,
          steps,
          yesNo(tree.isLocal(above)),
          yesNo(tree.isCountry(above)),
        ]),
    ),
  );
  await database.fill(
    'lasting',
    [...lasting].map((measure) => [measure]),
  );
}

/**
 * Findings on cells that hold others. The hierarchies and the table `cells` must be filled.
 *
 * @returns parts greater than their wholes, then figures told of a place and of the place around it
 */
export async function compareContained(database: Database, claims: Comparables): Promise<Finding[]> {
  await database.run('contained');
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
