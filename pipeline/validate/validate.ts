/** Stage 1, validate: a folder of `.txt` files, one of them, or a `.jsonl` file → documents, one at a time. */
import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, OWN_TEXT } from '../../schemas/document.ts';
import type { Problem } from '../../schemas/problem.ts';
import { Source } from '../../schemas/source.ts';
import { checkText, decode, type Fault } from './decode.ts';
import { publishedIn, readFeed } from './feed.ts';
import { bytesOf, entryAt, namesIn } from './files.ts';
import { Lookup, sourceRow } from './lookup.ts';
import { Problems, placeOf } from './problems.ts';
import { readRegister } from './register.ts';
import { documentOf, type Known } from './report.ts';
import { togetherCheck } from './together.ts';

/**
 * What the documents are for. For a `release` they must stand together: each registered where there is a register,
 * named as the dataset can name it, no two the same. For `reading` each is taken by itself, and what is wrong between
 * them is a warning.
 */
export type Purpose = 'release' | 'reading';

/** Where the project's own reports and their register are. */
export interface Home {
  raw: string;
  register: string;
}

const HOME: Home = {
  raw: fileURLToPath(new URL('../../data/raw', import.meta.url)),
  register: fileURLToPath(new URL('../../data/sources.csv', import.meta.url)),
};

/** What the stage makes of an input. */
export interface Validation {
  /** The reports without an error, in the order of their names or lines; can be gone through once. */
  documents: Generator<Document>;
  /** What was found so far: all of it once `documents` has been gone through. */
  problems: readonly Problem[];
  /** The row of the table `sources` for one of the documents. */
  sourceOf: (document: Document) => Source;
}

/**
 * Reads and checks an input. Nothing is thrown for a bad input: it becomes problems, and the reports without an error
 * are handed on, so that one run finds everything.
 *
 * The register of a folder is its own `sources.csv`; for `data/raw` it is `data/sources.csv`. A report that it does not
 * name is looked up in ours by the SHA-256 of the original. What is still not known of a report is read from its text
 * where that states it, and marked in `Document.inferred`.
 *
 * @param input path of a folder, a `.txt` file or a `.jsonl` file
 * @param purpose how strict to be
 * @param home the project's own reports
 */
export function validate(input: string, purpose: Purpose, home: Home = HOME): Validation {
  const problems = new Problems();
  const entry = entryAt(input);
  if (entry.kind === 'fault') {
    problems.error(input, entry.message, entry.remedy);
    return { documents: none(), problems: problems.list, sourceOf: (document) => sourceRow(document, null) };
  }
  const folder = entry.kind === 'folder' ? input : dirname(input);
  const register = /\.(?:jsonl|ndjson)$/i.test(input) ? null : registerFor(folder, home);
  const own = register === null ? null : readRegister(register, register === home.register, problems);
  const lookup = new Lookup(own, home.register, problems);
  const reading: Reading = {
    purpose,
    problems,
    lookup,
    registered: register !== null && own !== null,
    check: togetherCheck(),
  };
  return {
    documents: documentsIn(input, entry.kind === 'folder', reading),
    problems: problems.list,
    sourceOf: (document) =>
      sourceRow(document, lookup.find(document.source_file, document.sha256, document.text).source),
  };
}

/** What reading one input goes by. */
interface Reading {
  purpose: Purpose;
  problems: Problems;
  lookup: Lookup;
  /** Whether a register stands beside the reports and can be read. */
  registered: boolean;
  check: ReturnType<typeof togetherCheck>;
}

function* none(): Generator<Document> {}

function registerFor(folder: string, home: Home): string | null {
  const beside = join(folder, 'sources.csv');
  const entry = entryAt(beside);
  if (entry.kind === 'file' || (entry.kind === 'folder' && folder !== '')) return beside;
  return resolve(folder) === resolve(home.raw) ? home.register : null;
}

function documentsIn(input: string, folder: boolean, reading: Reading): Generator<Document> {
  if (folder) return readFolder(input, reading);
  if (/\.(?:jsonl|ndjson)$/i.test(input)) return readLines(input, reading);
  if (/\.txt$/i.test(input)) return readFiles([input], reading);
  const remedy = 'give a folder of .txt files, a .txt file or a .jsonl file';
  reading.problems.error(input, 'is neither a folder nor a .txt or .jsonl file', remedy);
  return none();
}

/** Files that hold a report in a form that is not read. */
const OTHER_FORMS = /\.(?:pdf|docx?|odt|rtf|html?|epub)$/i;

