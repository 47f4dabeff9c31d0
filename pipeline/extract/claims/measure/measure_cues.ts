/** The words that say what is said of counted things: `data/lexicon/measure_cues.csv`, indexed. */
import { readLexicon, readVocabulary, readWords } from '../../../input/lexicon.ts';
import { PEOPLES } from '../../../language/peoples.ts';
import { remembering } from '../../../language/remembering.ts';
import { type FormClass, type Formed, FormTable, wordClass } from '../../text/forms.ts';
import { formsOf, type VerbForm } from './verb_forms.ts';

/**
 * How the counted things stand to the cue.
 * `object`: object of the verb, or subject of its passive; `subject`: subject of the active verb;
 * `after`: behind the cue's preposition (*death of*, *hail from*); `state`: the cue is said of them (*missing*);
 * `head`: the cue is the counted noun itself; `amount`: it is the noun that an amount describes (*a 5 % **fall***);
 * `near`: the cue stands in the same clause.
 */
export type Role = 'object' | 'subject' | 'after' | 'state' | 'head' | 'amount' | 'near';

/** Words that can be asked for. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** What is known of the counted things when a cue is looked up. */
export interface Counted {
  /** The unit, or null. */
  unit: string | null;
  /** Words and lemmas around the cue. */
  near: Words;
  /** Lemmas of the passage, for words that the table marks with `~`. */
  passage?: Words;
}

/** Verbs that say how many, and nothing else of what is counted: *put at*, *speak of*. */
export const RECKONS = readWords('reckoning_verbs', 'verb');

/** No words: of what is said right beside the counted things nothing else is asked. */
export const NO_WORDS: Words = new Set();

/** What a cue asks of the counted things and of the words around it, and what it then signals. */
interface Cue {
  /** Units by name and by dimension, of which one is wanted; null where any will do. */
  units: { names: ReadonlySet<string>; dimensions: ReadonlySet<string> } | null;
  /** Words of which one must stand near it, or in its passage; null where none need to. */
  words: { near: readonly string[]; passage: readonly string[] } | null;
  measure: string | null;
}

const ROWS = readLexicon<'cue' | 'role' | 'units' | 'near' | 'measure'>('measure_cues');
const CUES: Record<Role, Map<string, Cue[]>> = {
  object: new Map(),
  subject: new Map(),
  after: new Map(),
  state: new Map(),
  head: new Map(),
  amount: new Map(),
  near: new Map(),
};
for (const row of ROWS) {
  const cues = CUES[row.role as Role];
  const cue = { units: unitsOf(row.units), words: wordsOf(row.near), measure: row.measure || null };
  cues.set(row.cue, [...(cues.get(row.cue) ?? []), cue]);
}

/** First words of the pairs that some cue needs near it: *aid* of *aid worker*. */
export const OPENS_PAIR = openingClass(ROWS.flatMap(({ near }) => list(near)));
/** First words of the states that take several: *at* of *at large*. */
export const OPENS_STATE = openingClass(CUES.state.keys());

/** The class of the words that begin one of some phrases of several words. */
function openingClass(phrases: Iterable<string>): FormClass {
  return wordClass([...phrases].flatMap((phrase) => (phrase.includes(' ') ? phrase.split(' ', 1) : [])));
}

/** Dimension of every known unit, by its name and its variants. */
const DIMENSIONS = new Map<string, string>();
for (const row of readVocabulary<'unit' | 'variants' | 'dimension'>('units'))
  for (const name of [row.unit, ...list(row.variants)]) DIMENSIONS.set(name, row.dimension);
for (const row of readLexicon<'unit' | 'kind'>('unit_measures')) DIMENSIONS.set(row.unit, row.kind);
for (const row of readLexicon<'unit'>('unit_currencies')) DIMENSIONS.set(row.unit, 'money');

/** Amounts are not held, killed or moved: only cues that name their dimension apply to them. Shares are of things. */
const MEASURED = new Set(['money', ...readLexicon<'kind'>('unit_measures').map((row) => row.kind)]);
MEASURED.delete('ratio');

/** Roles in which a cue says of amounts what it says of things, unless it names a dimension. */
const BY_NOUN: ReadonlySet<Role> = new Set(['near', 'head', 'amount']);

const PREFIXES = readLexicon<'prefix'>('unit_prefixes').map((row) => row.prefix);

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** The units of a cell: one by name, all of a dimension (`@money`), people and groups of them (`@person`). */
function unitsOf(cell: string): Cue['units'] {
  if (cell === '') return null;
  const dimensions = markedWith('@', cell);
  return {
    names: new Set(list(cell).filter((name) => !name.startsWith('@'))),
    dimensions: new Set(dimensions.includes('person') ? [...dimensions, 'group'] : dimensions),
  };
}

/** The words of a cell; those of the passage are marked with `~`. */
function wordsOf(cell: string): Cue['words'] {
  if (cell === '') return null;
  return { near: list(cell).filter((word) => !word.startsWith('~')), passage: markedWith('~', cell) };
}

