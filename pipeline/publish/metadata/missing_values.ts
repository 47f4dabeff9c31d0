/**
 * Why values are missing: `missing_values.csv` gives each column that may be empty one or more reasons, of which the first
 * whose condition holds for a row is meant. The last has no condition.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { TABLE_NAMES, TABLES } from '../../../schemas/tables.ts';
import { readTable } from '../../input/tables.ts';
import { columnsOf } from '../columns.ts';
import { rowKey } from '../database/row_key.ts';
import type { PlainRow, Session } from '../database/session.ts';
import { identifier, literal } from '../database/sql.ts';

/** The kinds of reasons, each with what it says. What is not stated is told apart from what was not found. */
export const MISSING_REASONS = {
  'does not apply': 'there is nothing that the value could be',
  'not stated': 'the report, or the register of reports, does not say it',
  'not read':
    'the program did not find it, and the report may say it; the columns `…_confidence` tell how often the program is right in this',
  'not on record': 'no record of our authority files or of the gazetteer says it',
  withheld: 'it is known, and the rights of others forbid to publish it',
} as const;
export type MissingReason = keyof typeof MISSING_REASONS;

const MissingValue = z.object({
  table: z.enum(TABLE_NAMES),
  column: z.string(),
  reason: z.enum(Object.keys(MISSING_REASONS) as [MissingReason, ...MissingReason[]]),
  condition: z.string().nullable(),
  why: z.string().min(1),
});
export type MissingValue = z.infer<typeof MissingValue>;

/**
 * The reasons, in the order of the file.
 *
 * @throws Refusal that names file, line and remedy
 */
export function readMissingValues(): MissingValue[] {
  return readTable(fileURLToPath(new URL('missing_values.csv', import.meta.url)), MissingValue);
}

/** For a row, the words of the first reason that holds. */
function firstThatHolds(reasons: readonly MissingValue[], words: 'reason' | 'why'): string {
  const cases = reasons.map((row) => `WHEN ${row.condition ?? 'true'} THEN ${literal(row[words])}`);
  return `CASE ${cases.join(' ')} END`;
}

/** The query for every missing value of a release: table_name, row_key, column_name, reason, why. */
export function missingValuesQuery(): string {
  const all = readMissingValues();
  return TABLES.flatMap((table) =>
    columnsOf(table.row)
      .filter((column) => column.nullable)
      .map(({ name }) => {
        const reasons = all.filter((row) => row.table === table.name && row.column === name);
        const from = identifier(table.name);
        return `SELECT ${literal(table.name)} AS table_name, ${rowKey(table, from)} AS row_key, ${literal(name)} AS column_name,
  ${firstThatHolds(reasons, 'reason')} AS reason,
  ${firstThatHolds(reasons, 'why')} AS why
FROM ${from} WHERE ${identifier(name)} IS NULL`;
      }),
  ).join('\nUNION ALL\n');
}

/** One row for each reason that is met with, in the order of the columns: table, column, missing, of, reason, why. */
export async function countMissing(session: Session): Promise<PlainRow[]> {
  const rows = await session.rows(
    `SELECT table_name, column_name, reason, why, count(*) AS missing FROM (${missingValuesQuery()}) GROUP BY ALL`,
  );
  const counts = new Map<string, number>();
  for (const { name } of TABLES) {
    const [{ n } = { n: 0 }] = await session.rows(`SELECT count(*) AS n FROM ${identifier(name)}`);
    counts.set(name, Number(n));
  }
  return readMissingValues().flatMap(({ table, column, reason, why }) => {
    const met = rows.find(
      (row) =>
        row.table_name === table && row.column_name === column && row.why === why && row.reason === reason,
    );
    return met ? [{ table, column, missing: met.missing!, of: counts.get(table)!, reason, why }] : [];
  });
}
