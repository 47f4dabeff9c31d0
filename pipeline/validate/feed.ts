/** Reports in a `.jsonl` file: one JSON object a line, read one at a time however long the file is. */
import { ReportLine } from '../../schemas/document.ts';
import { decode } from './decode.ts';
import { byteLines, faultOf } from './files.ts';
import { stampOf } from './furniture/stamps.ts';
import { wordsOf } from './furniture/words.ts';
import type { Problems } from './problems.ts';

/** A line of a feed. */
export interface FeedLine {
  line: number;
  report: ReportLine;
}

const FIELDS = 'source_file and text, and if known title, publisher, published and url';

/**
 * Reads a `.jsonl` file. Blank lines and CR LF are fine.
 *
 * @param file its path
 * @param problems receives an error for every line that is no report
 * @returns the reports in order, without the faulty ones
 */
export function* readFeed(file: string, problems: Problems): Generator<FeedLine> {
  let line = 0;
  let found = 0;
  try {
    for (const bytes of byteLines(file)) {
      line++;
      if (bytes.every((byte) => byte <= 0x20)) continue;
      const decoded = decode(bytes, file);
      if (!('text' in decoded)) {
        const whole = line === 1 && decoded.line === undefined && decoded.column === undefined;
        problems.error(file, decoded.message, decoded.remedy, whole ? {} : { line });
        if (whole) return;
        continue;
      }
      found++;
      const report = parseLine(file, line, decoded.text, problems);
      if (report) yield { line, report };
    }
  } catch (error) {
    const { message, remedy } = faultOf(error);
    problems.error(file, message, remedy);
    return;
  }
  if (found === 0) problems.error(file, 'is empty', `write one JSON object a line with ${FIELDS}`);
}

function parseLine(file: string, line: number, text: string, problems: Problems): ReportLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const column = /position (\d+)/.exec((error as Error).message)?.[1];
    problems.error(file, 'is not JSON', 'write one whole JSON object on the line, and nothing else', {
      line,
      ...(column === undefined ? {} : { column: Number(column) + 1 }),
    });
    return null;
  }
  const { data, error } = ReportLine.safeParse(value);
  if (data) return data;
  for (const { path, message } of error.issues) {
    const fault = path[0] === undefined ? message : `has a field ${String(path[0])} that ${message}`;
    problems.error(file, fault, `give each line an object with ${FIELDS}`, { line });
  }
  return null;
}

/**
 * The date of publication in a feed: ISO 8601, with or without a time, a month or a year; or a day written in words.
 *
 * @param published what the feed states
 * @returns YYYY-MM-DD, YYYY-MM or YYYY, or null where it is no date
 */
export function publishedIn(published: string): string | null {
  const text = published.trim();
  const day = stampOf(wordsOf(text).words);
  if (day) return day.date;
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ? text : null;
}
