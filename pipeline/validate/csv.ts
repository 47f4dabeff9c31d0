/** CSV with the line of every row, which the parser does not tell. */
import Papa from 'papaparse';

export interface Row {
  cells: string[];
  /** Line of the file on which the row begins, from 1. */
  line: number;
}

/**
 * Reads comma-separated rows (RFC 4180); cells may hold line ends in quotation marks. Blank rows are left out.
 *
 * @param text the decoded file
 * @returns the rows in order, up to the first whose quotation marks do not close; and the line of that one
 */
export function readCsv(text: string): { rows: Row[]; unclosed: number | null } {
  const plain = text.replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let unclosed: number | null = null;
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(plain, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.length > 0) {
        unclosed = line;
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      for (; start < meta.cursor; start++) if (plain.charCodeAt(start) === 0x0a) line++;
    },
  });
  return { rows, unclosed };
}
