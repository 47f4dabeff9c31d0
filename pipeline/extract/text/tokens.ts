/** Cuts a paragraph into tagged tokens: it is cut at white space, and `runs.ts` knows how each run in between is cut. */
import { lemmaOf, TAGS, type Word } from './engine.ts';
import { type Run, runAt } from './runs.ts';
import { tagWords } from './tagger.ts';
import type { Tag, Token } from './token.ts';
import { isBlank, isSpace } from './white_space.ts';

/** Numbers of the tags of the words of the paragraph that is being cut. */
let tags = new Uint8Array(1024);

/**
 * Tokens of one paragraph.
 *
 * @param raw the raw file
 * @param start offset of the paragraph
 * @param end offset behind it
 * @param tokens gets them in order, none empty, each `raw.slice(start, end)`, but for an underscore that stands alone,
 *   which is read as a dash; `sentence` and `quotation` are not yet set
 */
export function tokenise(raw: string, start: number, end: number, tokens: Token[]): void {
  const runs: Run[] = [];
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    if (isBlank(raw.charCodeAt(at))) {
      at++;
      continue;
    }
    const run = runAt(raw, at, end);
    runs.push(run);
    for (const word of run.words) words.push(word);
    at += run.text.length;
  }
  if (tags.length < words.length) tags = new Uint8Array(2 * words.length);
  tagWords(words, tags);
  let firstWord = 0;
  let at = start;
  for (const run of runs) {
    while (isBlank(raw.charCodeAt(at))) at++;
    appendTokens(raw, at, run, firstWord, tokens);
    firstWord += run.words.length;
    at += run.text.length;
  }
}

/** @param firstWord index of the run's first word among those of the paragraph */
function appendTokens(raw: string, at: number, run: Run, firstWord: number, tokens: Token[]): void {
  for (const part of run.parts) {
    const start = at + part.start;
    const tag = tags[firstWord + part.index]!;
    tokens.push({
      text: part.text,
      lower: part.lower,
      form: part.form,
      start,
      end: start + part.text.length,
      tag: part.tag ?? (TAGS[tag] as Tag),
      lemma: part.lemma ?? lemmaOf(part.word, tag),
      spaced: part.start > 0 ? part.spaced : start === 0 || isSpace(raw.charCodeAt(start - 1)),
      sentence: 0,
      quotation: -1,
    });
  }
}
