/** What programs that are not ours make of the files of a release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-software-formats';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnsOf, LIST_DELIMITER } from '../../../pipeline/publish/columns.ts';
import { TABLES } from '../../../schemas/tables.ts';
import { assembleSample } from '../support/assembled.ts';
import { sharedFolder } from '../support/folders.ts';

const dist = sharedFolder();
const path = (name: string) => join(dist, 'v0.1.0', name);
const read = (name: string) => readFileSync(path(name), 'utf8');
beforeAll(() => assembleSample(dist));

test('citation-js reads CITATION.cff as the citation of a dataset', async () => {
  const [entry] = (await Cite.async(read('CITATION.cff'))).data;
  expect(entry).toMatchObject({
    type: 'dataset',
    title: 'Harbour Claims',
    author: [{ literal: 'A. Tester' }],
    version: '0.1.0',
    issued: { 'date-parts': [[2024, 6, 1]] },
  });
});

describe('hyparquet reads from the Parquet file what stands in the CSV file', () => {
  /** A value as the CSV file would print it. */
  function printed(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (Array.isArray(value)) return value.join(LIST_DELIMITER);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  test.each(TABLES.map((table) => table.name))('%s', async (name) => {
    const file = await asyncBufferFromFile(path(`${name}.parquet`));
    const rows = await parquetReadObjects({ file, compressors });
    const csv = Papa.parse<Record<string, string>>(read(`${name}.csv`), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, printed(value)])),
      ),
    ).toEqual(csv);
  });
});

describe('hyparquet reads what a Parquet file says of itself', () => {
  test.each(TABLES)('$name', async (table) => {
    const { key_value_metadata } = await parquetMetadataAsync(
      await asyncBufferFromFile(path(`${table.name}.parquet`)),
    );
    const said = Object.fromEntries(key_value_metadata!.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({
      dataset: 'Harbour Claims',
      version: '0.1.0',
      date: '2024-06-01',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      title: table.title,
      description: table.description,
    });
    expect(JSON.parse(said.columns!)).toEqual(
      Object.fromEntries(columnsOf(table.row).map(({ name, description }) => [name, description])),
    );
  });
});

describe('as JSON-LD, every property and type is a term of a vocabulary, and none is lost', () => {
  /** Every property and type in an expanded document. */
  function* terms(node: unknown): Generator<string> {
    if (Array.isArray(node)) for (const item of node) yield* terms(item);
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (key === '@type') yield* value as string[];
        else if (!key.startsWith('@')) yield key;
        yield* terms(value);
      }
  }

  /** The terms of a document by the namespace that they are of. */
  async function termsOf(file: string): Promise<Map<string, string[]>> {
    const expanded = await jsonld.expand(JSON.parse(read(file)), {
      base: 'https://example.org/release/',
      documentLoader: () => Promise.reject(new Error('the context must be in the document')),
    });
    const found = new Map<string, string[]>();
    for (const term of [...new Set(terms(expanded))].sort()) {
      const [, namespace, name] = /^(.*[/#])(\w+)$/.exec(term)!;
      found.set(namespace!, [...(found.get(namespace!) ?? []), name!]);
    }
    return found;
  }

  test('croissant.json', async () => {
    const found = await termsOf('croissant.json');
    expect([...found.keys()].sort()).toEqual([
      'http://mlcommons.org/croissant/',
      'http://purl.org/dc/terms/',
      'http://www.w3.org/ns/prov#',
      'https://schema.org/',
    ]);
    expect(found.get('http://mlcommons.org/croissant/')).toEqual([
      ...[
        'Field',
        'FileObject',
        'RecordSet',
        'arrayShape',
        'citeAs',
        'column',
        'dataType',
        'extract',
        'field',
      ],
      ...['fileObject', 'isArray', 'isLiveDataset', 'key', 'recordSet', 'references', 'source'],
    ]);
    expect(found.get('http://www.w3.org/ns/prov#')).toEqual([
      ...['Activity', 'Entity', 'SoftwareAgent', 'atLocation', 'endedAtTime', 'wasAssociatedWith'],
      ...['wasDerivedFrom', 'wasGeneratedBy'],
    ]);
  });

  test('dataset.jsonld', async () => {
    expect([...(await termsOf('dataset.jsonld')).keys()]).toEqual(['https://schema.org/']);
  });
});
