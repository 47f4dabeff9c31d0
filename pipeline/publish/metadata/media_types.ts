/** The media type of each kind of file in a release. */

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  duckdb: 'application/vnd.duckdb',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  cff: 'application/yaml',
};

/** The media type of a file, by the end of its name; text where it has none. */
export const mediaType = (file: string): string => MEDIA_TYPES[file.split('.').at(-1)!] ?? 'text/plain';
