/** Whether a counted phrase is the subject of a verb of its own. */
import { CALENDAR_NAMES, MONTH_NAMES } from '../../../language/calendar.ts';
import { wordClass } from '../../text/forms.ts';
import type { Text } from '../../text/text.ts';
import type { Tag, Token } from '../../text/token.ts';
import type { CountedPhrase } from './governor.ts';

const OF_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['ADP', 'NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PART']);
const LONGEST_SUBJECT = 12;

/**
 * *They hold 80 men, **12 are** foreign*, *They hold 80 men and **12 nurses out of 40 had** come*: the verb behind says
 * that a comma or conjunction before the figure joins clauses; so does what they lack (*three dead, 60,000 **without power***).
 */
export function hasPredicate(text: Text, counted: CountedPhrase): boolean {
  if (lacks(text, counted)) return true;
  const { tokens } = text;
  const { right, last } = counted;
  let i = right;
  while (i < Math.min(last, right + LONGEST_SUBJECT) && OF_PHRASE.has(tokens[i]!.tag)) i++;
  if (i >= last) return false;
  const next = i + 1 < last ? tokens[i + 1]! : undefined;
  return tokens[i]!.tag === 'AUX' || (tokens[i]!.tag === 'VERB' && next !== undefined && isObject(next));
}

/** *three dead, 60,000 **without** power*: that is said of them, and nothing that was said of others. */
export function lacks({ tokens }: Text, { right, last }: CountedPhrase): boolean {
  return right < last && tokens[right]!.lower === 'without';
}

/** *half of them **chose Ann***: what follows a finite verb, not a participle. */
function isObject(token: Token): boolean {
  return /^(?:DET|PRON|SCONJ)$/.test(token.tag) || (token.tag === 'PROPN' && !CALENDAR.has(token));
}

const CALENDAR = wordClass([...CALENDAR_NAMES, ...MONTH_NAMES]);
