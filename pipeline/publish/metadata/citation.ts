/** `CITATION.cff` (Citation File Format 1.2.0, https://citation-file-format.github.io/). */
import { stringify } from 'yaml';
import type { Dataset, Release } from '../../../schemas/release.ts';

/** The citation file of a release. */
export function citationFile(dataset: Dataset, release: Release): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use this dataset, please cite the version that you used.',
    type: 'dataset',
    title: dataset.title,
    abstract: dataset.description,
    authors: dataset.creators.map((creator) => ({ name: creator.title, website: creator.path })),
    version: release.version,
    'date-released': release.date,
    license: dataset.licence?.name,
    url: dataset.homepage ?? undefined,
    keywords: dataset.keywords,
  });
}
