/** What programs that are not ours make of the files of a release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-software-formats';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIST_DELIMITER } from '../../../pipeline/publish/columns.ts';
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

describe('croissant.json as JSON-LD', () => {
  const VOCABULARIES =
    /^(?:https:\/\/schema\.org\/|http:\/\/mlcommons\.org\/croissant\/|http:\/\/purl\.org\/dc\/terms\/)\w+$/;

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

  test('every property and type is a term of a vocabulary, and none is lost', async () => {
    const document = JSON.parse(read('croissant.json'));
    const expanded = await jsonld.expand(document, {
      base: 'https://example.org/release/',
      documentLoader: () => Promise.reject(new Error('the context must be in the document')),
    });
    const found = new Set(terms(expanded));
    for (const term of found) expect(term).toMatch(VOCABULARIES);
    const cr = [...found].filter((term) => term.startsWith('http://mlcommons.org/croissant/'));
    expect(cr.map((term) => term.split('/').at(-1)).sort()).toEqual([
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
  });
});
