/** Cuts a report into paragraphs: a paragraph is a line, or the lines that a hard-wrapped one was broken into. */
import { type Line, linesOf } from './lines.ts';

/** A paragraph before it is known what it is. */
export interface Stretch {
  /** Offset of its first character in the text (UTF-16 code units). */
  start: number;
  /** Offset behind its last character. */
  end: number;
}

/** No column is narrower; a shorter line is a label, a name or an item of a list. */
const LEAST_WIDTH = 30;
/** No text is wrapped wider; a longer line is a whole paragraph. */
const MOST_WIDTH = 140;
/** So many lines must be broken inside a sentence before a text counts as hard-wrapped. */
const LEAST_BROKEN = 2;

/**
 * Paragraphs of a report. Their number is their place in this list, so it does not depend on what is furniture.
 *
 * Lines belong together in two cases, and never over a blank line:
 * a line that does not end a sentence goes on in a line that begins with a small letter; and, in a text where that
 * happens time and again, a line goes on where the next line's first word no longer fitted into the width.
 *
 * @param text the decoded file
 * @returns paragraphs in order; none blank, none overlapping; together they hold all that is not blank
 */
export function paragraphsOf(text: string): Stretch[] {
  const lines = [...linesOf(text)];
  const width = wrapWidth(text, lines);
  const paragraphs: Stretch[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && !line.afterBlank && (isBroken(text, before, line) || isFull(text, before, line, width)))
      paragraphs.at(-1)!.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

/** The width at which a text was hard-wrapped: its longest broken line; 0 where it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let broken = 0;
  let width = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || line.afterBlank || !isBroken(text, before, line)) return;
    broken++;
    width = Math.max(width, before.end - before.start);
  });
  return broken >= LEAST_BROKEN ? width : 0;
}

/** Whether a line was broken inside a sentence: it does not end one, and the next begins with a small letter. */
function isBroken(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  return (
    length >= LEAST_WIDTH &&
    length <= MOST_WIDTH &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) &&
    !/^(?:https?:|www\.)/.test(text.slice(next.start, next.start + 6)) &&
    !/[.!?…:;][\p{Pe}\p{Pf}"']*$/u.test(text.slice(Math.max(line.start, line.end - 6), line.end))
  );
}

/** Whether the first word of the next line would not have fitted into the line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  if (length < LEAST_WIDTH || length > width || next.end - next.start > width) return false;
  const word = /^\S*/.exec(text.slice(next.start, next.start + width))![0];
  return length + 1 + word.length > width;
}
