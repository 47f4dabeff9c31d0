/** Headlines with capitals throughout, in which a capital says nothing: *Ferry Sinks Off Samar*. */
import { printedClass } from '../text/forms.ts';
import { LETTER } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { isCapitalised } from './candidates.ts';

/** A sentence with a greater share of its words in capitals is a headline. */
const TITLE_CASE = 0.6;
const WORD = printedClass(LETTER);

/** Whether most words of the tokens `from` to `to` (behind the last) begin with a capital. */
export function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (!WORD.has(tokens[i])) continue;
    words++;
    if (isCapitalised(tokens[i]!)) capitals++;
  }
  return words > 2 && capitals > TITLE_CASE * words;
}
