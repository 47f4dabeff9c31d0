/** Statements made by an adjective and a clause: *Holt was concerned that 40 had left*, *they are sure that …*. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isStance } from './lexicon.ts';
import { isSourceNoun } from './phrases.ts';
import type { Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/** So many words may stand between the verb and the adjective: *was | also deeply | concerned*. */
const APART = 5;

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
  return isSourceNoun(token) && !/^(?:it|who|which|that|you)$/.test(token.lower);
}

/** Index of the adjective of a group of *be* or *feel*, or -1. */
function adjectiveFrom(tokens: readonly Token[], first: number, end: number): number {
  let linked = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (linked && isStance(token)) return i;
    linked ||=
      /^(?:be|feel|become|remain)$/.test(token.lemma) ||
      /^(?:is|are|was|were|['’]s|['’]re)$/.test(token.lower);
    if (!/^(?:AUX|ADV|VERB|PART)$/.test(token.tag)) return -1;
  }
  return -1;
}
