/** DuckDB's data definition, made from the descriptions of the tables. */
import type { ForeignKey, TableDescription } from '../../../schemas/tables.ts';
import { type Column, columnsOf } from '../columns.ts';
import { identifier, identifiers, literal } from './sql.ts';

const TYPES: Record<Column['type'], string> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  list: 'VARCHAR[]',
  object: 'JSON',
};

/** The type of a column, as its values are read from NDJSON. */
export const storedType = (column: Column): string => TYPES[column.type];

const enumName = (table: TableDescription, column: Column): string => `${table.name}_${column.name}`;

const columnType = (table: TableDescription, column: Column): string =>
  column.categories ? enumName(table, column) : storedType(column);

/**
 * Whether a column has values of one width and may lack some. DuckDB packs such columns by their bits, and packs with
 * them what happens to stand in memory where a value is missing: the file would not be the same twice.
 */
const packsGaps = (column: Column): boolean =>
  column.nullable && (column.categories !== undefined || !['string', 'list', 'object'].includes(column.type));

/** A key that refers to the table's own rows. */
const refersToItself = (table: TableDescription, key: ForeignKey): boolean => key.table === table.name;

function checks(column: Column): string[] {
  const name = identifier(column.name);
  const conditions: string[] = [];
  if (column.minLength !== undefined) conditions.push(`length(${name}) >= ${column.minLength}`);
  if (column.minimum !== undefined) conditions.push(`${name} >= ${column.minimum}`);
  if (column.above !== undefined) conditions.push(`${name} > ${column.above}`);
  if (column.maximum !== undefined) conditions.push(`${name} <= ${column.maximum}`);
  if (column.pattern !== undefined) conditions.push(`regexp_matches(${name}, ${literal(column.pattern)})`);
  return conditions.map((condition) => `CHECK (${condition})`);
}

function keyConstraint(table: TableDescription, columns: readonly Column[]): string {
  const nullable = columns.some((column) => table.key.includes(column.name) && column.nullable);
  return `${nullable ? 'UNIQUE' : 'PRIMARY KEY'} (${identifiers(table.key)})`;
}

/** Whether the columns of a table's key are never null, so that it may be called the primary key. */
export function hasPrimaryKey(table: TableDescription): boolean {
  return !columnsOf(table.row).some((column) => table.key.includes(column.name) && column.nullable);
}

/**
 * The statements that create a table, its enums and its comments.
 *
 * A key to the table's own rows is not declared: DuckDB looks it up while the rows go in, and a row may come before the
 * one it refers to. It is checked when all are in (`brokenKeys`), and stands in the Data Package.
 */
export function createTable(table: TableDescription): string[] {
  const columns = columnsOf(table.row);
  const parts = [
    ...columns.map((column) =>
      [
        identifier(column.name),
        columnType(table, column),
        ...(packsGaps(column) ? ['USING COMPRESSION uncompressed'] : []),
        ...(column.nullable ? [] : ['NOT NULL']),
        ...checks(column),
      ].join(' '),
    ),
    keyConstraint(table, columns),
    ...table.foreignKeys
      .filter((key) => !refersToItself(table, key))
      .map(
        (key) =>
          `FOREIGN KEY (${identifiers(key.columns)}) REFERENCES ${identifier(key.table)} (${identifiers(key.references)})`,
      ),
    ...table.rules.map((rule) => `CHECK (${rule.sql})`),
  ];
  return [
    ...columns
      .filter((column) => column.categories)
      .map(
        (column) =>
          `CREATE TYPE ${identifier(enumName(table, column))} AS ENUM (${column.categories!.map(literal).join(', ')})`,
      ),
    `CREATE TABLE ${identifier(table.name)} (\n  ${parts.join(',\n  ')}\n)`,
    `COMMENT ON TABLE ${identifier(table.name)} IS ${literal(table.description)}`,
    ...columns.map(({ name, description }) => commentOnColumn(table.name, name, description)),
  ];
}

/** The statement that comments on a column of a table or view. */
export function commentOnColumn(owner: string, column: string, description: string): string {
  return `COMMENT ON COLUMN ${identifier(owner)}.${identifier(column)} IS ${literal(description)}`;
}

/** Counts the rows whose foreign key names no row; one query a key. */
export function brokenKeys(table: TableDescription): { key: ForeignKey; sql: string }[] {
  return table.foreignKeys.map((key) => {
    const same = key.columns
      .map((column, i) => `referred.${identifier(key.references[i]!)} = referring.${identifier(column)}`)
      .join(' AND ');
    const given = key.columns.map((column) => `referring.${identifier(column)} IS NOT NULL`).join(' AND ');
    const values = key.columns.map((column) => `referring.${identifier(column)}`).join(", ' | ', ");
    return {
      key,
      sql: `SELECT count(*) AS rows, min(concat(${values})) AS example FROM ${identifier(table.name)} AS referring
        WHERE ${given} AND NOT EXISTS (FROM ${identifier(key.table)} AS referred WHERE ${same})`,
    };
  });
}
