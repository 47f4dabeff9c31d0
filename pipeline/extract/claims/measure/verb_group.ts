/** Groups of verbs: *are believed to have been killed*, *held*, *had refused to leave*. */
import { wordClass } from '../../text/forms.ts';
import { isVerbal, type Tag, type Token } from '../../text/token.ts';
import { baseOf } from './governor.ts';
import { verbForm } from './measure_cues.ts';

/** What may begin or hold a noun phrase. */
export const NOMINAL: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'NOUN',
  'PROPN',
  'NUM',
  'DET',
  'ADJ',
  'PRON',
  'SYM',
]);
/** Words that the engine tags as verbs and that are none. */
export const NO_VERB = wordClass('leaving according including following regarding concerning');
const PASSIVE = wordClass('be is are was were been being am get gets got getting gotten');
const PERFECT = wordClass('has have had');
/** What may stand within a group: *began **to** leave*, *have **all** left*. */
const WITHIN = wordClass('to since all both');
const ADVERB_OF_PLACE = wordClass('there here');

export interface VerbGroup {
  first: number;
  /** Index behind its last verb. */
  last: number;
  /** It is a participle that modifies the phrase: *men held in camps*, *men carrying rifles*. */
  reduced: boolean;
}

/** Whether a token is a verb of a clause. */
export function isVerb(token: Token): boolean {
  return isVerbal(token) && !NO_VERB.has(token);
}

/**
 * The verbs that stand together from a token on.
 *
 * @param inRelative an auxiliary behind its verb begins the main clause: *who escaped | had been caught*
 */
export function verbGroup(
  tokens: readonly Token[],
  first: number,
  end: number,
  inRelative: boolean,
): VerbGroup {
  let last = first + 1;
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i]!;
    if (inRelative && token.tag === 'AUX' && i === last && tokens[i - 1]!.tag === 'VERB') break;
    if (isVerb(token) || (token.tag === 'VERB' && i === last && tokens[i - 1]!.tag === 'AUX')) last = i + 1;
    else if (
      token.tag === 'ADJ' &&
      verbForm(token)?.participle &&
      (PERFECT.has(tokens[i - 1]) || isPassive(tokens, i, { first, last: i, reduced: false }))
    )
      last = i + 1;
    else if (token.tag !== 'ADV' && token.tag !== 'PART' && !WITHIN.has(token)) break;
  }
  const alone = last === first + 1;
  const next = last < end ? tokens[last]! : undefined;
  const { lower } = tokens[first]!;
  const participle =
    (verbForm(tokens[first]!)?.participle || lower.endsWith('ed')) &&
    !(next && opensObject(next, tokens[last + 1]));
  return { first, last, reduced: alone && (participle === true || lower.endsWith('ing')) };
}

/** *killed about 40*, *killed up to 40*: an object, though it begins with no noun. */
export function opensObject(token: Token, next: Token | undefined): boolean {
  return (
    (NOMINAL.has(token.tag) && !ADVERB_OF_PLACE.has(token)) ||
    ((token.tag === 'ADV' || token.tag === 'ADP') && next?.tag === 'NUM' && QUALIFIES.has(token))
  );
}
const QUALIFIES = wordClass(
  'about around over nearly almost some roughly only just under approximately another',
);

/** *Twelve **refused** to leave*: what they did not do is not said of them; its verb, or -1. */
export function refusalIn(tokens: readonly Token[], { first, last }: VerbGroup): number {
  for (let i = first; i < last - 1; i++) if (REFUSES.has(baseOf(tokens[i]!))) return i;
  return -1;
}
const REFUSES: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail']);

/** The nearest word to the left that is no adverb: the *were* of *were still missing*. */
export function behindAdverbs(tokens: readonly Token[], from: number, first: number): number {
  let i = from;
  while (i > first && tokens[i]!.tag === 'ADV') i--;
  return i;
}

/** Whether the verb stands behind a form of *be* or *get* in its group. */
export function isPassive(tokens: readonly Token[], verb: number, group: VerbGroup): boolean {
  for (let i = verb - 1; i >= group.first; i--) {
    if (PASSIVE.has(tokens[i])) return true;
    if (isVerb(tokens[i]!)) return false;
  }
  return false;
}
