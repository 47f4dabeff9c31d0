/** Raw reports: what is found in a file, or in a line of a feed, before it is looked at. */
import { createHash } from 'node:crypto';
import { type Place, placesIn } from './problems.ts';

export interface RawReport {
  /** The report's `source_file`. */
  name: string;
  /** Path of the file it stands in. */
  file: string;
  /** Line of that file, in a feed; null where the report is the whole file. */
  line: number | null;
  text: string;
  sha256: string;
  bytes: number;
  /** What a feed says of the report. */
  title: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
}

/** @returns the SHA-256, in hexadecimal digits */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where offsets of a report's text are in its file; for a feed, the line of the report. */
export function placesOf({ text, line }: RawReport): (offset: number) => Place {
  return line === null ? placesIn(text) : () => ({ line });
}
