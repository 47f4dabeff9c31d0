/** `dataset.jsonld`, the description that search engines for datasets read (https://schema.org/Dataset). */
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES } from '../../../schemas/tables.ts';
import { DOI_ADDRESS } from '../cite/styles.ts';
import { columnsOf } from '../columns.ts';
import type { FileFacts } from '../release/checksums.ts';
import { mediaType } from './media_types.ts';
import type { Origins } from './origins.ts';

export interface SchemaOrgFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly origins: Origins;
  /** First and last day that claims cover; null where no claim has a date. */
  readonly period: { readonly first: string; readonly last: string } | null;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** What is counted or told of it, a row of the table `claims` each. */
const measuredColumns = () =>
  columnsOf(TABLES.find(({ name }) => name === 'claims')!.row).map(({ name, description }) => ({
    '@type': 'PropertyValue',
    name,
    description,
  }));

/** The description of a release; `files` are its data files. */
export function schemaOrgDataset(facts: SchemaOrgFacts): Record<string, unknown> {
  const { dataset, release, origins, period, files } = facts;
  const creators = dataset.creators.map(({ title, path }) => ({
    '@type': 'Organization',
    name: title,
    ...(path ? { url: path } : {}),
  }));
  return {
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'Dataset',
    name: dataset.title,
    alternateName: dataset.name,
    description: dataset.description,
    version: release.version,
    datePublished: release.date,
    ...(dataset.homepage ? { url: dataset.homepage } : {}),
    ...(dataset.doi ? { identifier: `${DOI_ADDRESS}${dataset.doi}` } : {}),
    ...(dataset.licence ? { license: dataset.licence.path } : {}),
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator: creators,
    publisher: creators,
    keywords: dataset.keywords,
    ...(period ? { temporalCoverage: `${period.first}/${period.last}` } : {}),
    variableMeasured: measuredColumns(),
    isBasedOn: [
      ...origins.reports.map(({ name, url, published }) => ({
        '@type': 'NewsArticle',
        headline: name,
        ...(url ? { url } : {}),
        ...(published ? { datePublished: published } : {}),
      })),
      ...origins.materials.map(({ title, path }) => ({ '@type': 'CreativeWork', name: title, url: path })),
    ],
    distribution: [...files].map(([name, { bytes, sha256 }]) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: name,
      contentSize: `${bytes} B`,
      encodingFormat: mediaType(name),
      sha256,
    })),
  };
}
