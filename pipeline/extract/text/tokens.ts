/** Cuts a paragraph into tokens: the engine's words, aligned with the raw text and mended. */

import { readLexicon } from '../../input/lexicon.ts';
import { type TaggedWord, tagWords } from './engine.ts';
import { FormClass, formOf, printedClass, wordClass } from './forms.ts';
import { LETTER } from './letters.ts';
import type { Tag, Token } from './token.ts';

/** Abbreviations (lower case, without the last full stop), and whether a sentence may end with one. */
export const ABBREVIATIONS = new Map(
  readLexicon<'abbreviation' | 'ends_sentence'>('abbreviations').map((row) => [
    row.abbreviation,
    row.ends_sentence as 'never' | 'number' | 'maybe',
  ]),
);

/** Articles of Arabic names, which hyphens join to the name: *al-Hol*, *Ras al-Ayn*. */
const ARTICLE = wordClass('al el ar as ash at an ad az ul ol ez es er ed et en abu bin ibn');
const HYPHEN = wordClass('- ‐ ‑');
const WORD = printedClass(LETTER);
const ENDS_IN_LETTER = printedClass(/\p{L}$/u);
const ENDS_FOREIGN = new FormClass((_, text) => text.charCodeAt(text.length - 1) > 0xff);
const BEGINS_FOREIGN = new FormClass((_, text) => text.charCodeAt(0) > 0xff);
const BEGINS_SMALL = new FormClass((_, text) => text[0] === text[0]!.toLowerCase());
const ABBREVIATION = wordClass(ABBREVIATIONS.keys());
/** *Trump’s*: behind two characters at least. */
const POSSESSIVE = printedClass(/^.{2,}['’][sS]$/u);

/** The longest stretch given to the engine at once; longer paragraphs are read in parts, so memory stays small. */
const STRETCH = 20_000;

/** A longer run without white space is no word; the engine's patterns take time that grows with its square. */
const LONGEST_WORD = 500;

/**
 * Tokens of one paragraph.
 *
 * @param raw the raw file
 * @param start offset of the paragraph
 * @param end offset behind it
 * @returns tokens in order, none empty, each `raw.slice(start, end)`; `sentence` and `quotation` are not yet set
 */
export function tokenise(raw: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let from = start; from < end; ) {
    const to = stretchEnd(raw, from, end);
    align(raw, from, to, tagWords(raw.slice(from, to)), tokens);
    from = to;
  }
  return mend(raw, tokens);
}

/** Where to cut a paragraph that is too long, behind the last sentence end or space in reach; or a word that is. */
function stretchEnd(raw: string, from: number, end: number): number {
  return wordCut(raw, from, paragraphCut(raw, from, end));
}

function paragraphCut(raw: string, from: number, end: number): number {
  if (end - from <= STRETCH) return end;
  const stop = from + STRETCH;
  for (const mark of ['. ', ' ']) {
    const at = raw.lastIndexOf(mark, stop - mark.length);
    if (at > from + STRETCH / 2) return at + mark.length;
  }
  return betweenCharacters(raw, stop);
}

/** Where a stretch has to end so that it holds no run without white space that is too long. */
function wordCut(raw: string, from: number, end: number): number {
  let length = 0;
  for (let i = from; i < end; i++) {
    length = isSpace(raw.charCodeAt(i)) ? 0 : length + 1;
    if (length > LONGEST_WORD) return betweenCharacters(raw, i);
  }
  return end;
}

function betweenCharacters(raw: string, at: number): number {
  return isLowSurrogate(raw.charCodeAt(at)) ? at - 1 : at;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Finds each word of the engine in the raw text and appends it to `tokens`. */
function align(raw: string, from: number, to: number, words: TaggedWord[], tokens: Token[]): void {
  let at = from;
  for (const word of words) {
    if (word.tag === 'SPACE' || word.text.trim() === '') continue;
    let begin = at;
    while (begin < to && !raw.startsWith(word.text, begin) && isSpace(raw.charCodeAt(begin))) begin++;
    if (!raw.startsWith(word.text, begin)) {
      const found = raw.indexOf(word.text, begin);
      if (found < 0 || found + word.text.length > to) continue;
      begin = found;
    }
    at = begin + word.text.length;
    tokens.push(tokenOf(raw, word.text, begin, word.tag, word.lemma));
  }
}

function isSpace(unit: number): boolean {
  return (
    unit <= 32 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f) || unit === 0x202f
  );
}

function token(raw: string, start: number, end: number, tag: Tag, lemma: string): Token {
  return tokenOf(raw, raw.slice(start, end), start, tag, lemma);
}

/** @param printed what stands at `start` */
function tokenOf(raw: string, printed: string, start: number, tag: Tag, lemma: string): Token {
  const { text, lower, id } = formOf(printed);
  const end = start + printed.length;
  const spaced = start === 0 || isSpace(raw.charCodeAt(start - 1));
  return { text, lower, form: id, start, end, tag, lemma, spaced, sentence: 0, quotation: -1 };
}

/** Joins and splits tokens where the engine's cut is not a word's. */
function mend(raw: string, tokens: Token[]): Token[] {
  const mended: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const here = tokens[i]!;
    const next = tokens[i + 1];
    const third = tokens[i + 2];
    if (next && third && joinsArticle(here, next, third)) {
      mended.push(token(raw, here.start, third.end, 'PROPN', raw.slice(here.start, third.end).toLowerCase()));
      i += 2;
    } else if (next?.text === '.' && !next.spaced && ABBREVIATION.has(here)) {
      mended.push(token(raw, here.start, next.end, here.tag === 'X' ? 'PROPN' : here.tag, here.lemma));
      i += 1;
    } else if (next && splitsLetters(here, next)) {
      tokens[i + 1] = token(
        raw,
        here.start,
        next.end,
        'PROPN',
        raw.slice(here.start, next.end).toLowerCase(),
      );
    } else {
      splitPossessive(raw, here, mended);
    }
  }
  return mended;
}

/** The engine cuts words at letters it does not know: *Pre* + *š* + *ov*. */
function splitsLetters(here: Token, next: Token): boolean {
  return (
    !next.spaced &&
    (ENDS_FOREIGN.has(here) || BEGINS_FOREIGN.has(next)) &&
    ENDS_IN_LETTER.has(here) &&
    WORD.has(next)
  );
}

function joinsArticle(article: Token, hyphen: Token, name: Token): boolean {
  return (
    HYPHEN.has(hyphen) &&
    !hyphen.spaced &&
    !name.spaced &&
    ARTICLE.has(article) &&
    WORD.has(name) &&
    !BEGINS_SMALL.has(name)
  );
}

/** *Trump’s* → *Trump* + *’s*; the engine splits it in some surroundings only. */
function splitPossessive(raw: string, whole: Token, into: Token[]): void {
  if (!POSSESSIVE.has(whole)) {
    into.push(whole);
    return;
  }
  const cut = whole.end - 2;
  into.push(token(raw, whole.start, cut, whole.tag, raw.slice(whole.start, cut).toLowerCase()));
  into.push(token(raw, cut, whole.end, 'PART', "'s"));
}
