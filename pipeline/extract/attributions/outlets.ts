/** News outlets that pass on the words of others: *told Reuters*, *Reuters said, citing the police*. */
import { FormClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { isCommonWord, isOutlet, isOutletNoun } from './lexicon.ts';
import { isCapital } from './name_spans.ts';
import { isSourceNoun } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';
import type { Statement } from './statement.ts';
import { wordsOf } from './word_classes.ts';

const CITING = wordClass('citing quoting');
/** Words that stand before the name of an outlet, but name no source by themselves. */
const PERIODICAL = wordClass(wordsOf('periodical'));

/** Among so many statements of a sentence before and behind another an outlet is looked for that reports it. */
const NEIGHBOURS = 6;

/** How far behind its verb *citing* may stand, in tokens. */
const REACH = 12;

/** Words that are the name of an outlet by themselves; those of them that mean other things too. */
const OUTLET = new FormClass((_, text) => isOutlet(text));
const AMBIGUOUS = new FormClass((_, text) => isCommonWord(text));

/** Whether a phrase names a news outlet. */
export function namesOutlet(tokens: readonly Token[], phrase: Phrase, raw: string): boolean {
  const last = Math.min(phrase.last, phrase.head + 1);
  for (let i = phrase.first; i < last; i++) {
    if (isOutletNoun(tokens[i]!) || PERIODICAL.has(tokens[i]) || isNamed(tokens, i, last)) return true;
    if (tokens[i]!.lower === 'news' && i + 1 < last) return true;
  }
  return isOutlet(raw.slice(tokens[phrase.first]!.start, tokens[last - 1]!.end));
}

/** *the Suffolk Times*, *CNN’s presenter*, but not *the Post Office*: a word for many things names an outlet at the end. */
function isNamed(tokens: readonly Token[], i: number, last: number): boolean {
  return OUTLET.has(tokens[i]) && !(AMBIGUOUS.has(tokens[i]) && i + 1 < last && isCapital(tokens, i + 1));
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
  return statements.map((statement, at) => {
    const { source, via } = statement;
    if (via && namesOutlet(tokens, via, raw)) return statement;
    const cited = source && citedBehind(tokens, statement, end);
    if (!cited) {
      const reporter = reporterOf(
        tokens,
        raw,
        statement,
        statements.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS),
      );
      return via === reporter ? statement : { ...statement, via: reporter };
    }
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

/** *40 left, the mayor said, according to Reuters*: the outlet that reports what somebody else says. */
function reporterOf(
  tokens: readonly Token[],
  raw: string,
  { source, cue }: Statement,
  beside: readonly Statement[],
): Phrase | null {
  if (!source || namesOutlet(tokens, source, raw)) return null;
  const quoting = quotingOutlet(tokens, raw, source.head + 1, cue.first);
  if (quoting) return quoting;
  const reporting = beside.find(
    ({ source: outlet, content }) =>
      outlet !== null &&
      outlet.head !== source.head &&
      content.some(({ first, last }) => first <= cue.first && cue.last <= last) &&
      namesOutlet(tokens, outlet, raw),
  );
  return reporting?.source ?? null;
}

const QUOTED = wordClass('quoted cited');

/** *The mayor, quoted by Reuters, said …* */
function quotingOutlet(tokens: readonly Token[], raw: string, start: number, end: number): Phrase | null {
  for (let i = start; i + 2 < Math.min(end, start + REACH); i++) {
    if (!QUOTED.has(tokens[i]) || tokens[i + 1]!.lower !== 'by') continue;
    const outlet = phraseAfter(tokens, i + 2, end);
    return outlet && namesOutlet(tokens, outlet, raw) ? outlet : null;
  }
  return null;
}
