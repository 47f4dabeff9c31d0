/** Cuts a report into paragraphs: a paragraph is a line, or the lines that a hard-wrapped one was broken into. */
import { type Line, linesOf } from './lines.ts';

const OPENS_QUOTATION = /^["'\p{Pi}]/u;

/** A paragraph before it is known what it is. */
export interface Stretch {
  /** Offset of its first character in the text (UTF-16 code units). */
  start: number;
  /** Offset behind its last character. */
  end: number;
  /** Whether a blank line, or the start of the text, stands before it. */
  afterBlank: boolean;
}

/** No column is narrower; a shorter line is a label, a name or an item of a list. */
const LEAST_WIDTH = 30;
/** No text is wrapped wider; a longer line is a whole paragraph. */
const MOST_WIDTH = 140;
/** So many lines must be broken inside a sentence before a text counts as hard-wrapped. */
const LEAST_BROKEN = 2;
/** A line of a hard-wrapped text that fills less than this part of the width may be a subheading. */
const LEAST_FILL = 2 / 3;

/**
 * Paragraphs of a report. Their number is their place in this list, so it does not depend on what is furniture.
 *
 * Lines belong together, never over a blank line, where a line does not end a sentence and the next begins with a
 * small letter; and, in a text where that happens time and again, also where the next line's first word no longer
 * fitted into the width, and where running text does not end a sentence.
 *
 * @param text the decoded file
 * @param from offset of the report in it, behind a header
 * @returns paragraphs in order; none blank, none overlapping; together they hold all that is not blank
 */
export function paragraphsOf(text: string, from = 0): Stretch[] {
  const lines = [...linesOf(text)].filter(({ start }) => start >= from);
  const width = wrapWidth(text, lines);
  const paragraphs: Stretch[] = [];
  let joined = false;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    joined = before !== undefined && !line.afterBlank && goesOn(text, before, line, width, joined);
    if (joined) paragraphs.at(-1)!.end = line.end;
    else paragraphs.push({ ...line });
  });
  return paragraphs;
}

/** The width at which a text was hard-wrapped: its longest broken line; 0 where it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let broken = 0;
  let width = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || line.afterBlank || lengthOf(before) < LEAST_WIDTH || !isBroken(text, before, line)) return;
    broken++;
    width = Math.max(width, lengthOf(before));
  });
  return broken >= LEAST_BROKEN ? width : 0;
}

/**
 * Whether a paragraph goes on in the next line.
 *
 * @param running whether the line itself goes on from one before it
 */
function goesOn(text: string, line: Line, next: Line, width: number, running: boolean): boolean {
  if (isBroken(text, line, next)) return running || lengthOf(line) >= LEAST_WIDTH;
  if (width === 0 || lengthOf(line) > width) return false;
  if (isFull(text, line, next, width)) return true;
  if (endsSentence(text, line)) return false;
  return running || (lengthOf(line) >= width * LEAST_FILL && line.start > 0 && !opensQuotation(text, next));
}

const SMALL = /^\p{Ll}/u;
const SENTENCE_END = /[.!?…:;][\p{Pe}\p{Pf}"']*$/u;

/** Whether a line was broken inside a sentence: it does not end one, and the next begins with a small letter. */
function isBroken(text: string, line: Line, next: Line): boolean {
  return (
    lengthOf(line) <= MOST_WIDTH &&
    SMALL.test(text.slice(next.start, next.start + 2)) &&
    !/^(?:https?:|www\.)/.test(text.slice(next.start, next.start + 6)) &&
    !endsSentence(text, line)
  );
}

/** Whether the first word of the next line would not have fitted into the line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  if (lengthOf(line) < LEAST_WIDTH || lengthOf(next) > width) return false;
  const word = /^\S*/.exec(text.slice(next.start, next.start + width))![0];
  return lengthOf(line) + 1 + word.length > width;
}

function endsSentence(text: string, line: Line): boolean {
  return SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}

function opensQuotation(text: string, line: Line): boolean {
  return OPENS_QUOTATION.test(text.slice(line.start, line.start + 1));
}

function lengthOf(line: Line): number {
  return line.end - line.start;
}
