/** The texts of a release for people: `DATASHEET.md` and `README.md`, from the templates beside this folder. */
import { readFileSync } from 'node:fs';
import type { Dataset, Release, Tool } from '../../../schemas/release.ts';
import { TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { type Column, columnsOf, LIST_DELIMITER } from '../columns.ts';
import type { Plain } from '../database/session.ts';
import type { View } from '../database/views.ts';
import { fillTemplate, grouped, proseTable } from './markdown.ts';
import type { KnownInconsistency, Statistics } from './statistics.ts';

export interface TextFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly tools: readonly Tool[];
  readonly statistics: Statistics;
}

const template = (name: string): string =>
  readFileSync(new URL(`../templates/${name}`, import.meta.url), 'utf8');

/** A total as it stands in a sentence. */
function stated(value: Plain): string {
  if (value === null) return 'an unknown day';
  return typeof value === 'number' ? grouped(value) : String(value);
}

function share(part: Plain, whole: Plain): string {
  return Number(whole) === 0 ? 'none' : `${((100 * Number(part)) / Number(whole)).toFixed(1)} %`;
}

const cutNotice = (listed: number, total: number, table: string): string =>
  total > listed ? `\n\n${grouped(total - listed)} more are in the table \`${table}\`.` : '';

function inconsistencySection({ inconsistency: item, sides }: KnownInconsistency): string {
  return [
    `**${item.title}** (\`${item.inconsistency_id}\`)`,
    `Kind: ${item.kind}; ${item.origin === 'hand' ? 'entered by hand' : 'found by rule'}; ${item.sources} reports, ${item.independent_sources} of them independent; ${item.voices} voices. ${item.explanation}`,
    ...(item.advice ? [`Advice: ${item.advice}`] : []),
    proseTable(sides),
  ].join('\n\n');
}

function missingValues(statistics: Statistics): string {
  return proseTable(statistics.missing.filter((row) => Number(row.missing) > 0));
}

/** The datasheet of a release. */
export function datasheet({ dataset, release, tools, statistics }: TextFacts): string {
  const { totals, sources, knownInconsistencies, rowCounts } = statistics;
  const text = Object.fromEntries(Object.entries(totals).map(([name, value]) => [name, stated(value)]));
  const { contradictions: _, ...used } = text;
  return fillTemplate(template('DATASHEET.md'), {
    ...used,
    ...dataset.answers,
    title: dataset.title,
    version: release.version,
    date: release.date,
    subject: dataset.subject,
    creators: dataset.creators.map((creator) => creator.title).join(', '),
    contact: dataset.homepage
      ? `Through the issues of the project: ${dataset.homepage}`
      : 'Through the issues of the repository that the release was downloaded from.',
    licence: dataset.licence.title,
    licence_path: dataset.licence.path,
    code_licence: dataset.code_licence.title,
    row_counts: proseTable(
      TABLES.map((table) => ({ table: table.name, holds: table.description, rows: rowCounts[table.name] })),
    ),
    narrated_share: share(totals.narrated_claims!, totals.claim_count!),
    missing_values: missingValues(statistics),
    inconsistency_kinds: proseTable(statistics.inconsistencyKinds),
    known_inconsistencies:
      (knownInconsistencies.map(inconsistencySection).join('\n\n') || 'None.') +
      cutNotice(0, statistics.unlistedInconsistencies, 'inconsistencies'),
    sources: proseTable(sources) + cutNotice(sources.length, rowCounts.sources, 'sources'),
    tools: proseTable(tools.map(({ name, version }) => ({ part: name, version }))),
    materials: proseTable(
      dataset.materials.map(({ title, path, licence, use }) => ({
        work: title,
        address: path,
        licence,
        use,
      })),
    ),
  });
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

/** The readme of a release. */
export function readme(
  { dataset, release, statistics }: TextFacts,
  database: string,
  views: readonly View[],
): string {
  return fillTemplate(template('README.md'), {
    title: dataset.title,
    description: dataset.description,
    version: release.version,
    date: release.date,
    licence: dataset.licence.title,
    licence_path: dataset.licence.path,
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
      { file: '`CHANGELOG.md`', holds: 'what changed from version to version' },
    ]),
    views: proseTable(views.map(({ name, description }) => ({ view: `\`${name}\``, holds: description }))),
    tables: tablesDocumentation(statistics.rowCounts),
  });
}
