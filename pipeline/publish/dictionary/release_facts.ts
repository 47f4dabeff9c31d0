/** What the data dictionary shows of a release: an example of each column, and how many values are missing. */
import { TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { columnsOf } from '../columns.ts';
import { valueText } from '../database/exports.ts';
import type { Session } from '../database/session.ts';
import { identifier } from '../database/sql.ts';

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

/** Reads the facts from the tables of the database in use. */
export async function readReleaseFacts(session: Session): Promise<ReleaseFacts> {
  const facts: [string, ColumnFacts][] = [];
  for (const table of TABLES) facts.push(...(await tableFacts(session, table)));
  return new Map(facts);
}
