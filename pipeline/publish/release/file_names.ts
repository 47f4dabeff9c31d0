/** Names of files that every release has. */

export const CHANGELOG_FILE = 'CHANGELOG.md';
export const CITATION_FILE = 'CITATION.cff';
export const CHECKSUM_FILE = 'SHA256SUMS';
export const DATASHEET_FILE = 'DATASHEET.md';
export const DICTIONARY_FILE = 'DATA-DICTIONARY.md';
export const CODEBOOK_FILE = 'CODEBOOK.md';
export const LICENCE_FILE = 'LICENSE';
export const PACKAGE_FILE = 'datapackage.json';
/** The folder of the drawings. */
export const PLOT_FOLDER = 'plots';
export const SCHEMA_ORG_FILE = 'dataset.jsonld';
export const RO_CRATE_FILE = 'ro-crate-metadata.json';
