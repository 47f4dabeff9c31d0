/**
 * Why values are missing: `missing_values.csv` gives each column that may be empty one or more reasons, of which the first
 * whose condition holds for a row is meant. The last has no condition.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import { TABLE_NAMES, TABLES } from '../../../schemas/tables.ts';
import { columnsOf } from '../columns.ts';
import type { PlainRow, Session } from '../database/session.ts';
import { identifier, literal } from '../database/sql.ts';

/** The kinds of reasons, each with what it says. */
export const MISSING_REASONS = {
  'does not apply': 'there is nothing that the value could be',
  'not stated': 'the report, or the register of reports, does not say it',
  'not read':
    'the report does not say it, or the program did not find it; which of the two, the program cannot tell',
  'not on record': 'no record of our authority files or of the gazetteer says it',
  withheld: 'it is known, and the rights of others forbid to publish it',
} as const;
export type MissingReason = keyof typeof MISSING_REASONS;

const MissingValue = z.object({
  table: z.enum(TABLE_NAMES),
  column: z.string(),
  reason: z.enum(Object.keys(MISSING_REASONS) as [MissingReason, ...MissingReason[]]),
  condition: z.string().transform((text) => text || null),
  why: z.string().min(1),
});
export type MissingValue = z.infer<typeof MissingValue>;

/** The reasons, in the order of the file. */
export function readMissingValues(): MissingValue[] {
  const text = readFileSync(new URL('missing_values.csv', import.meta.url), 'utf8');
  const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
  return z.array(MissingValue).parse(data);
}

/** The number of the first reason that holds for a row. */
function firstThatHolds(reasons: readonly MissingValue[]): string {
  const cases = reasons.map(({ condition }, i) => `WHEN ${condition ?? 'true'} THEN ${i}`);
  return `CASE ${cases.join(' ')} END`;
}

/** One row for each reason that is met with: table, column, missing, of, reason, why. */
export async function countMissing(session: Session): Promise<PlainRow[]> {
  const all = readMissingValues();
  const counted = TABLES.flatMap((table) =>
    columnsOf(table.row)
      .filter((column) => column.nullable)
      .flatMap(({ name }) => {
        const reasons = all.filter((row) => row.table === table.name && row.column === name);
        return reasons.map(
          ({ reason, why }, i) => `SELECT ${literal(table.name)} AS "table", ${literal(name)} AS "column",
            count(*) FILTER (WHERE ${identifier(name)} IS NULL AND ${firstThatHolds(reasons)} = ${i}) AS missing,
            count(*) AS "of", ${literal(reason)} AS reason, ${literal(why)} AS why FROM ${identifier(table.name)}`,
        );
      }),
  );
  const rows = await session.rows(counted.join('\nUNION ALL\n'));
  return rows.filter(({ missing }) => Number(missing) > 0);
}
