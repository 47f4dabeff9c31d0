/**
 * The views of a release: the usual questions, asked once. Each is one `.sql` file, of which the first line is the comment;
 * that of the missing values is made from `missing_values.csv`.
 */
import { readFileSync } from 'node:fs';
import { missingValuesQuery } from '../metadata/missing_values.ts';
import { identifier, literal } from './sql.ts';

export const VIEW_NAMES = [
  'claims_wide',
  'contested',
  'contested_sides',
  'corroboration',
  'timeline',
] as const;

const MISSING_VALUES = 'missing_values';
const OF_MISSING_VALUES =
  'Every missing value, with why it is missing: what the report does not state (`not stated`) is told apart from what was not found (`not read`).';

export interface View {
  readonly name: string;
  readonly description: string;
  readonly query: string;
}

/** Reads the views, in an order in which each can be created. */
export function readViews(): View[] {
  const written = VIEW_NAMES.map((name) => {
    const text = readFileSync(new URL(`views/${name}.sql`, import.meta.url), 'utf8');
    const [comment, ...query] = text.split('\n');
    return { name, description: comment!.replace(/^--\s*/, ''), query: query.join('\n').trim() };
  });
  return [...written, { name: MISSING_VALUES, description: OF_MISSING_VALUES, query: missingValuesQuery() }];
}

/** The statements that create a view and its comment. */
export function createView(view: View): string[] {
  return [
    `CREATE VIEW ${identifier(view.name)} AS ${view.query}`,
    `COMMENT ON VIEW ${identifier(view.name)} IS ${literal(view.description)}`,
  ];
}
