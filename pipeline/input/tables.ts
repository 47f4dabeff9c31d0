/** Reads the project's CSV tables into the records that a zod shape describes. */
import Papa from 'papaparse';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { nameOf, readDataFile } from './data_file.ts';
import { shapeFault } from './shape_fault.ts';

/**
 * Rows of a CSV file. Empty cells are null where the shape allows it, lists are separated by `|`, numbers are read as
 * numbers; every other cell is a string.
 *
 * @param file path of the file
 * @param shape shape of a row; the header must name its columns, in any order
 * @param key column of which no two rows may have the same value
 * @returns the rows, in order
 * @throws Refusal with one sentence that names file, line and remedy
 */
export function readTable<Shape extends z.ZodRawShape>(
  file: string,
  shape: z.ZodObject<Shape>,
  key?: keyof Shape & string,
): z.infer<z.ZodObject<Shape>>[] {
  const name = nameOf(file);
  const [header, ...lines] = parse(file, name);
  const columns = Object.keys(shape.shape);
  checkHeader(header?.cells ?? [], columns, name);
  if (key !== undefined) checkKey(lines, header!.cells.indexOf(key), key, name);
  return lines.map(({ cells, line }) => {
    const row = Object.fromEntries(
      header!.cells.map((column, i) => [column, decode(shape.shape[column] as z.ZodType, cells[i] ?? '')]),
    );
    const result = shape.safeParse(row);
    if (result.success) return result.data;
    const { path, message } = shapeFault(result.error, row);
    const column = String(path[0] ?? '');
    const cell = cells[header!.cells.indexOf(column)] ?? '';
    throw new Refusal(
      `${name}, line ${line}: ${column} ${JSON.stringify(cell)} is not valid (${message}); correct that cell.`,
    );
  });
}

interface Line {
  cells: string[];
  line: number;
}

function parse(file: string, name: string): Line[] {
  const { data, errors } = Papa.parse<string[]>(readDataFile(file));
  let line = 1;
  const lines: Line[] = [];
  data.forEach((cells, i) => {
    const [error] = errors.filter(({ row, type }) => row === i && type === 'Quotes');
    if (error)
      throw new Refusal(`${name}, line ${line}: ${error.message}; close or double the quotation mark.`);
    if (cells.length > 1 || cells[0] !== '') lines.push({ cells, line });
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
  });
  const width = lines[0]?.cells.length;
  const ragged = lines.find(({ cells }) => cells.length !== width);
  if (ragged)
    throw new Refusal(
      `${name}, line ${ragged.line}: ${ragged.cells.length} cells where the header has ${width}; add or remove commas.`,
    );
  return lines;
}

function checkHeader(header: readonly string[], columns: readonly string[], name: string): void {
  const missing = columns.find((column) => !header.includes(column));
  if (missing) throw new Refusal(`${name}, line 1: the column ${missing} is missing; add it to the header.`);
  const unknown = header.find((column, i) => !columns.includes(column) || header.indexOf(column) !== i);
  if (unknown !== undefined)
    throw new Refusal(
      `${name}, line 1: the column ${JSON.stringify(unknown)} is unknown or doubled; remove it.`,
    );
}

function checkKey(lines: readonly Line[], column: number, key: string, name: string): void {
  const seen = new Map<string, number>();
  for (const { cells, line } of lines) {
    const value = cells[column]!;
    const first = seen.get(value);
    if (first !== undefined)
      throw new Refusal(
        `${name}, line ${line}: ${key} ${JSON.stringify(value)} stands on line ${first} already; remove one of them.`,
      );
    seen.set(value, line);
  }
}

/** A cell as the value that its column holds. */
function decode(column: z.ZodType, cell: string): unknown {
  if (column instanceof z.ZodNullable) return cell === '' ? null : decode(column.unwrap() as z.ZodType, cell);
  if (column instanceof z.ZodArray) return cell === '' ? [] : cell.split('|');
  if (column instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  return cell;
}
