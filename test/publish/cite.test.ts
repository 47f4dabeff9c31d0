import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-software-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citeRelease } from '../../pipeline/publish/cite/cite.ts';
import { type Citable, STYLES } from '../../pipeline/publish/cite/styles.ts';
import { citationWithChecksum } from '../../pipeline/publish/metadata/citation.ts';
import { writeIndex } from '../../pipeline/publish/release/index_file.ts';
import { assembleSample } from './support/assembled.ts';
import { sharedFolder, temporaryFolder } from './support/folders.ts';
import { dataset } from './support/requests.ts';

const work: Citable = {
  name: 'harbour-claims',
  title: 'Harbour Claims',
  version: '0.1.0',
  date: '2024-06-01',
  authors: ['The Harbour & Port Society'],
  url: 'https://example.org/harbour_claims',
  doi: null,
  sha256: null,
  claim: null,
};
const SHA256 = 'c'.repeat(64);
const one = { ...work, claim: 'harbour-p1-1' };

describe('styles', () => {
  test('APA', () => {
    expect(STYLES.apa(work)).toBe(
      'The Harbour & Port Society. (2024). Harbour Claims (Version 0.1.0) [Data set]. https://example.org/harbour_claims',
    );
    expect(STYLES.apa({ ...one, authors: ['A. Tester', 'B. Tester', 'C. Tester'], url: null })).toBe(
      'A. Tester, B. Tester, & C. Tester. (2024). Harbour Claims (Version 0.1.0; claim harbour-p1-1) [Data set].',
    );
  });

  test('Chicago', () => {
    expect(STYLES.chicago(one)).toBe(
      'The Harbour & Port Society. Harbour Claims. Version 0.1.0. Released June 1, 2024. Claim harbour-p1-1. https://example.org/harbour_claims.',
    );
  });

  test('BibTeX, with special characters kept from having a meaning', () => {
    expect(STYLES.bibtex(one)).toBe(
      [
        '@misc{harbour-claims-0.1.0-harbour-p1-1,',
        '  author = {{The Harbour \\& Port Society}},',
        '  title = {{Harbour Claims}},',
        '  year = {2024},',
        '  version = {0.1.0},',
        '  howpublished = {Data set},',
        '  note = {Claim harbour-p1-1},',
        '  url = {https://example.org/harbour_claims},',
        '}',
      ].join('\n'),
    );
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(STYLES['csl-json'](work))).toEqual([
      {
        id: 'harbour-claims-0.1.0',
        type: 'dataset',
        title: 'Harbour Claims',
        author: [{ literal: 'The Harbour & Port Society' }],
        issued: { 'date-parts': [[2024, 6, 1]] },
        version: '0.1.0',
        URL: 'https://example.org/harbour_claims',
      },
    ]);
  });
});

describe('what names the version', () => {
  const known: Citable = { ...one, sha256: SHA256, url: null };
  const registered: Citable = { ...known, doi: '10.5281/zenodo.123' };

  test('is the checksum of its list of checksums', () => {
    expect(STYLES.apa(known)).toBe(
      `The Harbour & Port Society. (2024). Harbour Claims (Version 0.1.0; sha256:${SHA256}; claim harbour-p1-1) [Data set].`,
    );
    expect(STYLES.chicago(known)).toMatch(new RegExp(` Claim harbour-p1-1\\. sha256:${SHA256}\\.$`));
    expect(STYLES.bibtex(known)).toContain(`  note = {Claim harbour-p1-1; sha256:${SHA256}},\n}`);
    expect(JSON.parse(STYLES['csl-json'](known))[0]).toMatchObject({
      id: 'harbour-claims-0.1.0-harbour-p1-1',
      note: `Claim harbour-p1-1; sha256:${SHA256}`,
    });
  });

  test('is the DOI where there is one', () => {
    expect(STYLES.apa(registered)).toBe(
      'The Harbour & Port Society. (2024). Harbour Claims (Version 0.1.0; claim harbour-p1-1) [Data set]. https://doi.org/10.5281/zenodo.123',
    );
    expect(STYLES.chicago(registered)).toMatch(
      / Claim harbour-p1-1\. https:\/\/doi\.org\/10\.5281\/zenodo\.123\.$/,
    );
    expect(STYLES.bibtex(registered)).toContain(
      '  doi = {10.5281/zenodo.123},\n  url = {https://doi.org/10.5281/zenodo.123},\n}',
    );
    expect(JSON.parse(STYLES['csl-json'](registered))[0]).toMatchObject({
      DOI: '10.5281/zenodo.123',
      URL: 'https://doi.org/10.5281/zenodo.123',
    });
  });
});

describe('a release', () => {
  const dist = sharedFolder();
  let sha256: string;
  beforeAll(async () => {
    await assembleSample(dist);
    await writeIndex(dist);
    sha256 = JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8'))[0].sha256;
  });

  test('is cited by what it says of itself, and by the checksum that index.json states', async () => {
    expect(await citeRelease({ dist, style: 'apa' })).toBe(
      `A. Tester. (2024). Harbour Claims (Version 0.1.0; sha256:${sha256}) [Data set].`,
    );
  });

  test('is cited alike by its readme, its citation file and the copy of that outside of it', async () => {
    const read = (name: string) => readFileSync(join(dist, 'v0.1.0', name), 'utf8');
    expect(read('README.md')).toContain('> A. Tester. (2024). Harbour Claims (Version 0.1.0) [Data set].\n');
    const copy = citationWithChecksum(read('CITATION.cff'), sha256);
    const [cited] = JSON.parse(await citeRelease({ dist, style: 'csl-json' }));
    for (const file of [read('CITATION.cff'), copy]) {
      const [{ title, version, author, issued, type } = {}] = (await Cite.async(file)).data;
      expect({ title, version, author, issued, type }).toEqual({
        title: cited.title,
        version: cited.version,
        author: cited.author,
        issued: cited.issued,
        type: cited.type,
      });
    }
    expect(parse(copy).identifiers).toEqual([
      { type: 'other', value: cited.note, description: expect.stringContaining('SHA256SUMS') },
    ]);
  });

  test('with a DOI says so in its citation file, its data package and its readme', async () => {
    const folder = temporaryFolder();
    await assembleSample(folder, { dataset: { ...dataset, doi: '10.5281/zenodo.123' } });
    const read = (name: string) => readFileSync(join(folder, 'v0.1.0', name), 'utf8');
    expect(parse(read('CITATION.cff')).doi).toBe('10.5281/zenodo.123');
    expect(JSON.parse(read('datapackage.json')).id).toBe('https://doi.org/10.5281/zenodo.123');
    expect(read('README.md')).toContain('Its DOI is 10.5281/zenodo.123.');
    expect(await citeRelease({ dist: folder, style: 'apa' })).toMatch(
      / https:\/\/doi\.org\/10\.5281\/zenodo\.123$/,
    );
  });

  test('or a claim of it', async () => {
    expect(await citeRelease({ dist, version: 'v0.1.0', claim: 'gazette-p1-1', style: 'apa' })).toContain(
      'claim gazette-p1-1',
    );
  });

  test('has no citation of a claim that is not in it', async () => {
    await expect(citeRelease({ dist, claim: "o'hare-p1-1", style: 'apa' })).rejects.toThrow(
      "v0.1.0 has no claim o'hare-p1-1; claim ids look like 000-p10-1",
    );
  });
});
