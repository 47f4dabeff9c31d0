/** Units of measure by word and symbol (`data/lexicon/unit_measures.csv`, `unit_prefixes.csv`). */
import { readLexicon } from '../../input/lexicon.ts';
import { remembering } from '../../language/remembering.ts';
import { singular } from '../../language/singular.ts';
import { FormClass } from '../text/forms.ts';

export interface MeasureUnit {
  /** British spelling, singular. */
  unit: string;
  /** length, mass, time, … */
  kind: string;
}

const ROWS = readLexicon<'unit' | 'kind' | 'words' | 'symbols' | 'prefixes' | 'ucum'>('unit_measures');
const PREFIXES = readLexicon<'prefix' | 'symbol' | 'ucum'>('unit_prefixes');

const list = (cell: string) => cell.split('|').filter((form) => form !== '');

function byWord(): Map<string, MeasureUnit> {
  const units = new Map<string, MeasureUnit>();
  for (const row of ROWS)
    for (const prefix of ['', ...(row.prefixes === 'yes' ? PREFIXES.map((p) => p.prefix) : [])])
      for (const form of [row.unit, ...list(row.words)])
        if (!units.has(prefix + form)) units.set(prefix + form, { unit: prefix + row.unit, kind: row.kind });
  return units;
}

function bySymbol(): Map<string, MeasureUnit> {
  const units = new Map<string, MeasureUnit>();
  for (const row of ROWS)
    for (const symbol of list(row.symbols)) units.set(symbol, { unit: row.unit, kind: row.kind });
  for (const row of ROWS)
    if (row.prefixes === 'yes')
      for (const prefix of PREFIXES)
        for (const symbol of list(row.symbols))
          if (!units.has(prefix.symbol + symbol))
            units.set(prefix.symbol + symbol, { unit: prefix.prefix + row.unit, kind: row.kind });
  return units;
}

const WORDS = byWord();
const SYMBOLS = bySymbol();

/** The most tokens a unit's name in words has. */
export const LONGEST_UNIT = 4;

const FIRST_WORDS = new Set([...WORDS.keys()].map((words) => words.split(' ', 1)[0]!));
/** Words that the name of a unit begins with, singular or plural. */
export const OPENS_UNIT = inAnyNumber(FIRST_WORDS);

/** The words behind the first of the names of units. */
export const LATER_UNIT_WORDS = laterWords(WORDS.keys());

/** The class of some words, singular or plural. */
export function inAnyNumber(words: ReadonlySet<string>): FormClass {
  return new FormClass((lower) => words.has(lower) || words.has(singular(lower)));
}

/** The words behind the first of names of several words. */
export function laterWords(names: Iterable<string>): string[] {
  return [...names].flatMap((name) => name.split(' ').slice(1));
}

/** The unit that words name, lower case, singular or plural. */
export const unitOfWords = remembering(20_000, findUnit);

function findUnit(words: string): MeasureUnit | null {
  const known = WORDS.get(words);
  if (known) return known;
  const cut = words.lastIndexOf(' ') + 1;
  const found = WORDS.get(words.slice(0, cut) + singular(words.slice(cut)));
  if (found) return found;
  const blank = words.indexOf(' ');
  return blank < 0 ? null : (WORDS.get(singular(words.slice(0, blank)) + words.slice(blank)) ?? null);
}

/** The unit of a symbol, compounds included: *km*, *kV/cm*, *A/cm2*; case counts. */
export function unitOfSymbol(symbol: string): MeasureUnit | null {
  const known = SYMBOLS.get(PLURAL_SYMBOLS.has(symbol) ? symbol.slice(0, -1) : symbol);
  if (known) return known;
  const slash = symbol.indexOf('/');
  if (slash <= 0) return null;
  const above = SYMBOLS.get(symbol.slice(0, slash));
  const below = SYMBOLS.get(symbol.slice(slash + 1));
  return above && below ? { unit: `${above.unit} per ${below.unit}`, kind: 'rate' } : null;
}

/** Symbols that some write in the plural: *50 kms*. */
const PLURAL_SYMBOLS: ReadonlySet<string> = new Set(['kms', 'cms', 'mms', 'kgs', 'lbs']);
const LONGEST_SYMBOL = 12;
const BEHIND_QUOTE = /^['’′\p{L}]/u;
/** *'Wild Years 1980-1996'*: the mark closes a quotation. */
const YEAR_BEFORE = /^\d{4}$/;
const DIGIT = /\d/;
const DEGREE = /[°º℃℉]/u;
const SYMBOL_GOES_ON = /[\p{L}\d²³]/u;
const SYMBOL_CHARACTERS = /[\p{L}°º℃℉Ωμµ'′"″][\p{L}°º℃℉Ωμµ/·²³23.-]*/uy;

/**
 * The unit symbol that stands at an offset, glued to digits or behind a blank.
 *
 * @returns the unit and the offset behind its symbol; null where the letters are no symbol
 */
export function symbolAt(
  raw: string,
  offset: number,
): (MeasureUnit & { end: number; symbol: string }) | null {
  SYMBOL_CHARACTERS.lastIndex = offset;
  const longest = SYMBOL_CHARACTERS.exec(raw)?.[0].length ?? 0;
  if (longest === 0) return null;
  if (raw[offset] === "'" || raw[offset] === '′')
    return BEHIND_QUOTE.test(raw.slice(offset + 1, offset + 2)) ||
      YEAR_BEFORE.test(raw.slice(offset - 4, offset))
      ? null
      : { unit: 'foot', kind: 'length', end: offset + 1, symbol: "'" };
  for (let end = offset + Math.min(longest, LONGEST_SYMBOL); end > offset; end--) {
    if (goesOn(raw, end) && !isDegree(raw, end - 1)) continue;
    const symbol = raw.slice(offset, end);
    const found = symbol === 'in' && !DIGIT.test(raw[offset - 1]!) ? null : unitOfSymbol(symbol);
    if (found) return { unit: found.unit, kind: found.kind, end, symbol };
  }
  return null;
}

/** Whether a letter or digit stands at an offset, so that a symbol cannot end before it. */
function goesOn(raw: string, offset: number): boolean {
  const unit = raw.charCodeAt(offset);
  if (unit < 128) return isLetterOrDigit(unit);
  return offset < raw.length && SYMBOL_GOES_ON.test(raw[offset]!);
}

function isDegree(raw: string, offset: number): boolean {
  return raw.charCodeAt(offset) > 127 && DEGREE.test(raw[offset]!);
}

/** For units of ASCII. */
function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}
