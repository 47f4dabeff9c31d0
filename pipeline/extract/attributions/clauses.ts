/** A shallow reading of a sentence: its verb groups, each with its subject. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { giveSubjects } from './subjects.ts';
import { bareVerbGroups, type VerbGroup } from './verb_groups.ts';

/**
 * Verb groups of one sentence outside its quotations, in order, with their subjects.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 */
export function verbGroups(tokens: readonly Token[], sentence: Sentence): VerbGroup[] {
  const groups = bareVerbGroups(tokens, sentence);
  giveSubjects(tokens, sentence, groups);
  return groups;
}
