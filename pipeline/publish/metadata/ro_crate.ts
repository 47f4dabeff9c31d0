/** `ro-crate-metadata.json`, the description that research archives read (RO-Crate 1.2, https://w3id.org/ro/crate/1.2). */
import type { Dataset, Release } from '../../../schemas/release.ts';
import type { FileFacts } from '../release/checksums.ts';
import { CHECKSUM_FILE, RO_CRATE_FILE } from '../release/file_names.ts';
import { mediaType } from './media_types.ts';

const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';

const reference = (id: string) => ({ '@id': id });

function fileEntity(name: string, facts: FileFacts | undefined): Record<string, unknown> {
  return {
    '@id': name,
    '@type': 'File',
    name,
    encodingFormat: mediaType(name),
    ...(facts ? { contentSize: String(facts.bytes), sha256: facts.sha256 } : {}),
  };
}

export interface CrateFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  /** Every file of the release but the list of checksums, which holds the checksum of this one. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** The description of a release. */
export function roCrate({ dataset, release, files }: CrateFacts): Record<string, unknown> {
  const creators = dataset.creators.map((creator, i) => ({
    '@id': creator.path ?? `#creator-${i + 1}`,
    '@type': 'Organization',
    name: creator.title,
  }));
  const names = [...files.keys(), CHECKSUM_FILE];
  return {
    '@context': `${SPECIFICATION}/context`,
    '@graph': [
      {
        '@id': RO_CRATE_FILE,
        '@type': 'CreativeWork',
        about: reference('./'),
        conformsTo: reference(SPECIFICATION),
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: `${dataset.title} ${release.version}`,
        description: dataset.description,
        datePublished: release.date,
        version: release.version,
        license: dataset.licence ? reference(dataset.licence.path) : 'not stated',
        creator: creators.map((creator) => reference(creator['@id'])),
        keywords: dataset.keywords.join(', '),
        ...(dataset.homepage ? { url: dataset.homepage } : {}),
        isBasedOn: dataset.materials.map((material) => reference(material.path)),
        hasPart: names.map(reference),
      },
      ...(dataset.licence
        ? [{ '@id': dataset.licence.path, '@type': 'CreativeWork', name: dataset.licence.title }]
        : []),
      ...creators,
      ...dataset.materials.map((material) => ({
        '@id': material.path,
        '@type': 'CreativeWork',
        name: material.title,
        description: `${material.use}; licence: ${material.licence}`,
      })),
      ...names.map((name) => fileEntity(name, files.get(name))),
    ],
  };
}
