/**
 * The views of a release: the usual questions, asked once. Each is one `.sql` file, of which the first line is the comment;
 * that of the missing values is made from `missing_values.csv`. Columns are described as in the tables that they come from,
 * and others in `views/columns.csv`.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { TABLES, type TableName } from '../../../schemas/tables.ts';
import { readTable } from '../../input/tables.ts';
import { columnsOf } from '../columns.ts';
import { missingValuesQuery } from '../metadata/missing_values.ts';
import { commentOnColumn } from './ddl.ts';
import { identifier, literal } from './sql.ts';

/** The tables that describe the columns of a view; where several have a column of a name, the first does. */
const DESCRIBING = {
  claims_wide: ['claims', 'sources', 'places'],
  contested: ['inconsistencies', 'inconsistency_claims', 'claims', 'sources'],
  contested_sides: ['inconsistencies', 'inconsistency_claims'],
  corroboration: ['claims'],
  timeline: ['claims'],
} as const satisfies Record<string, readonly TableName[]>;

export const VIEW_NAMES = Object.keys(DESCRIBING) as (keyof typeof DESCRIBING)[];

const MISSING_VALUES = 'missing_values';
const OF_MISSING_VALUES =
  'Every missing value, with why it is missing: what the report does not state (`not stated`) is told apart from what was not found (`not read`).';

export interface View {
  readonly name: string;
  readonly description: string;
  readonly query: string;
  /** The tables that describe its columns; where several have a column of a name, the first does. */
  readonly tables: readonly TableName[];
  /** Descriptions of the columns that are not as in these tables, by name. */
  readonly own: ReadonlyMap<string, string>;
}

const OwnColumn = z.object({ view: z.string(), column: z.string(), description: z.string().min(1) });

/** What `views/columns.csv` says of the columns of each view, by view and column. */
function readOwnColumns(): Map<string, Map<string, string>> {
  const views = new Map<string, Map<string, string>>();
  const rows = readTable(fileURLToPath(new URL('views/columns.csv', import.meta.url)), OwnColumn);
  for (const { view, column, description } of rows)
    views.set(view, (views.get(view) ?? new Map<string, string>()).set(column, description));
  return views;
}

/** What is said of the columns of a view, by name: its own descriptions before those of its tables, the first of these first. */
function descriptionsOf({ tables, own }: View): Map<string, string> {
  const descriptions = new Map(own);
  for (const table of tables)
    for (const { name, description } of columnsOf(TABLES.find((other) => other.name === table)!.row))
      if (!descriptions.has(name)) descriptions.set(name, description);
  return descriptions;
}

/** Reads the views, in an order in which each can be created. */
export function readViews(): View[] {
  const own = readOwnColumns();
  const ownOf = (view: string) => own.get(view) ?? new Map<string, string>();
  const written = VIEW_NAMES.map((name) => {
    const text = readFileSync(new URL(`views/${name}.sql`, import.meta.url), 'utf8');
    const [comment, ...query] = text.split('\n');
    return {
      name,
      description: comment!.replace(/^--\s*/, ''),
      query: query.join('\n').trim(),
      tables: DESCRIBING[name],
      own: ownOf(name),
    };
  });
  return [
    ...written,
    {
      name: MISSING_VALUES,
      description: OF_MISSING_VALUES,
      query: missingValuesQuery(),
      tables: [],
      own: ownOf(MISSING_VALUES),
    },
  ];
}

/** The statements that create a view and its comment. */
export function createView(view: View): string[] {
  return [
    `CREATE VIEW ${identifier(view.name)} AS ${view.query}`,
    `COMMENT ON VIEW ${identifier(view.name)} IS ${literal(view.description)}`,
  ];
}

/**
 * The statements that comment on the columns of a view.
 *
 * @param columns names of the columns that the view has
 * @throws Error for a column that nothing describes
 */
export function commentColumns(view: View, columns: readonly string[]): string[] {
  const descriptions = descriptionsOf(view);
  return columns.map((column) => {
    const description = descriptions.get(column);
    if (description === undefined)
      throw new Error(`${view.name}.${column}: a column needs a description, in views/columns.csv`);
    return commentOnColumn(view.name, column, description);
  });
}
