/** `README.md` of a release: its files, first queries, and every column of every table. */
import { readFileSync } from 'node:fs';
import type { Dataset, Release } from '../../../schemas/release.ts';
import { TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { type Column, columnsOf, LIST_DELIMITER } from '../columns.ts';
import type { View } from '../database/views.ts';
import { fillTemplate, grouped, proseTable } from './markdown.ts';
import type { Statistics } from './statistics.ts';

/** Reads a template from the folder `templates`. */
export const readTemplate = (name: string): string =>
  readFileSync(new URL(`../templates/${name}`, import.meta.url), 'utf8');

/** Under which licence the tables are, as a sentence. */
export function licenceSentence({ licence }: Dataset): string {
  return licence === null
    ? 'No licence is stated for the tables.'
    : `The tables are under the licence [${licence.title}](${licence.path}).`;
}

function columnType(column: Column): string {
  return column.categories ? column.categories.map((value) => `\`${value}\``).join(', ') : column.type;
}

function tableSection(table: TableDescription, rows: number): string {
  const columns = columnsOf(table.row).map((column) => ({
    column: `\`${column.name}\``,
    type: columnType(column),
    may_be_empty: column.nullable ? 'yes' : 'no',
    meaning: column.description,
  }));
  const keys = table.foreignKeys.map((key) => `\`${key.columns.join(', ')}\` is a key of \`${key.table}\``);
  return [
    `### ${table.name}`,
    `${table.description} ${grouped(rows)} rows. Key: ${table.key.map((name) => `\`${name}\``).join(', ')}.${keys.length ? ` ${keys.join('; ')}.` : ''}`,
    proseTable(columns),
  ].join('\n\n');
}

/** The documentation of the columns of every table. */
export function tablesDocumentation(rowCounts: Statistics['rowCounts']): string {
  return TABLES.map((table) => tableSection(table, rowCounts[table.name])).join('\n\n');
}

export interface ReadmeFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly rowCounts: Statistics['rowCounts'];
  /** Name of the database file. */
  readonly database: string;
  readonly views: readonly View[];
}

/** The readme of a release. */
export function readme({ dataset, release, rowCounts, database, views }: ReadmeFacts): string {
  return fillTemplate(readTemplate('README.md'), {
    title: dataset.title,
    description: dataset.description,
    version: release.version,
    date: release.date,
    licence: licenceSentence(dataset),
    database,
    list_delimiter: LIST_DELIMITER.trim(),
    files: proseTable([
      ...TABLES.map((table) => ({
        file: `\`${table.name}\` as \`.csv\`, \`.json\`, \`.parquet\``,
        holds: table.description,
      })),
      { file: `\`${database}\``, holds: 'all of these, with constraints, comments and views' },
      {
        file: '`DATASHEET.md`',
        holds: 'how the dataset was made, what it is fit for, what is known to be wrong',
      },
      {
        file: '`plots/`',
        holds: 'drawings of the most contested quantities and of the dated claims, as SVG',
      },
      { file: '`CHANGELOG.md`', holds: 'what changed from version to version' },
    ]),
    views: proseTable(views.map(({ name, description }) => ({ view: `\`${name}\``, holds: description }))),
    tables: tablesDocumentation(rowCounts),
  });
}
