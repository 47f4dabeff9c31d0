/** How a claim calls its place. */
import type { PlaceMention } from '../../../../schemas/annotation.ts';
import { DIRECTIONS } from '../../places/words.ts';

/** *U.S.*, *N.C.*, *Wash.*, *UK*. */
const ABBREVIATION = /^(?:(?:\p{Lu}\p{Ll}*\.)+|\p{Lu}{2,3})$/u;
/** Words right before a name that say which part of the place is meant, at most: *south-eastern*, *far north-east*. */
const MOST_BEARINGS = 3;
/** So far before a name such words begin. */
const BEARING = 30;
const GAP = /[\s-]/;
const LATIN_LETTER = /[A-Za-z]/;

/**
 * The name as printed, though not in capitals, with the part of the place that is meant (*eastern Ghouta*); of a demonym (*Kenyan*) or an
 * abbreviation (*N.C.*) the name of its place.
 */
export function nameOf(place: PlaceMention, raw: string): string {
  if (place.use === 'demonym') return place.name;
  const isName = ABBREVIATION.test(place.text) || place.text === place.name.toUpperCase();
  const name = inSmallLetters(isName ? place.name : place.text);
  return `${bearingBefore(place, raw)}${name}`.replace(/\s+/g, ' ');
}

/** *NASIRIYAH* of a dateline → *Nasiriyah*; short words in capitals are letters that stand for words. */
function inSmallLetters(name: string): string {
  if (!IN_CAPITALS.test(name)) return name;
  return name.replace(WORD, (word) => word[0]! + word.slice(1).toLowerCase());
}
const IN_CAPITALS = /^(?=(?:[\s.'’-]*\p{Lu}){5})[\p{Lu}\s.'’-]+$/u;
const WORD = /\p{Lu}+/gu;

/** *south-east*, *northern* right before the name of a place. */
function bearingBefore({ start }: PlaceMention, raw: string): string {
  const least = Math.max(0, start - BEARING);
  let from = start;
  for (let words = 0; words < MOST_BEARINGS; words++) {
    const end = runBefore(raw, from, least, GAP);
    const begin = runBefore(raw, end, least, LATIN_LETTER);
    if (end === from || !DIRECTIONS.has(raw.slice(begin, end).toLowerCase())) break;
    from = begin;
  }
  return raw.slice(from, start);
}

/** Where the characters of a kind begin that stand before an offset, from `least` on. */
function runBefore(raw: string, offset: number, least: number, kind: RegExp): number {
  let from = offset;
  while (from > least && kind.test(raw[from - 1]!)) from--;
  return from;
}
