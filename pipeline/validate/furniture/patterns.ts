/**
 * Line patterns, `data/lexicon/furniture_lines.csv`: what furniture says, word by word.
 *
 * A pattern is a row of words, compared without regard to case and punctuation (`:`, `|`, `©` and `@` count).
 * `#` stands for a number, `a/b` for either word, `*` for any words or none but no number, `**` for any words or none
 * with numbers too. A pattern without a star is a whole line; one with a star needs `most_words`, the length of the
 * longest line it may be found in.
 */
import type { ParagraphKind } from '../../../schemas/document.ts';
import { readLexicon } from '../../input/lexicon.ts';
import { isNumber, type Words } from './words.ts';

/**
 * How far a line's kind reaches: the line alone; also the next paragraph; the links below it, up to the next sentence;
 * or everything up to the end of the page.
 */
export type Scope = 'line' | 'next' | 'list' | 'end';

export interface Pattern {
  kind: ParagraphKind;
  scope: Scope;
  /** Each element the alternatives for one word; `['*']` or `['**']` for any words. */
  elements: string[][];
  mostWords: number;
}

const MARKS = new Set([':', '|', '@']);

const byFirstWord = new Map<string, Pattern[]>();
let longest = 0;
for (const row of readLexicon<'kind' | 'pattern' | 'scope' | 'most_words'>('furniture_lines')) {
  const elements = row.pattern.split(' ').map((element) => element.split('/'));
  const mostWords = row.most_words ? Number(row.most_words) : elements.length;
  longest = Math.max(longest, mostWords);
  const pattern = { kind: row.kind as ParagraphKind, scope: row.scope as Scope, elements, mostWords };
  for (const word of elements.find((element) => !isStar(element))!)
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern]);
}

/**
 * The pattern that a line matches. A line in which somebody outside quotation marks says something is not looked up
 * among the patterns with `*`.
 *
 * @param line the words of a paragraph
 * @param reports whether the paragraph reports speech
 * @returns the first pattern in the order of the line's words and of the file, or null
 */
export function matchLine({ words }: Words, reports: boolean): Pattern | null {
  let last = words.length;
  while (last > 0 && MARKS.has(words[last - 1]!)) last--;
  const line = last < words.length ? words.slice(0, last) : words;
  if (line.length > longest) return null;
  for (const word of line) {
    const pattern =
      firstMatch(byFirstWord.get(word), line, reports) ??
      (isNumber(word) ? firstMatch(byFirstWord.get('#'), line, reports) : null);
    if (pattern) return pattern;
  }
  return null;
}

function firstMatch(
  patterns: readonly Pattern[] | undefined,
  line: readonly string[],
  reports: boolean,
): Pattern | null {
  if (patterns)
    for (const pattern of patterns)
      if (line.length <= pattern.mostWords && matches(line, pattern.elements, reports)) return pattern;
  return null;
}

/** Glob matching over words; on failure only the last star is tried again, so it takes length × pattern at most. */
function matches(line: readonly string[], elements: readonly string[][], reports: boolean): boolean {
  if (reports && elements.some(isStar)) return false;
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < line.length; ) {
    const element = elements[at];
    if (isStar(element)) {
      star = at++;
      resume = i;
    } else if (element && fits(line[i]!, element)) {
      at++;
      i++;
    } else if (star >= 0 && swallows(elements[star]!, line[resume]!)) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (isStar(elements[at])) at++;
  return at === elements.length;
}

function isStar(element: readonly string[] | undefined): boolean {
  return element?.[0] === '*' || element?.[0] === '**';
}

function swallows(star: readonly string[], word: string): boolean {
  return star[0] === '**' || !isNumber(word);
}

function fits(word: string, alternatives: readonly string[]): boolean {
  return alternatives.includes(word) || (alternatives[0] === '#' && isNumber(word));
}
