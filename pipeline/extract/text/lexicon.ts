/** Reads the word lists in `data/lexicon`, once, when the program starts. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const FOLDER = new URL('../../../data/lexicon/', import.meta.url);

/**
 * Rows of a word list.
 *
 * @param name file name without `.csv`
 * @returns one record a row, keyed by the header
 * @throws when the file is missing or a row has not the header's number of cells
 */
export function readLexicon<Column extends string>(name: string): Record<Column, string>[] {
  const file = new URL(`${name}.csv`, FOLDER);
  const { data, errors } = Papa.parse<Record<Column, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Error(`data/lexicon/${name}.csv, line ${(error.row ?? 0) + 2}: ${error.message}`);
  return data;
}
