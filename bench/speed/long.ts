/** Whether reading takes time in proportion to a text's length: one paragraph of one line, ever longer. */
import { extractClaims } from '../../pipeline/extract/extract.ts';
import type { ReportLine } from '../../schemas/document.ts';
import { inventArticles } from './articles.ts';
import { documentsOf } from './reports.ts';

/** How long a text of one line took. */
export interface LongReading {
  megabytes: number;
  /** Seconds of processor time, all stages up to claims. */
  seconds: number;
  claims: number;
}

/** One line of made-up sentences. */
function longLine(megabytes: number): ReportLine {
  const size = megabytes * 1e6;
  const lines: string[] = [];
  let length = 0;
  for (const { text } of inventArticles(Math.ceil(size / 2200), 1)) {
    lines.push(text.replace(/\s+/g, ' '));
    length += lines.at(-1)!.length + 1;
    if (length >= size) break;
  }
  return {
    source_file: 'long.txt',
    text: lines.join(' ').slice(0, size),
    published: '2025-06-01',
    publisher: 'Valley Courier',
  };
}

/** Reads a text of one line. */
export function readLong(megabytes: number): LongReading {
  const line = longLine(megabytes);
  const began = process.cpuUsage();
  const claims = documentsOf([line]).flatMap((document) => extractClaims(document)).length;
  const { user, system } = process.cpuUsage(began);
  return { megabytes, seconds: (user + system) / 1e6, claims };
}
