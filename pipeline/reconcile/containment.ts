/** Compares cells of which one holds the other, because its population or its place does. */
import type { Comparables } from './comparables.ts';
import type { Database } from './database.ts';
import type { Finding } from './group.ts';
import { greaterPart, sameFigureAround } from './nesting.ts';
import { differentScopes, type Narrowing } from './scopes.ts';

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
