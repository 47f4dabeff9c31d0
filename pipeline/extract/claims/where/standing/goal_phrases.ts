/** Places within the words for where something goes: *moved to safer sites in Homs*, *due to land in Homs*. */
import { wordClass } from '../../../text/forms.ts';
import type { Token } from '../../../text/token.ts';
import { baseOf } from '../../measure/governor.ts';
import { wordsOf } from '../../word_classes.ts';
import { isBesides, TO } from './place_prepositions.ts';

/** What leads somewhere, and is there: *a bridge to a temple in Homs*. */
const WAYS = wordsOf('way');
/** Verbs of those who come to a halt against something: *slammed into a wall in Homs*. */
const IMPACTS = wordsOf('impact');
/** Verbs of those who end a journey, and words for those that have not: *was due to land in Homs*. */
const ARRIVALS = wordsOf('arriving');
const AWAITED = wordClass(wordsOf('awaited'));
/** What *to* brings somebody to where he is: *sentenced to death in Homs*. */
const FATES = wordClass(wordsOf('fate'));
/** So many words before its object stands a verb, at most. */
const VERB_REACH = 5;

/** *To safer sites in Iraq*: the whole phrase is where something goes; what *crashed into a wall in Iraq* is there. */
export function isWithinGoal(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'in' || tokens[at - 1]?.tag !== 'NOUN') return false;
  for (let i = at - 2; i >= Math.max(0, at - 7); i--) {
    const { lower, tag } = tokens[i]!;
    if (TO.test(lower))
      return (
        !isBesides(tokens, i) &&
        !WAYS.has(tokens[i - 1]?.lemma ?? '') &&
        !isImpact(tokens, i) &&
        !FATES.has(tokens[i + 1])
      );
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV' && tag !== 'DET' && tokens[i + 1]!.tag !== 'NOUN')
      return false;
  }
  return false;
}

/** *slammed **into***, *plunged 90 feet **into***. */
function isImpact(tokens: readonly Token[], to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - VERB_REACH); i--) {
    if (tokens[i]!.tag === 'PUNCT') return false;
    if (IMPACTS.has(baseOf(tokens[i]!))) return true;
    if (tokens[i]!.tag === 'VERB') return false;
  }
  return false;
}

/** *was **due to land** in Homs*, *had been expected to arrive at*: where nobody has come yet. */
export function isAwaited(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1;
  if (!ARRIVALS.has(tokens[verb] ? baseOf(tokens[verb]) : '') || tokens[verb - 1]?.lower !== 'to')
    return false;
  return AWAITED.has(tokens[verb - 2]);
}

/** *took **to the streets** of Homs*: those who go there are there. */
export function isToStreets(tokens: readonly Token[], to: number): boolean {
  return tokens[to + 2]?.lower === 'streets' && TAKEN.has(tokens[to - 1]);
}
const TAKEN = wordClass('take takes took taken taking');
