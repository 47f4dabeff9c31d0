/** Reads the project's CSV tables into the records that a zod shape describes. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';

/**
 * Rows of a CSV file. Empty cells are null where the shape allows it, lists are separated by `|`, numbers are read as
 * numbers; every other cell is a string.
 *
 * @param file path of the file
 * @param shape shape of a row; the header must name its columns, in any order
 * @returns the rows, in order
 * @throws Error with one sentence that names file, line and remedy
 */
export function readTable<Shape extends z.ZodRawShape>(
  file: string,
  shape: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>>[] {
  const name = relative('.', file) || file;
  const [header, ...lines] = parse(file, name);
  const columns = Object.keys(shape.shape);
  checkHeader(header?.cells ?? [], columns, name);
  return lines.map(({ cells, line }) => {
    const row = Object.fromEntries(
      header!.cells.map((column, i) => [column, decode(shape.shape[column] as z.ZodType, cells[i] ?? '')]),
    );
    const result = shape.safeParse(row);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const column = String(issue?.path[0] ?? '');
    const cell = cells[header!.cells.indexOf(column)] ?? '';
    throw new Error(
      `${name}, line ${line}: ${column} ${JSON.stringify(cell)} is not valid (${issue?.message}); correct that cell.`,
    );
  });
}

interface Line {
  cells: string[];
  line: number;
}

function parse(file: string, name: string): Line[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${name} cannot be read; restore the file.`);
  }
  const { data, errors } = Papa.parse<string[]>(content);
  let line = 1;
  const lines: Line[] = [];
  data.forEach((cells, i) => {
    const [error] = errors.filter(({ row, type }) => row === i && type === 'Quotes');
    if (error)
      throw new Error(`${name}, line ${line}: ${error.message}; close or double the quotation mark.`);
    if (cells.length > 1 || cells[0] !== '') lines.push({ cells, line });
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
  });
  const width = lines[0]?.cells.length;
  const ragged = lines.find(({ cells }) => cells.length !== width);
  if (ragged)
    throw new Error(
      `${name}, line ${ragged.line}: ${ragged.cells.length} cells where the header has ${width}; add or remove commas.`,
    );
  return lines;
}

function checkHeader(header: readonly string[], columns: readonly string[], name: string): void {
  const missing = columns.find((column) => !header.includes(column));
  if (missing) throw new Error(`${name}, line 1: the column ${missing} is missing; add it to the header.`);
  const unknown = header.find((column, i) => !columns.includes(column) || header.indexOf(column) !== i);
  if (unknown !== undefined)
    throw new Error(
      `${name}, line 1: the column ${JSON.stringify(unknown)} is unknown or doubled; remove it.`,
    );
}

/** A cell as the value that its column holds. */
function decode(column: z.ZodType, cell: string): unknown {
  if (column instanceof z.ZodNullable) return cell === '' ? null : decode(column.unwrap() as z.ZodType, cell);
  if (column instanceof z.ZodArray) return cell === '' ? [] : cell.split('|');
  if (column instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  return cell;
}
