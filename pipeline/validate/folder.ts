/** Reports in files: a folder of `.txt` files, or one of them. */
import { basename, join } from 'node:path';
import { bytesOf, namesIn } from '../input/files.ts';
import { decode } from './decode.ts';
import type { Problems } from './problems.ts';
import { hashOf, type RawReport } from './raw.ts';

/** Files that hold a report in a form that is not read. */
const OTHER_FORMS = /\.(?:pdf|docx?|odt|rtf|html?|epub)$/i;

/**
 * The `.txt` files of a folder, by name; hidden files and folders in it are left out.
 *
 * @param folder its path
 * @param problems receives an error where there is none, and a warning for reports in other forms
 * @returns names, sorted by code unit
 */
export function textFilesIn(folder: string, problems: Problems): string[] {
  const listed = namesIn(folder);
  if (!('names' in listed)) {
    problems.error(folder, listed.message, listed.remedy);
    return [];
  }
  for (const name of listed.names.filter((other) => OTHER_FORMS.test(other)))
    problems.warning(join(folder, name), 'is not read', 'save its text as a .txt file in UTF-8');
  const names = listed.names.filter((name) => /\.txt$/i.test(name));
  if (names.length === 0)
    problems.error(folder, 'holds no .txt file', 'put reports into it, one .txt file each, in UTF-8');
  return names;
}

/**
 * Reads files one at a time.
 *
 * @param paths paths of `.txt` files
 * @param problems receives an error for every file that is no text
 * @returns the others, in order
 */
export function* readFiles(paths: readonly string[], problems: Problems): Generator<RawReport> {
  for (const path of paths) {
    const read = bytesOf(path);
    if (!('bytes' in read)) {
      problems.fault(path, read);
      continue;
    }
    const decoded = decode(read.bytes, path);
    if (!('text' in decoded)) {
      problems.fault(path, decoded);
      continue;
    }
    yield {
      name: basename(path),
      file: path,
      line: null,
      text: decoded.text,
      sha256: hashOf(read.bytes),
      bytes: read.bytes.length,
      title: null,
      publisher: null,
      published: null,
      url: null,
    };
  }
}
