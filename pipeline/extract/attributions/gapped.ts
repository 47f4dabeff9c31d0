/** Statements whose verb is left out since another source had it before: *Growers spoke of 40 sacks, the mill of 12*. */
import { wordClass } from '../text/forms.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isSourceNoun } from './phrase_words.ts';
import { phraseAfter } from './phrases_after.ts';
import type { Statement } from './statement.ts';

/** The words that the first verb and the clauses without it share: *spoke | of*, *put it | at*. */
const LINK = wordClass('of at');
/** How far behind the first cue its link may stand, in tokens. */
const REACH = 12;

/**
 * Statements behind the commas of a statement, each a source, the same preposition and a number.
 *
 * @param tokens all tokens of the report
 * @param sentence the sentence that holds the statement
 * @param before the statement whose verb they share
 */
export function gappedStatements(
  tokens: readonly Token[],
  sentence: Sentence,
  before: Statement,
): Statement[] {
  const found: Statement[] = [];
  const link = linkOf(tokens, before.cue.last, Math.min(before.cue.last + REACH, sentence.last));
  if (!link) return found;
  for (let i = before.cue.last; i < sentence.last; i++) {
    if (!/^[,;]$/.test(tokens[i]!.text)) continue;
    const start = /^(?:and|but|while)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const of = linkAfter(tokens, start, sentence.last, link);
    const source = of > start ? phraseAfter(tokens, start, of) : null;
    if (!source || source.last !== of || !isSourceNoun(tokens[source.head]!)) continue;
    const last = clauseEnd(tokens, of + 1, sentence.last);
    found.push({ ...before, source, cue: { first: of, last: of + 1 }, content: [{ first: of + 1, last }] });
    i = last - 1;
  }
  return found;
}

/** The preposition that leads from a verb to a number in its own clause. */
function linkOf(tokens: readonly Token[], start: number, end: number): string | null {
  for (let i = start; i < end && tokens[i]!.tag !== 'PUNCT'; i++)
    if (LINK.has(tokens[i]) && amountAt(tokens, i + 1, end)) return tokens[i]!.lower;
  return null;
}

/** Index of the link behind a short source at `start`, or -1. */
function linkAfter(tokens: readonly Token[], start: number, end: number, link: string): number {
  for (let i = start; i < Math.min(end, start + 6); i++) {
    if (tokens[i]!.lower === link && amountAt(tokens, i + 1, end)) return i;
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]!.tag)) return -1;
  }
  return -1;
}

/** *40*, *about 40*, *more than 40* */
function amountAt(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + 4); i++) {
    if (tokens[i]!.tag === 'NUM') return true;
    if (!/^(?:ADV|ADJ|ADP|DET|SYM)$/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

function clauseEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++) if (/^[,;]$/.test(tokens[i]!.text)) return i;
  return end;
}
