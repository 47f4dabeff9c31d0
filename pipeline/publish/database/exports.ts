/** Writes a table as CSV, JSON and Parquet. */
import { join } from 'node:path';
import type { TableDescription } from '../../../schemas/tables.ts';
import { type Column, columnsOf, LIST_DELIMITER } from '../columns.ts';
import type { Session } from './session.ts';
import { identifier, literal } from './sql.ts';

export const FORMATS = ['csv', 'json', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** What a Parquet file says of itself, by name. */
export type FileMetadata = Readonly<Record<string, string>>;

/** The columns of a Parquet file cannot hold texts of their own, so they stand together as JSON. */
function parquetMetadata(table: TableDescription, about: FileMetadata): string {
  const columns = Object.fromEntries(
    columnsOf(table.row).map(({ name, description }) => [name, description]),
  );
  const entries = {
    ...about,
    title: table.title,
    description: table.description,
    columns: JSON.stringify(columns),
  };
  return Object.entries(entries)
    .map(([name, text]) => `${literal(name)}: ${literal(text)}`)
    .join(', ');
}

function optionsFor(format: Format, table: TableDescription, about: FileMetadata): string {
  if (format === 'csv') return "FORMAT csv, HEADER true, NULLSTR ''";
  if (format === 'json') return 'FORMAT json, ARRAY true';
  return `FORMAT parquet, COMPRESSION zstd, KV_METADATA {${parquetMetadata(table, about)}}`;
}

/** Below this every whole number is printed with all its digits and no exponent, and fits a BIGINT. */
const PRINTED_WHOLE = '1e15';

/** A number as people write it: DuckDB prints the DOUBLE four as `4.0`. */
function numberText(name: string): string {
  return `CASE WHEN ${name} = trunc(${name}) AND abs(${name}) < ${PRINTED_WHOLE}
    THEN CAST(CAST(${name} AS BIGINT) AS VARCHAR) ELSE CAST(${name} AS VARCHAR) END`;
}

/** A value as text, as it stands in a CSV file. */
export function valueText(column: Column, name = identifier(column.name)): string {
  if (column.type === 'number') return numberText(name);
  if (column.type === 'list') return `array_to_string(${name}, ${literal(LIST_DELIMITER)})`;
  return `CAST(${name} AS VARCHAR)`;
}

function expression(column: Column, format: Format): string {
  const name = identifier(column.name);
  if (column.type === 'number' && format === 'json') return `CAST(${numberText(name)} AS JSON) AS ${name}`;
  if (format === 'csv') return `${valueText(column)} AS ${name}`;
  return name;
}

/**
 * Writes the files of a table, its rows in the table's order, into a folder.
 *
 * @param about what the Parquet file says of the release that it belongs to
 */
export async function exportTable(
  session: Session,
  table: TableDescription,
  folder: string,
  about: FileMetadata = {},
): Promise<void> {
  for (const format of FORMATS) {
    const file = `${table.name}.${format}`;
    const columns = columnsOf(table.row).map((column) => expression(column, format));
    // Qualified, because the plain name would mean the text that is selected, and 10 comes before 9 as text.
    const order = table.order.map((name) => `${identifier(table.name)}.${identifier(name)}`);
    await session.run(
      `COPY (SELECT ${columns.join(', ')} FROM ${identifier(table.name)} ORDER BY ${order.join(', ')})
       TO ${literal(join(folder, file))} (${optionsFor(format, table, about)})`,
    );
  }
}
