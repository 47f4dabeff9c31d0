/** Words that make up numbers (`data/lexicon/quantity_number_words.csv`, `quantity_number_nouns.csv`). */
import { readLexicon } from '../../input/lexicon.ts';

export interface NumberWord {
  kind: 'zero' | 'one' | 'teen' | 'ten' | 'hundred' | 'scale' | 'suffix' | 'dozen' | 'part' | 'ordinal';
  /** The number; for a part (*third*) its denominator. */
  value: number;
}

/** By the word, lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(
  readLexicon<'word' | 'kind' | 'value'>('quantity_number_words').map((row) => [
    row.word,
    { kind: row.kind as NumberWord['kind'], value: Number(row.value) },
  ]),
);

/** Plurals that stand for a number nobody counted, by the words joined with a blank: *tens of thousands*. */
export const NUMBER_NOUNS: ReadonlyMap<string, { low: number; high: number }> = new Map(
  readLexicon<'noun' | 'low' | 'high'>('quantity_number_nouns').map((row) => [
    row.noun,
    { low: Number(row.low), high: Number(row.high) },
  ]),
);

/** Singulars of the number nouns, for *several hundred*, *a few thousand*. */
export const NUMBER_NOUN_OF = new Map(
  [...NUMBER_NOUNS.entries()]
    .filter(([noun]) => !noun.includes(' '))
    .map(([noun, interval]) => [noun.slice(0, -1), interval]),
);

/** Suffixes glued to digits and what they multiply by; case counts. `m`, `t`, `b` and `G` are units as well. */
export const MAGNITUDE_SUFFIX: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['G', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
]);

/** Suffixes that are a unit symbol first and a magnitude only after a currency or before a counted noun. */
export const AMBIGUOUS_SUFFIX = new Set(['m', 't', 'b', 'B', 'K', 'G']);
