/**
 * Headers: what the top of a file says of its report, in lines of a label and a value. Front matter stands between two
 * marks and may hold any labels; without marks, lines of known labels are a header.
 *
 *     ---
 *     title: Two camps are to close
 *     published: 2024-06-03
 *     ---
 */
import { readLexicon } from '../input/lexicon.ts';
import { type Line, linesOf } from './lines.ts';
import { publishedIn } from './published.ts';
import type { Stated, StatedField } from './stated.ts';

/** What a header says, and where it ends. */
export interface Header {
  /** Its lines that are not blank, marks included. */
  lines: readonly Line[];
  stated: Partial<Record<StatedField, Stated>>;
}

const NO_HEADER: Header = { lines: [], stated: {} };

/** The field that a label names; null for labels of headers that name none of these. */
const FIELDS = new Map(
  readLexicon<'label' | 'field'>('header_labels').map(({ label, field }) => [
    label,
    field === '' ? null : (field as StatedField),
  ]),
);

/** The first and the last line of front matter. */
const MARKS = new Set(['---', '+++']);
/** No header has more lines that are not blank. */
const MOST_LINES = 60;
/** A single line with a label may open the report itself: *Source: Ship sank after collision*. */
const LEAST_LINES = 2;

const LABELLED = /^([A-Za-z][A-Za-z _-]{0,30}?)\s*[:=]\s*(.*)$/s;
const QUOTED = /^(["'])(.*)\1$/s;

/**
 * Reads the header of a file.
 *
 * @param text the decoded file
 * @returns its lines, none where the file has no header, and what they say of the report
 */
export function readHeader(text: string): Header {
  const lines: Line[] = [];
  for (const line of linesOf(text)) {
    if (lines.length > MOST_LINES) break;
    lines.push(line);
  }
  const count = MARKS.has(contentOf(text, lines[0])) ? frontMatter(text, lines) : labelled(text, lines);
  if (count === 0) return NO_HEADER;
  const header = lines.slice(0, count);
  return { lines: header, stated: statedIn(text, header) };
}

function contentOf(text: string, line: Line | undefined): string {
  return line === undefined ? '' : text.slice(line.start, line.end);
}

/** How many lines front matter has; 0 where its last mark is missing. */
function frontMatter(text: string, lines: readonly Line[]): number {
  const mark = contentOf(text, lines[0]);
  return lines.findIndex((line, i) => i > 0 && contentOf(text, line) === mark) + 1;
}

/** How many lines of known labels open a file that has no marks; 0 where they are too few, or say nothing of the report. */
function labelled(text: string, lines: readonly Line[]): number {
  const labels = lines.map((line) => labelOf(text, line)?.label);
  const end = labels.findIndex((label) => label === undefined || !FIELDS.has(label));
  const count = end < 0 ? lines.length : end;
  const says = labels.slice(0, count).some((label) => FIELDS.get(label!) != null);
  return count >= LEAST_LINES && says ? count : 0;
}

/** The label of a line, in small letters and with blanks, and its value without quotation marks. */
function labelOf(text: string, line: Line): { label: string; value: string } | null {
  const [, label, value] = LABELLED.exec(contentOf(text, line)) ?? [];
  if (label === undefined || value === undefined) return null;
  const words = label.toLowerCase().replace(/[_-]/g, ' ');
  return { label: words, value: (QUOTED.exec(value)?.[2] ?? value).trim() };
}

function statedIn(text: string, lines: readonly Line[]): Header['stated'] {
  const stated: Header['stated'] = {};
  lines.forEach((line, i) => {
    const { label, value: given } = labelOf(text, line) ?? { label: '', value: '' };
    const field = FIELDS.get(label);
    if (!field || stated[field]) return;
    const value = field === 'published' ? publishedIn(given) : given;
    if (value) stated[field] = { value, reason: `${label} in paragraph ${i + 1}` };
  });
  return stated;
}
