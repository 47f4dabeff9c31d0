/** News outlets that pass on the words of others: *told Reuters*, *Reuters said, citing the police*. */
import { wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { isOutlet, isOutletNoun } from './lexicon.ts';
import { isSourceNoun, type Phrase } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';
import type { Statement } from './statement.ts';

const CITING = wordClass('citing quoting');

/** How far behind its verb *citing* may stand, in tokens. */
const REACH = 12;

/** Whether a phrase names a news outlet. */
export function namesOutlet(tokens: readonly Token[], phrase: Phrase, raw: string): boolean {
  const last = Math.min(phrase.last, phrase.head + 1);
  if (isOutlet(raw.slice(tokens[phrase.first]!.start, tokens[last - 1]!.end))) return true;
  for (let i = phrase.first; i < last; i++) {
    if (isOutletNoun(tokens[i]!) || isOutlet(tokens[i]!.text)) return true;
    if (tokens[i]!.lower === 'news' && i + 1 < last) return true;
  }
  return false;
}

/**
 * Gives each statement the outlet it came through.
 *
 * @param tokens all tokens of the report
 * @param raw the raw file
 * @param statements statements of one sentence, in order of their cues
 * @param end index behind the sentence
 */
export function withOutlets(
  tokens: readonly Token[],
  raw: string,
  statements: readonly Statement[],
  end: number,
): Statement[] {
  return statements.map((statement) => {
    const { source, via } = statement;
    if (via && namesOutlet(tokens, via, raw)) return statement;
    const cited = source && citedBehind(tokens, statement, end);
    if (!cited) return via === null ? statement : { ...statement, via: null };
    return { ...statement, source: cited, via: namesOutlet(tokens, source, raw) ? source : null };
  });
}

/** The source behind *…, citing*. */
function citedBehind(tokens: readonly Token[], statement: Statement, end: number): Phrase | null {
  const { source, cue } = statement;
  const from = source ? Math.min(source.head, cue.last) : cue.last;
  const to = Math.max(cue.last, source?.last ?? 0) + REACH;
  for (let i = from; i + 1 < Math.min(end, to); i++) {
    if (!CITING.has(tokens[i])) continue;
    const cited = phraseAfter(tokens, i + 1, end);
    return cited && isSourceNoun(tokens[cited.head]!) ? cited : null;
  }
  return null;
}
