/** Singular forms of nouns. */
import { readLexicon } from '../input/lexicon.ts';
import { PEOPLES } from './peoples.ts';
import { remembering } from './remembering.ts';

const IRREGULAR = new Map(
  readLexicon<'plural' | 'singular'>('irregular_plurals').map((row) => [row.plural, row.singular]),
);

/** Words in *-men* that are no compounds of *man*. */
const NO_MEN: ReadonlySet<string> = new Set(
  'specimen regimen abdomen acumen stamen cyclamen bitumen examen albumen foramen catechumen turkmen'.split(
    ' ',
  ),
);

/**
 * The singular of a noun.
 *
 * @param noun lower case, singular or plural
 * @returns the singular, lower case; a word that is no regular plural comes back unchanged
 */
export const singular: (noun: string) => string = remembering(50_000, singularOf);

/** Whether a noun is known to have one form for one and many: *species*. */
export function isInvariant(noun: string): boolean {
  return IRREGULAR.get(noun) === noun;
}

function singularOf(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith('children')) return noun.slice(0, -3);
  if (noun.length > 5 && noun.endsWith('men') && !NO_MEN.has(noun)) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('speople')) return `${noun.slice(0, -6)}person`;
  if (noun.endsWith('is') && PEOPLES.has(noun.slice(0, -1))) return noun.slice(0, -1);
  if (!noun.endsWith('s') || noun.length < 4 || /(?:ss|us|is|'s|’s)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
