/** Makes a whole release folder from staged rows. Runs in the process of `worker.ts`; knows nothing of `dist/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeCount, Dataset, Release, Tool } from '../../schemas/release.ts';
import { TABLES } from '../../schemas/tables.ts';
import { withRowCounts } from './changes/changelog.ts';
import type { Citable } from './cite/styles.ts';
import type { FileMetadata } from './database/exports.ts';
import type { Session } from './database/session.ts';
import { readViews } from './database/views.ts';
import { type DatabaseJob, writeDatabase } from './database/write.ts';
import { dictionary } from './dictionary/document.ts';
import { type ReleaseFacts, readReleaseFacts } from './dictionary/release_facts.ts';
import { citationFile } from './metadata/citation.ts';
import { croissant } from './metadata/croissant.ts';
import { dataPackage } from './metadata/datapackage.ts';
import { datasheet } from './metadata/datasheet.ts';
import { schemaFile, tableJsonSchema } from './metadata/json_schemas.ts';
import { type Origins, originsOf } from './metadata/origins.ts';
import { readme } from './metadata/readme.ts';
import { roCrate } from './metadata/ro_crate.ts';
import { schemaOrgDataset } from './metadata/schema_org.ts';
import { readStatistics, type Statistics } from './metadata/statistics.ts';
import { drawPlots, type Plots } from './plots/plots.ts';
import { type FileFacts, folderFacts, formatChecksums } from './release/checksums.ts';
import {
  CHANGELOG_FILE,
  CHECKSUM_FILE,
  CITATION_FILE,
  CODEBOOK_FILE,
  DATASHEET_FILE,
  DICTIONARY_FILE,
  LICENCE_FILE,
  PACKAGE_FILE,
  PLOT_FOLDER,
  RO_CRATE_FILE,
  SCHEMA_ORG_FILE,
} from './release/file_names.ts';

/** What a release is made from, beside its rows. */
export interface ReleaseTexts {
  readonly release: Release;
  readonly dataset: Dataset;
  /** The program, and then the libraries that it is built from. */
  readonly tools: readonly Tool[];
  readonly changelog: string;
  /** The text of the licence of the data; null where none is stated. */
  readonly licence: string | null;
  /** The rules by which claims are coded, as Markdown. */
  readonly codebook: string;
  /** The measured accuracy of the program, as Markdown; null where it was not measured. */
  readonly accuracy: string | null;
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
const databaseFile = (dataset: Pick<Dataset, 'name'>): string => `${dataset.name}.duckdb`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function citableOf({ dataset, release }: ReleaseTexts): Citable {
  return {
    name: dataset.name,
    title: dataset.title,
    version: release.version,
    date: release.date,
    authors: dataset.creators.map((creator) => creator.title),
    url: dataset.homepage,
    doi: dataset.doi,
    sha256: null,
    claim: null,
  };
}

/** What every Parquet file says of the release that it belongs to. */
const aboutRelease = ({ dataset, release }: ReleaseTexts): FileMetadata => ({
  dataset: dataset.title,
  version: release.version,
  date: release.date,
  ...(dataset.licence ? { licence: dataset.licence.path } : {}),
});

/** What the texts of a release show of its tables. */
interface Findings {
  readonly statistics: Statistics;
  readonly plots: Plots;
  readonly facts: ReleaseFacts;
  readonly changes: readonly ChangeCount[];
}

async function readFindings(session: Session): Promise<Findings> {
  return {
    statistics: await readStatistics(session),
    plots: await drawPlots(session),
    facts: await readReleaseFacts(session),
    changes: await session.rows<ChangeCount>('FROM change_counts ORDER BY table_name'),
  };
}

/** First and last day that the claims of a release cover. */
function periodOf({ totals }: Statistics): { first: string; last: string } | null {
  const { first_day: first, last_day: last } = totals;
  return first && last ? { first: String(first), last: String(last) } : null;
}

const DICTIONARY_PREFACE = `What a figure is, and how each field is coded, is in [${CODEBOOK_FILE}](${CODEBOOK_FILE}).`;

/** The texts that describe the data files, by name; a later one may not depend on an earlier one. */
function describingFiles(
  job: AssemblyJob,
  { statistics, plots, facts, changes }: Findings,
  origins: Origins,
  files: ReadonlyMap<string, FileFacts>,
): Map<string, string> {
  const { dataset, release } = job;
  const database = databaseFile(dataset);
  const { rowCounts } = statistics;
  const before = job.previous?.version ?? null;
  return new Map([
    ...TABLES.map((table) => [schemaFile(table.name), json(tableJsonSchema(table))] as const),
    [PACKAGE_FILE, json(dataPackage({ dataset, release, rowCounts, files, databaseFile: database }))],
    ['croissant.json', json(croissant({ dataset, release, citable: citableOf(job), origins, files }))],
    [
      SCHEMA_ORG_FILE,
      json(schemaOrgDataset({ dataset, release, origins, period: periodOf(statistics), files })),
    ],
    [DATASHEET_FILE, datasheet({ ...job, statistics, plots })],
    [DICTIONARY_FILE, dictionary({ version: release.version, facts, preface: DICTIONARY_PREFACE })],
    [CODEBOOK_FILE, job.codebook],
    [
      'README.md',
      readme({
        dataset,
        release,
        database,
        views: readViews(),
        citable: citableOf(job),
        hasLicence: job.licence !== null,
      }),
    ],
    [CHANGELOG_FILE, withRowCounts(job.changelog, release.version, before, changes)],
    [CITATION_FILE, citationFile(dataset, release)],
    ...(job.licence === null ? [] : [[LICENCE_FILE, job.licence] as const]),
  ]);
}

/**
 * Fills the folder with all files of the release, `SHA256SUMS` last.
 *
 * @throws Refusal when the rows do not fit the tables, or the version is too near the one before
 */
export async function assembleRelease(job: AssemblyJob): Promise<AssemblySummary> {
  const { dataset, release, folder } = job;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const findings = await writeDatabase(
    { ...job, file: databaseFile(dataset), version: release.version, about: aboutRelease(job) },
    readFindings,
  );
  const { statistics, plots } = findings;
  for (const name of ['schemas', PLOT_FOLDER]) mkdirSync(join(folder, name));
  for (const { path, svg } of plots.files) write(path, svg);
  const origins = originsOf(dataset, statistics.sources, statistics.rowCounts.sources, job.tools);
  const dataFiles = await folderFacts(folder);
  for (const [name, text] of describingFiles(job, findings, origins, dataFiles)) write(name, text);
  write(RO_CRATE_FILE, json(roCrate({ dataset, release, origins, files: await folderFacts(folder) })));
  write(CHECKSUM_FILE, formatChecksums(await folderFacts(folder)));
  return {
    rowCounts: statistics.rowCounts,
    contradictions: Number(statistics.totals.contradictions),
  };
}
