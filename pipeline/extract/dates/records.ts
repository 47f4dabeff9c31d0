/** Dates that only say how long something has been a record: *the most since 2002*. */
import { readWords } from '../../input/lexicon.ts';
import { HYPHEN } from '../text/hyphens.ts';
import { ordinalAt } from './amounts.ts';
import { lowerAt, type Words } from './words.ts';

const SUPERLATIVES = readWords('date_superlatives');

/** How many words before *since* a superlative may stand. */
const REACH = 12;

/**
 * Whether *since* tells how far back a comparison reaches, not how long something has lasted: *the largest outbreak
 * since 1997*, *the third such raid since May*, *not since 1997*, *the lowest it has been since 2008*. Nothing that such
 * a sentence counts is counted over the time since then.
 *
 * @param since token index of *since*
 */
export function isRecordSince(words: Words, since: number): boolean {
  if (/^(?:not|never|unseen|unmatched)$/.test(lowerAt(words, since - 1))) return true;
  const end = behindRelative(words, since);
  for (let i = end - 1; i >= Math.max(words.first, end - REACH); i--) {
    const { lower, tag } = words.tokens[i]!;
    if (
      (SUPERLATIVES.has(lower) && isSuperlative(words, i, end)) ||
      (lower === 'time' && lowerAt(words, i - 1) === 'any')
    )
      return true;
    if ((tag === 'PUNCT' && !HYPHEN.has(words.tokens[i])) || tag === 'VERB' || tag === 'AUX') return false;
    const ordinal = /^(?:the|their|its|his|her)$/.test(lowerAt(words, i - 1)) ? ordinalAt(words, i) : null;
    if (ordinal) return true;
  }
  return false;
}

/** *at least six*, *most of them*, *only six*, *first seen*: words that are superlatives only behind an article or right before *since*. */
function isSuperlative(words: Words, i: number, end: number): boolean {
  if (!/^(?:most|least|only|first|latest|earliest)$/.test(lowerAt(words, i)) || i + 1 === end) return true;
  if (/^(?:of|[\d])/.test(lowerAt(words, i + 1))) return false;
  return /^(?:the|its|their|his|her|['’]s)$/.test(lowerAt(words, i - 1));
}

/** *the lowest | it has been since*: index behind the noun phrase, before the clause without a pronoun that tells of it. */
function behindRelative(words: Words, since: number): number {
  let i = since - 1;
  while (i >= words.first && since - i < 5 && /^(?:VERB|AUX|ADV)$/.test(words.tokens[i]!.tag)) i--;
  return i < since - 1 && /^(?:it|they|he|she|we|i|you)$/.test(lowerAt(words, i)) ? i : since;
}
