/** What the gazetteer says of names that begin with a word: looked up once for each distinct word, not at every token. */
import { rememberingFor } from '../../language/remembering.ts';
import { FormTable } from '../text/forms.ts';
import { CAPITAL } from '../text/letters.ts';
import { foldName } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';

/** The beginning of a name. */
export interface Opening {
  /** Characters of the word before the name: *anti-|Russian*. */
  skipped: number;
  /** Written without a capital, as only names that are kept by hand may be: *northeastern Syria*. */
  small: boolean;
  /** What the word is looked up by. */
  key: string;
  /** The places of that key, however they are printed. */
  places: readonly GazetteerPlace[];
  /** Those of them that the word may mean as it is printed, outside a dateline. */
  meant: readonly GazetteerPlace[];
  /** Whether longer names begin with it. */
  continues: boolean;
}

/** What stands before a name in one token with it. */
const PREFIX = /^(?:anti|pro|ex|non|pre|post|mid|trans|inter|intra|cross|all|un|sub|neo)[-‐‑](?=\p{Lu})/iu;
/** Names of at most this many letters in capitals are abbreviations, or no places: *BA*. */
const SHORT = 3;
/** Capitals of at most this many letters are initials rather than a small place: *NATO*, but *ROME*. */
const INITIALS = 6;
const NOTED = 100_000;
/** Articles that begin Arabic names: *al-Hol*. */
const ARTICLE = /^(?:al|el|ar|as|ash|at|an|ad|az|es|ez|et|en)[-‐‑]\p{Lu}/u;

/** The openings of a gazetteer's names by their first word; null for words that begin none. */
export const openingsOf = rememberingFor(
  (gazetteer: Gazetteer) => new FormTable((lower, text) => openingOf(lower, text, gazetteer)),
);

function openingOf(lower: string, text: string, gazetteer: Gazetteer): Opening | null {
  const skipped = PREFIX.exec(text)?.[0].length ?? 0;
  const small = skipped === 0 && !isWrittenAsName(text);
  if (small && !gazetteer.beginsWith(lower)) return null;
  const name = text.slice(skipped);
  const key = foldName(name);
  const places = gazetteer.find(key);
  const continues = gazetteer.continues(key);
  if (places.length === 0 && !continues) return null;
  const opening = { skipped, small, key, places, meant: places, continues };
  return { ...opening, meant: meantBy(name, places, opening, false) };
}

/** Whether a word is written as names are. */
export function isWrittenAsName(text: string): boolean {
  return CAPITAL.test(text) || ARTICLE.test(text);
}

/**
 * Those of a name's places that it may mean as it is printed.
 *
 * @param printed the name
 * @param places what its key stands for
 * @param opening how it begins
 */
export function meantBy(
  printed: string,
  places: readonly GazetteerPlace[],
  { small, skipped }: Opening,
  inDateline: boolean,
): readonly GazetteerPlace[] {
  if (places.length === 0) return places;
  return places.filter(
    (place) =>
      isPrintedSo(place, printed, inDateline) &&
      (place.authority || !small) &&
      (skipped === 0 || place.use === 'demonym' || place.kind === 'country'),
  );
}

/** Whether a place may be printed so: small places in short capitals only in a dateline. */
function isPrintedSo(place: GazetteerPlace, printed: string, inDateline: boolean): boolean {
  if (place.printed !== '') return place.printed === printed.replaceAll('.', '');
  if (inDateline && printed.length > SHORT) return true;
  if (printed.length > INITIALS || printed !== printed.toUpperCase()) return true;
  return printed.length > SHORT && (place.authority || place.population >= NOTED);
}
