/** Quotations that a paragraph with a colon introduces, without a verb of speech: *Holt’s letter in full:*. */
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Text } from '../text/text.ts';
import { isPronoun } from './phrase_words.ts';
import { groupEndingAt, type Phrase } from './phrases.ts';
import type { Statement } from './statement.ts';

/** In how many sentences before an introduction that names nobody it is looked for who spoke last. */
const REACH = 12;

/**
 * The statement of a quotation whose introduction says whose words it is: *It rests on Holt’s word:*.
 *
 * @param text the report
 * @param quotation one of its quotations
 * @returns null where no introduction names anybody
 */
export function ownedStatement(text: Text, quotation: Quotation): Statement | null {
  const sentence = introductionOf(text, quotation);
  if (sentence < 0) return null;
  const introduction = text.sentences[sentence]!;
  const source = ownerIn(text, introduction);
  const cue = { first: introduction.last - 1, last: introduction.last };
  return source && { source, cue, content: [], via: null, sentence, strong: true, speaks: true };
}

/**
 * The statement of a quotation whose introduction names nobody (*The letter in full:*): of whoever was named and spoke last.
 *
 * @param text the report
 * @param statements statements of the report by sentence
 * @param quotation one of its quotations
 * @returns null where nothing introduces it, or nobody spoke shortly before
 */
export function resumedStatement(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  quotation: Quotation,
): Statement | null {
  const sentence = introductionOf(text, quotation);
  for (let i = sentence; i >= Math.max(0, sentence - REACH); i--) {
    const spoken = statements.get(i)?.findLast((each) => each.speaks && each.strong && isNamed(text, each));
    if (spoken) return spoken;
  }
  return null;
}

/** Index of the sentence that introduces a quotation: the paragraph before ends with it, and with a colon; or -1. */
function introductionOf({ tokens, sentences }: Text, quotation: Quotation): number {
  const { sentence } = tokens[Math.min(quotation.first, tokens.length - 1)]!;
  const before = sentences[sentence - 1];
  const opens = before && before.paragraph !== sentences[sentence]!.paragraph;
  return opens && tokens[before.last - 1]!.text === ':' ? sentence - 1 : -1;
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
