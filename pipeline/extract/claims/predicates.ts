/** Whether a counted phrase is the subject of a verb of its own. */
import type { Text } from '../text/text.ts';
import type { CountedPhrase } from './governor.ts';

const OF_PHRASE = /^(?:ADP|NOUN|PROPN|NUM|DET|ADJ|PART)$/;
const LONGEST_SUBJECT = 12;

/**
 * *They hold 80 men, **12 are** foreign*, *They hold 80 men and **12 nurses out of 40 had** come*: the verb behind says
 * that a comma or conjunction before the figure joins clauses.
 */
export function hasPredicate({ tokens }: Text, { right, last }: CountedPhrase): boolean {
  let i = right;
  while (i < Math.min(last, right + LONGEST_SUBJECT) && OF_PHRASE.test(tokens[i]!.tag)) i++;
  return i < last && tokens[i]!.tag === 'AUX';
}
