/** Markdown made from rows, and templates filled with it. */
import { markdownTable } from 'markdown-table';
import type { Plain, PlainRow } from '../database/session.ts';

/** A number with commas between the thousands. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** *1 claim*, *1,200 claims*. */
export const countOf = (count: number, noun: string): string =>
  `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;

/** *none is*, *1 is*, *3 are*. */
export const countAre = (count: number): string =>
  count === 0 ? 'none is' : `${grouped(count)} ${count === 1 ? 'is' : 'are'}`;

/** A part of a whole, in per cent. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;

function cell(value: Plain | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join(', ');
  if (typeof value === 'object') return cell(JSON.stringify(value));
  return String(value).replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** A Markdown table of rows under the names of the columns. */
export function rowsTable(rows: readonly PlainRow[], names = Object.keys(rows[0] ?? {})): string {
  const align = names.map((name) => (rows.some((row) => typeof row[name] === 'number') ? 'r' : 'l'));
  return markdownTable([names, ...rows.map((row) => names.map((name) => cell(row[name])))], {
    align,
    alignDelimiters: true,
    padding: true,
  });
}

/** A Markdown table for a text: the headings are words, and no rows are the word *None*. */
export function proseTable(rows: readonly PlainRow[]): string {
  const readable = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll('_', ' '), value])),
  );
  return rows.length === 0 ? 'None.' : rowsTable(readable);
}

/**
 * Fills a template: `{{name}}` stands for the value of that name.
 *
 * @throws when a name has no value, or a value is never used: a fault of the template or of the code beside it
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(values));
  const text = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for {{${name}}}, which is not given`);
    unused.delete(name);
    return value;
  });
  if (unused.size > 0) throw new Error(`The template does not use ${[...unused].join(', ')}`);
  return text;
}
