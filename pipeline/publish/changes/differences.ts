/** What differs between two releases: row by row and value by value in `changes`, and counted in `change_counts`. */
import { STAGE_TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { type Column, columnsOf } from '../columns.ts';
import { valueText } from '../database/exports.ts';
import { rowKey } from '../database/row_key.ts';
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

function schemaChanges(
  table: string,
  old: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
): SchemaChange[] {
  const changes: SchemaChange[] = [];
  for (const [column, type] of current)
    if (!old.has(column)) changes.push({ table, column, change: 'added' });
    else if (!admits(type, old.get(column)!)) changes.push({ table, column, change: 'retyped' });
  for (const column of old.keys())
    if (!current.has(column)) changes.push({ table, column, change: 'removed' });
  return changes;
}

const sameKey = (table: TableDescription): string =>
  table.key
    .map((name) => `old.${identifier(name)} IS NOT DISTINCT FROM new.${identifier(name)}`)
    .join(' AND ');

/** Two releases: the names under which their databases are attached. */
interface Compared {
  readonly before: string;
  readonly now: string;
}

const inCatalog = (catalog: string, table: string): string => `${catalog}.main.${identifier(table)}`;

/** Rows that one release has and the other has not. */
function wholeRows(table: TableDescription, have: 'old' | 'new', { before, now }: Compared): string {
  const old = `${inCatalog(before, table.name)} AS old`;
  const current = `${inCatalog(now, table.name)} AS new`;
  const [from, lacking] = have === 'new' ? [current, old] : [old, current];
  return `SELECT ${literal(table.name)}, ${rowKey(table, have)}, '${have === 'new' ? 'added' : 'removed'}', NULL, NULL, NULL, NULL
    FROM ${from} ANTI JOIN ${lacking} ON ${sameKey(table)}`;
}

/** All rows of a table that the release before did not have. */
const newTable = (table: TableDescription, { now }: Compared): string =>
  `SELECT ${literal(table.name)}, ${rowKey(table, 'new')}, 'added', NULL, NULL, NULL, NULL FROM ${inCatalog(now, table.name)} AS new`;

/** A status that becomes `withdrawn` withdraws the row, and a row that is named instead of it supersedes it. */
const KIND = `CASE
    WHEN value.column_name = 'status' AND value.new_value = 'withdrawn' THEN 'withdrawn'
    WHEN value.column_name = 'superseded_by' AND value.new_value IS NOT NULL THEN 'superseded'
    ELSE 'changed' END`;

/** Why a person corrected the value, in the release that has the correction. */
const reasonIn = (now: string): string =>
  `(SELECT corrections.reason FROM ${inCatalog(now, 'corrections')} AS corrections
    WHERE corrections.claim_id = row_key AND CAST(corrections.column_name AS VARCHAR) = value.column_name)`;

/** Values that differ in rows that both have. */
function changedValues(
  table: TableDescription,
  columns: readonly Column[],
  { before, now }: Compared,
  reason: string,
): string {
  const values = columns.map((column) => {
    const [old, current] = ['old', 'new'].map((side) =>
      valueText(column, `${side}.${identifier(column.name)}`),
    );
    return `{'column_name': ${literal(column.name)}, 'old_value': ${old}, 'new_value': ${current}}`;
  });
  return `SELECT ${literal(table.name)}, row_key, ${KIND}, value.column_name, value.old_value, value.new_value, ${reason}
    FROM (
      SELECT ${rowKey(table, 'new')} AS row_key, unnest([${values.join(',\n        ')}]) AS value
      FROM ${inCatalog(before, table.name)} AS old JOIN ${inCatalog(now, table.name)} AS new ON ${sameKey(table)}
    ) WHERE value.old_value IS DISTINCT FROM value.new_value`;
}

async function fillTable(
  session: Session,
  table: TableDescription,
  compared: Compared,
  corrections: boolean,
): Promise<SchemaChange[]> {
  const { before, now } = compared;
  const old = await columnTypes(session, before, table.name);
  const schema = schemaChanges(table.name, old, await columnTypes(session, now, table.name));
  const insert = (query: string) => session.run(`INSERT INTO changes ${query}`);
  if (old.size === 0) {
    await insert(newTable(table, compared));
    return schema;
  }
  const unshared = new Set(schema.filter(({ change }) => change !== 'retyped').map(({ column }) => column));
  if (table.key.some((name) => unshared.has(name))) return schema;
  const shared = columnsOf(table.row).filter(({ name }) => !unshared.has(name) && !table.key.includes(name));
  await insert(wholeRows(table, 'new', compared));
  await insert(wholeRows(table, 'old', compared));
  const reason = corrections && table.name === 'claims' ? reasonIn(now) : 'NULL';
  if (shared.length > 0) await insert(changedValues(table, shared, compared, reason));
  return schema;
}

/** Counts the rows of a table by what became of them, from what stands in `changes`. */
const countsOf = (table: TableDescription, { now }: Compared): string =>
  `WITH touched AS (
     SELECT row_key, bool_or(change = 'added') AS is_added, bool_or(change = 'removed') AS is_removed,
       bool_or(change = 'withdrawn') AS is_withdrawn, bool_or(change = 'superseded') AS is_superseded
     FROM changes WHERE table_name = ${literal(table.name)} GROUP BY row_key
   )
   SELECT ${literal(table.name)},
     (SELECT count(*) FROM ${inCatalog(now, table.name)}) - count(*) FILTER (WHERE NOT is_removed),
     count(*) FILTER (WHERE is_added),
     count(*) FILTER (WHERE NOT (is_added OR is_removed OR is_withdrawn)),
     count(*) FILTER (WHERE is_withdrawn),
     count(*) FILTER (WHERE is_superseded),
     count(*) FILTER (WHERE is_removed)
   FROM touched`;

/**
 * Fills the tables `changes` and `change_counts`, which must be empty, of the database in use.
 *
 * @param before name under which the database of the release before is attached
 * @param now name under which the database of this release is attached
 */
export async function fillChanges(session: Session, before: string, now: string): Promise<Differences> {
  const compared = { before, now };
  const corrections = (await columnTypes(session, now, 'corrections')).size > 0;
  const schema: SchemaChange[] = [];
  for (const table of STAGE_TABLES) {
    // An older release may lack a table of today.
    if ((await columnTypes(session, now, table.name)).size === 0) continue;
    schema.push(...(await fillTable(session, table, compared, corrections)));
    await session.run(`INSERT INTO change_counts ${countsOf(table, compared)}`);
  }
  const counts = await session.rows<Differences['counts'][number]>(
    `SELECT table_name AS "table", CAST(change AS VARCHAR) AS change, count(*) AS rows,
       min(concat_ws(' ', row_key, column_name)) AS example
     FROM changes GROUP BY ALL ORDER BY ALL`,
  );
  return { schema, counts };
}
