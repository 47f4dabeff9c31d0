/** Makes a whole release folder from staged rows. Runs in the process of `worker.ts`; knows nothing of `dist/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Release, Tool } from '../../schemas/release.ts';
import { TABLES } from '../../schemas/tables.ts';
import { readViews } from './database/views.ts';
import { type DatabaseJob, writeDatabase } from './database/write.ts';
import { citationFile } from './metadata/citation.ts';
import { dataPackage } from './metadata/datapackage.ts';
import { schemaFile, tableSchema } from './metadata/json_schemas.ts';
import { readStatistics, type Statistics } from './metadata/statistics.ts';
import { datasheet, readme } from './metadata/texts.ts';
import { fileFacts, folderFacts, formatChecksums } from './release/checksums.ts';
import { CHECKSUM_FILE, DATASHEET_FILE, PACKAGE_FILE } from './release/file_names.ts';

/** What a release is made from, beside its rows. */
export interface ReleaseTexts {
  readonly release: Release;
  readonly dataset: Dataset;
  readonly tools: readonly Tool[];
  readonly changelog: string;
  /** The text of the licence of the data. */
  readonly licence: string;
}

export interface AssemblyJob extends ReleaseTexts {
  /** Folder with one NDJSON file a table. */
  readonly staging: string;
  /** Empty folder to be filled. */
  readonly folder: string;
  readonly previous: DatabaseJob['previous'];
}

export interface AssemblySummary {
  readonly rowCounts: Statistics['rowCounts'];
  readonly contradictions: number;
}

/** The name of the database file of a dataset. */
export const databaseFile = (dataset: Pick<Dataset, 'name'>): string => `${dataset.name}.duckdb`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Fills the folder with all files of the release, `SHA256SUMS` last.
 *
 * @throws Refusal when the rows do not fit the tables
 */
export async function assembleRelease(job: AssemblyJob): Promise<AssemblySummary> {
  const write = (name: string, text: string) => writeFileSync(join(job.folder, name), text);
  const database = databaseFile(job.dataset);
  let statistics: Statistics | undefined;
  const databaseJob = { ...job, file: database, version: job.release.version };
  const files = await writeDatabase(databaseJob, async (session) => {
    statistics = await readStatistics(session);
  });
  const facts = { ...job, statistics: statistics! };

  const sizes = new Map<string, Awaited<ReturnType<typeof fileFacts>>>();
  for (const name of files) sizes.set(name, await fileFacts(join(job.folder, name)));

  mkdirSync(join(job.folder, 'schemas'));
  for (const table of TABLES) write(schemaFile(table.name), json(tableSchema(table)));
  const rowCounts = statistics!.rowCounts;
  const describe = { ...job, rowCounts, databaseFile: database, file: (name: string) => sizes.get(name)! };
  write(PACKAGE_FILE, json(dataPackage(describe)));
  write(DATASHEET_FILE, datasheet(facts));
  write('README.md', readme(facts, database, readViews()));
  write('CHANGELOG.md', job.changelog);
  write('CITATION.cff', citationFile(job.dataset, job.release));
  write('LICENSE', job.licence);
  write(CHECKSUM_FILE, formatChecksums(await folderFacts(job.folder)));
  return { rowCounts, contradictions: Number(statistics!.totals.contradictions) };
}
