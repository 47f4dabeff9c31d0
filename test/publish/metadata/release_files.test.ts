/** The files that describe a release to programs, read back from one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../../pipeline/publish/release/checksums.ts';
import { newValidator } from '../../../pipeline/publish/verify/schemas.ts';
import { TABLES } from '../../../schemas/tables.ts';
import { assembleSample } from '../support/assembled.ts';
import { sharedFolder } from '../support/folders.ts';

const dist = sharedFolder();
const folder = join(dist, 'v0.1.0');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
beforeAll(() => assembleSample(dist));

describe('datapackage.json', () => {
  interface Resource {
    name: string;
    path: string;
    rowCount: number;
    formats?: { path: string }[];
    schema?: {
      fields: { name: string }[];
      primaryKey?: string[];
      foreignKeys: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    };
  }
  const resources = (): Resource[] => JSON.parse(read('datapackage.json')).resources;

  test('names every data file once', () => {
    const names = resources().map((resource) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[-a-z0-9._/]+$/);
    expect(
      resources()
        .flatMap(({ path, formats }) => [path, ...(formats ?? []).map((other) => other.path)])
        .sort(),
    ).toEqual(
      listFiles(folder).filter(
        (name) =>
          /^\w.*\.(csv|json|parquet|duckdb)$/.test(name) &&
          !/schemas|datapackage|croissant|ro-crate/.test(name),
      ),
    );
  });

  test('refers only to resources and fields that exist', () => {
    const fields = new Map(
      resources().map(({ name, schema }) => [name, schema?.fields.map((field) => field.name) ?? []]),
    );
    for (const { name, schema } of resources())
      for (const key of schema?.foreignKeys ?? []) {
        expect(fields.get(name)).toEqual(expect.arrayContaining(key.fields));
        expect(fields.get(key.reference.resource || name)).toEqual(
          expect.arrayContaining(key.reference.fields),
        );
      }
  });

  test('has the day of the release, the licence and the row counts', () => {
    expect(JSON.parse(read('datapackage.json'))).toMatchObject({
      name: 'harbour-claims',
      version: '0.1.0',
      created: '2024-06-01T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ title: 'A. Tester', roles: ['creator'] }],
    });
    expect(resources().find((resource) => resource.name === 'claims')!.rowCount).toBe(3);
  });

  test('lists the fields in the order of the CSV header', () => {
    for (const { path, schema } of resources().filter((resource) => resource.path.endsWith('.csv')))
      expect(schema!.fields.map((field) => field.name).join(',')).toBe(read(path).split('\n')[0]);
  });
});

describe('JSON Schemas', () => {
  test.each(TABLES.map((table) => table.name))('%s: the file fits, and a wrong row does not', (name) => {
    const validate = newValidator().compile(JSON.parse(read(`schemas/${name}.schema.json`)));
    const rows = JSON.parse(read(`${name}.json`));
    expect(validate(rows)).toBe(true);
    expect(validate([{ ...rows[0], unknown: 1 }])).toBe(false);
    expect(validate([{}])).toBe(false);
  });
});

interface Node {
  '@id': string;
  '@type': string;
}

test('croissant.json has every data file and column once, and refers only to what it has', () => {
  const description = JSON.parse(read('croissant.json'));
  expect(description).toMatchObject({
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    datePublished: '2024-06-01',
    version: '0.1.0',
  });
  const files = new Set(description.distribution.map((file: Node) => file['@id']));
  const fields = description.recordSet.flatMap((set: { field: Node[] }) => set.field);
  const ids = new Set(fields.map((field: Node) => field['@id']));
  expect(ids.size).toBe(fields.length);
  expect(ids.size).toBe(TABLES.reduce((sum, table) => sum + Object.keys(table.row.shape).length, 0));
  for (const field of fields) {
    expect(files).toContain(field.source.fileObject['@id']);
    const referred = field.references?.field['@id'];
    if (referred) expect(ids).toContain(referred);
    expect(referred?.split('/')[0]).not.toBe(field['@id'].split('/')[0]);
  }
  for (const set of description.recordSet) for (const key of set.key) expect(ids).toContain(key['@id']);
  for (const file of description.distribution)
    expect(read('SHA256SUMS')).toContain(`${file.sha256}  ${file['@id']}\n`);
});

describe('ro-crate-metadata.json', () => {
  type Entity = Node & Record<string, unknown>;
  let graph: Entity[];
  const entity = (id: string) => graph.find((node) => node['@id'] === id)!;
  const ids = (value: unknown) => (value as Node[]).map((node) => node['@id']);
  beforeAll(() => {
    graph = JSON.parse(read('ro-crate-metadata.json'))['@graph'];
  });

  test('has a descriptor, and a root with all that is required and recommended of it', () => {
    expect(graph[0]).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    });
    expect(entity('./')).toMatchObject({
      '@type': 'Dataset',
      name: 'Harbour Claims 0.1.0',
      description: expect.stringContaining('harbours'),
      datePublished: '2024-06-01',
      license: { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      author: [{ '@id': '#creator-1' }],
      publisher: { '@id': '#creator-1' },
    });
    expect(entity('#creator-1')).toMatchObject({ '@type': 'Organization', name: 'A. Tester' });
  });

  test('is flat, names every entity once, and refers to nothing that it does not describe', () => {
    const described = graph.map((node) => node['@id']);
    expect(new Set(described).size).toBe(described.length);
    for (const [key, value] of graph.flatMap((node) => Object.entries(node)))
      for (const item of Array.isArray(value) ? value : [value])
        if (typeof item === 'object') {
          expect(Object.keys(item)).toEqual(['@id']);
          if (key !== 'conformsTo') expect(described).toContain(item['@id']);
        }
  });

  test('describes every file with its type, size and checksum', () => {
    const parts = ids(entity('./').hasPart);
    expect([...parts, 'ro-crate-metadata.json'].sort()).toEqual(listFiles(folder));
    for (const part of parts.filter((name) => name !== 'SHA256SUMS')) {
      expect(entity(part)).toMatchObject({
        '@type': 'File',
        encodingFormat: expect.stringMatching(/^\w+\/[\w.+-]+$/),
      });
      expect(read('SHA256SUMS')).toContain(`${entity(part).sha256}  ${part}\n`);
    }
  });

  test('links the reports, the program with its libraries, and the files by the run that made them', () => {
    expect(entity('./')).toMatchObject({
      conformsTo: { '@id': 'https://w3id.org/ro/wfrun/process/0.5' },
      mentions: { '@id': '#build' },
    });
    expect(entity('https://w3id.org/ro/wfrun/process/0.5')).toMatchObject({ '@type': 'CreativeWork' });
    const run = entity('#build');
    expect(run).toMatchObject({
      '@type': 'CreateAction',
      endTime: '2024-06-01',
      agent: { '@id': '#creator-1' },
      instrument: { '@id': '#program' },
    });
    expect(ids(run.result)).toEqual(ids(entity('./').hasPart));
    expect(ids(run.object)).toEqual([
      '#report-gazette.txt',
      '#report-harbour.txt',
      'https://example.org/gazetteer',
    ]);
    expect(entity('#report-harbour.txt')).toMatchObject({
      '@type': 'CreativeWork',
      name: 'Boats in the harbour',
      url: 'https://example.org/harbour',
      sha256: JSON.parse(read('sources.json'))[1].file_sha256,
    });
    expect(entity('#program')).toMatchObject({
      '@type': 'SoftwareApplication',
      name: 'a program',
      softwareVersion: '0.1.0',
      softwareRequirements: [{ '@id': 'https://www.npmjs.com/package/a-reader-of-numbers/v/1.2.3' }],
    });
  });
});

test('dataset.jsonld describes the dataset, its columns and its files', () => {
  const description = JSON.parse(read('dataset.jsonld'));
  expect(description).toMatchObject({
    '@type': 'Dataset',
    name: 'Harbour Claims',
    version: '0.1.0',
    datePublished: '2024-06-01',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '2024-05-03/2024-05-03',
    creator: [{ '@type': 'Organization', name: 'A. Tester' }],
  });
  expect(description.variableMeasured.map(({ name }: { name: string }) => name)).toEqual(
    Object.keys(JSON.parse(read('claims.json'))[0]),
  );
  for (const { contentUrl, sha256 } of description.distribution)
    expect(read('SHA256SUMS')).toContain(`${sha256}  ${contentUrl}\n`);
});

test('CITATION.cff is a citation of this version', () => {
  expect(parse(read('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    title: 'Harbour Claims',
    authors: [{ name: 'A. Tester' }],
    version: '0.1.0',
    'date-released': '2024-06-01',
    license: 'CC-BY-4.0',
  });
});
