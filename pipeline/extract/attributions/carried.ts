/** Sentences that plainly go on reporting the speaker of the sentence before, without naming anyone. */
import type { Text } from '../text/text.ts';
import { goesOn } from './continuations.ts';
import type { Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/**
 * Statements carried over to sentences that have none of their own.
 *
 * Anything that does not plainly go on (`goesOn`) is taken for the reporter's own voice.
 *
 * @param text the report
 * @param statements statements of the report by sentence
 * @param groups verb groups by sentence
 */
export function carriedStatements(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  groups: readonly (readonly VerbGroup[])[],
): Statement[] {
  const carried: Statement[] = [];
  let last: Statement | null = null;
  text.sentences.forEach((sentence, index) => {
    const own = statements.get(index);
    if (own) {
      last = own.findLast((each) => each.speaks && each.strong && each.content.length > 0) ?? null;
      return;
    }
    const before = index > 0 ? text.sentences[index - 1]! : null;
    const quoted =
      text.tokens[sentence.first]!.quotation >= 0 || text.tokens[sentence.last - 1]!.quotation >= 0;
    if (!last || before?.paragraph !== sentence.paragraph || quoted) last = null;
    else if (goesOn({ tokens: text.tokens, sentence, groups: groups[index]!, before: last }))
      carried.push({ ...last, content: [{ first: sentence.first, last: sentence.last }], sentence: index });
    else last = null;
  });
  return carried;
}