function markedWith(mark: string, cell: string): string[] {
  return list(cell).flatMap((entry) => (entry.startsWith(mark) ? [entry.slice(1)] : []));
}

/**
 * The measure that a cue signals.
 *
 * @param role how the counted things stand to it
 * @param cue its words, lower case, verbs and nouns in their base form
 * @returns a code of the list `measures`; null where the cue says that none fits; undefined where it is no cue
 */
export function measureFor(role: Role, cue: string, counted: Counted): string | null | undefined {
  const known = cuesOf(role, cue);
  return known && signalled(role, known, counted);
}

/** As `measureFor`, of a word as it is printed that stands near the counted things. */
export function measureNear(word: Formed, counted: Counted): string | null | undefined {
  const known = NEAR_CUES.of(word);
  return known ? signalled('near', known, counted) : undefined;
}
const NEAR_CUES = new FormTable((lower) => CUES.near.get(lower) ?? null);

/** What some words ask for and signal, whatever is counted; undefined where they are no cue. */
export function cuesOf(role: Role, words: string): readonly Cue[] | undefined {
  return CUES[role].get(words);
}

/** As `measureFor`, for what `cuesOf` knows. */
export function signalled(role: Role, known: readonly Cue[], counted: Counted): string | null | undefined {
  for (const { units, words, measure } of known) {
    const applies = units ? isOneOf(counted.unit, units) : BY_NOUN.has(role) || !isMeasured(counted.unit);
    if (applies && (!words || stands(words, counted))) return measure;
  }
  return undefined;
}

/** Whether one of the words that a cue needs stands where it needs it. */
function stands({ near, passage }: NonNullable<Cue['words']>, counted: Counted): boolean {
  for (const word of near) if (counted.near.has(word)) return true;
  if (counted.passage) for (const word of passage) if (counted.passage.has(word)) return true;
  return false;
}

/** Whether a unit is one of those named, of one of the dimensions, or a kind of one (*police officer* of *officer*). */
function isOneOf(unit: string | null, { names, dimensions }: NonNullable<Cue['units']>): boolean {
  if (unit === null) return false;
  if (dimensions.size > 0 && dimensions.has(dimensionOf(unit) ?? '')) return true;
  return names.size > 0 && (names.has(unit) || names.has(unit.slice(unit.lastIndexOf(' ') + 1)));
}

function isMeasured(unit: string | null): boolean {
  return MEASURED.has(dimensionOf(unit) ?? '');
}

/** What a unit measures: `person`, `money`, `time` …; null where it is not in the vocabulary. */
export function dimensionOf(unit: string | null): string | null {
  return unit === null ? null : knownDimension(unit);
}

const knownDimension = remembering(50_000, dimensionByName);

function dimensionByName(unit: string): string | null {
  const known = DIMENSIONS.get(unit) ?? DIMENSIONS.get(withoutPrefix(unit));
  if (known !== undefined) return known;
  if (unit.includes(' per ')) return 'rate';
  const head = unit.slice(unit.lastIndexOf(' ') + 1);
  const dimension = DIMENSIONS.get(head);
  if (dimension !== undefined) return dimension;
  if (PEOPLES.has(head.toLowerCase())) return 'person';
  return PERSON_ENDING.test(head) && !THINGS.has(head) ? 'person' : null;
}

/** Endings of nouns for people that no vocabulary lists: *hiker*, *constable*, *evacuee*, *Berliner*. */
const PERSON_ENDING = /(?:er|or|ist|ian|ee|ant|ent|man|woman|child|constable|ese|stani|mate|folk)$/;
/** Nouns with such an ending that are things. */
const THINGS = readWords('thing_nouns');

/** *Kilogram* → *gram*. */
function withoutPrefix(unit: string): string {
  const prefix = PREFIXES.find((one) => unit.startsWith(one));
  return prefix === undefined ? unit : unit.slice(prefix.length);
}

const FORMS = new Map<string, VerbForm>();
/** Verbs before nouns, so that *killing* is a form of *kill* whatever else is known of *killing of*. */
const VERBAL = ROWS.filter(({ role }) => role === 'object' || role === 'subject');
const NOMINAL = ROWS.filter(({ role }) => role === 'after' || role === 'near');
for (const { cue } of [...VERBAL, ...NOMINAL]) {
  const [verb] = cue.split(' ') as [string];
  for (const [form, entry] of formsOf(verb)) {
    const known = FORMS.get(form);
    FORMS.set(form, known ? { ...known, participle: known.participle || entry.participle } : entry);
  }
}

const VERB_FORM = new FormTable((lower) => FORMS.get(lower) ?? null);

/** The verb of which a word may be a form, whatever its tag; null for words that are no cue. */
export function verbForm(word: Formed): VerbForm | null {
  return VERB_FORM.of(word);
}
