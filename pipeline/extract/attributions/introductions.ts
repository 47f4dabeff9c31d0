/** Quotations that a paragraph with a colon introduces, without a verb of speech: *Holt’s letter in full:*. */
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Text } from '../text/text.ts';
import { groupEndingAt, isPronoun, type Phrase } from './phrases.ts';
import type { Statement } from './statement.ts';

/** In how many sentences before an introduction that names nobody it is looked for who spoke last. */
const REACH = 12;

/**
 * The statement of a quotation that opens a paragraph behind an introduction: of the person whose words the introduction
 * calls them, else of whoever was named and spoke last.
 *
 * @param text the report
 * @param statements statements of the report by sentence
 * @param quotation one of its quotations
 * @returns null where nothing introduces it
 */
export function introducedStatement(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  quotation: Quotation,
): Statement | null {
  const { sentence } = text.tokens[Math.min(quotation.first, text.tokens.length - 1)]!;
  const before = text.sentences[sentence - 1];
  if (!before || before.paragraph === text.sentences[sentence]!.paragraph) return null;
  if (text.tokens[before.last - 1]!.text !== ':') return null;
  const source = ownerIn(text, before);
  const cue = { first: before.last - 1, last: before.last };
  if (source)
    return { source, cue, content: [], via: null, sentence: sentence - 1, strong: true, speaks: true };
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
    const spoken = statements.get(i)?.findLast((each) => each.speaks && each.strong && isNamed(text, each));
    if (spoken) return spoken;
  }
  return null;
}

/** *Holt* of *Holt’s letter:*: the name before the last *’s* of an introduction. */
function ownerIn({ tokens }: Text, { first, last }: Sentence): Phrase | null {
  for (let i = last - 1; i > Math.max(first, last - REACH); i--)
    if (/^['’]s?$/.test(tokens[i]!.text) && tokens[i - 1]!.tag === 'PROPN')
      return groupEndingAt(tokens, first, i);
  return null;
}

function isNamed({ tokens }: Text, { source }: Statement): boolean {
  const head = source && tokens[source.head]!;
  return head !== null && (head.tag === 'PROPN' || isPronoun(head));
}
