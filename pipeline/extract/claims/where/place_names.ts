/** How a claim calls its place. */
import type { PlaceMention } from '../../../../schemas/annotation.ts';
import { DIRECTIONS } from '../../places/words.ts';

/** *U.S.*, *N.C.*, *Wash.*, *UK*. */
const ABBREVIATION = /^(?:(?:\p{Lu}\p{Ll}*\.)+|\p{Lu}{2,3})$/u;
/** The words right before a name, of which the last say which part of the place is meant: *in far south-eastern*. */
const WORDS_BEFORE = /(?:[A-Za-z]+[\s-]+){1,3}$/;
/** So far before a name such words begin. */
const BEARING = 30;

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
  const [words = ''] = WORDS_BEFORE.exec(raw.slice(Math.max(0, start - BEARING), start)) ?? [];
  const parts = words.match(/[A-Za-z]+[\s-]+/g) ?? [];
  let from = parts.length;
  while (from > 0 && DIRECTIONS.has(parts[from - 1]!.replace(/[\s-]+$/, '').toLowerCase())) from--;
  return parts.slice(from).join('');
}
