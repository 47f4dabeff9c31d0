/** Fills the tables of the attached database from NDJSON files; DuckDB holds the rows, JavaScript none. */
import { join } from 'node:path';
import { STAGE_TABLES, TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { Refusal } from '../../refusal.ts';
import { columnsOf } from '../columns.ts';
import { brokenKeys, createTable, storedType } from './ddl.ts';
import type { Session } from './session.ts';
import { identifier, identifiers, literal } from './sql.ts';

/** The file of a table's rows in the staging folder. */
export const stagedFile = (staging: string, name: string): string => join(staging, `${name}.ndjson`);

function insertFrom(table: TableDescription, file: string): string {
  const columns = columnsOf(table.row);
  const types = columns.map((column) => `${literal(column.name)}: ${literal(storedType(column))}`);
  return `INSERT INTO ${identifier(table.name)} SELECT ${identifiers(columns.map((column) => column.name))}
    FROM read_json(${literal(file)}, format = 'newline_delimited', columns = {${types.join(', ')}})
    ORDER BY ${identifiers(table.order)}`;
}

/** DuckDB's own words for a broken constraint name the key and the value; its hints on recovery are left out. */
const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0]!;

/**
 * Creates all tables, and fills those that the stages made.
 *
 * @throws Refusal when the rows break a key, a check or a type
 */
export async function loadTables(session: Session, staging: string): Promise<void> {
  for (const table of TABLES) for (const statement of createTable(table)) await session.run(statement);
  for (const table of STAGE_TABLES) {
    try {
      await session.run(insertFrom(table, stagedFile(staging, table.name)));
    } catch (error) {
      if (!/constraint|conversion|could not convert|malformed/i.test(firstLine(error))) throw error;
      throw new Refusal(`The rows of ${table.name} do not fit the table: ${firstLine(error)}`);
    }
    await checkKeys(session, table);
  }
}

async function checkKeys(session: Session, table: TableDescription): Promise<void> {
  for (const { key, sql } of brokenKeys(table)) {
    const [found] = await session.rows(sql);
    if (found!.rows)
      throw new Refusal(
        `The rows of ${table.name} do not fit the table: ${key.columns.join(', ')} names a row of ${key.table} that does not exist, for example ${found!.example}`,
      );
  }
}
