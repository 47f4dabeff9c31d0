/** What the data dictionary shows of a release: an example of each column, and how many values are missing. */
import { join } from 'node:path';
import { columnsOf } from '../../pipeline/publish/columns.ts';
import { valueText } from '../../pipeline/publish/database/exports.ts';
import type { Session } from '../../pipeline/publish/database/session.ts';
import { Session as Database } from '../../pipeline/publish/database/session.ts';
import { identifier } from '../../pipeline/publish/database/sql.ts';
import { findDatabase, releaseFolder, resolveVersion } from '../../pipeline/publish/release/index_file.ts';
import { TABLES, type TableDescription } from '../../schemas/tables.ts';

/** The two cells of a column that come from a release, as Markdown. */
export interface ColumnFacts {
  readonly example: string;
  readonly missing: string;
}

/** Facts by `table.column`. */
export type ReleaseFacts = ReadonlyMap<string, ColumnFacts>;

const LONGEST_EXAMPLE = 60;

/** A value on one line, in code marks, that does not break a table. */
function exampleCell(value: unknown): string {
  if (value === null || value === '') return '';
  const line = String(value).replace(/\s+/g, ' ').replaceAll('`', "'");
  const short = line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE - 1)}…` : line;
  return `\`${short}\``;
}

async function tableFacts(session: Session, table: TableDescription): Promise<[string, ColumnFacts][]> {
  const [{ rows } = { rows: 0 }] = await session.rows(
    `SELECT count(*) AS rows FROM ${identifier(table.name)}`,
  );
  const facts: [string, ColumnFacts][] = [];
  for (const column of columnsOf(table.row)) {
    const name = identifier(column.name);
    const text = `nullif(${valueText(column)}, '')`;
    const [found] = await session.rows(
      `SELECT count(*) - count(${name}) AS missing,
         (SELECT ${text} FROM ${identifier(table.name)} WHERE ${text} IS NOT NULL AND ${text} <> '{}'
          ORDER BY ${table.order.map(identifier).join(', ')} LIMIT 1) AS example
       FROM ${identifier(table.name)}`,
    );
    const missing = rows === 0 ? '' : `${found!.missing} of ${rows}`;
    facts.push([`${table.name}.${column.name}`, { example: exampleCell(found!.example), missing }]);
  }
  return facts;
}

/**
 * Reads the facts of the newest release in a folder.
 *
 * @throws Refusal when there is none
 */
export async function readReleaseFacts(dist: string): Promise<{ version: string; facts: ReleaseFacts }> {
  const version = resolveVersion(dist);
  const session = await Database.open({ file: findDatabase(join(dist, releaseFolder(version))) });
  try {
    const facts: [string, ColumnFacts][] = [];
    for (const table of TABLES) facts.push(...(await tableFacts(session, table)));
    return { version, facts: new Map(facts) };
  } finally {
    session.close();
  }
}
