/** Finds quotations: what stands between quotation marks, straight or curly, nested, or over several paragraphs. */
import { wordClass } from './forms.ts';
import { CAPITAL } from './letters.ts';
import type { Token } from './token.ts';

export interface Quotation {
  /** Offset of the opening mark. */
  start: number;
  /** Offset behind the closing mark, or the paragraph's end where it is not closed. */
  end: number;
  /** Token indexes of the words inside, `last` exclusive. */
  first: number;
  last: number;
  /** False where the paragraph ends first; the quotation may go on in the next. */
  closed: boolean;
  /** Index of the quotation in the paragraph before that this one continues, or -1. */
  continues: number;
  /** Index of the paragraph. */
  paragraph: number;
}

/** Tokens that are a mark, or half of one. */
const MARKS = wordClass("“ „ « ‘ `` ` ” » ’ \" ' ''");
const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '"': '"',
  "''": "''",
  "'": "'",
  '``': "''",
};

/**
 * Quotations of one paragraph.
 *
 * @param tokens all tokens of a report; `quotation` is set on those inside
 * @param first index of the paragraph's first token
 * @param last index behind its last token
 * @param paragraph index of the paragraph
 * @param found quotations of earlier paragraphs; new ones are appended
 */
export function findQuotations(
  tokens: Token[],
  first: number,
  last: number,
  paragraph: number,
  found: Quotation[],
): void {
  const stack: { quotation: Quotation; index: number; close: string }[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    const mark = markAt(tokens, i, last);
    const top = stack.at(-1);
    if (mark && top && closes(mark.text, top.close) && ends(tokens, i, last, mark, first)) {
      top.quotation.last = i;
      top.quotation.end = mark.end;
      top.quotation.closed = true;
      stack.pop();
      i += mark.width - 1;
    } else if (mark && stack.length < 3 && opens(tokens, i, first, mark, false)) {
      const quotation: Quotation = {
        start: token.start,
        end: tokens[last - 1]!.end,
        first: i + mark.width,
        last,
        closed: false,
        continues: stack.length === 0 ? continued(found, paragraph, i === first, mark.text) : -1,
        paragraph,
      };
      stack.push({ quotation, index: found.length, close: PAIRS[mark.text] ?? mark.text });
      found.push(quotation);
      i += mark.width - 1;
    } else if (top) {
      token.quotation = top.index;
    }
  }
  for (const { quotation, index, close } of stack)
    if (close === '’' || close === "'") drop(quotation, index, tokens);
}

/** Whether a mark closes a quotation; straight and curly double marks are often mixed. */
function closes(mark: string, wanted: string): boolean {
  return mark === wanted || (wanted === '"' && mark === '”') || (wanted === '”' && mark === '"');
}

/** A single mark that is never closed was an apostrophe: *‘em*. */
function drop(quotation: Quotation, index: number, tokens: Token[]): void {
  for (let i = quotation.first; i < quotation.last; i++)
    if (tokens[i]!.quotation === index) tokens[i]!.quotation = -1;
  quotation.last = quotation.first;
  quotation.end = quotation.start + 1;
}

interface Mark {
  text: string;
  width: number;
  end: number;
}

/** The quotation mark that begins at a token; `''` and ` `` ` are two tokens. */
function markAt(tokens: readonly Token[], i: number, last: number): Mark | null {
  const token = tokens[i]!;
  if (!MARKS.has(token)) return null;
  const next = i + 1 < last ? tokens[i + 1]! : undefined;
  if ((token.text === "'" || token.text === '`') && next?.text === token.text && next.start === token.end)
    return { text: token.text === "'" ? "''" : '``', width: 2, end: next.end };
  return token.text === '`' ? null : { text: token.text, width: 1, end: token.end };
}

/** Whether a mark that fits an open quotation closes it; a single straight one may be an apostrophe (*the workers' hall*). */
function ends(tokens: readonly Token[], i: number, last: number, mark: Mark, first: number): boolean {
  if (mark.text !== "'") return !opens(tokens, i, first, mark, true);
  const next = i + 1 < last ? tokens[i + 1]! : undefined;
  if (tokens[i]!.spaced || (next && !next.spaced && next.tag !== 'PUNCT')) return false;
  return next === undefined || next.tag === 'PUNCT' || tokens[i - 1]!.tag === 'PUNCT';
}

/** A single straight mark opens words of speech behind a space; an apostrophe may too (*'90s*), but not before a capital. */
function opensSingle(tokens: readonly Token[], i: number, first: number): boolean {
  const next = tokens[i + 1];
  return (tokens[i]!.spaced || i === first) && next !== undefined && !next.spaced && CAPITAL.test(next.text);
}

/** Whether a mark opens: by its form, or for straight marks by the space around it. */
function opens(tokens: readonly Token[], i: number, first: number, mark: Mark, inside: boolean): boolean {
  if (mark.text === '“' || mark.text === '„' || mark.text === '«' || mark.text === '``') return true;
  if (mark.text === '‘') return tokens[i]!.spaced || i === first;
  if (mark.text === "'") return opensSingle(tokens, i, first);
  if (mark.text !== '"' && mark.text !== "''") return false;
  const before = tokens[i]!.spaced || i === first || /^[([—–-]$/.test(tokens[i - 1]!.text);
  const next = tokens[i + mark.width];
  return before && next !== undefined && (!next.spaced || !inside);
}

/** A paragraph that opens with a mark while the paragraph before left its quotation open goes on with it. */
function continued(found: readonly Quotation[], paragraph: number, atStart: boolean, mark: string): number {
  if (!atStart || !/^["“«]$|^''$|^``$/.test(mark)) return -1;
  const index = found.length - 1;
  const before = found[index];
  return before && before.paragraph === paragraph - 1 && !before.closed ? index : -1;
}
