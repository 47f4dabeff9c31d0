/** A sentence as the quantity layer walks it. */
import { type FormClass, printedClass } from '../text/forms.ts';
import { CAPITAL } from '../text/letters.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';

const HYPHEN = printedClass(/^[-‐‑–−]$/);

export interface Passage {
  text: Text;
  raw: string;
  tokens: readonly Token[];
  sentence: Sentence;
  /** Token indexes of the sentence, `last` exclusive. */
  first: number;
  last: number;
}

/** The sentence with index `index`. */
export function passageOf(text: Text, index: number): Passage {
  const sentence = text.sentences[index]!;
  return { text, raw: text.raw, tokens: text.tokens, sentence, first: sentence.first, last: sentence.last };
}

/** The token at `i`, or undefined outside the sentence. */
export function at(passage: Passage, i: number): Token | undefined {
  return i >= passage.first && i < passage.last ? passage.tokens[i] : undefined;
}

/** Whether the token at `i` is of a class; what lies outside the sentence is of none. */
export function is(passage: Passage, i: number, kind: FormClass): boolean {
  return i >= passage.first && i < passage.last && kind.has(passage.tokens[i]);
}

/** The lower-case word at `i`, or an empty string outside the sentence. */
export function word(passage: Passage, i: number): string {
  return at(passage, i)?.lower ?? '';
}

/** Index of the first token from `i` on that begins at `offset` or later. */
export function tokenFrom(passage: Passage, i: number, offset: number): number {
  let j = i;
  while (j < passage.last && passage.tokens[j]!.start < offset) j++;
  return j;
}

/** Whether the token is a hyphen or dash. */
export function isHyphen(text: string): boolean {
  return text === '-' || text === '‐' || text === '‑' || text === '–' || text === '—' || text === '−';
}

/** Whether the token at `i` is a hyphen that joins its neighbours: *12-kilogram*. */
export function joins(passage: Passage, i: number): boolean {
  if (!is(passage, i, HYPHEN) || i + 1 >= passage.last) return false;
  return !passage.tokens[i]!.spaced && !passage.tokens[i + 1]!.spaced;
}

/** Whether the characters from `start` begin with an upper-case letter. */
export function isCapitalised(text: string): boolean {
  return CAPITAL.test(text);
}
