/** Checks rows one by one and lays them down as NDJSON, for DuckDB to read. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Rows, STAGE_TABLES, type TableDescription } from '../../schemas/tables.ts';
import { Refusal } from '../refusal.ts';
import { stagedFile } from './database/load.ts';

/** The rows of every table, in any order; each source is gone through once, row by row. */
export type RowSources = { [Name in keyof Rows]: Iterable<Rows[Name]> | AsyncIterable<Rows[Name]> };

const CHUNK_LENGTH = 1 << 16;

/** Lines of NDJSON, many at a time. */
async function* lines(table: TableDescription, rows: Iterable<unknown> | AsyncIterable<unknown>) {
  let chunk = '';
  let number = 0;
  for await (const row of rows) {
    number += 1;
    const checked = table.row.safeParse(row);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const key = table.key.map((name) => String((row as Record<string, unknown>)?.[name])).join(' | ');
      throw new Refusal(
        `Row ${number} of ${table.name} (${key}) does not have the table's shape: ${issue!.path.join('.') || 'row'}: ${issue!.message}`,
      );
    }
    chunk += `${JSON.stringify(checked.data)}\n`;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

/**
 * Writes one NDJSON file a table into a folder.
 *
 * @throws Refusal naming the row that has not the shape of its table
 */
export async function stageRows(sources: RowSources, staging: string): Promise<void> {
  for (const table of STAGE_TABLES)
    await pipeline(
      Readable.from(lines(table, sources[table.name as keyof Rows])),
      createWriteStream(stagedFile(staging, table.name)),
    );
}
