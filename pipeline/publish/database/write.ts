/**
 * Makes the database file of a release and the files of its tables.
 *
 * DuckDB writes the same bytes from the same rows only with these settings, found by trial: a compression that draws no
 * samples, a storage version without a random id in its header, memory that is zeroed before use
 * (`DUCKDB_JE_MALLOC_CONF`, which must be set before the library is loaded: see `worker.ts`), and no packing of columns
 * with missing values (see `ddl.ts`).
 */
import { join } from 'node:path';
import { TABLES } from '../../../schemas/tables.ts';
import { fillChanges } from '../changes/differences.ts';
import { requireStep } from '../changes/version_step.ts';
import { exportTable, type FileMetadata } from './exports.ts';
import { loadTables } from './load.ts';
import { Session } from './session.ts';
import { identifier, literal } from './sql.ts';
import { commentColumns, createView, readViews } from './views.ts';

/** Opens in DuckDB 1.2 and later, and in DuckDB-WASM. */
const STORAGE = "STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384";

/** The environment in which DuckDB writes reproducible files. */
export const REPRODUCIBLE_ENVIRONMENT = { DUCKDB_JE_MALLOC_CONF: 'zero:true' };

export interface DatabaseJob {
  /** Folder with one NDJSON file a table. */
  readonly staging: string;
  /** Folder of the release. */
  readonly folder: string;
  /** Name of the database file in it. */
  readonly file: string;
  /** The version of the release. */
  readonly version: string;
  /** What the Parquet files say of the release. */
  readonly about: FileMetadata;
  /** The release before: its version and its database. Null for the first. */
  readonly previous: { readonly version: string; readonly database: string } | null;
}

async function compareWithPrevious(session: Session, job: DatabaseJob): Promise<void> {
  if (job.previous === null) return;
  await session.attach(job.previous.database, 'previous');
  const differences = await fillChanges(session, 'previous', 'release');
  await session.run('DETACH previous');
  requireStep(job.previous.version, job.version, differences);
}

async function createViews(session: Session): Promise<void> {
  for (const view of readViews()) {
    for (const statement of createView(view)) await session.run(statement);
    const columns = await session.rows<{ column_name: string }>(
      `SELECT column_name FROM (DESCRIBE ${identifier(view.name)})`,
    );
    const names = columns.map(({ column_name }) => column_name);
    for (const statement of commentColumns(view, names)) await session.run(statement);
  }
}

/**
 * Writes the database and the files of the tables.
 *
 * @param use asked for what else is wanted of the database before it is closed
 * @returns what `use` gave
 * @throws Refusal when the rows do not fit the tables, or the version is too near the one before
 */
export async function writeDatabase<Used>(
  job: DatabaseJob,
  use: (session: Session) => Promise<Used>,
): Promise<Used> {
  const session = await Session.open({ settings: { temp_directory: join(job.staging, 'spill') } });
  try {
    // A second thread may close a block of rows elsewhere than the first would.
    await session.run("SET threads = 1; SET force_compression = 'zstd'");
    await session.run(`ATTACH ${literal(join(job.folder, job.file))} AS release (${STORAGE}); USE release`);
    await loadTables(session, job.staging);
    await compareWithPrevious(session, job);
    await createViews(session);
    for (const table of TABLES) await exportTable(session, table, job.folder, job.about);
    const used = await use(session);
    await session.run('CHECKPOINT release; USE memory; DETACH release');
    return used;
  } finally {
    session.close();
  }
}
