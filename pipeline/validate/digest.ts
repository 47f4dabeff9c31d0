/**
 * Digests: files that restate a report in our own words. Each paragraph begins with the number of the report's
 * paragraph that it restates and, where that is no body text, its kind:
 *
 *     ¶1 [headline] Two camps are to close
 *     ¶4 The ministry said on 3 May that 120 families had left.
 */
import type { Paragraph } from '../../schemas/document.ts';
import { linesOf } from './lines.ts';

/** Something wrong in a digest, at an offset of its text. */
export interface DigestFault {
  offset: number;
  message: string;
  remedy: string;
}

const PILCROW = '¶';
const MARKER = /^¶\s?(\d{1,6})(?![\d–-])(?:\s+\[([a-z]*)\])?\s*/;

/** Whether a text is a digest: its first line that is not blank begins with a pilcrow. */
export function isDigest(text: string): boolean {
  const first = linesOf(text).next();
  return !first.done && text.startsWith(PILCROW, first.value.start);
}

/**
 * Paragraphs of a digest. A line without a marker goes on from the line above it. All of it is the report's own text.
 *
 * @param text the decoded file
 * @returns paragraphs in order, `number` the number behind the pilcrow, `start` behind the marker; and what is wrong
 */
export function readDigest(text: string): { paragraphs: Paragraph[]; faults: DigestFault[] } {
  const paragraphs: Paragraph[] = [];
  const faults: DigestFault[] = [];
  const fault = (offset: number, message: string, remedy: string) => faults.push({ offset, message, remedy });
  for (const line of linesOf(text)) {
    if (!text.startsWith(PILCROW, line.start)) {
      if (line.afterBlank || paragraphs.length === 0)
        fault(line.start, 'is a paragraph without the number of the one it restates', 'begin it like `¶7 `');
      else paragraphs.at(-1)!.end = line.end;
      continue;
    }
    const marker = MARKER.exec(text.slice(line.start, Math.min(line.end, line.start + 60)));
    const number = Number(marker?.[1] ?? 0);
    const kind = marker?.[2] ?? 'body';
    const start = line.start + (marker?.[0].length ?? 0);
    if (number < 1) fault(line.start, 'has no single paragraph number behind ¶', 'begin it like `¶7 `');
    else if (kind !== 'body' && kind !== 'headline' && kind !== 'caption')
      fault(
        line.start,
        `has the unknown kind [${kind}]`,
        'write [headline] or [caption], or nothing for body text',
      );
    else if (start >= line.end)
      fault(line.start, `restates nothing behind ¶${number}`, 'add the text or remove the line');
    else if (number < (paragraphs.at(-1)?.number ?? 1))
      fault(
        line.start,
        `goes back from ¶${paragraphs.at(-1)!.number} to ¶${number}`,
        'keep the order of the report',
      );
    else paragraphs.push({ number, start, end: line.end, kind });
  }
  return { paragraphs, faults };
}
