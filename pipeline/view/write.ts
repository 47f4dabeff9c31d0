/** Writes the page of `annotate --html`. */
import { writeFileSync } from 'node:fs';
import type { Document } from '../../schemas/document.ts';
import { Refusal } from '../refusal.ts';
import { pageOf } from './page.ts';

/**
 * Writes a page that shows what was read; where no report was, what stands in its place stays.
 *
 * @param path the file to write
 * @param documents the reports
 * @throws Refusal when the file cannot be written
 */
export function writePage(path: string, documents: Iterable<Document>): void {
  const read = [...documents];
  if (read.length === 0) return;
  const page = pageOf(read);
  try {
    writeFileSync(path, page);
  } catch (error) {
    throw new Refusal(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code}); give the name of a file in a folder that exists and that you may write to.`,
    );
  }
}
