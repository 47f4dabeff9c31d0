/** Sentences that plainly go on reporting the speaker of the sentence before, without naming anyone. */
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import type { Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/** *Another 12 stayed behind.*, *Of those, 40 …*: counts that only go on from what was just reported. */
const GOES_ON = /^(?:another|others|of|the)$/;
const GOES_ON_NEXT = /^(?:those|these|them|other|others|rest|remaining|remainder)$/;

/**
 * Statements carried over to sentences that have none of their own.
 *
 * Reported speech goes on where the tense is shifted back (*would*, *had left*) or a count goes on from the one before.
 * Anything else is taken for the reporter's own voice.
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
    else if (goesOn(text.tokens, sentence.first) || isShifted(text.tokens, groups[index]!))
      carried.push({ ...last, content: [{ first: sentence.first, last: sentence.last }], sentence: index });
    else last = null;
  });
  return carried;
}

function goesOn(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first]!.lower;
  if (word === 'another' || word === 'others') return true;
  return GOES_ON.test(word) && GOES_ON_NEXT.test(tokens[first + 1]?.lower ?? '');
}

/** *They would be moved.*, *12 had stayed behind.* */
function isShifted(tokens: readonly Token[], groups: readonly VerbGroup[]): boolean {
  const main = groups.find((group) => group.form === 'finite');
  if (!main) return false;
  for (let i = main.first; i < main.verb; i++) {
    const word = tokens[i]!.lower;
    if (word === 'would' || (word === 'had' && tokens[main.verb]!.tag === 'VERB')) return true;
  }
  return false;
}
