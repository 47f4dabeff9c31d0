/** Cuts a paragraph into tagged tokens: it is cut at white space, and `runs.ts` knows how each run in between is cut. */

import { lemmaOf, TAGS, type Word } from './engine.ts';
import { type Run, runOf } from './runs.ts';
import { tagWords } from './tagger.ts';
import type { Tag, Token } from './token.ts';
import { isBlank, isBreak, isSpace } from './white_space.ts';

/** A longer run without white space is no word; the engine's patterns take time that grows with its square. */
const LONGEST_RUN = 500;

/** The runs of the paragraph that is being cut, where each begins, its words, and their tags. */
const runs: Run[] = [];
const starts: number[] = [];
const words: Word[] = [];
let tags = new Uint8Array(1024);

/**
 * Tokens of one paragraph.
 *
 * @param raw the raw file
 * @param start offset of the paragraph
 * @param end offset behind it
 * @param tokens gets them in order, none empty, each `raw.slice(start, end)`; `sentence` and `quotation` are not yet set
 */
export function tokenise(raw: string, start: number, end: number, tokens: Token[]): void {
  cutAtSpaces(raw, start, end);
  if (tags.length < words.length) tags = new Uint8Array(2 * words.length);
  tagWords(words, tags);
  let first = 0;
  for (let i = 0; i < runs.length; i++) {
    appendTokens(raw, starts[i]!, runs[i]!, first, tokens);
    first += runs[i]!.words.length;
  }
  runs.length = starts.length = words.length = 0;
}

function cutAtSpaces(raw: string, start: number, end: number): void {
  for (let from = start; from < end; ) {
    const unit = raw.charCodeAt(from);
    if (isBlank(unit)) {
      from++;
      continue;
    }
    const to = isBreak(unit) ? breakEnd(raw, from, end) : runEnd(raw, from, end);
    const run = runOf(raw.slice(from, to));
    runs.push(run);
    starts.push(from);
    for (const word of run.words) words.push(word);
    from = to;
  }
}

function breakEnd(raw: string, from: number, end: number): number {
  let to = from + 1;
  while (to < end && isBreak(raw.charCodeAt(to))) to++;
  return to;
}

function runEnd(raw: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_RUN);
  for (let to = from + 1; to < limit; to++) {
    const unit = raw.charCodeAt(to);
    if ((unit <= 32 || unit >= 0xa0) && (isBlank(unit) || isBreak(unit))) return to;
  }
  return limit < end && isLowSurrogate(raw.charCodeAt(limit)) ? limit - 1 : limit;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** @param firstWord index of the run's first word in `words` and `tags` */
function appendTokens(raw: string, at: number, run: Run, firstWord: number, tokens: Token[]): void {
  for (const part of run.parts) {
    const start = at + part.start;
    const tag = tags[firstWord + part.word]!;
    tokens.push({
      text: part.text,
      lower: part.lower,
      form: part.form,
      start,
      end: start + part.text.length,
      tag: part.tag ?? (TAGS[tag] as Tag),
      lemma: part.lemma ?? lemmaOf(run.words[part.word]!, tag),
      spaced: part.start > 0 ? part.spaced : start === 0 || isSpace(raw.charCodeAt(start - 1)),
      sentence: 0,
      quotation: -1,
    });
  }
}
