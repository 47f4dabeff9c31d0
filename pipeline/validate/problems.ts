/** The list of what is wrong with an input, and how a problem is said in one sentence. */
import type { Problem } from '../../schemas/problem.ts';

/** Characters that steer a terminal. */
const CONTROLS = /\p{Cc}+/gu;
/** Blanks and characters that print nothing. */
const UNPRINTABLE = /[\s\p{C}]+/gu;

/** Where in a file a problem is; absent where it is the file as a whole. */
export interface Place {
  line?: number | undefined;
  column?: number | undefined;
}

/** What is wrong with something whose file is known elsewhere. */
export interface Fault extends Place {
  message: string;
  remedy: string;
}

/** Collects problems in the order in which they are found. */
export class Problems {
  readonly list: Problem[] = [];
  /** How many of them are errors. */
  errors = 0;

  /** The input, or this part of it, cannot be used, for a reason found elsewhere. */
  fault(file: string, { message, remedy, line, column }: Fault): void {
    this.error(file, message, remedy, { line, column });
  }

  /** The input, or this part of it, cannot be used. */
  error(file: string, message: string, remedy: string, place: Place = {}): void {
    this.add('error', file, message, remedy, place);
  }

  /** The input is used all the same. */
  warning(file: string, message: string, remedy: string, place: Place = {}): void {
    this.add('warning', file, message, remedy, place);
  }

  add(
    level: Problem['level'],
    file: string,
    message: string,
    remedy: string,
    { line, column }: Place = {},
  ): void {
    if (level === 'error') this.errors++;
    this.list.push({ level, file, line: line ?? null, column: column ?? null, message, remedy });
  }
}

/** So much of somebody's value is repeated in a message. */
const LONGEST_QUOTATION = 60;

/**
 * A value as a message repeats it: in quotation marks, on one line, cut where it is long.
 *
 * @param value what stands in a file
 */
export function quote(value: string): string {
  const plain = value.slice(0, LONGEST_QUOTATION).replace(UNPRINTABLE, ' ');
  return `"${plain}${value.length > LONGEST_QUOTATION ? '…' : ''}"`;
}

/**
 * A problem as one sentence: *error: reports/a.txt, line 3, column 7: is not UTF-8; convert it.*
 *
 * @param problem what is wrong
 * @returns the sentence, with level, place and remedy
 */
export function describeProblem({ level, file, line, column, message, remedy }: Problem): string {
  const place = [file, line === null ? [] : `line ${line}`, column === null ? [] : `column ${column}`].flat();
  return `${level}: ${place.join(', ')}: ${message}; ${remedy}.`.replace(CONTROLS, ' ');
}

/**
 * Finds lines and columns, both from 1. Lines end with LF, CR LF or CR, as editors count them.
 *
 * @param text any string
 * @returns a function from an offset in it (UTF-16 code units) to its place
 */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
