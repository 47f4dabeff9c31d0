/**
 * The descriptor `datapackage.json` (Data Package version 2, https://datapackage.org/).
 *
 * A table is one resource: its CSV file, which every reader of Data Packages can check without another library. The same
 * rows in other formats stand beside it as `formats`, a property of ours, so that no key is declared more than once.
 */
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES, type TableDescription, type TableName } from '../../../schemas/tables.ts';
import { DOI_ADDRESS } from '../cite/styles.ts';
import { type Column, columnsOf, LIST_DELIMITER } from '../columns.ts';
import { hasPrimaryKey } from '../database/ddl.ts';
import { FORMATS } from '../database/exports.ts';
import type { FileFacts } from '../release/checksums.ts';
import { mediaType } from './media_types.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** How the CSV files are written; readers that are not told guess, and guess wrong where a table has few rows. */
const DIALECT = { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true };

/**
 * The specification has a type `list` for joined strings, but its published profile of version 2.0 refuses it, and with it
 * the whole descriptor: a list is called the string that it is in a CSV file.
 */
const fieldType = ({ type }: Column): string => (type === 'list' ? 'string' : type);

/**
 * The least value that is allowed. Of whole numbers above a bound it is the next one: `exclusiveMinimum` is new in version
 * 2, and readers that do not know it refuse the descriptor.
 */
function bounds({ type, minimum, above, maximum }: Column): Record<string, number | undefined> {
  if (type === 'integer' && above !== undefined) return { minimum: above + 1, maximum };
  return { minimum, exclusiveMinimum: above, maximum };
}

/** A list may be an empty cell, so it is not `required`: an empty cell counts as missing. */
function field(column: Column): Record<string, unknown> {
  const constraints = {
    required: column.nullable || column.type === 'list' ? undefined : true,
    minLength: column.minLength,
    pattern: column.pattern,
    enum: column.categories,
    ...bounds(column),
  };
  return {
    name: column.name,
    type: fieldType(column),
    description:
      column.type === 'list'
        ? `${column.description}; items are separated by "${LIST_DELIMITER}"`
        : column.description,
    ...(column.categories ? { categories: column.categories } : {}),
    constraints: Object.fromEntries(Object.entries(constraints).filter(([, value]) => value !== undefined)),
  };
}

/**
 * The Table Schema of a table's CSV file. The empty name stands for the table itself: version 2 also allows to leave it out,
 * which readers of version 1 refuse.
 */
export function tableSchema(table: TableDescription): Record<string, unknown> {
  const foreignKeys = table.foreignKeys.map((key) => ({
    fields: key.columns,
    reference: { resource: key.table === table.name ? '' : key.table, fields: key.references },
  }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columnsOf(table.row).map(field),
    missingValues: [''],
    ...(hasPrimaryKey(table) ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

export interface PackageFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly rowCounts: Readonly<Record<TableName, number>>;
  /** The data files. */
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly databaseFile: string;
}

function fileEntries(path: string, format: string, { files }: PackageFacts) {
  const { bytes, sha256 } = files.get(path)!;
  return { path, format, mediatype: mediaType(path), bytes, hash: `sha256:${sha256}` };
}

function tableResource(table: TableDescription, facts: PackageFacts): Record<string, unknown> {
  const others = FORMATS.filter((format) => format !== 'csv');
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: 'table',
    title: table.title,
    description: table.description,
    ...fileEntries(`${table.name}.csv`, 'csv', facts),
    encoding: 'utf-8',
    dialect: DIALECT,
    rowCount: facts.rowCounts[table.name],
    schema: tableSchema(table),
    formats: others.map((format) => fileEntries(`${table.name}.${format}`, format, facts)),
  };
}

/** The descriptor of a release. `rowCount` and `formats` are additions of ours. */
export function dataPackage(facts: PackageFacts): Record<string, unknown> {
  const { dataset, release } = facts;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: dataset.name,
    ...(dataset.doi ? { id: `${DOI_ADDRESS}${dataset.doi}` } : {}),
    title: dataset.title,
    description: dataset.description,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    ...(dataset.homepage ? { homepage: dataset.homepage } : {}),
    keywords: dataset.keywords,
    ...(dataset.licence ? { licenses: [dataset.licence] } : {}),
    contributors: dataset.creators.map((creator) => ({ ...creator, roles: ['creator'] })),
    sources: [
      ...dataset.materials.map(({ title, path }) => ({ title, path })),
      { title: 'The reports, each with its publisher and address', path: 'sources.csv' },
    ],
    resources: [
      ...TABLES.map((table) => tableResource(table, facts)),
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'database',
        title: 'Database',
        description: 'All tables, with their constraints, comments and views, as one DuckDB database.',
        ...fileEntries(facts.databaseFile, 'duckdb', facts),
      },
    ],
  };
}
