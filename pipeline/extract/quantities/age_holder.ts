/** Whose age a number is. */
import { isLevelOfAge } from './age_levels.ts';
import { readNoun } from './counted.ts';
import type { NumberMention } from './mention.ts';
import { at, type Passage, word } from './passage.ts';

/** Between a person and an age, other ages included: *the boys, aged 9 and 11*. */
const CONNECTING =
  /^(?:,|\(|aged?|ages|of|the|and|\d+|at|dies?|died|dead|turned|turns|is|was|only|just|now|still|already)$/;
/** A name, and a list of ages behind it, takes no more words. */
const LONGEST = 24;

/**
 * The words that name the person whose age it is: behind *-year-old*, or before the comma or *aged*.
 *
 * @param last token behind the words of the age
 */
export function holderOfAge(passage: Passage, number: NumberMention, last: number): string | null {
  const noun = last > number.last ? readNoun(passage, last) : null;
  if (noun) return passage.raw.slice(passage.tokens[noun.first]!.start, passage.tokens[noun.last - 1]!.end);
  if (isLevelOfAge(passage, number)) return null;
  let end = number.first;
  if (word(passage, end - 1) === 'at' && !CONNECTING.test(word(passage, end - 2))) return null;
  while (number.first - end < LONGEST && CONNECTING.test(word(passage, end - 1))) end--;
  let start = end;
  while (end - start < LONGEST && isNominal(passage, start - 1)) start--;
  return start < end ? passage.raw.slice(passage.tokens[start]!.start, passage.tokens[end - 1]!.end) : null;
}

function isNominal(passage: Passage, i: number): boolean {
  const tag = at(passage, i)?.tag;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
}
