/** Print the rows of a result: as a table for the eye, CSV, JSON or Markdown. */
import Table from 'cli-table3';
import Papa from 'papaparse';
import { type PlainRow, plainText as text } from '../database/session.ts';
import { rowsTable } from '../metadata/markdown.ts';
import type { QueryFormat } from './formats.ts';

type Chunks = AsyncIterable<PlainRow[]>;

async function collect(chunks: Chunks): Promise<PlainRow[]> {
  const rows: PlainRow[] = [];
  for await (const chunk of chunks) rows.push(...chunk);
  return rows;
}

async function* asTable(columns: string[], chunks: Chunks): AsyncGenerator<string> {
  const rows = await collect(chunks);
  const table = new Table({
    head: columns,
    colAligns: columns.map((name) =>
      rows.some((row) => typeof row[name] === 'number') ? ('right' as const) : ('left' as const),
    ),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(columns.map((name) => text(row[name])));
  yield `${table.toString()}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`;
}

async function* asCsv(columns: string[], chunks: Chunks): AsyncGenerator<string> {
  yield `${Papa.unparse([columns])}\n`;
  for await (const rows of chunks)
    if (rows.length > 0)
      yield `${Papa.unparse(
        rows.map((row) => columns.map((name) => text(row[name]))),
        { newline: '\n' },
      )}\n`;
}

async function* asJson(_: string[], chunks: Chunks): AsyncGenerator<string> {
  let before = '[\n';
  for await (const rows of chunks) {
    if (rows.length === 0) continue;
    yield before + rows.map((row) => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

async function* asMarkdown(columns: string[], chunks: Chunks): AsyncGenerator<string> {
  yield `${rowsTable(await collect(chunks), columns)}\n`;
}

/** Prints a result piece by piece. */
export const PRINTERS: Record<QueryFormat, (columns: string[], chunks: Chunks) => AsyncGenerator<string>> = {
  table: asTable,
  csv: asCsv,
  json: asJson,
  markdown: asMarkdown,
};
