/** What differs between two releases, row by row and value by value, as rows of the table `changes`. */
import { STAGE_TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { type Column, columnsOf } from '../columns.ts';
import { valueText } from '../database/exports.ts';
import type { Session } from '../database/session.ts';
import { identifier, literal } from '../database/sql.ts';

/** A column that one of two releases has and the other has not, or has with another type. */
export interface SchemaChange {
  readonly table: string;
  readonly column: string;
  readonly change: 'added' | 'removed' | 'retyped';
}

export interface Differences {
  readonly schema: readonly SchemaChange[];
  /** How many rows of `changes` are of each kind in each table. */
  readonly counts: readonly { table: string; change: string; rows: number; example: string }[];
}

const SEPARATOR = "' | '";

async function columnTypes(session: Session, catalog: string, table: string): Promise<Map<string, string>> {
  const rows = await session.rows(
    `SELECT column_name AS name, data_type AS type FROM duckdb_columns()
     WHERE database_name = ${literal(catalog)} AND table_name = ${literal(table)} ORDER BY column_index`,
  );
  return new Map(rows.map(({ name, type }) => [String(name), String(type)]));
}

/** A closed list that has become longer still admits all it did. */
function admits(newType: string, oldType: string): boolean {
  if (newType === oldType) return true;
  if (!newType.startsWith('ENUM') || !oldType.startsWith('ENUM')) return false;
  const values = (type: string) => type.match(/'(?:[^']|'')*'/g) ?? [];
  const now = new Set(values(newType));
  return values(oldType).every((value) => now.has(value));
}

async function schemaChanges(
  session: Session,
  table: string,
  before: string,
  now: string,
): Promise<SchemaChange[]> {
  const [old, current] = [await columnTypes(session, before, table), await columnTypes(session, now, table)];
  const changes: SchemaChange[] = [];
  for (const [column, type] of current)
    if (!old.has(column)) changes.push({ table, column, change: 'added' });
    else if (!admits(type, old.get(column)!)) changes.push({ table, column, change: 'retyped' });
  for (const column of old.keys())
    if (!current.has(column)) changes.push({ table, column, change: 'removed' });
  return changes;
}

const keyText = (table: TableDescription, side: string): string =>
  `concat_ws(${SEPARATOR}, ${table.key.map((name) => `coalesce(CAST(${side}.${identifier(name)} AS VARCHAR), '')`).join(', ')})`;

const sameKey = (table: TableDescription): string =>
  table.key
    .map((name) => `old.${identifier(name)} IS NOT DISTINCT FROM new.${identifier(name)}`)
    .join(' AND ');

/** Rows that one release has and the other has not. */
function wholeRows(table: TableDescription, have: 'old' | 'new', haveName: string, lackName: string): string {
  const lack = have === 'old' ? 'new' : 'old';
  return `SELECT ${literal(table.name)}, ${keyText(table, have)}, '${have === 'new' ? 'added' : 'removed'}', NULL, NULL, NULL
    FROM ${haveName} AS ${have} ANTI JOIN ${lackName} AS ${lack} ON ${sameKey(table)}`;
}

/** Values that differ in rows that both have; a status that becomes `withdrawn` withdraws the row. */
function changedValues(
  table: TableDescription,
  columns: readonly Column[],
  before: string,
  now: string,
): string {
  const values = columns.map((column) => {
    const [old, current] = ['old', 'new'].map((side) =>
      valueText(column, `${side}.${identifier(column.name)}`),
    );
    return `{'column_name': ${literal(column.name)}, 'old_value': ${old}, 'new_value': ${current}}`;
  });
  return `SELECT ${literal(table.name)}, row_key,
      CASE WHEN value.column_name = 'status' AND value.new_value = 'withdrawn' THEN 'withdrawn' ELSE 'changed' END,
      value.column_name, value.old_value, value.new_value
    FROM (
      SELECT ${keyText(table, 'new')} AS row_key, unnest([${values.join(',\n        ')}]) AS value
      FROM ${before} AS old JOIN ${now} AS new ON ${sameKey(table)}
    ) WHERE value.old_value IS DISTINCT FROM value.new_value`;
}

async function fillTable(
  session: Session,
  table: TableDescription,
  before: string,
  now: string,
): Promise<SchemaChange[]> {
  const schema = await schemaChanges(session, table.name, before, now);
  const [old, current] = [before, now].map((catalog) => `${catalog}.main.${identifier(table.name)}`) as [
    string,
    string,
  ];
  const unshared = new Set(schema.filter(({ change }) => change !== 'retyped').map(({ column }) => column));
  if (table.key.some((name) => unshared.has(name))) return schema;
  const shared = columnsOf(table.row).filter(({ name }) => !unshared.has(name) && !table.key.includes(name));
  const insert = (query: string) => session.run(`INSERT INTO changes ${query}`);
  await insert(wholeRows(table, 'new', current, old));
  await insert(wholeRows(table, 'old', old, current));
  if (shared.length > 0) await insert(changedValues(table, shared, old, current));
  return schema;
}

/**
 * Fills the table `changes`, which must be empty, of the database in use.
 *
 * @param before name under which the database of the release before is attached
 * @param now name under which the database of this release is attached
 */
export async function fillChanges(session: Session, before: string, now: string): Promise<Differences> {
  const schema: SchemaChange[] = [];
  for (const table of STAGE_TABLES) schema.push(...(await fillTable(session, table, before, now)));
  const counts = await session.rows(
    `SELECT table_name AS "table", CAST(change AS VARCHAR) AS change, count(*) AS rows,
       min(concat_ws(' ', row_key, column_name)) AS example
     FROM changes GROUP BY ALL ORDER BY ALL`,
  );
  return { schema, counts: counts as unknown as Differences['counts'] };
}
