/** `croissant.json`, the description that machine-learning tools read (Croissant 1.1, http://mlcommons.org/croissant/1.1). */
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES, type TableDescription } from '../../../schemas/tables.ts';
import type { Citable } from '../cite/styles.ts';
import { STYLES } from '../cite/styles.ts';
import { type Column, columnsOf } from '../columns.ts';
import type { FileFacts } from '../release/checksums.ts';
import { mediaType } from './media_types.ts';

const CROISSANT = 'http://mlcommons.org/croissant/';

const TERMS = [
  ...['arrayShape', 'citeAs', 'column', 'extract', 'field', 'fileObject', 'isArray', 'isLiveDataset', 'key'],
  ...['recordSet', 'references', 'source'],
];

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: CROISSANT,
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  ...Object.fromEntries(TERMS.map((term) => [term, `cr:${term}`])),
};

const DATA_TYPES: Record<Column['type'], string> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  list: 'sc:Text',
  object: 'sc:Text',
};

const fieldId = (table: string, column: string): string => `${table}/${column}`;

/** The Parquet file is the source: it alone keeps the types of the columns. */
const sourceFile = (table: TableDescription): string => `${table.name}.parquet`;

function fieldOf(table: TableDescription, column: Column): Record<string, unknown> {
  const key = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column.name);
  return {
    '@type': 'cr:Field',
    '@id': fieldId(table.name, column.name),
    name: column.name,
    description: column.description,
    dataType: DATA_TYPES[column.type],
    ...(column.type === 'list' ? { isArray: true, arrayShape: '-1' } : {}),
    source: { fileObject: { '@id': sourceFile(table) }, extract: { column: column.name } },
    ...(key ? { references: { field: { '@id': fieldId(key.table, key.references[0]!) } } } : {}),
  };
}

export interface CroissantFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly citable: Citable;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** The description of a release; `files` are its data files. */
export function croissant({ dataset, release, citable, files }: CroissantFacts): Record<string, unknown> {
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: `${CROISSANT}1.1`,
    name: dataset.name,
    alternateName: dataset.title,
    description: dataset.description,
    ...(dataset.homepage ? { url: dataset.homepage } : {}),
    ...(dataset.licence ? { license: dataset.licence.path } : {}),
    creator: dataset.creators.map(({ title, path }) => ({
      '@type': 'sc:Organization',
      name: title,
      ...(path ? { url: path } : {}),
    })),
    datePublished: release.date,
    version: release.version,
    keywords: dataset.keywords,
    citeAs: STYLES.bibtex(citable),
    isLiveDataset: false,
    distribution: [...files].map(([name, { bytes, sha256 }]) => ({
      '@type': 'cr:FileObject',
      '@id': name,
      name,
      contentUrl: name,
      contentSize: `${bytes} B`,
      encodingFormat: mediaType(name),
      sha256,
    })),
    recordSet: TABLES.map((table) => ({
      '@type': 'cr:RecordSet',
      '@id': table.name,
      name: table.name,
      description: table.description,
      key: table.key.map((column) => ({ '@id': fieldId(table.name, column) })),
      field: columnsOf(table.row).map((column) => fieldOf(table, column)),
    })),
  };
}
