/** Earlier figures to which a figure goes back: *those 10,000 men*, *of those 10,000 men, 200 …*. */
import type { Text } from '../text/text.ts';
import type { CountedPhrase } from './governor.ts';

/** So many words back a figure is looked for that is taken up again. */
const RECALL = 400;
/** The whole of a part stands so near the sentence's start: *Of those 10,000 men, …*. */
const OPENING = 8;

/**
 * The number of which the sentence counts a part: *Of the **40** camps, 12 are empty*.
 *
 * @param counted the part
 * @returns its token, or null where the sentence does not begin so, or the figure is that number itself
 */
export function wholeBefore({ tokens }: Text, { first, left }: CountedPhrase): number | null {
  let of = first;
  while (of < left && /^["“”'‘’([]$/.test(tokens[of]!.text)) of++;
  if (!/^(?:of|among)$/.test(tokens[of]?.lower ?? '')) return null;
  for (let i = of + 1; i < Math.min(left, of + OPENING); i++) if (tokens[i]!.tag === 'NUM') return i;
  return null;
}

/**
 * Where the figure of a definite phrase stood before: *10,000 men … those **10,000***.
 *
 * @param counted the later phrase
 * @param figure token of its number
 * @returns the token of the same number, or null
 */
export function sameBefore({ tokens }: Text, counted: CountedPhrase, figure: number): number | null {
  const before = tokens[Math.max(0, counted.left - 1)]!.lower;
  const inside = tokens[counted.left]!.lower;
  if (!/^(?:the|those|these|all)$/.test(before) && !/^(?:the|those|these)$/.test(inside)) return null;
  const number = tokens[figure]!;
  if (number.tag !== 'NUM') return null;
  for (let i = counted.left - 1; i >= Math.max(0, counted.left - RECALL); i--)
    if (tokens[i]!.tag === 'NUM' && tokens[i]!.lower === number.lower) return i;
  return null;
}
