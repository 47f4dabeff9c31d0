/** Singular forms of nouns. */
import { readLexicon } from '../input/lexicon.ts';
import { PEOPLES } from './peoples.ts';
import { remembering } from './remembering.ts';

const IRREGULAR = new Map(
  readLexicon<'plural' | 'singular'>('irregular_plurals').map((row) => [row.plural, row.singular]),
);

/** Compounds of *man* that count people: *policemen*, but not *specimen*. */
const MEN =
  /(?:air|business|camera|club|con|congress|country|crew|fire|fisher|french|english|irish|dutch|guards|gun|hench|horse|kins|lay|milk|news|noble|police|rifle|sales|sea|service|spokes|sports|states|towns|tribes|watch|work)men$/;

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
  if (noun.length > 5 && (noun.endsWith('men') || noun.endsWith('people'))) {
    if (MEN.test(noun)) return `${noun.slice(0, -3)}man`;
    if (noun.endsWith('women')) return `${noun.slice(0, -5)}woman`;
    if (noun.endsWith('speople')) return `${noun.slice(0, -6)}person`;
  }
  if (noun.endsWith('is') && PEOPLES.has(noun.slice(0, -1))) return noun.slice(0, -1);
  if (!noun.endsWith('s') || noun.length < 4 || /(?:ss|us|is|'s|’s)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