function* readFolder(folder: string, reading: Reading): Generator<Document> {
  const { problems, lookup, purpose } = reading;
  const listed = namesIn(folder);
  if (!('names' in listed)) {
    problems.error(folder, listed.message, listed.remedy);
    return;
  }
  const names = listed.names.filter((name) => /\.txt$/i.test(name));
  for (const name of listed.names.filter((other) => OTHER_FORMS.test(other)))
    problems.warning(join(folder, name), 'is not read', 'save its text as a .txt file in UTF-8');
  if (names.length === 0)
    problems.error(folder, 'holds no .txt file', 'put reports into it, one .txt file each, in UTF-8');
  const present = new Set(names);
  for (const [name, line] of lookup.own?.lines ?? [])
    if (!present.has(name))
      problems.add(
        purpose === 'release' ? 'error' : 'warning',
        lookup.own!.file,
        `registers ${name}, which is not in ${folder}`,
        'add the file or remove the row',
        { line },
      );
  yield* readFiles(
    names.map((name) => join(folder, name)),
    reading,
  );
}

function* readFiles(paths: readonly string[], reading: Reading): Generator<Document> {
  for (const path of paths) {
    const document = readFile(path, reading);
    if (document) yield document;
  }
}

function readFile(path: string, reading: Reading): Document | null {
  const { problems, lookup } = reading;
  const name = basename(path);
  const read = bytesOf(path);
  const decoded = 'bytes' in read ? decode(read.bytes, path) : read;
  if (!('text' in decoded) || !('bytes' in read)) {
    report(problems, path, decoded as Fault);
    return null;
  }
  const { text } = decoded;
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  const { source, fault } = lookup.find(name, sha256, text);
  if (fault) report(problems, path, fault);
  const row = lookup.own?.lines.has(name) ?? false;
  if (reading.registered && !row && reading.purpose === 'release')
    problems.error(path, `is not registered in ${lookup.own!.file}`, 'add a row for it or remove the file');
  const faulty = fault !== null || (row && source === null);
  const known: Known = {
    source_file: name,
    sha256,
    bytes: read.bytes.length,
    title: source?.title ?? null,
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    url: source?.url ?? null,
  };
  const document = finish(text, known, reading, path, (offset) => placeOf(text, offset));
  return faulty ? null : document;
}

function* readLines(file: string, reading: Reading): Generator<Document> {
  const { problems, lookup } = reading;
  for (const { line, report: given } of readFeed(file, problems)) {
    const place = { line };
    const checked = checkText(given.text);
    if (!('text' in checked)) {
      problems.error(file, `has a text that ${checked.message}`, checked.remedy, place);
      continue;
    }
    const bytes = Buffer.from(given.text, 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { source } = lookup.find(given.source_file, sha256, given.text);
    const published = given.published ? publishedIn(given.published) : null;
    if (given.published && published === null)
      problems.warning(
        file,
        `has "${given.published}" in published, which is no date`,
        'write YYYY-MM-DD',
        place,
      );
    const known: Known = {
      source_file: given.source_file,
      sha256,
      bytes: bytes.length,
      title: given.title || (source?.title ?? null),
      publisher: given.publisher || (source?.publisher ?? null),
      published: published ?? source?.published ?? null,
      url: given.url || (source?.url ?? null),
    };
    const document = finish(given.text, known, reading, file, () => place);
    if (document) yield document;
  }
}

/** Makes the document and checks it beside the ones before it; null where it has an error. */
function finish(
  text: string,
  known: Known,
  { purpose, problems, check }: Reading,
  path: string,
  placeAt: (offset: number) => { line?: number; column?: number },
): Document | null {
  const before = problems.list.length;
  const { document, faults } = documentOf(text, known);
  const place = document.source_file === basename(path) ? {} : placeAt(0);
  for (const { offset, message, remedy } of faults) problems.error(path, message, remedy, placeAt(offset));
  if (purpose === 'release' && !Source.shape.source_file.safeParse(document.source_file).success)
    problems.error(
      path,
      `has the name ${document.source_file}, which claim ids cannot hold`,
      'rename it with letters, digits, dots, hyphens and underscores',
      place,
    );
  for (const { fatal, message, remedy } of check(document.source_file, text))
    problems.add(fatal || purpose === 'release' ? 'error' : 'warning', path, message, remedy, place);
  if (faults.length === 0 && !document.paragraphs.some((paragraph) => OWN_TEXT.has(paragraph.kind)))
    problems.warning(
      path,
      'holds nothing but page furniture',
      'look whether the report was saved; no claim is read from it',
      place,
    );
  return problems.list.slice(before).some((problem) => problem.level === 'error') ? null : document;
}

function report(problems: Problems, path: string, { message, remedy, ...place }: Fault): void {
  problems.error(path, message, remedy, place);
}
