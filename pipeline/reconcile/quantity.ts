/** Which quantity the wording of a claim speaks of: what is counted, and in what respects the wording narrows it. */
import { z } from 'zod';
import { singular } from '../language/singular.ts';
import { type Population, type Populations, populationKey } from './populations.ts';

const HAS_CAPITAL = /\p{Lu}/u;
/** Words, those with hyphens and apostrophes whole. */
const WORDS = /[\p{L}\p{N}]+(?:[-‐’'][\p{L}\p{N}]+)*/gu;

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
  /** Marks stated of all who are counted that tell no population apart, as in keys, joined by `|`. */
  asides: string;
  /** `yes` where the quantity is the same in every place. */
  placeless: 'yes' | 'no';
  /** As what the measure is compared in places of `there_in`, kinds of places joined by `|`; null where it makes no difference. */
  measure_there: string | null;
  there_in: string;
  /** Kind of site that is meant where only the town is named. */
  site_kind: string | null;
  /** The widest kind that holds what is counted: a prisoner is a person. */
  things: string;
  /** How many of them one of the counted can be: a family is several people. */
  most_people: number;
}

/** A row of `data/vocabulary/comparable_measures.csv`: how a measure is compared where it is said of certain kinds. */
export const ComparedMeasure = z.object({
  measure: z.string().nullable().describe('null: nothing is said of them'),
  compared_as: z.string(),
  kinds: z.array(z.string()),
  placeless: z.enum(['yes', 'no']).describe('whether the place does not matter'),
  place_kinds: z.array(z.string()).describe('only in places of these kinds; in all, where empty'),
  note: z.string().nullable(),
});
export type ComparedMeasure = z.infer<typeof ComparedMeasure>;

/** A row of `data/vocabulary/site_measures.csv`: what is said of people in a town that has one site of the kind is said of that site. */
export const SiteMeasure = z.object({
  measure: z.string(),
  kinds: z.array(z.string()),
  site_kind: z.string(),
  note: z.string().nullable(),
});
export type SiteMeasure = z.infer<typeof SiteMeasure>;

export interface QuantityVocabulary {
  populations: Populations;
  /** Measures that say the same as another where they are said of certain kinds: *received*, of what is *transferred*. */
  comparedAs: readonly ComparedMeasure[];
  siteMeasures: readonly SiteMeasure[];
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
    return HAS_CAPITAL.test(unit_text ?? '')
      ? {
          measure,
          population: `unit:${unit}`,
          exactly: words.join(' '),
          narrowed: '',
          asides: '',
          placeless: 'no',
          measure_there: null,
          there_in: '',
          site_kind: null,
          things: `unit:${unit}`,
          most_people: 1,
        }
      : null;
  const { population, used, asides } = vocabulary.populations.of(unit, ` ${words.join(' ')} `, measure);
  const rest = narrowing(words, unit, used, vocabulary).join(' ');
  const known = isKnown(population);
  const compared = vocabulary.comparedAs.filter((row) => isSaidOf(row, measure, population, vocabulary));
  const everywhere = compared.find(({ place_kinds }) => place_kinds.length === 0);
  const there = compared.find(({ place_kinds }) => place_kinds.length > 0);
  const site = vocabulary.siteMeasures.find((row) => isSaidOf(row, measure, population, vocabulary));
  return {
    measure: everywhere?.compared_as ?? measure,
    population: populationKey(population),
    exactly: known ? '' : rest,
    narrowed: known ? rest : '',
    asides: asides.join('|'),
    placeless: everywhere?.placeless ?? 'no',
    measure_there: there?.compared_as ?? null,
    there_in: there?.place_kinds.join('|') ?? '',
    site_kind: site?.site_kind ?? null,
    ...vocabulary.populations.membersOf(population),
  };
}

function isAmount({ measure, unit }: Wording, { amountUnits, amountMeasures }: QuantityVocabulary): boolean {
  return (
    amountUnits.has(unit!.toLowerCase()) ||
    (measure !== null && amountMeasures.has(measure)) ||
    unit === measure
  );
}

function isSaidOf(
  row: { measure: string | null; kinds: readonly string[] },
  measure: string | null,
  { kind }: Population,
  { populations }: QuantityVocabulary,
): boolean {
  return row.measure === measure && row.kinds.some((wide) => populations.holds(wide, kind));
}

function isKnown({ kind }: Population): boolean {
  return !kind.startsWith('unit:');
}

/** The words of a phrase, lower case and singular. */
export function wordsOf(phrase: string): string[] {
  return (phrase.toLowerCase().match(WORDS) ?? []).map((word) => singular(word.replace(/['’]s$/, '')));
}

/**
 * Words before the counted noun, behind its *of*, and every number: what narrows the count beyond the vocabulary. A
 * number that counts a noun of its own (*of 61 nationalities*) narrows nothing.
 */
function narrowing(
  words: readonly string[],
  unit: string,
  used: readonly string[],
  { empty, boundary, populations }: QuantityVocabulary,
): string[] {
  const head = words.indexOf(unit.toLowerCase().split(' ').at(-1)!);
  const named = new Set([...unit.toLowerCase().split(' '), ...used.flatMap((phrase) => phrase.split(' '))]);
  const rest = new Set<string>();
  let inside = head >= 0;
  const countsNext = (i: number) => /^\d/.test(words[i] ?? '') && populations.isUnit(words[i + 1] ?? '');
  words.forEach((word, i) => {
    if (countsNext(i) || countsNext(i - 1)) return;
    if (/^\d/.test(word)) rest.add(word);
    if (i > head && boundary.has(word)) inside = false;
    if (i === head + 1 && word !== 'of') inside = false;
    if (inside && !named.has(word) && !empty.has(word) && !boundary.has(word)) rest.add(word);
  });
  return [...rest].sort();
}
