/** The descriptor `datapackage.json` (Data Package version 2, https://datapackage.org/). */
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES, type TableDescription, type TableName } from '../../../schemas/tables.ts';
import { type Column, columnsOf, LIST_DELIMITER } from '../columns.ts';
import { hasPrimaryKey } from '../database/ddl.ts';
import { FORMATS, type Format } from '../database/exports.ts';
import type { FileFacts } from '../release/checksums.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** The CSV file goes by the name of the table. */
const resourceName = (table: string, format: Format): string =>
  format === 'csv' ? table : `${table}-${format}`;

function fieldType(column: Column, format: Format): Record<string, unknown> {
  if (column.type !== 'list') return { type: column.type };
  if (format !== 'csv') return { type: 'array' };
  return { type: 'list', delimiter: LIST_DELIMITER, itemType: 'string' };
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
    ...fieldType(column, format),
    description: column.description,
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
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields,
    missingValues: format === 'csv' ? [''] : [],
    ...(hasPrimaryKey(table) ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
    foreignKeys: table.foreignKeys.map((key) => ({
      fields: key.columns,
      reference: {
        ...(key.table === table.name ? {} : { resource: resourceName(key.table, format) }),
        fields: key.references,
      },
    })),
  };
}

const fileEntries = (facts: FileFacts) => ({ bytes: facts.bytes, hash: `sha256:${facts.sha256}` });

export interface PackageFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly rowCounts: Readonly<Record<TableName, number>>;
  /** Size and checksum of a file of the release. */
  readonly file: (name: string) => FileFacts;
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
      mediatype: MEDIA_TYPES[format],
      ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
      ...fileEntries(facts.file(path)),
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
    ...(dataset.homepage ? { homepage: dataset.homepage } : {}),
    keywords: dataset.keywords,
    licenses: [dataset.licence],
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
        mediatype: 'application/vnd.duckdb',
        ...fileEntries(facts.file(facts.databaseFile)),
      },
    ],
  };
}
