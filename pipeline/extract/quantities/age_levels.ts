/** Ages at which a rule begins or ends: *raised the retirement age to 65 from 60*, *an age limit of 62*. */
import { wordClass } from '../text/forms.ts';
import type { NumberMention } from './mention.ts';
import { at, is, type Passage, word } from './passage.ts';
import { isPlural } from './plurals.ts';

/** What stands before the number. */
const LINK = wordClass('to from at of is was be between now');
/** Between two ages. */
const BEFORE_AGE = wordClass('to from at between and');
/** Whose age is no rule: *at this age*, *of working age*. */
const WITHIN = wordClass('of at in by under over');
const OF_SOMEBODY = wordClass('this that his her their my our any what');
const YOUNGEST = 5;
const OLDEST = 100;
/** So many words before the number the word *age* stands, at most, and what describes it before that. */
const REACH = 14;
const DESCRIPTION = 4;

/** Whether a number is an age that a rule sets, which the noun *age* before it says. */
export function isLevelOfAge(passage: Passage, number: NumberMention): boolean {
  const low = number.value ?? number.low ?? 0;
  const high = number.value ?? number.high ?? 0;
  if (low < YOUNGEST || high > OLDEST || !is(passage, number.first - 1, LINK)) return false;
  const next = at(passage, number.last);
  if (next && next.tag !== 'VERB' && isPlural(next) && !/^years?$/.test(next.lower)) return false;
  for (let i = number.first - 2; i > number.first - REACH; i--) {
    const token = at(passage, i);
    if (!token || /^[;:()—–]$/.test(token.text)) return false;
    if (token.text === 'age') return isOfRule(passage, i);
    if (token.tag === 'NUM' && !is(passage, i - 1, BEFORE_AGE)) return false;
  }
  return false;
}

/** Whether the *age* at `i` is one that a rule sets, and not somebody's. */
function isOfRule(passage: Passage, i: number): boolean {
  if (/^(?:group|groups|bracket|range)$/.test(word(passage, i + 1))) return false;
  let k = i - 1;
  while (k > i - DESCRIPTION && /^(?:ADJ|NOUN|VERB|PUNCT)$/.test(at(passage, k)?.tag ?? '')) k--;
  return !is(passage, k, WITHIN) && !is(passage, k, OF_SOMEBODY);
}
