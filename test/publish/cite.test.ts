import { beforeAll, describe, expect, test } from 'vitest';
import { citeRelease } from '../../pipeline/publish/cite/cite.ts';
import { type Citable, STYLES } from '../../pipeline/publish/cite/styles.ts';
import { assembleSample } from './support/assembled.ts';
import { sharedFolder } from './support/folders.ts';

const work: Citable = {
  name: 'harbour-claims',
  title: 'Harbour Claims',
  version: '0.1.0',
  date: '2024-06-01',
  authors: ['The Harbour & Port Society'],
  url: 'https://example.org/harbour_claims',
  claim: null,
};
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

describe('a release', () => {
  const dist = sharedFolder();
  beforeAll(() => assembleSample(dist));

  test('is cited by what it says of itself', async () => {
    expect(await citeRelease({ dist, style: 'apa' })).toBe(
      'A. Tester. (2024). Harbour Claims (Version 0.1.0) [Data set].',
    );
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
