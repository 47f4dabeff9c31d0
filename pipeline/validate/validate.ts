/** Stage 1, validate: a folder of `.txt` files, one of them, or a `.jsonl` file → documents, one at a time. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, OWN_TEXT } from '../../schemas/document.ts';
import type { Problem } from '../../schemas/problem.ts';
import { Source, type SourceRow } from '../../schemas/source.ts';
import { entryAt } from '../input/files.ts';
import { readFeed } from './feed.ts';
import { readFiles, textFilesIn } from './folder.ts';
import { FEED, REGISTER, REPORT } from './input_names.ts';
import { Lookup, sourceRow } from './lookup.ts';
import { type Place, Problems, quote } from './problems.ts';
import { placesOf, type RawReport } from './raw.ts';
import { readRegister } from './register.ts';
import { documentOf } from './report.ts';
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
  sourceOf: (document: Document) => SourceRow;
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
  const form = formOf(input, problems);
  const register =
    form === 'folder' ? registerFor(input, home) : form === 'file' ? registerFor(dirname(input), home) : null;
  const own = register === null ? null : readRegister(register, register === home.register, problems);
  const lookup = new Lookup(own, register === home.register && own === null ? null : home.register, problems);
  const sourceOf = (document: Document) =>
    sourceRow(document, lookup.find(document.source_file, document.sha256, document.text).source);
  const reports = form === null ? [] : rawReports(input, form, purpose, lookup, problems);
  return { documents: admitted(reports, purpose, lookup, problems), problems: problems.list, sourceOf };
}

type Form = 'folder' | 'file' | 'feed';

/** What kind of input a path is; null, with a problem, where it is none. */
function formOf(input: string, problems: Problems): Form | null {
  const entry = entryAt(input);
  if (entry.kind === 'folder') return 'folder';
  if (entry.kind === 'fault') problems.fault(input, entry);
  else if (FEED.test(input)) return 'feed';
  else if (REPORT.test(input)) return 'file';
  else
    problems.error(
      input,
      'is neither a folder nor a .txt or .jsonl file',
      'give a folder of .txt files, a .txt file or a .jsonl file',
    );
  return null;
}

function registerFor(folder: string, home: Home): string | null {
  const beside = join(folder, REGISTER);
  const entry = entryAt(beside);
  if (entry.kind !== 'fault' || entry.code !== 'ENOENT') return beside;
  return resolve(folder) === resolve(home.raw) ? home.register : null;
}

function* rawReports(
  input: string,
  form: Form,
  purpose: Purpose,
  { own }: Lookup,
  problems: Problems,
): Generator<RawReport> {
  if (form === 'feed') yield* readFeed(input, problems);
  if (form === 'file') yield* readFiles([input], problems);
  if (form !== 'folder') return;
  const names = textFilesIn(input, problems);
  const present = new Set(names);
  for (const [name, line] of own?.lines ?? [])
    if (!present.has(name)) {
      const message = `registers ${name}, which is not in ${input}`;
      problems.add(levelFor(purpose), own!.file, message, 'add the file or remove the row', { line });
    }
  const paths = names.map((name) => join(input, name));
  yield* readFiles(paths, problems);
}

/** The documents of the reports that have no error, by themselves or beside the ones before them. */
function* admitted(
  reports: Iterable<RawReport>,
  purpose: Purpose,
  lookup: Lookup,
  problems: Problems,
): Generator<Document> {
  const check = togetherCheck();
  for (const raw of reports) {
    const errors = problems.errors;
    const source = registered(raw, purpose, lookup, problems);
    checkName(raw, purpose, problems);
    for (const { fatal, message, remedy } of check(raw.name, raw.text))
      problems.add(fatal ? 'error' : levelFor(purpose), raw.file, message, remedy, placeOf(raw));
    const { document, faults } = documentOf(raw, source);
    if (faults.length > 0) {
      const places = placesOf(raw);
      for (const { offset, message, remedy } of faults)
        problems.error(raw.file, message, remedy, places(offset));
    } else if (!document.paragraphs.some(({ kind }) => OWN_TEXT.has(kind))) {
      const remedy = 'look whether the report itself was saved; no claim is read from it';
      problems.warning(raw.file, 'holds nothing but page furniture', remedy, placeOf(raw));
    }
    sayTags(raw, problems);
    if (problems.errors === errors) yield document;
  }
}

/** What ends a paragraph or a line in a web page. */
const TAG = /<\/(?:p|div|h[1-6]|li|span|article|section|body)>|<br ?\/?>/i;

/** Warns of a text that was taken from a web page with its tags, which part no paragraphs here. */
function sayTags(raw: RawReport, problems: Problems): void {
  const tag = TAG.exec(raw.text);
  if (!tag) return;
  const remedy = 'take the tags out, with each paragraph on a line of its own';
  problems.warning(raw.file, `has HTML tags such as ${quote(tag[0])}`, remedy, placesOf(raw)(tag.index));
}

/** The level of what forbids a release and hinders nobody to read. */
function levelFor(purpose: Purpose): Problem['level'] {
  return purpose === 'release' ? 'error' : 'warning';
}

function placeOf({ line }: RawReport): Place {
  return line === null ? {} : { line };
}

function checkName(raw: RawReport, purpose: Purpose, problems: Problems): void {
  if (purpose === 'reading' || Source.shape.source_file.safeParse(raw.name).success) return;
  const remedy = 'rename it without slash, backslash, control characters, or "=" at the beginning';
  const message = `has the name ${quote(raw.name)}, which a release cannot hold`;
  problems.error(raw.file, message, remedy, placeOf(raw));
}

/**
 * What a register says of a report. A file must be the one that a register knows by its name, and must stand in the
 * register beside it; the lines of a feed speak for themselves.
 */
function registered(raw: RawReport, purpose: Purpose, lookup: Lookup, problems: Problems): Source | null {
  const { source, fault } = lookup.find(raw.name, raw.sha256, raw.text);
  if (raw.line !== null) return source;
  const { own } = lookup;
  if (fault) problems.add(own ? 'error' : levelFor(purpose), raw.file, fault.message, fault.remedy);
  if (own && !own.lines.has(raw.name) && purpose === 'release')
    problems.error(raw.file, `is not registered in ${own.file}`, 'add a row for it or remove the file');
  return source;
}
