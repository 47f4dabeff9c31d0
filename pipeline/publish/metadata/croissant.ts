/** `croissant.json`, the description that machine-learning tools read (Croissant 1.1, http://mlcommons.org/croissant/1.1). */
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { type Citable, STYLES } from '../cite/styles.ts';
import { type Column, columnsOf } from '../columns.ts';
import type { FileFacts } from '../release/checksums.ts';
import { mediaType } from './media_types.ts';
import { activitySentence, type Origins } from './origins.ts';

const CROISSANT = 'http://mlcommons.org/croissant/';

/** Terms of Croissant: those of appendix 1 of its specification, and four more that its reader knows. */
const TERMS = [
  ...[
    'annotation',
    'arrayShape',
    'citeAs',
    'column',
    'containedIn',
    'equivalentProperty',
    'excludes',
    'extract',
  ],
  ...[
    'field',
    'fileObject',
    'fileProperty',
    'fileSet',
    'format',
    'includes',
    'isArray',
    'isLiveDataset',
    'jsonPath',
  ],
  ...['key', 'md5', 'parentField', 'readLines', 'recordSet', 'references', 'regex', 'sdVersion', 'separator'],
  ...['source', 'subField', 'transform', 'unArchive', 'value'],
  ...['path', 'repeated', 'replace', 'samplingRate'],
];

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: CROISSANT,
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
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

/** The key of another table that a column holds. Croissant has no references within a record set. */
const referenceOf = (table: TableDescription, column: Column) =>
  table.foreignKeys.find(
    (key) => key.table !== table.name && key.columns.length === 1 && key.columns[0] === column.name,
  );

function fieldOf(table: TableDescription, column: Column): Record<string, unknown> {
  const key = referenceOf(table, column);
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

/** Readers of Croissant know Parquet by this name, and not by the one that was registered later. */
const encodingFormat = (file: string): string =>
  file.endsWith('.parquet') ? 'application/x-parquet' : mediaType(file);

function fileObject(name: string, { bytes, sha256 }: FileFacts): Record<string, unknown> {
  return {
    '@type': 'cr:FileObject',
    '@id': name,
    name,
    contentUrl: name,
    contentSize: `${bytes} B`,
    encodingFormat: encodingFormat(name),
    sha256,
  };
}

/** Where the dataset comes from, in terms of PROV-O (https://www.w3.org/TR/prov-o/). */
function provenance(origins: Origins, date: string): Record<string, unknown> {
  const { reports, materials, program } = origins;
  return {
    'prov:wasDerivedFrom': [
      ...reports.map(({ id, name, url }) => ({
        '@type': 'prov:Entity',
        '@id': id,
        name,
        ...(url ? { 'prov:atLocation': { '@id': url } } : {}),
      })),
      ...materials.map(({ title, path, use }) => ({
        '@type': 'prov:Entity',
        '@id': path,
        name: title,
        description: use,
      })),
    ],
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      '@id': '#build',
      name: 'Build of the release',
      description: activitySentence(origins),
      'prov:endedAtTime': date,
      'prov:wasAssociatedWith': {
        '@type': 'prov:SoftwareAgent',
        '@id': '#program',
        name: program.name,
        version: program.version,
      },
    },
  };
}

export interface CroissantFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly citable: Citable;
  readonly origins: Origins;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** The description of a release; `files` are its data files. */
export function croissant(facts: CroissantFacts): Record<string, unknown> {
  const { dataset, release, citable, origins, files } = facts;
  const creators = dataset.creators.map(({ title, path }) => ({
    '@type': 'sc:Organization',
    name: title,
    ...(path ? { url: path } : {}),
  }));
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: `${CROISSANT}1.1`,
    name: dataset.name,
    alternateName: dataset.title,
    description: dataset.description,
    // Croissant requires an address; a release that has none on the web is where this file stands.
    url: dataset.homepage ?? './',
    ...(dataset.doi ? { identifier: `https://doi.org/${dataset.doi}` } : {}),
    ...(dataset.licence ? { license: dataset.licence.path } : {}),
    creator: creators,
    publisher: creators,
    datePublished: release.date,
    inLanguage: 'en',
    version: release.version,
    keywords: dataset.keywords,
    citeAs: STYLES.bibtex(citable),
    isLiveDataset: false,
    ...provenance(origins, release.date),
    distribution: [...files].map(([name, fileFacts]) => fileObject(name, fileFacts)),
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
