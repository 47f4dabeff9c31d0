/** Requests to publish the invented rows. */
import type { PublishRequest } from '../../../pipeline/publish/publish.ts';
import { ANSWERS, Dataset } from '../../../schemas/release.ts';
import { sampleRows } from './rows.ts';

export const dataset = Dataset.parse({
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
  answers: Object.fromEntries(ANSWERS.map((name) => [name, `What is said of ${name}.`])),
});

export const sampleRequest = (dist: string, known: Partial<PublishRequest> = {}): PublishRequest => ({
  rows: sampleRows(),
  dist,
  release: { version: '0.1.0', date: '2024-06-01' },
  dataset,
  tools: [
    { name: 'a program', version: '0.1.0' },
    { name: 'a-reader-of-numbers', version: '1.2.3' },
  ],
  changelog: '# Changes\n\n## 0.1.0\n\nFirst release.\n',
  licence: 'Anybody may use it who names us.\n',
  codebook: '# Codebook\n\nCount what floats.\n',
  accuracy: 'Nine of ten figures were right.',
  ...known,
});
