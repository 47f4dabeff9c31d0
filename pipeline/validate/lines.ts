/** The lines of a text, and which of them go on in the next one. */

/** A line that is not blank, without the white space around it. */
export interface Line {
  /** Offset of its first character in the text (UTF-16 code units). */
  start: number;
  /** Offset behind its last character. */
  end: number;
  /** Whether a blank line, or the start of the text, stands before it. */
  afterBlank: boolean;
}

/**
 * Cuts a text into its lines. Line ends are LF, CR LF, CR, form feed, vertical tab, NEL and the Unicode line and
 * paragraph separators.
 *
 * @param text any string
 * @returns the lines that are not blank, in order
 */
export function* linesOf(text: string): Generator<Line> {
  let afterBlank = true;
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) yield { start, end, afterBlank };
    afterBlank = start === end;
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
}

function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** White space, and what prints nothing: zero-width space and joiners, soft hyphen, byte order mark. */
export function isBlank(unit: number): boolean {
  if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0) || unit === 0xad) return true;
  if (unit < 0x1680) return false;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2064) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
