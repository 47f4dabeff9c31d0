/** Currencies by sign, ISO 4217 code and word (`data/lexicon/unit_currencies.csv`). */
import { readLexicon } from '../../input/lexicon.ts';
import { singular } from '../../language/singular.ts';
import { LETTER } from '../text/letters.ts';
import { matchAt } from './numerals.ts';
import { inAnyNumber, LATER_UNIT_WORDS, laterWords, unitOfWords } from './unit_lexicon.ts';

const ENDS_IN_LETTER = /\p{L}$/u;
/** What a sign of letters is only a part of a word behind. */
const GOES_ON = /[\p{L}\d-]/u;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

const ROWS = readLexicon<'code' | 'unit' | 'words' | 'signs' | 'countries'>('unit_currencies');

const list = (cell: string) => cell.split('|').filter((form) => form !== '');

/** Signs before digits, longest first. */
const SIGNS: readonly (readonly [string, string])[] = ROWS.flatMap((row) =>
  list(row.signs).map((sign) => [sign, row.unit] as const),
).sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
/** The signs that end with a character, in the same order. */
const BY_LAST = new Map<string, (readonly [string, string])[]>();
for (const row of SIGNS) {
  const last = row[0].at(-1)!;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), row]);
}
/** Signs of one character, no letter. */
const CHARACTERS = new Map(SIGNS.filter(([sign]) => sign.length === 1 && !/\p{L}/u.test(sign)).reverse());
const CODES = new Map(ROWS.filter((row) => row.code !== '').map((row) => [row.code, row.unit]));
/** Signs made of letters that stand behind digits as well: *150 kn*. */
const LETTER_SIGNS = new Map(SIGNS.filter(([sign]) => /^\p{L}+$/u.test(sign)));
/** Names in words, singular, lower case. */
const WORDS = new Map(ROWS.flatMap((row) => list(row.words).map((form) => [form, row.unit] as const)));

const FIRST_WORDS = new Set([...WORDS.keys()].map((words) => words.split(' ', 1)[0]!));
/** Words that the name of a currency begins with, singular or plural. */
export const OPENS_CURRENCY = inAnyNumber(FIRST_WORDS);

/** Words that stand behind the first in the name of a unit or currency, singular or plural. */
export const CONTINUES_UNIT = inAnyNumber(new Set([...LATER_UNIT_WORDS, ...laterWords(WORDS.keys())]));

/** Characters that are a currency's sign before large amounts only: *N60 million*, not the mask *N95*. */
const SCARCE_SIGN = /^[NP#]$/;
const LARGE = /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?:[ -]?(?:million|billion|trillion)|[mb]n?)\b/y;

/** The most tokens a currency's name has. */
export const LONGEST_CURRENCY = 3;

/**
 * The currency sign or code that stands right before digits.
 *
 * @param raw the raw file
 * @param offset where the digits begin
 * @returns the currency and where its sign begins; a blank between sign and digits is allowed, and so is one between
 *   the letters and the sign (*US $5*)
 */
export function currencyBefore(raw: string, offset: number): { unit: string; start: number } | null {
  const blank = offset > 1 && (raw[offset - 1] === ' ' || raw[offset - 1] === '\u00a0');
  const end = blank ? offset - 1 : offset;
  if (end < 1) return null;
  const last = raw[end - 1]!;
  const signs = BY_LAST.get(last);
  if (!signs && !(last >= 'A' && last <= 'Z')) return null;
  for (const [sign, unit] of signs ?? []) {
    const start = end - sign.length;
    if (start < 0 || !raw.startsWith(sign, start)) continue;
    const letters = ENDS_IN_LETTER.test(sign);
    if (letters && blank && sign.length < 2) continue;
    if (SCARCE_SIGN.test(sign) && !matchAt(LARGE, raw, offset)) continue;
    if (LETTER.test(sign) && start > 0 && GOES_ON.test(raw[start - 1]!)) continue;
    return { unit, start };
  }
  const code = end >= 3 ? CODES.get(raw.slice(end - 3, end)) : undefined;
  if (code === undefined || (end > 3 && LETTER_OR_DIGIT.test(raw[end - 4]!))) return null;
  return { unit: code, start: end - 3 };
}

/** The currency of a code or a sign of letters that stands behind a number; case counts. */
export function currencyCode(text: string): string | null {
  return (
    CODES.get(text) ??
    (text.length > 1 || text === 'R' || text === 'p' ? LETTER_SIGNS.get(text) : undefined) ??
    null
  );
}

/** The currency of a sign glued behind digits: *50€*. */
export function currencySign(character: string): string | null {
  return CHARACTERS.get(character) ?? null;
}

/** The currency that words name, singular or plural, lower case: *australian dollars*. */
export function currencyOfWords(words: string): string | null {
  const known = WORDS.get(words);
  if (known !== undefined) return known;
  const cut = words.lastIndexOf(' ') + 1;
  return WORDS.get(words.slice(0, cut) + singular(words.slice(cut))) ?? null;
}

/** Currencies by the last word of their names and by country: `dollar CA`. */
const BY_COUNTRY = new Map(
  ROWS.flatMap((row) =>
    list(row.words).flatMap((words) =>
      list(row.countries).map(
        (country) => [`${words.slice(words.lastIndexOf(' ') + 1)} ${country}`, row.unit] as const,
      ),
    ),
  ),
);
const UNITS = new Set(ROWS.map((row) => row.unit));

/** Whether a unit is a currency, or a name that may be that of one: no measure is. */
export function mayBeMoney(unit: string): boolean {
  return UNITS.has(unit) || unitOfWords(unit) === null;
}

/**
 * What a name that countries share means in one of them: *dollar* in Canada.
 *
 * @param name singular, lower case
 * @param unit what the name was read as: another currency, or the bare name where no currency has it for itself
 * @param country ISO 3166-1 alpha-2
 */
export function currencyOfCountry(name: string, unit: string, country: string): string | null {
  const bare = unit === name && mayBeMoney(name);
  return UNITS.has(unit) || bare ? (BY_COUNTRY.get(`${name} ${country}`) ?? null) : null;
}
