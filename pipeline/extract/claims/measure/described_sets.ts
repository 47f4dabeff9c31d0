/**
 * Sets of people or things that a sentence names by what became of them, and of which a figure counts the members: *the
 * dead included 30 soldiers*, *240 were among those still to be moved*, *put the number of people killed at 40*.
 */
import { printedClass, shapeClass, wordClass } from '../../text/forms.ts';
import type { Text } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import { baseOf, type CountedPhrase, type Governor } from './governor.ts';
import { dimensionOf, RECKONS, verbForm } from './measure_cues.ts';
import { isVerb, opening } from './parts.ts';

const BREAK = printedClass(/^[;:—]$/);

/** A set is named in so many words at most. */
const LONGEST = 14;
/** The verb stands so near the first member: *include up to*, *are mostly*. */
const LIST = 30;
/** Verbs behind which the members of their subject are told. */
const MEMBERS: ReadonlySet<string> = new Set(['be', 'include', 'comprise', 'number', 'total']);
const SET = wordClass('the those these all any');
const WHO = wordClass('who that');
const CLOSES = printedClass(/^[,;:.—"“”()]$/);
const HOLDS = wordClass('among of');

/**
 * What became of the set whose members a figure counts.
 *
 * @returns candidates, the surest first
 */
export function governorsOfSet(text: Text, counted: CountedPhrase): Governor[] {
  return [
    ...reckoned(text, counted),
    ...subject(text, counted),
    ...openingSet(text, counted),
    ...predicate(text, counted),
  ];
}

/** *The dead included 30 soldiers and **12** guards*, *Among those moved are **66** fighters*. */
function subject({ tokens }: Text, { first, left }: CountedPhrase): Governor[] {
  const verb = verbBefore(tokens, first, left);
  if (verb === null || !MEMBERS.has(baseOf(tokens[verb]!))) return [];
  let from = verb;
  while (from > Math.max(first, verb - LONGEST) && !CLOSES.has(tokens[from - 1])) from--;
  while (from < verb && !SET.has(tokens[from])) from++;
  return within(tokens, from, verb);
}

/** *Of those **arrested**, 12 were under 18*. */
function openingSet({ tokens }: Text, { first, left }: CountedPhrase): Governor[] {
  const from = opening(tokens, first, left);
  if (!HOLDS.has(tokens[from]) || !SET.has(tokens[from + 1])) return [];
  let to = from + 1;
  while (to < Math.min(left, from + LONGEST) && !CLOSES.has(tokens[to]) && tokens[to]!.tag !== 'NUM') to++;
  return to < left && tokens[to]!.text === ',' ? within(tokens, from + 1, to) : [];
}

/** *240 were among those **still to be moved***, *12 of the **wounded***. */
function predicate({ tokens }: Text, { right, last }: CountedPhrase): Governor[] {
  for (let i = right - 1; i < Math.min(last - 1, right + LONGEST); i++) {
    if (CLOSES.has(tokens[i])) break;
    if (HOLDS.has(tokens[i]) && SET.has(tokens[i + 1]))
      return within(tokens, i + 1, Math.min(last, i + LONGEST));
  }
  return [];
}

/** *put the number of people **killed** at 40*, *brings to 40 the number of people **killed***, *the number of detainees **freed** has reached 1,200*. */
function reckoned({ tokens }: Text, { first, left, right, last }: CountedPhrase): Governor[] {
  const named = counts(tokens, right, Math.min(last, right + 2));
  if (named >= 0) return within(tokens, named, Math.min(last, right + LONGEST));
  const verb = reckoningVerb(tokens, first, left);
  if (verb < 0) return [];
  if (tokens[left - 1]!.lower === 'at' && /^(?:put|estimate|place)$/.test(baseOf(tokens[verb]!)))
    return within(tokens, verb + 1, left - 1);
  const before = counts(tokens, Math.max(first, verb - LONGEST), verb);
  return before < 0 ? [] : within(tokens, before, verb);
}

/** The verb that tells a number, before a phrase; -1 where there is none. */
function reckoningVerb(tokens: readonly Token[], first: number, left: number): number {
  for (let i = left - 1; i >= Math.max(first, left - LIST); i--) {
    if (BREAK.has(tokens[i])) return -1;
    if (isVerb(tokens, i) && RECKONS.has(baseOf(tokens[i]!))) return i;
  }
  return -1;
}

const COUNT = shapeClass(/^(?:number|total|toll|tally|count|figure|estimate)s?$/);

/** Where *the number of …* begins between two words; -1 where nothing counts there. */
function counts(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (COUNT.has(tokens[i]) && tokens[i + 1]?.lower === 'of') return i + 2;
  return -1;
}

/** The verb before a phrase, with nothing but members of a list in between. */
function verbBefore(tokens: readonly Token[], first: number, left: number): number | null {
  for (let i = left - 1; i >= Math.max(first, left - LIST); i--) {
    if (isVerb(tokens, i)) return i;
    if (BREAK.has(tokens[i])) return null;
  }
  return null;
}

/** What the words from one token to another say became of people: participles first, then states, then nouns. */
function within(tokens: readonly Token[], from: number, to: number): Governor[] {
  const governors: Governor[] = [];
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (verbForm(tokens[i]!)?.participle && isSaidOfPeople(tokens, i + 1)) {
      const base = baseOf(tokens[i]!);
      governors.push({ role: 'object', cues: [`${base} ${tokens[i + 1]?.lower ?? ''}`, base], at: i });
    }
    if (i > from && WHO.has(tokens[i - 1]))
      governors.push({ role: 'subject', cues: [baseOf(tokens[i]!)], at: i });
    if (isSaidOfPeople(tokens, i + 1)) governors.push({ role: 'state', cues: [lower], at: i });
  }
  return governors;
}

/** *the arrested men*, *those arrested*; but not *the damaged list* or *the registered voter sample*. */
function isSaidOfPeople(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (next?.tag !== 'NOUN') return true;
  return dimensionOf(next.lemma) === 'person' && tokens[i + 1]?.tag !== 'NOUN';
}
