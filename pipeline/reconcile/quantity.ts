/** Which quantity the wording of a claim speaks of: what is counted, and in what respects the wording narrows it. */
import { singular } from '../extract/text/lemma.ts';
import { type Population, type Populations, populationKey } from './populations.ts';

/** The fields of a claim that say what is counted. */
export interface Wording {
  measure: string | null;
  unit: string | null;
  unit_text: string | null;
}

/** What a wording counts. Two claims can be compared only where `population` and `exactly` are the same. */
export interface Quantity {
  /** What is said of the counted things, as it is compared. */
  measure: string | null;
  /** Key of the population. */
  population: string;
  /** Words that must be the same too, for things that no vocabulary knows; empty for known populations. */
  exactly: string;
  /** Words that narrow the population in a way that no vocabulary knows; empty where there are none. */
  narrowed: string;
  /** `yes` where the quantity is the same in every place. */
  placeless: 'yes' | 'no';
}

/** How a measure is compared where it is said of certain kinds. */
export interface ComparedMeasure {
  measure: string;
  compared_as: string;
  kinds: readonly string[];
  /** Whether the place does not matter. */
  placeless: 'yes' | 'no';
}

export interface QuantityVocabulary {
  populations: Populations;
  /** Measures that say the same as another where they are said of certain kinds: *received*, of what is *transferred*. */
  comparedAs: readonly ComparedMeasure[];
  /** Units of measure, lower case: kilometre, year, US dollar. They measure and count nothing. */
  amountUnits: ReadonlySet<string>;
  /** Units of shares, lower case: percent. */
  ratioUnits: ReadonlySet<string>;
  /** Measures that are an amount: age, price, distance. */
  amountMeasures: ReadonlySet<string>;
  /** Words that narrow nothing. */
  empty: ReadonlySet<string>;
  /** Words with which the narrowing part of a phrase ends. */
  boundary: ReadonlySet<string>;
}

/**
 * Reads a wording.
 *
 * Counts of known populations are told apart by population alone. What the vocabulary does not know (*outlets*,
 * *wells*) is compared only with what is worded alike. An amount (an age, a price, a distance) belongs to the thing
 * measured: it is compared only where both phrases are the same and name that thing. A share is never compared: what
 * it is the share of, and in what respect, is seldom all in the phrase.
 *
 * @returns the quantity, or null where the wording does not say enough to be compared
 */
export function readWording(wording: Wording, vocabulary: QuantityVocabulary): Quantity | null {
  const { measure, unit, unit_text } = wording;
  if (unit === null || vocabulary.ratioUnits.has(unit.toLowerCase())) return null;
  const words = wordsOf(unit_text ?? unit);
  if (isAmount(wording, vocabulary))
    return /\p{Lu}/u.test(unit_text ?? '')
      ? { measure, population: `unit:${unit}`, exactly: words.join(' '), narrowed: '', placeless: 'no' }
      : null;
  const { population, used } = vocabulary.populations.of(unit, ` ${words.join(' ')} `, measure);
  const rest = narrowing(words, unit, used, vocabulary).join(' ');
  const known = isKnown(population);
  const compared = comparedMeasure(measure, population, vocabulary);
  return {
    measure: compared?.compared_as ?? measure,
    population: populationKey(population),
    exactly: known ? '' : rest,
    narrowed: known ? rest : '',
    placeless: compared?.placeless ?? 'no',
  };
}

function isAmount({ measure, unit }: Wording, { amountUnits, amountMeasures }: QuantityVocabulary): boolean {
  return (
    amountUnits.has(unit!.toLowerCase()) ||
    (measure !== null && amountMeasures.has(measure)) ||
    unit === measure
  );
}

function comparedMeasure(
  measure: string | null,
  { kind }: Population,
  { comparedAs, populations }: QuantityVocabulary,
): ComparedMeasure | undefined {
  return comparedAs.find(
    (candidate) =>
      candidate.measure === measure && candidate.kinds.some((wide) => populations.holds(wide, kind)),
  );
}

function isKnown({ kind }: Population): boolean {
  return !kind.startsWith('unit:');
}

/** The words of a phrase, lower case and singular. */
export function wordsOf(phrase: string): string[] {
  return (phrase.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‐’'][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    singular(word.replace(/['’]s$/, '')),
  );
}

/** Words before the counted noun, behind its *of*, and every number: what narrows the count beyond the vocabulary. */
function narrowing(
  words: readonly string[],
  unit: string,
  used: readonly string[],
  { empty, boundary }: QuantityVocabulary,
): string[] {
  const head = words.indexOf(unit.toLowerCase().split(' ').at(-1)!);
  const named = new Set([...unit.toLowerCase().split(' '), ...used.flatMap((phrase) => phrase.split(' '))]);
  const rest = new Set<string>();
  let inside = head >= 0;
  words.forEach((word, i) => {
    if (/^\d/.test(word)) rest.add(word);
    if (i > head && boundary.has(word)) inside = false;
    if (i === head + 1 && word !== 'of') inside = false;
    if (inside && !named.has(word) && !empty.has(word) && !boundary.has(word)) rest.add(word);
  });
  return [...rest].sort();
}
