/** Joins the two words of one name: *Foo and Barton*, of which a gazetteer has only Barton. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import { unlistedMention } from './mention.ts';
import { isNameWord } from './names.ts';

/** A mention with its token indexes, `last` exclusive. */
interface Found {
  first: number;
  last: number;
  mention: PlaceMention;
}

/**
 * The mentions of a report, those made one place with the word that stands before them and *and*, where the report
 * writes the two together again and again and never has the first alone.
 *
 * @param text the report
 * @param listed its names that the gazetteer has, in order
 */
export function joinNames(text: Text, listed: readonly Found[]): Found[] {
  const { tokens } = text;
  const joined = new Map<string, Found[]>();
  for (const [i, found] of listed.entries()) {
    const word = wordBefore(text, found);
    if (word === null || (listed[i - 1]?.last ?? 0) > found.first - 2) continue;
    const known = joined.get(word);
    if (known) known.push(found);
    else joined.set(word, [found]);
  }
  const often = [...joined].filter(([, names]) => names.length > 1);
  if (often.length === 0) return [...listed];
  const counts = new Map<string, number>();
  for (const { text: word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  const whole = new Set(
    often.filter(([word, names]) => names.length === counts.get(word)).flatMap(([, names]) => names),
  );
  return listed.map((found) => {
    if (!whole.has(found)) return found;
    const span = { first: found.first - 2, last: found.last, kind: 'other' };
    return { first: span.first, last: span.last, mention: unlistedMention(text, span, null) };
  });
}

/** The unknown word that *and* joins to a town's name; null where there is none, or where it ends a longer name. */
function wordBefore({ tokens }: Text, { first, mention }: Found): string | null {
  const word = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'and' || !word || word.sentence !== tokens[first]!.sentence) return null;
  if (mention.use !== 'literal' || mention.kind === 'country' || !isNameWord(word)) return null;
  const before = tokens[first - 3];
  return before?.tag === 'PROPN' && before.sentence === word.sentence ? null : word.text;
}
