/** Cuts the tokens of a paragraph into sentences. */
import { FormClass, printedClass, wordClass } from './forms.ts';
import { ABBREVIATIONS } from './runs.ts';
import type { Token } from './token.ts';

export interface Sentence {
  /** Offsets in the raw file. */
  start: number;
  end: number;
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  /** Index into `Text.paragraphs`. */
  paragraph: number;
}

/** Words that begin sentences and seldom follow an abbreviation inside one. */
const STARTERS = wordClass(
  'the a an this that these those he she it they we i you his her their its our my there here in on at by for from ' +
    'but and so if when while as after before since although however meanwhile about some many most more no not',
);
const INITIAL = printedClass(/^\p{Lu}\.$/u);
const CLOSER = printedClass(/^["”’'»)\]]+$/);
const OPENER = printedClass(/^["“‘'`«([]+$/);
const ENDER = printedClass(/^[.!?…]+$/);
const UNIT = printedClass(/^\p{L}{1,3}\.$/u);
const DIGIT = printedClass(/\d$/);
const MAY_END = new FormClass((_, text) => /^[.!?…]+$/.test(text) || (text.length > 1 && text.endsWith('.')));

/**
 * Sentence ends in a run of tokens.
 *
 * @param tokens all tokens of a report
 * @param first index of the paragraph's first token
 * @param last index behind its last token
 * @returns for each sentence the index behind its last token
 */
export function sentenceEnds(tokens: readonly Token[], first: number, last: number): number[] {
  const ends: number[] = [];
  for (let i = first; i < last; i++) {
    const here = tokens[i]!;
    if (!MAY_END.has(here)) continue;
    let next = i + 1;
    while (next < last && CLOSER.has(tokens[next]) && !tokens[next]!.spaced) next++;
    const before = i > first && !here.spaced ? tokens[i - 1] : undefined;
    const plain = UNIT.has(here) && before !== undefined && (DIGIT.has(before) || before.text === '/');
    if (next < last && !begins(tokens, here, next, next > i + 1, plain)) continue;
    ends.push(next);
    i = next - 1;
  }
  if (ends.at(-1) !== last && last > first) ends.push(last);
  return ends;
}

/**
 * Whether the token at `next` begins a sentence after the full stop, question mark or abbreviation `stop`.
 *
 * @param plain letters glued to digits or a slash stand before the full stop (*£52m. Wages …*, *90 km/h. Nobody …*): they
 *   are no abbreviation
 */
function begins(
  tokens: readonly Token[],
  stop: Token,
  next: number,
  closed: boolean,
  plain: boolean,
): boolean {
  const token = tokens[next]!;
  if (!token.spaced) return false;
  let word = token;
  for (let i = next; OPENER.has(word) && i + 1 < tokens.length; ) word = tokens[++i]!;
  const initial = word.text[0]!;
  const capital = initial !== initial.toLowerCase();
  const digit = initial >= '0' && initial <= '9';
  if (plain) return capital || digit;
  if (ENDER.has(stop)) {
    if (stop.text === '…' || stop.text.startsWith('..')) return capital;
    if (closed && stop.text !== '.') return capital;
    return capital || digit || /^[–—"“‘'`«([-]/.test(token.text);
  }
  const abbreviation = stop.lower.slice(0, -1);
  const kind = ABBREVIATIONS.get(abbreviation);
  if (kind === 'never') return false;
  if (kind === 'number') return !digit && capital;
  if (INITIAL.has(stop)) return false;
  return capital && STARTERS.has(word);
}
