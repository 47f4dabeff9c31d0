/** Reads the word lists in `data/lexicon` and the code lists in `data/vocabulary`, once, when the program starts. */
import Papa from 'papaparse';
import { Refusal } from '../refusal.ts';
import { nameOf, readDataFile } from './data_file.ts';

const DATA = new URL('../../data/', import.meta.url);

/**
 * Rows of a word list.
 *
 * @param name file name without `.csv`
 * @returns one record a row, keyed by the header
 * @throws Refusal when the file is missing or a row has not the header's number of cells
 */
export function readLexicon<Column extends string>(name: string): Record<Column, string>[] {
  return readRows(`lexicon/${name}.csv`);
}

/**
 * The words of a list by their kind, which its column `kind` names.
 *
 * @param name file name without `.csv`
 * @param column where the words stand
 * @returns the words of a kind
 */
export function readKinds(name: string, column: string): (kind: string) => ReadonlySet<string> {
  const rows = readLexicon(name);
  return (kind) => new Set(rows.filter((row) => row.kind === kind).map((row) => row[column]!));
}

/** Rows of a controlled vocabulary; as `readLexicon`. */
export function readVocabulary<Column extends string>(name: string): Record<Column, string>[] {
  return readRows(`vocabulary/${name}.csv`);
}

function readRows<Column extends string>(path: string): Record<Column, string>[] {
  const file = new URL(path, DATA);
  const { data, errors } = Papa.parse<Record<Column, string>>(readDataFile(file), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error)
    throw new Refusal(
      `${nameOf(file)}, line ${(error.row ?? 0) + 2}: ${error.message}; give each row the cells of the header.`,
    );
  return data;
}
