/** Block quotations: a paragraph that an introduction with a colon gives to a speaker (*The guild writes:*). */
import type { Text } from '../text/text.ts';
import type { Statement } from './statement.ts';

const MARK = /^(?:["“«„‘']|''|``)$/;

/**
 * Statements whose content is the paragraph behind the one that names the speaker.
 *
 * @param text the report
 * @param statements statements of the report by sentence
 */
export function blockStatements(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
): Statement[] {
  const blocks: Statement[] = [];
  for (let index = 0; index + 1 < text.sentences.length; index++) {
    const sentence = text.sentences[index]!;
    const colon = sentence.last - 1;
    if (text.tokens[colon]!.text !== ':') continue;
    const next = text.sentences[index + 1]!;
    if (next.paragraph === sentence.paragraph || MARK.test(text.tokens[next.first]!.text)) continue;
    const opening = statements
      .get(index)
      ?.findLast((each) => each.content.some((run) => run.first === colon));
    if (opening)
      blocks.push({ ...opening, content: [{ first: next.first, last: paragraphEnd(text, index + 1) }] });
  }
  return blocks;
}

/** Index behind the last token of the paragraph that a sentence begins. */
function paragraphEnd(text: Text, first: number): number {
  const { paragraph } = text.sentences[first]!;
  let last = first;
  while (text.sentences[last + 1]?.paragraph === paragraph) last++;
  return text.sentences[last]!.last;
}
