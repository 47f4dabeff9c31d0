/** Reports of several short items, each under a heading of its own: what one tells says nothing of the next. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import type { Text } from '../../../text/text.ts';
import type { Report } from '../../report.ts';

/** A report with so many headings within it, and one for so many paragraphs, is one of items. */
const ENOUGH = 3;
const DENSITY = 3;
/** A heading has so many characters at most, and its item more. */
const LONGEST = 80;
/** Its headings name so many different places, one of which may be none: the sections of one story do not. */
const PLACES = 3;
const NUMBERED = /^(?:\d{1,2}[.):]|[•►▪*])\s/;
const CLOSED = /[.!?:;,"”’')\]]$/;

/** The items of a report. */
export interface Items {
  /** The item that a paragraph belongs to: the index of the paragraph that heads it, or -1 before the first. */
  of(paragraph: number): number;
  /** The place that the heading of an item names, or null. */
  placeOf(item: number): PlaceMention | null;
}

/** @returns null for a report that is one story */
export function itemsOf({ text, places }: Report): Items | null {
  const heads: number[] = [];
  for (let i = 0; i < text.paragraphs.length; i++) if (isHead(text, i)) heads.push(i);
  if (heads.length < ENOUGH || heads.length * DENSITY < text.paragraphs.length) return null;
  const placeOf = (item: number) => places.find(({ site }) => site.paragraph === item)?.mention ?? null;
  if (new Set(heads.map((head) => placeOf(head)?.name)).size < PLACES) return null;
  const items = new Int32Array(text.paragraphs.length).fill(-1);
  for (const head of heads) items.fill(head, head);
  return { of: (paragraph) => items[paragraph]!, placeOf };
}

/** *2. Court frees 15*: a short line without a full stop before a longer paragraph. */
function isHead({ raw, paragraphs }: Text, i: number): boolean {
  const [here, next] = [paragraphs[i]!, paragraphs[i + 1]];
  if (here.kind !== 'body' || here.end - here.start > LONGEST || next?.kind !== 'body') return false;
  if (next.end - next.start <= LONGEST) return false;
  const words = raw.slice(here.start, here.end).trim();
  return NUMBERED.test(words) || !CLOSED.test(words);
}
