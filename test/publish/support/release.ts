/** Publishes the invented rows into a folder of the test's own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { PublishRequest } from '../../../pipeline/publish/publish.ts';
import { Dataset } from '../../../schemas/release.ts';
import { sampleRows } from './rows.ts';

const dataset = Dataset.parse({
  name: 'harbour-claims',
  title: 'Harbour Claims',
  description: 'Figures that reports state about harbours.',
  subject: 'harbours',
  keywords: ['harbour'],
  creators: [{ title: 'A. Tester' }],
  homepage: null,
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  code_licence: { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' },
  materials: [
    {
      title: 'A gazetteer',
      path: 'https://example.org/gazetteer',
      licence: 'CC BY 4.0',
      use: 'coordinates',
    },
  ],
  answers: {
    purpose: 'To test.',
    subpopulations: 'None.',
    disturbing: 'Nothing.',
    sensitive: 'Nothing.',
  },
});

/** A new empty folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for all tests of a file. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const sampleRequest = (dist: string, known: Partial<PublishRequest> = {}): PublishRequest => ({
  rows: sampleRows(),
  dist,
  release: { version: '0.1.0', date: '2024-06-01' },
  dataset,
  tools: [{ name: 'a reader of numbers', version: '1.2.3' }],
  changelog: '# Changes\n\n## 0.1.0\n\nFirst release.\n',
  licence: 'Anybody may use it who names us.\n',
  ...known,
});
