/** The descriptor `datapackage.json` (Data Package version 2, https://datapackage.org/). */
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES, type TableDescription, type TableName } from '../../../schemas/tables.ts';
import { DOI_ADDRESS } from '../cite/styles.ts';
import { type Column, columnsOf, LIST_DELIMITER } from '../columns.ts';
import { hasPrimaryKey } from '../database/ddl.ts';
import { FORMATS, type Format } from '../database/exports.ts';
import type { FileFacts } from '../release/checksums.ts';
import { mediaType } from './media_types.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The CSV file goes by the name of the table. */
const resourceName = (table: string, format: Format): string =>
  format === 'csv' ? table : `${table}-${format}`;

/**
 * The specification has a type `list` for joined strings, but its published profile of version 2.0 refuses it, and with it
 * the whole descriptor: in a CSV file a list is called the string that it is.
 */
function fieldType(column: Column, format: Format): string {
  if (column.type !== 'list') return column.type;
  return format === 'csv' ? 'string' : 'array';
}

function fieldDescription(column: Column, format: Format): string {
  return column.type === 'list' && format === 'csv'
    ? `${column.description}; items are separated by "${LIST_DELIMITER}"`
    : column.description;
}

function field(column: Column, format: Format): Record<string, unknown> {
  const constraints = {
    required: column.nullable ? undefined : true,
    minLength: column.minLength,
    pattern: column.pattern,
    enum: column.categories,
    minimum: column.minimum,
    exclusiveMinimum: column.above,
    maximum: column.maximum,
  };
  return {
    name: column.name,
    type: fieldType(column, format),
    description: fieldDescription(column, format),
    ...(column.categories ? { categories: column.categories } : {}),
    constraints: Object.fromEntries(Object.entries(constraints).filter(([, value]) => value !== undefined)),
  };
}

/**
 * The Table Schema of a table in a format. A list in a CSV file may be an empty cell, so it is not `required` there:
 * an empty cell counts as missing.
 */
export function tableSchema(table: TableDescription, format: Format): Record<string, unknown> {
  const fields = columnsOf(table.row).map((column) =>
    field(format === 'csv' && column.type === 'list' ? { ...column, nullable: true } : column, format),
  );
  const foreignKeys = table.foreignKeys.map((key) => ({
    fields: key.columns,
    reference: {
      ...(key.table === table.name ? {} : { resource: resourceName(key.table, format) }),
      fields: key.references,
    },
  }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields,
    missingValues: format === 'csv' ? [''] : [],
    ...(hasPrimaryKey(table) ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

const fileEntries = (facts: FileFacts) => ({ bytes: facts.bytes, hash: `sha256:${facts.sha256}` });

export interface PackageFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly rowCounts: Readonly<Record<TableName, number>>;
  /** The data files. */
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly databaseFile: string;
}

function tableResources(table: TableDescription, facts: PackageFacts) {
  return FORMATS.map((format) => {
    const path = `${table.name}.${format}`;
    return {
      $schema: `${PROFILES}/dataresource.json`,
      name: resourceName(table.name, format),
      type: 'table',
      title: table.title,
      description: table.description,
      path,
      format,
      mediatype: mediaType(path),
      ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
      ...fileEntries(facts.files.get(path)!),
      rowCount: facts.rowCounts[table.name],
      schema: tableSchema(table, format),
    };
  });
}

/** The descriptor of a release. `rowCount` is an addition of ours. */
export function dataPackage(facts: PackageFacts): Record<string, unknown> {
  const { dataset, release } = facts;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: dataset.name,
    title: dataset.title,
    description: dataset.description,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    ...(dataset.doi ? { id: `${DOI_ADDRESS}${dataset.doi}` } : {}),
    ...(dataset.homepage ? { homepage: dataset.homepage } : {}),
    keywords: dataset.keywords,
    ...(dataset.licence ? { licenses: [dataset.licence] } : {}),
    contributors: dataset.creators.map((creator) => ({ ...creator, roles: ['creator'] })),
    sources: [
      ...dataset.materials.map(({ title, path }) => ({ title, path })),
      { title: 'The reports, each with its publisher and address', path: 'sources.csv' },
    ],
    resources: [
      ...TABLES.flatMap((table) => tableResources(table, facts)),
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'database',
        title: 'Database',
        description: 'All tables, with their constraints, comments and views, as one DuckDB database.',
        path: facts.databaseFile,
        format: 'duckdb',
        mediatype: mediaType(facts.databaseFile),
        ...fileEntries(facts.files.get(facts.databaseFile)!),
      },
    ],
  };
}
