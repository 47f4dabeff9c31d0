/** The data dictionary: every table, column, code and unit, with examples from a release. */
import { TABLES, type TableDescription } from '../../../schemas/tables.ts';
import { type Column, columnsOf, LIST_DELIMITER } from '../columns.ts';
import { readViews, type View } from '../database/views.ts';
import { proseTable } from '../metadata/markdown.ts';
import { MISSING_REASONS, readMissingValues } from '../metadata/missing_values.ts';
import { CODE_LISTS, readCodes, readMeasures, readUnits } from './code_lists.ts';
import type { ReleaseFacts } from './release_facts.ts';

/** Units of measurement of the columns that hold a measured number. */
const MEASURED_IN: Readonly<Record<string, string>> = {
  'sources.original_bytes': 'bytes',
  'claims.start': 'UTF-16 code units',
  'claims.end': 'UTF-16 code units',
  'claims.figure': 'what `unit` names',
  'claims.figure_low': 'what `unit` names',
  'claims.figure_high': 'what `unit` names',
  'inconsistencies.low': 'what `unit` names',
  'inconsistencies.high': 'what `unit` names',
  'inconsistencies.difference': 'what `unit` names',
};

const code = (text: string): string => `\`${text}\``;
const listLink = (list: string): string => `[${list}](#${list.replaceAll('_', '-')})`;
const listHeading = (list: string): string => `### ${list.replaceAll('_', ' ')}`;

function typeCell(where: string, column: Column): string {
  const type = column.type === 'object' ? 'object (strings by name)' : column.type;
  const list = CODE_LISTS[where];
  return [
    column.categories ? 'code' : type,
    ...(list === undefined ? [] : [listLink(list)]),
    ...(MEASURED_IN[where] === undefined ? [] : [MEASURED_IN[where]]),
  ].join('; ');
}

const whyEmpty = (table: string, column: string): string =>
  readMissingValues()
    .filter((row) => row.table === table && row.column === column)
    .map(
      ({ reason, condition, why }) =>
        `_${reason}_${condition === null ? '' : ` where ${code(condition)}`}: ${why}`,
    )
    .join('; ');

function tableSection(table: TableDescription, facts: ReleaseFacts): string {
  const rows = columnsOf(table.row).map((column) => {
    const where = `${table.name}.${column.name}`;
    return {
      column: code(column.name),
      type: typeCell(where, column),
      meaning: column.description,
      example: facts.get(where)?.example ?? '',
      missing: facts.get(where)?.missing ?? '',
      why_empty: column.nullable ? whyEmpty(table.name, column.name) : 'never empty',
    };
  });
  const keys = table.foreignKeys.map(
    (key) =>
      `- ${key.columns.map(code).join(', ')} is a key of ${code(key.table)} (${key.references.map(code).join(', ')}).`,
  );
  const rules = table.rules.map((rule) => `- Rule: ${rule.name} (${code(rule.sql)}).`);
  return [
    `### ${table.name}`,
    `${table.description} Key: ${table.key.map(code).join(', ')}. Ordered by ${table.order.map(code).join(', ')}.`,
    [...keys, ...rules].join('\n'),
    proseTable(rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A view, with its columns that no table has. */
function viewSection({ name, description, tables, own }: View): string {
  const rows = [...own].map(([column, meaning]) => ({ column: code(column), meaning }));
  const others = `Columns are as in ${tables.map(code).join(', ')}`;
  return [
    `### ${code(name)}`,
    description,
    ...(tables.length === 0 ? [] : [rows.length === 0 ? `${others}.` : `${others}, and:`]),
    ...(rows.length === 0 ? [] : [proseTable(rows)]),
  ].join('\n\n');
}

function codeLists(): string {
  const names = [...new Set(Object.values(CODE_LISTS))].filter(
    (name) => name !== 'measures' && name !== 'units',
  );
  return names
    .map((name) => {
      const columns = Object.keys(CODE_LISTS).filter((column) => CODE_LISTS[column] === name);
      const rows = readCodes(name).map((row) => ({ ...row, code: code(row.code) }));
      return `${listHeading(name)}\n\nUsed by ${columns.map(code).join(', ')}.\n\n${proseTable(rows)}`;
    })
    .join('\n\n');
}

function openLists(): string {
  const measures = readMeasures().map((row) => ({ ...row, code: code(row.code) }));
  const units = readUnits().map((row) => ({
    ...row,
    unit: code(row.unit),
    label: row.label,
    variants: row.variants.join(', '),
    definition: row.definition,
  }));
  return [
    `${listHeading('measures')}\n\nWhat is said of the counted things. \`aspect\` tells what happened (\`event\`) from what holds at a date (\`state\`) and what is an attribute (\`amount\`).\n\n${proseTable(measures)}`,
    `${listHeading('units')}\n\nNames to which units are harmonised. A noun that is not listed stands as the report has it, singular and in lower case. \`broader\` is a unit of which every one of these is one too.\n\n${proseTable(units)}`,
  ].join('\n\n');
}

export interface DictionaryFacts {
  /** The release that the examples and counts come from. */
  readonly version: string;
  readonly facts: ReleaseFacts;
  /** What the reader should know of where the document comes from, as Markdown. */
  readonly preface: string;
}

/** The whole document. */
export function dictionary({ version, facts, preface }: DictionaryFacts): string {
  const reasons = Object.entries(MISSING_REASONS).map(([reason, meaning]) => ({
    reason: `_${reason}_`,
    meaning,
  }));
  return `${[
    '# Data dictionary',
    `Every table, column, code and unit of a release. ${preface}`,
    `Examples and counts of missing values are from release ${version}.`,
    `In CSV files an empty cell is a missing value, and the items of a list are joined by \`${LIST_DELIMITER}\`. Why a value is missing, the first of the reasons given for its column that holds for the row (the view \`missing_values\` of the database names it for every missing value):`,
    proseTable(reasons),
    '## Tables',
    ...TABLES.map((table) => tableSection(table, facts)),
    '## Views',
    'The `.duckdb` file has views that answer the usual questions.',
    ...readViews().map(viewSection),
    '## Codes',
    codeLists(),
    '## Measures and units',
    openLists(),
  ].join('\n\n')}\n`;
}
