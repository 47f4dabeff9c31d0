/** Where the phrase that a figure counts stands. */
import type { Quantity } from '../../../../schemas/annotation.ts';
import { wordClass } from '../../text/forms.ts';
import { type Text, tokenAt } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import { type CountedPhrase, phraseIndex } from './governor.ts';

/** *81 of those **who** escaped*: the clause is no part of the phrase. */
const RELATIVE = wordClass('who whom which that');

/**
 * The tokens of the figure with its qualifier and of what it counts.
 *
 * @returns null where the figure stands behind the last token
 */
export function countedPhrase(text: Text, quantity: Quantity): CountedPhrase | null {
  const { tokens, sentences, phrases } = text;
  const figure = tokenAt(tokens, quantity.start);
  const token = tokens[figure];
  if (!token) return null;
  const { first, last } = sentences[token.sentence]!;
  const before = Math.max(0, quantity.figure_text.indexOf(quantity.text));
  let left = figure;
  while (left > first && tokens[left - 1]!.end > quantity.start - before) left--;
  let right = figure + 1;
  while (right < last && tokens[right - 1]!.end < quantity.end) right++;
  let index = phraseIndex(text, figure);
  const own = phrases[index];
  if (own && own.first <= figure) {
    right = Math.max(right, own.head + 1);
    index++;
  }
  const next = phrases[index];
  if (right < last && tokens[right]!.lower === 'of' && next && next.first <= right + 2) right = next.head + 1;
  else if (right + 2 < last && tokens[right]!.lower === 'of' && tokens[right + 1]!.tag === 'DET') right += 3;
  if (right > figure + 1 && RELATIVE.has(tokens[Math.min(right, last) - 1])) right--;
  return { left, right: Math.min(right, last), first, last };
}

/** The noun that an amount describes: the *ticket* of *a $300 ticket*; null where it stands for itself (*300 dollars*). */
export function describedNoun(
  { tokens }: Text,
  { unit, end }: Quantity,
  { left, right }: CountedPhrase,
): Token | null {
  const head = tokens[right - 1];
  if (head?.tag !== 'NOUN' || head.start < end || right - 1 <= left) return null;
  return unit?.toLowerCase().split(' ').includes(head.lemma) ? null : head;
}
