/** Lists what holds what: the tables of `sql/hierarchies.sql`. */
import type { Database, Values } from './database.ts';
import type { PlaceTree } from './place_tree.ts';
import { type Population, type Populations, populationKey, populationOf } from './populations.ts';
import type { ReconcileVocabulary } from './vocabulary.ts';

/** Each table that relates a population to others, with the columns behind its key. */
const RELATIONS: { [table: string]: (populations: Populations, population: Population) => Values[] } = {
  populations_above: (populations, population) =>
    populations.widened(population).map((wide) => [populationKey(wide)]),
  populations_confused: (populations, population) =>
    populations.confusable(population).map((other) => [populationKey(other.population), other.how]),
  populations_broken_down: (populations, population) =>
    populations.totalsOf(population).map((total) => [populationKey(total)]),
  populations_shut_out: (populations, population) =>
    populations.shutOut(population).map((total) => [populationKey(total.population), total.aside]),
};

/** Fills the tables for the populations and places of the claims that are compared. */
export async function fillHierarchies(
  database: Database,
  { populations, lasting }: ReconcileVocabulary,
  tree: PlaceTree,
): Promise<void> {
  const compared = { populations: new Set<string>(), places: new Set<string>() };
  for await (const keys of database.rows<{ population: string; place: string }>('compared_keys')) {
    compared.populations.add(keys.population);
    compared.places.add(keys.place);
  }
  await database.run('hierarchies');
  for (const [table, related] of Object.entries(RELATIONS))
    await database.fill(
      table,
      [...compared.populations].flatMap((key) =>
        related(populations, populationOf(key)).map((columns) => [key, ...columns]),
      ),
    );
  await database.fill(
    'places_above',
    [...compared.places].flatMap((place) => placesAbove(place, tree)),
  );
  await database.fill(
    'lasting',
    [...lasting].map((measure) => [measure]),
  );
}

function placesAbove(place: string, tree: PlaceTree): Values[] {
  const yesNo = (is: boolean) => (is ? 'yes' : 'no');
  return tree
    .path(place)
    .map((above, steps) => [place, above, steps, yesNo(tree.isLocal(above)), yesNo(tree.isCountry(above))]);
}
