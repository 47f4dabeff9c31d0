/** Statements made by an adjective and a clause: *Holt was concerned that 40 had left*, *they are sure that …*. */
import { wordClass } from '../text/forms.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isStance } from './lexicon.ts';
import { isSourceNoun } from './phrase_words.ts';
import type { Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/** So many words may stand between the verb and the adjective: *was | also deeply | concerned*. */
const APART = 5;
const NO_PERSON = wordClass('it who which that you');
/** Lemmas of the verbs that link somebody with what he thinks. */
const LINKS: ReadonlySet<string> = new Set(['be', 'feel', 'become', 'remain']);
const BE = wordClass("is are was were 's ’s 're ’re");

/**
 * The statement of a verb group that ends with an adjective of what somebody thinks, or null.
 *
 * @param tokens all tokens of the report
 * @param sentence where the group stands
 * @param index the sentence's index
 * @param group one of its verb groups
 */
export function stanceStatement(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  { subject, first, verb, form }: VerbGroup,
): Statement | null {
  if (!subject || form !== 'finite' || !isPerson(tokens, subject.head)) return null;
  const adjective = adjectiveFrom(tokens, first, Math.min(sentence.last, verb + APART));
  if (adjective < 0 || tokens[adjective + 1]?.lower !== 'that') return null;
  return {
    source: subject,
    cue: { first, last: adjective + 1 },
    content: [{ first: adjective + 2, last: sentence.last }],
    via: null,
    sentence: index,
    strong: false,
    speaks: false,
  };
}

/** *It is certain that …*: what stands for the clause holds no opinion. */
function isPerson(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]!;
  return !NO_PERSON.has(token) && isSourceNoun(token);
}

/** Index of the adjective of a group of *be* or *feel*, or -1. */
function adjectiveFrom(tokens: readonly Token[], first: number, end: number): number {
  let linked = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (linked && isStance(token)) return i;
    if (!isInGroup(token)) return -1;
    linked ||= LINKS.has(token.lemma) || BE.has(token);
  }
  return -1;
}

/** Whether a word may stand in a group of verbs: *was | not | even*. */
function isInGroup({ tag }: Token): boolean {
  return tag === 'VERB' || tag === 'AUX' || tag === 'ADV' || tag === 'PART';
}
