/** Compares cells of which one holds the other, because its population or its place does. */
import type { Comparables } from './comparables.ts';
import type { Database } from './database.ts';
import type { Finding } from './group.ts';
import { greaterPart, sameFigureAround } from './nesting.ts';
import type { PlaceTree } from './place_tree.ts';
import { populationKey, populationOf } from './populations.ts';
import { differentScopes, type Narrowing } from './scopes.ts';
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
  await database.fill(
    'populations_confused',
    [...keys.population].flatMap((key) =>
      populations
        .confusable(populationOf(key))
        .map(({ population, how }) => [key, populationKey(population), how]),
    ),
  );
  await database.fill(
    'populations_broken_down',
    [...keys.population].flatMap((key) =>
      populations.totalsOf(populationOf(key)).map((total) => [key, populationKey(total)]),
    ),
  );
  await database.fill(
    'populations_shut_out',
    [...keys.population].flatMap((key) =>
      populations
        .shutOut(populationOf(key))
        .map(({ population, aside }) => [key, populationKey(population), aside]),
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
 * @returns parts greater than their wholes, then figures told of a place and of the place around it, then figures that
 *   only look comparable
 */
export async function* compareContained(database: Database, claims: Comparables): AsyncGenerator<Finding> {
  await database.run('contained');
  for (const [query, describe] of [
    ['wholes', greaterPart],
    ['nested', sameFigureAround],
  ] as const)
    for (const pairs of inBatches(await pairsOf(database, query))) {
      const byId = await claims.byId(idsOf(pairs));
      for (const { part_claim, whole_claim } of pairs)
        yield describe(byId.get(part_claim)!, byId.get(whole_claim)!);
    }
  for (const groups of inBatches(byWhole(await pairsOf<ScopePair>(database, 'scopes')))) {
    const byId = await claims.byId(idsOf(groups.flat()));
    for (const narrower of groups)
      yield differentScopes(
        byId.get(narrower[0]!.whole_claim)!,
        narrower.map(({ part_claim, how }) => ({ claim: byId.get(part_claim)!, how })),
      );
  }
}

/** So many findings are put into words at a time, so that their claims need not all be in memory. */
const BATCH = 5000;

function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}

function idsOf(pairs: readonly CellPair[]): string[] {
  return pairs.flatMap(({ part_claim, whole_claim }) => [part_claim, whole_claim]);
}

/** First claims of two cells; the second holds the first. */
interface CellPair {
  part_claim: string;
  whole_claim: string;
}

interface ScopePair extends CellPair {
  how: Narrowing;
}

function byWhole(pairs: readonly ScopePair[]): ScopePair[][] {
  const groups = new Map<string, ScopePair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.whole_claim);
    if (group) group.push(pair);
    else groups.set(pair.whole_claim, [pair]);
  }
  return [...groups.values()];
}

async function pairsOf<Pair extends CellPair>(
  database: Database,
  query: 'wholes' | 'nested' | 'scopes',
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const pair of database.rows<Pair>(query)) pairs.push(pair);
  return pairs;
}
