/** What is set beside a noun between commas, and holds at the time of the report: *the village, with a population of 450, …*. */
import type { Token } from '../text/token.ts';

/** So many words stand between *with* and the figure, at most. */
const LONGEST = 6;
const NOMINAL = /^(?:DET|ADJ|NOUN|ADP|ADV)$/;

/** Whether a figure stands in words that a comma and *with* open. */
export function isWithAside(tokens: readonly Token[], figure: number): boolean {
  for (let i = figure - 1; i > Math.max(0, figure - LONGEST); i--)
    if (tokens[i]!.lower === 'with') return tokens[i - 1]!.text === ',';
    else if (!NOMINAL.test(tokens[i]!.tag)) return false;
  return false;
}
