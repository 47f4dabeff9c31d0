/** Reports in files: a folder of `.txt` files, or one of them. */
import { basename, join } from 'node:path';
import { bytesOf, entryAt, namesIn } from '../input/files.ts';
import { decode } from './decode.ts';
import { FEED, REGISTER, REPORT } from './input_names.ts';
import type { Problems } from './problems.ts';
import { hashOf, type RawReport } from './raw.ts';

/** What somebody may take for a part of the input though it is none, by its name, and what to do with it. */
const NOT_READ: readonly [RegExp, string, string][] = [
  [
    /\.(?:pdf|docx?|odt|rtf|x?html?|mhtml?|epub|md|markdown|xml|eml)$/i,
    'is not read',
    'save its text as a .txt file in UTF-8',
  ],
  [FEED, 'is not read together with a folder', 'give it in place of the folder'],
];

/** What may lie beside reports and is none. */
const BESIDE = new Set(['CHANGELOG.md', 'README.md']);

const TABLE = /\.(?:csv|tsv|xlsx?|ods)$/i;

/**
 * The `.txt` files of a folder, by name; hidden files and folders in it are left out.
 *
 * @param folder its path
 * @param problems receives an error where there is none, and a warning for reports in other forms or in folders below
 * @returns names, sorted by code unit
 */
export function textFilesIn(folder: string, problems: Problems): string[] {
  const listed = namesIn(folder);
  if (!('names' in listed)) {
    problems.error(folder, listed.message, listed.remedy);
    return [];
  }
  const names = listed.names.filter((name) => REPORT.test(name));
  for (const name of listed.names) if (!REPORT.test(name)) warnOf(join(folder, name), name, problems);
  // The only table is likely to be meant for the register.
  const [table, ...others] = listed.names.filter((name) => TABLE.test(name));
  if (table !== undefined && table !== REGISTER && others.length === 0)
    problems.warning(join(folder, table), 'is not read', `name it ${REGISTER} if it registers the reports`);
  if (names.length === 0)
    problems.error(folder, 'holds no .txt file', 'put reports into it, one .txt file each, in UTF-8');
  return names;
}

/** Says that what lies beside reports and may hold some is not read. */
function warnOf(path: string, name: string, problems: Problems): void {
  const [, message, remedy] = NOT_READ.find(([form]) => form.test(name)) ?? [];
  if (message && remedy) {
    if (!BESIDE.has(name)) problems.warning(path, message, remedy);
    return;
  }
  if (entryAt(path).kind !== 'folder') return;
  const below = namesIn(path);
  if ('names' in below && below.names.some((other) => REPORT.test(other)))
    problems.warning(path, 'is a folder whose reports are not read', 'move them beside the others');
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
