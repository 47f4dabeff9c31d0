/** Reads the claims, and gives each the key of its series: the table `keyed`. */
import type { Database, Values } from './database.ts';
import type { DatedEvent } from './events.ts';
import type { PlaceTree } from './place_tree.ts';
import { type Quantity, readWording, type Wording } from './quantity.ts';
import { fillSites } from './sites.ts';
import type { ReconcileVocabulary } from './vocabulary.ts';

/** A paragraph that is the headline of its report. */
export interface Headline {
  source_file: string;
  paragraph: number;
}

/** What is known of places and events beside what the claims say. */
export interface Known {
  tree: PlaceTree;
  events: readonly DatedEvent[];
}

/**
 * @param input the claims (path of an NDJSON file), the vocabulary, and the headlines
 * @param known what tells which site a claim means where it names only a town or an area
 */
export async function keyClaims(
  database: Database,
  input: { claims: string; vocabulary: ReconcileVocabulary; headlines?: Iterable<Headline> },
  { tree, events }: Known,
): Promise<void> {
  await database.run('load', { path: input.claims });
  await database.run('quantities');
  const rows: Values[] = [];
  for await (const wording of database.rows<Wording>('wordings')) {
    const quantity = readWording(wording, input.vocabulary);
    if (quantity) rows.push([wording.measure, wording.unit, wording.unit_text, ...columnsOf(quantity)]);
  }
  await database.fill('quantities', rows);
  await database.run('headlines');
  await database.fill('headlines', columnsOfHeadlines(input.headlines ?? []));
  await fillSites(database, tree, input.vocabulary, events);
  await database.run('keyed');
}

function columnsOf(quantity: Quantity): Values {
  const { measure, population, exactly, narrowed, asides, placeless } = quantity;
  const { measure_there, there_in, site_kind, things, most_people } = quantity;
  return [
    ...[measure, population, exactly, narrowed, asides, placeless],
    ...[measure_there, there_in, site_kind, things, most_people],
  ];
}

function* columnsOfHeadlines(headlines: Iterable<Headline>): Generator<Values> {
  for (const { source_file, paragraph } of headlines) yield [source_file, paragraph];
}
