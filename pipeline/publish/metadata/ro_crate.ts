/**
 * `ro-crate-metadata.json`, the description that research archives read (RO-Crate 1.2, https://w3id.org/ro/crate/1.2), with
 * the run of the program that links inputs, code and outputs (Process Run Crate 0.5,
 * https://w3id.org/ro/wfrun/process/0.5).
 */
import type { Dataset, Release, Tool } from '../../../schemas/release.ts';
import { DOI_ADDRESS } from '../cite/styles.ts';
import type { FileFacts } from '../release/checksums.ts';
import { CHECKSUM_FILE, RO_CRATE_FILE } from '../release/file_names.ts';
import { mediaType } from './media_types.ts';
import { activitySentence, type Origins } from './origins.ts';

const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';
const RUN_PROFILE = 'https://w3id.org/ro/wfrun/process/0.5';
const BUILD = '#build';
const PROGRAM = '#program';
const NO_LICENCE = '#no-licence';

type Entity = Record<string, unknown> & { readonly '@id': string };

const reference = (id: string) => ({ '@id': id });
const references = (entities: readonly Entity[]) => entities.map((entity) => reference(entity['@id']));

function fileEntity(name: string, facts: FileFacts | undefined): Entity {
  return {
    '@id': name,
    '@type': 'File',
    name,
    encodingFormat: mediaType(name),
    ...(facts ? { contentSize: String(facts.bytes), sha256: facts.sha256 } : {}),
  };
}

function licenceEntity({ licence }: Dataset): Entity {
  const [id, name] = licence === null ? [NO_LICENCE, 'No licence is stated'] : [licence.path, licence.title];
  return {
    '@id': id,
    '@type': 'CreativeWork',
    name,
    description:
      licence === null ? 'Whoever wants to use the files must ask.' : `SPDX identifier ${licence.name}`,
  };
}

const creatorEntities = ({ creators }: Dataset): Entity[] =>
  creators.map(({ title, path }, i) => ({
    '@id': path ?? `#creator-${i + 1}`,
    '@type': 'Organization',
    name: title,
    ...(path ? { url: path } : {}),
  }));

/** The program and its libraries: what ran. */
function softwareEntities({ program, libraries }: Origins): Entity[] {
  const required = libraries.map(({ name, version }: Tool) => {
    const url = encodeURI(`https://www.npmjs.com/package/${name}/v/${version}`);
    return { '@id': url, '@type': 'SoftwareApplication', name, softwareVersion: version, url };
  });
  return [
    {
      '@id': PROGRAM,
      '@type': 'SoftwareApplication',
      name: program.name,
      softwareVersion: program.version,
      softwareRequirements: references(required),
    },
    ...required,
  ];
}

/** The reports, which are not in the crate, and the works of others that it draws on: what went in. */
function inputEntities({ reports, materials }: Origins): Entity[] {
  return [
    ...reports.map(({ id, name, url, published, sha256 }) => ({
      '@id': id,
      '@type': 'CreativeWork',
      name,
      ...(url ? { url } : {}),
      ...(published ? { datePublished: published } : {}),
      sha256,
    })),
    ...materials.map(({ path, title, use, licence }) => ({
      '@id': path,
      '@type': 'CreativeWork',
      name: title,
      description: `${use}; licence: ${licence}`,
    })),
  ];
}

export interface CrateFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly origins: Origins;
  /** Every file of the release but the list of checksums, which holds the checksum of this one. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** The description of a release. */
export function roCrate({ dataset, release, origins, files }: CrateFacts): Record<string, unknown> {
  const licence = licenceEntity(dataset);
  const creators = creatorEntities(dataset);
  const inputs = inputEntities(origins);
  const parts = [...files.keys(), CHECKSUM_FILE].map((name) => fileEntity(name, files.get(name)));
  const graph: Entity[] = [
    {
      '@id': RO_CRATE_FILE,
      '@type': 'CreativeWork',
      about: reference('./'),
      conformsTo: reference(SPECIFICATION),
    },
    {
      '@id': './',
      '@type': 'Dataset',
      conformsTo: reference(RUN_PROFILE),
      name: `${dataset.title} ${release.version}`,
      description: dataset.description,
      datePublished: release.date,
      version: release.version,
      license: reference(licence['@id']),
      author: references(creators),
      creator: references(creators),
      publisher: reference(creators[0]!['@id']),
      keywords: dataset.keywords.join(', '),
      ...(dataset.doi ? { identifier: `${DOI_ADDRESS}${dataset.doi}` } : {}),
      ...(dataset.homepage ? { url: dataset.homepage } : {}),
      isBasedOn: references(inputs),
      mentions: reference(BUILD),
      hasPart: references(parts),
    },
    { '@id': RUN_PROFILE, '@type': 'CreativeWork', name: 'Process Run Crate', version: '0.5' },
    {
      '@id': BUILD,
      '@type': 'CreateAction',
      name: 'Build of the release',
      description: activitySentence(origins),
      endTime: release.date,
      agent: reference(creators[0]!['@id']),
      instrument: reference(PROGRAM),
      object: references(inputs),
      result: references(parts),
    },
    licence,
    ...creators,
    ...softwareEntities(origins),
    ...inputs,
    ...parts,
  ];
  return { '@context': `${SPECIFICATION}/context`, '@graph': graph };
}
