/** The project's own data: text files that a person edits, read whole or refused in one sentence. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';

/** How messages call a file: its path from where the user stands. */
export function nameOf(file: string | URL): string {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  return relative('.', path) || path;
}

/**
 * @param file a UTF-8 text file
 * @returns its text without byte order mark
 * @throws Refusal when it is not there or not UTF-8, as a table saved by a spreadsheet may be
 */
export function readDataFile(file: string | URL): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal(`${nameOf(file)} cannot be read; restore the file.`);
  }
  if (!isUtf8(bytes)) throw new Refusal(`${nameOf(file)} is not UTF-8; save it as UTF-8.`);
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
