/** The TypeScript source of the package's index: an interface for the rows of each table, and the tables. */
import { TABLES, type TableDescription, type TableName } from '../../../schemas/tables.ts';
import { type Column, columnsOf } from '../columns.ts';

const ROW_NAMES: Record<TableName, string> = {
  sources: 'Source',
  places: 'Place',
  speakers: 'Speaker',
  claims: 'Claim',
  inconsistencies: 'Inconsistency',
  inconsistency_claims: 'InconsistencyClaim',
  changes: 'Change',
};

const TYPES: Record<Column['type'], string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  list: 'string[]',
  object: 'Record<string, string>',
};

/** `inconsistency_claims` → `inconsistencyClaims`. */
const camelCase = (name: string): string =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const comment = (text: string, indent = ''): string => `${indent}/** ${text.replaceAll('*/', '* /')} */`;

function property(column: Column): string {
  const type = column.categories?.map((value) => JSON.stringify(value)).join(' | ') ?? TYPES[column.type];
  const description = column.type === 'date' ? `${column.description} (YYYY-MM-DD)` : column.description;
  return `${comment(description, '  ')}\n  ${column.name}: ${type}${column.nullable ? ' | null' : ''};`;
}

function interfaceOf(table: TableDescription): string {
  return `${comment(`A row of \`${table.name}\`. ${table.description}`)}
export interface ${ROW_NAMES[table.name]} {
${columnsOf(table.row).map(property).join('\n')}
}`;
}

function tableOf(table: TableDescription): string {
  return `${comment(table.description)}
export const ${camelCase(table.name)}: Table<${ROW_NAMES[table.name]}> = new Table(new URL('${table.name}.json', release));`;
}

/**
 * @param version the release that the package holds
 * @param folder the release's folder, as seen from the compiled index, with a slash at the end
 */
export function indexSource({ version, folder }: { version: string; folder: string }): string {
  return `${[
    `import { Table } from './rows.js';`,
    `export { Table };`,
    `${comment('Version of the release that this package holds.')}\nexport const version = ${JSON.stringify(version)};`,
    `${comment('Folder of the release: the same tables as CSV, Parquet and DuckDB database, datasheet, schemas, checksums.')}\nexport const release: URL = new URL(${JSON.stringify(folder)}, import.meta.url);`,
    ...TABLES.map(interfaceOf),
    ...TABLES.map(tableOf),
  ].join('\n\n')}\n`;
}
