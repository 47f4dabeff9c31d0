/** `CITATION.cff` (Citation File Format 1.2.0, https://citation-file-format.github.io/). */
import { parse, stringify } from 'yaml';
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
    doi: dataset.doi ?? undefined,
    url: dataset.homepage ?? undefined,
    keywords: dataset.keywords,
  });
}

/**
 * The citation file of a release as it stands outside of the release, where it can say which one it is.
 *
 * @param text the citation file of the release, which is itself in the list of checksums
 * @param sha256 SHA-256 of the list of checksums
 */
export function citationWithChecksum(text: string, sha256: string): string {
  const identifier = {
    type: 'other',
    value: `sha256:${sha256}`,
    description: 'SHA-256 of SHA256SUMS, the list of the checksums of all files of this version',
  };
  return stringify({ ...parse(text), identifiers: [identifier] });
}
