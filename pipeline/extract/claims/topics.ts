/** What a report speaks of throughout: courts, a match. */
import type { Token } from '../text/token.ts';

/**
 * Whether words of a subject stand all over a report.
 *
 * @param tokens all tokens of the report
 * @param lemmas lemmas of words of the subject
 * @param least so many of them, at least
 * @param oneIn and one in so many tokens
 */
export function speaksThroughout(
  tokens: readonly Token[],
  lemmas: ReadonlySet<string>,
  least: number,
  oneIn: number,
): boolean {
  const enough = Math.max(least, tokens.length / oneIn);
  let count = 0;
  for (const { lemma } of tokens) if (lemmas.has(lemma) && ++count >= enough) return true;
  return false;
}
