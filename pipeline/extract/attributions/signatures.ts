/** Quotations signed by a name behind a dash: *“We lost the harvest.” — Ann Holt, farmer*. */
import type { Quotation } from '../text/quotations.ts';
import type { Text } from '../text/text.ts';
import { isVerbal } from '../text/token.ts';
import { isCapital, nameEnd } from './name_spans.ts';
import type { Statement } from './statement.ts';

const DASH = /^(?:[—–]|-{1,2})$/;
/** The longest signature, in tokens: a name and what its bearer is. */
const LONGEST = 14;

/**
 * The statement of a quotation that somebody signs, at the end of its paragraph or in the next.
 *
 * @param text the report
 * @param quotation one of its quotations
 * @returns null where no signature stands behind it
 */
export function signedStatement(text: Text, quotation: Quotation): Statement | null {
  const { tokens, sentences } = text;
  let dash = quotation.last;
  while (dash < tokens.length && tokens[dash]!.start < quotation.end) dash++;
  if (/^[.,]$/.test(tokens[dash]?.text ?? '')) dash++;
  const first = dash + 1;
  if (!quotation.closed || !DASH.test(tokens[dash]?.text ?? '') || !isCapital(tokens, first)) return null;
  const { sentence } = tokens[first]!;
  if (sentences[sentence]!.paragraph - quotation.paragraph > 1) return null;
  const { last } = sentences[sentence]!;
  const ends = sentences[sentence + 1]?.paragraph !== sentences[sentence]!.paragraph;
  if (!ends || last - first > LONGEST) return null;
  for (let i = first; i < last; i++) if (isVerbal(tokens[i])) return null;
  const name = nameEnd(tokens, first);
  const source = { first, last: name, head: name - 1 };
  const cue = { first: dash, last: first };
  return { source, cue, content: [], via: null, sentence, strong: true, speaks: true };
}
