/** The views of a release: the usual questions, asked once. Each is one `.sql` file; its first line is its comment. */
import { readFileSync } from 'node:fs';
import { identifier, literal } from './sql.ts';

export const VIEW_NAMES = [
  'claims_wide',
  'contested',
  'contested_sides',
  'corroboration',
  'timeline',
] as const;

export interface View {
  readonly name: string;
  readonly description: string;
  readonly query: string;
}

/** Reads the views, in an order in which each can be created. */
export function readViews(): View[] {
  return VIEW_NAMES.map((name) => {
    const text = readFileSync(new URL(`views/${name}.sql`, import.meta.url), 'utf8');
    const [comment, ...query] = text.split('\n');
    return { name, description: comment!.replace(/^--\s*/, ''), query: query.join('\n').trim() };
  });
}

/** The statements that create a view and its comment. */
export function createView(view: View): string[] {
  return [
    `CREATE VIEW ${identifier(view.name)} AS ${view.query}`,
    `COMMENT ON VIEW ${identifier(view.name)} IS ${literal(view.description)}`,
  ];
}
