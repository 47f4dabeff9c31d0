/** What differs between two releases, for people: how many rows of each table, and then the rows, table by table. */
import type { ChangeCount } from '../../../schemas/release.ts';
import { type Plain, type PlainRow, plainText, type Session } from '../database/session.ts';
import { literal } from '../database/sql.ts';
import { grouped } from '../metadata/markdown.ts';
import { PRINTERS } from '../query/printers.ts';
import type { SchemaChange } from './differences.ts';

/** Rows of a table that are listed with their values, and keys of a table that are listed without. */
const LISTED_ROWS = 20;
const LISTED_KEYS = 10;
const LONGEST_VALUE = 60;

const ELLIPSIS = '…';

/** A value on one line, not too long for one. */
function shown(value: Plain | undefined): string {
  if (value === null || value === undefined) return '(none)';
  const line = plainText(value).replace(/\s+/g, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}${ELLIPSIS}` : line;
}

const more = (listed: number, all: number, what: string): string[] =>
  all > listed ? [`  and ${grouped(all - listed)} more ${what}; --format csv lists all`] : [];

/** The lines of a row with another value: its key, and each value as it was and is. */
function changedRow(key: string, values: readonly PlainRow[]): string[] {
  const widest = Math.max(...values.map(({ column_name }) => String(column_name).length));
  return [
    `  ${key}`,
    ...values.map(
      ({ column_name, old_value, new_value, reason }) =>
        `    ${String(column_name).padEnd(widest)}  ${shown(old_value)} → ${shown(new_value)}${reason === null ? '' : `  (${reason})`}`,
    ),
  ];
}

/** The rows with other values, in the order of their keys. */
async function changedRows(
  session: Session,
  { table_name, changed, withdrawn }: ChangeCount,
): Promise<string[]> {
  const rows = await session.rows(
    `SELECT row_key, column_name, old_value, new_value, reason FROM changes
     WHERE table_name = ${literal(table_name)} AND column_name IS NOT NULL
     QUALIFY dense_rank() OVER (ORDER BY row_key) <= ${LISTED_ROWS} ORDER BY row_key, column_name`,
  );
  const byKey = new Map<string, PlainRow[]>();
  for (const row of rows) {
    const key = String(row.row_key);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [
    ...[...byKey].flatMap(([key, values]) => changedRow(key, values)),
    ...more(byKey.size, changed + withdrawn, 'rows with other values'),
  ];
}

/** The keys of the rows that were added or are gone, in one line. */
async function keysOf(
  session: Session,
  { table_name, ...counts }: ChangeCount,
  change: 'added' | 'removed',
): Promise<string[]> {
  const rows = await session.rows(
    `SELECT row_key FROM changes WHERE table_name = ${literal(table_name)} AND change = ${literal(change)}
     ORDER BY row_key LIMIT ${LISTED_KEYS}`,
  );
  if (rows.length === 0) return [];
  const keys = rows.map(({ row_key }) => shown(row_key)).join(', ');
  return [`  ${change}: ${keys}`, ...more(rows.length, counts[change], `${change} rows`)];
}

/** The columns of a table that are new, gone or of another type, a line for each kind. */
function columnLines(schema: readonly SchemaChange[], table: string): string[] {
  return (['added', 'removed', 'retyped'] as const).flatMap((change) => {
    const columns = schema.filter((found) => found.table === table && found.change === change);
    return columns.length === 0
      ? []
      : [`  columns ${change}: ${columns.map(({ column }) => column).join(', ')}`];
  });
}

async function* oneChunk(rows: PlainRow[]) {
  yield rows;
}

/**
 * Describes the differences that stand in `changes` and `change_counts` of the database in use.
 *
 * @param schema how the columns differ
 * @returns the text, piece by piece
 */
export async function* reportChanges(
  session: Session,
  schema: readonly SchemaChange[],
  from: string,
  to: string,
): AsyncGenerator<string> {
  const counts = await session.rows<ChangeCount>('FROM change_counts ORDER BY table_name');
  yield `From v${from} to v${to}, rows:\n`;
  yield* PRINTERS.table(Object.keys(counts[0] ?? {}), oneChunk(counts.map((count) => ({ ...count }))));
  for (const count of counts) {
    const lines = [
      ...columnLines(schema, count.table_name),
      ...(await changedRows(session, count)),
      ...(await keysOf(session, count, 'added')),
      ...(await keysOf(session, count, 'removed')),
    ];
    if (lines.length > 0) yield `\n${count.table_name}\n${lines.join('\n')}\n`;
  }
}
