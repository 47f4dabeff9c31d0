/** Writes the page of `annotate --html`. */
import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Document } from '../../schemas/document.ts';
import { replaceFile } from '../output/durable.ts';
import { explainFailure } from '../output/failures.ts';
import { Refusal } from '../refusal.ts';
import { pageOf } from './page.ts';

/**
 * Writes a page that shows what was read, whole or not at all; where no report was, what stands in its place stays.
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
    put(path, page);
  } catch (error) {
    throw pathFault(error, path) ?? explainFailure(error, 'The page', path);
  }
}

/** A link is followed; a device, as `/dev/stdout`, is written to and not replaced. */
function put(path: string, page: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) writeFileSync(path, page);
  else replaceFile(stats ? realpathSync(path) : path, page);
}

/** What is wrong with the name of the file. */
function pathFault(error: unknown, path: string): Refusal | null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return new Refusal(`${dirname(path)} does not exist; make the folder or name another`);
  if (code === 'EISDIR') return new Refusal(`${path} is a folder; give the name of a file`);
  return null;
}
