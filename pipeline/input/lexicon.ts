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
 * The words of a list.
 *
 * @param name file name without `.csv`
 * @param column where the words stand
 * @throws Refusal as `readLexicon`
 */
export function readWords(name: string, column = 'word'): ReadonlySet<string> {
  return new Set(readLexicon(name).map((row) => row[column]!));
}

/**
 * The words of a list by their kind.
 *
 * @param name file name without `.csv`
 * @param column where the words stand
 * @param kindColumn where their kinds stand
 * @returns the words of a kind
 * @throws Refusal when it is asked for a kind of which there is no word
 */
export function readKinds<Kind extends string>(
  name: string,
  column: string,
  kindColumn = 'kind',
): (kind: Kind) => ReadonlySet<string> {
  const rows = readLexicon(name);
  return (kind) => {
    const words = rows.filter((row) => row[kindColumn] === kind).map((row) => row[column]!);
    if (words.length === 0)
      throw new Refusal(
        `data/lexicon/${name}.csv has no ${column} with ${kind} in its column ${kindColumn}; restore the file.`,
      );
    return new Set(words);
  };
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
