/** The claim ids that a release gave, for the next one to keep. */
import { type PlainRow, Session } from '../database/session.ts';
import { literal } from '../database/sql.ts';

const STATES_FILES = `SELECT 1 FROM duckdb_columns() WHERE table_name = 'sources' AND column_name = ${literal('file_sha256')}`;

/**
 * Reads the ids from the database of a release.
 *
 * @param database its path; null where there is no release before
 * @param files SHA-256 of the raw files of now, by name; of files that have changed, offsets say nothing
 * @returns by raw file, claim ids by the offset of the figure
 */
export async function readEarlierIds(
  database: string | null,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, Map<number, string>>> {
  const ids = new Map<string, Map<number, string>>();
  if (database === null) return ids;
  const session = await Session.open({ file: database });
  try {
    if ((await session.rows(STATES_FILES)).length === 0) return ids;
    const { chunks } = await session.stream(
      'SELECT claim_id, source_file, "start", file_sha256 FROM claims JOIN sources USING (source_file)',
    );
    for await (const rows of chunks as AsyncIterable<PlainRow[]>)
      for (const { claim_id, source_file, start, file_sha256 } of rows) {
        const file = String(source_file);
        if (files.get(file) !== file_sha256) continue;
        const inFile = ids.get(file) ?? new Map<number, string>();
        ids.set(file, inFile.set(Number(start), String(claim_id)));
      }
    return ids;
  } finally {
    session.close();
  }
}
