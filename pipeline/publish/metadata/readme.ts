/** `README.md` of a release: its files and first queries. */
import { readFileSync } from 'node:fs';
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES } from '../../../schemas/tables.ts';
import { type Citable, STYLES } from '../cite/styles.ts';
import { LIST_DELIMITER } from '../columns.ts';
import type { View } from '../database/views.ts';
import {
  CHANGELOG_FILE,
  CHECKSUM_FILE,
  CITATION_FILE,
  CODEBOOK_FILE,
  DATASHEET_FILE,
  DICTIONARY_FILE,
  LICENCE_FILE,
  PLOT_FOLDER,
} from '../release/file_names.ts';
import { fillTemplate, proseTable } from './markdown.ts';

/** Reads a template from the folder `templates`. */
export const readTemplate = (name: string): string =>
  readFileSync(new URL(`../templates/${name}`, import.meta.url), 'utf8');

/** Under which licence the tables are, as a sentence. */
export function licenceSentence({ licence }: Dataset): string {
  return licence === null
    ? 'No licence is stated for the tables.'
    : `The tables are under the licence [${licence.title}](${licence.path}).`;
}

export interface ReadmeFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  /** Name of the database file. */
  readonly database: string;
  readonly views: readonly View[];
  readonly citable: Citable;
  /** Whether the text of a licence lies in the folder. */
  readonly hasLicence: boolean;
}

/** What names the release beyond doubt. The readme is in the list of checksums, so it cannot hold that list's own. */
const identifierSentence = ({ doi }: Citable): string =>
  doi === null
    ? `What tells it from any other copy is the SHA-256 of \`${CHECKSUM_FILE}\`: add what \`sha256sum ${CHECKSUM_FILE}\` prints.`
    : `Its DOI is ${doi}.`;

/** The readme of a release. */
export function readme({ dataset, release, database, views, citable, hasLicence }: ReadmeFacts): string {
  return fillTemplate(readTemplate('README.md'), {
    title: dataset.title,
    description: dataset.description,
    version: release.version,
    date: release.date,
    licence: licenceSentence(dataset),
    database,
    citation: STYLES.apa(citable),
    identifier: identifierSentence(citable),
    list_delimiter: LIST_DELIMITER.trim(),
    files: proseTable([
      ...TABLES.map((table) => ({
        file: `\`${table.name}\` as \`.csv\`, \`.json\`, \`.parquet\``,
        holds: table.description,
      })),
      { file: `\`${database}\``, holds: 'all of these, with constraints, comments and views' },
      {
        file: `\`${DATASHEET_FILE}\``,
        holds: 'how the dataset was made, what it is fit for, what is known to be wrong',
      },
      { file: `\`${DICTIONARY_FILE}\``, holds: 'what every column, code and unit means' },
      { file: `\`${CODEBOOK_FILE}\``, holds: 'by which rules claims are coded' },
      {
        file: `\`${PLOT_FOLDER}/\``,
        holds: 'drawings of the most contested quantities and of the dated claims, as SVG',
      },
      { file: `\`${CHANGELOG_FILE}\``, holds: 'what changed from version to version' },
      { file: `\`${CITATION_FILE}\``, holds: 'how to cite the release, for programs' },
      ...(hasLicence ? [{ file: `\`${LICENCE_FILE}\``, holds: 'the licence of the tables' }] : []),
    ]),
    views: proseTable(views.map(({ name, description }) => ({ view: `\`${name}\``, holds: description }))),
  });
}
