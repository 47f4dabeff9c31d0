/** The sentences of made-up news, as `grammar.csv` lists them. */
import Papa from 'papaparse';
import { readDataFile } from '../../pipeline/input/data_file.ts';

/**
 * The phrases that a name can stand for, in the order of the file. A phrase may hold such names in braces itself;
 * `{count}` and the like are numbers, see `articles.ts`. `onset`, `middle` and `ending` are what coined names are
 * made of.
 */
export const GRAMMAR: Readonly<Record<string, readonly string[]>> = readGrammar();

function readGrammar(): Record<string, string[]> {
  const grammar: Record<string, string[]> = {};
  const text = readDataFile(new URL('grammar.csv', import.meta.url));
  const { data } = Papa.parse<{ name: string; phrase: string }>(text, { header: true, skipEmptyLines: true });
  for (const { name, phrase } of data) {
    grammar[name] ??= [];
    grammar[name].push(phrase);
  }
  return grammar;
}
