/** Registers of reports: `data/sources.csv`, and the `sources.csv` of a folder of somebody else's. */
import { Source } from '../../schemas/source.ts';
import { bytesOf } from '../input/files.ts';
import { type Row, readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { type Problems, quote } from './problems.ts';

/** The columns of a register are the fields of a source. */
export const REGISTER_COLUMNS = Object.keys(Source.shape) as (keyof Source)[];

/** A register as far as it could be read. */
export interface Register {
  file: string;
  /** Rows without fault, by `source_file`. */
  sources: Map<string, Source>;
  /** The line of every row that names a file, faulty ones too, by `source_file`. */
  lines: Map<string, number>;
}

/** What a register of somebody else's leaves open. */
const UNSTATED = { rights: 'not stated', coverage: 'full' } as const;

const KNOWN = `the columns are ${REGISTER_COLUMNS.join(', ')}`;

/**
 * Reads a register.
 *
 * @param file its path
 * @param complete whether every column must be there, as in ours; else `source_file` alone must
 * @param problems receives an error for every faulty row
 * @returns the register, or null where its header or the file itself is faulty
 */
export function readRegister(file: string, complete: boolean, problems: Problems): Register | null {
  const read = bytesOf(file);
  const decoded = 'bytes' in read ? decode(read.bytes, file) : read;
  if (!('text' in decoded)) {
    const empty = decoded.message === 'is empty';
    problems.fault(file, empty ? { message: 'is empty', remedy: `write a header line; ${KNOWN}` } : decoded);
    return null;
  }
  const { rows, unclosed } = readCsv(decoded.text);
  if (unclosed !== null)
    problems.error(
      file,
      'begins a cell whose quotation marks do not close',
      'close them; double a mark inside a cell',
      {
        line: unclosed,
      },
    );
  const [header, ...body] = rows;
  if (!header || !checkHeader(file, header, complete, problems)) return null;
  const columns = header.cells.map((cell) => cell.trim()) as (keyof Source)[];
  const register: Register = { file, sources: new Map(), lines: new Map() };
  for (const row of body) addRow(register, row, columns, complete, problems);
  if (body.length === 0 && unclosed === null)
    problems.error(file, 'has a header but no row', 'add a row for each report');
  checkDerivations(register, problems);
  return register;
}

function checkHeader(file: string, { cells, line }: Row, complete: boolean, problems: Problems): boolean {
  const columns = cells.map((cell) => cell.trim());
  const before = problems.list.length;
  const mark = columns.length === 1 ? /[;\t|]/.exec(columns[0]!)?.[0] : undefined;
  if (mark) {
    const name = mark === '\t' ? 'tabs' : `\`${mark}\``;
    problems.error(file, `separates its columns by ${name}`, 'save it with commas', { line });
    return false;
  }
  const unknown = columns.filter((column) => !REGISTER_COLUMNS.includes(column as keyof Source));
  for (const column of unknown)
    problems.error(file, `has the unknown column ${quote(column)}`, `rename or remove it; ${KNOWN}`, {
      line,
    });
  for (const column of new Set(columns.filter((name, i) => columns.indexOf(name) !== i)))
    problems.error(file, `has the column ${quote(column)} twice`, 'remove one of them', { line });
  const wanted = complete ? REGISTER_COLUMNS : (['source_file'] as const);
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    problems.error(file, `lacks the column ${missing.join(', ')}`, 'add it to the header and to every row', {
      line,
    });
  return problems.list.length === before;
}

function addRow(
  register: Register,
  { cells, line }: Row,
  columns: readonly (keyof Source)[],
  complete: boolean,
  problems: Problems,
): void {
  const { file, sources, lines } = register;
  const fault = (message: string, remedy: string) => problems.error(file, message, remedy, { line });
  const name = cells[columns.indexOf('source_file')]?.trim() ?? '';
  const first = lines.get(name);
  if (first !== undefined) {
    fault(`registers ${name} again, after line ${first}`, 'remove one of the rows');
    return;
  }
  if (name !== '') lines.set(name, line);
  if (cells.length !== columns.length) {
    const remedy = 'give each column one cell; put a cell with a comma in quotation marks';
    const count = cells.length === 1 ? 'one cell' : `${cells.length} cells`;
    fault(`has ${count}, and the header ${columns.length}`, remedy);
    return;
  }
  const formula = columns.find((_, i) => cells[i]!.trimStart().startsWith('='));
  if (formula) {
    fault(
      `has a formula in ${formula}: the cell begins with "="`,
      'write the value, or begin the cell with a word',
    );
    return;
  }
  const blank = complete ? {} : UNSTATED;
  const record: Record<string, unknown> = {
    ...Object.fromEntries(REGISTER_COLUMNS.map((column) => [column, null])),
    ...blank,
  };
  record.inferred = {};
  columns.forEach((column, i) => {
    const value = cells[i]!.trim();
    if (value !== '') record[column] = valueIn(column, value);
  });
  const { data, error } = Source.safeParse(record);
  if (data) sources.set(name, data);
  else
    for (const { path, message } of error.issues) {
      const column = String(path[0]);
      const value = cells[columns.indexOf(column as keyof Source)]?.trim() ?? '';
      if (value === '') fault(`has nothing in ${column}`, 'fill the cell');
      else fault(`has ${quote(value)} in ${column}`, `correct the cell, which ${message}`);
    }
}

/** The value that a cell of a column stands for; a cell that stands for none comes back as it is, for the schema to refuse. */
function valueIn(column: keyof Source, cell: string): unknown {
  if (column === 'original_bytes') return /^\d+$/.test(cell) ? Number(cell) : cell;
  if (column !== 'inferred') return cell;
  const reasons = cell.split('|').map((part) => /^\s*(\w+):\s+(\S.*?)\s*$/s.exec(part));
  if (reasons.some((match) => !match || !REGISTER_COLUMNS.includes(match[1] as keyof Source))) return cell;
  return Object.fromEntries(reasons.map((match) => [match![1], match![2]]));
}

function checkDerivations({ file, sources, lines }: Register, problems: Problems): void {
  for (const { source_file, derived_from } of sources.values()) {
    if (derived_from === null) continue;
    const line = lines.get(source_file)!;
    if (derived_from === source_file)
      problems.error(file, `derives ${source_file} from itself`, 'correct derived_from', { line });
    else if (!lines.has(derived_from))
      problems.error(
        file,
        `derives ${source_file} from ${derived_from}, which has no row`,
        'add that row or correct derived_from',
        {
          line,
        },
      );
  }
}
