/** Names of places that are part of another name, of an amount of money or of a comparison: *Air France*, *8,000 Egyptian pounds*. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { rememberingFor } from '../../../../language/remembering.ts';
import { isCapitalised } from '../../../places/candidates.ts';
import { DIRECTIONS } from '../../../places/words.ts';
import { wordClass } from '../../../text/forms.ts';
import { CAPITALS } from '../../../text/letters.ts';
import { firstWhere } from '../../../text/search.ts';
import type { Tag, Token } from '../../../text/token.ts';
import { dimensionOf } from '../../measure/measure_cues.ts';
import type { Placed, Report } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';

/** *Homs**-based** exiles*: whence they act or were sent, wherever they are. */
function isBased(tokens: readonly Token[], last: number): boolean {
  const [hyphen, word] = [tokens[last], tokens[last + 1]];
  return hyphen !== undefined && !hyphen.spaced && HYPHENS.includes(hyphen.text) && BASED.has(word);
}
const BASED = wordClass(wordsOf('sent'));

/** What is on a people’s side or against it, or spans a sea: *anti-Iraqi*, *trans-Atlantic*. */
const SIDED = /\b(?:pro|anti|non|trans)[-‐‑]$/i;
/** The longest of these prefixes with its hyphen, in characters. */
const LONGEST_SIDED = 6;
const HYPHENS = '-‐‑';

/** *Air France*, *Environment Canada*: the country ends the name of a company or body; *pro-British* is no place either. */
export function endsName({ text }: Report, { mention, site }: Placed<PlaceMention>): boolean {
  if (isSided(text.raw, mention.start) || isBased(text.tokens, site.last)) return true;
  const before = text.tokens[site.first - 1];
  if (mention.kind !== 'country' || mention.use === 'demonym' || !before) return false;
  if (before.sentence !== site.sentence || before.tag !== 'PROPN' || !text.tokens[site.first]!.spaced)
    return false;
  return isCapitalised(before) && !DIRECTIONS.has(before.lower) && !CAPITALS.test(before.text);
}

/** *An area the size of **Wales***, *the equivalent of driving across **America***: nothing is there. */
export function isCompared(
  { text: { tokens } }: Report,
  { site: { first, sentence } }: Placed<PlaceMention>,
): boolean {
  for (let i = first - 1; i > first - COMPARED && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.tag === 'PUNCT' && tokens[i]!.spaced) return false;
    if (tokens[i]!.lower === 'equivalent') return true;
    if (tokens[i]!.lower === 'size' && tokens[i - 1]?.lower === 'the') return AREA.has(tokens[i - 2]);
  }
  return false;
}
/** So many words before the place the comparison begins. */
const COMPARED = 12;
/** What is as large: *an area the size of*, *twice the size of*. */
const AREA = wordClass(wordsOf('extent'));

/** *The **New York** Stock Exchange*: where papers are traded is not where the company is. */
export function namesExchange(
  { text: { tokens } }: Report,
  { site: { last } }: Placed<PlaceMention>,
): boolean {
  for (const token of tokens.slice(last, last + EXCHANGE_WORDS)) {
    if (!isCapitalised(token)) return false;
    if (token.lower === 'exchange') return true;
  }
  return false;
}
const EXCHANGE_WORDS = 3;

function isSided(raw: string, start: number): boolean {
  if (start === 0 || !HYPHENS.includes(raw[start - 1]!)) return false;
  return SIDED.test(raw.slice(Math.max(0, start - LONGEST_SIDED), start));
}

/** Whether a name only says which currency it is. */
export function isInMoney(
  monies: readonly { start: number; end: number }[],
  { start, end }: PlaceMention,
): boolean {
  const money = monies[firstWhere(monies, (one) => one.end >= end)];
  return money !== undefined && money.start <= start;
}

const WITHIN_MONEY: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN']);

/** *8,000 Egyptian pounds*: amounts of money with the words that say which; not *$60 million, Egypt 30*. */
export const moneySpans = rememberingFor(
  ({ quantities, text: { tokens } }: Report): readonly { start: number; end: number }[] =>
    quantities
      .filter(({ mention }) => dimensionOf(mention.unit) === 'money')
      .map(({ mention, site: { last } }) => {
        const next = tokens[last];
        if (!next || !WITHIN_MONEY.has(next.tag)) return { start: mention.start, end: mention.end };
        return { start: mention.start, end: (tokens[last + 1] ?? next).end };
      }),
);
