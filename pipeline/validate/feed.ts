/** Reports in a `.jsonl` file: one JSON object a line, read one at a time however long the file is. */
import { ReportLine } from '../../schemas/document.ts';
import { byteLines, faultOf } from '../input/files.ts';
import { checkText, decode } from './decode.ts';
import { type Problems, quote } from './problems.ts';
import { publishedIn } from './published.ts';
import { hashOf, type RawReport } from './raw.ts';

const SHAPE =
  'give each line an object with source_file and text, and if known title, publisher, published and url';

const FIELDS = Object.keys(ReportLine.shape);

/** All that the first line of JSON holds that is printed for the eye. */
const OPENING = /^\s*[[{]\s*$/;

/**
 * Reads a `.jsonl` file. Blank lines and CR LF are fine.
 *
 * @param file its path
 * @param problems receives an error for every line that is no report
 * @returns the reports in order, without the faulty ones
 */
export function* readFeed(file: string, problems: Problems): Generator<RawReport> {
  let line = 0;
  let found = 0;
  let saidUnread = false;
  try {
    for (const bytes of byteLines(file)) {
      line++;
      if (bytes.every((byte) => byte <= 0x20)) continue;
      found++;
      const decoded = decode(bytes, file);
      if (found === 1 && 'text' in decoded && OPENING.test(decoded.text)) {
        problems.error(file, 'is JSON over several lines', SHAPE, { line });
        return;
      }
      if ('text' in decoded) {
        const value = parseLine(file, line, decoded.text, problems);
        if (!saidUnread) saidUnread = sayUnread(file, line, value, problems);
        const given = value === undefined ? null : reportLine(file, line, value, problems);
        const report = given && rawReport(file, line, given, problems);
        if (report) yield report;
      } else if (line === 1 && decoded.line === undefined) {
        problems.fault(file, decoded);
        return;
      } else problems.fault(file, { ...decoded, column: undefined, line });
    }
  } catch (error) {
    problems.fault(file, faultOf(error));
    return;
  }
  if (found === 0) problems.error(file, 'is empty', SHAPE);
}

/** The value on a line; undefined, with a problem, where it is not JSON. */
function parseLine(file: string, line: number, text: string, problems: Problems): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const remedy = 'write one whole JSON object on the line, and nothing else';
    problems.error(file, 'is not JSON', remedy, { line });
    return undefined;
  }
}

/** Warns of fields that are not read, which may say what a field that is read should. Whether there were any. */
function sayUnread(file: string, line: number, value: unknown, problems: Problems): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const unread = Object.keys(value).filter((name) => !FIELDS.includes(name));
  if (unread.length === 0) return false;
  const names = unread.map(quote).join(', ');
  const fault = `has fields that are not read here and on later lines: ${names}`;
  problems.warning(file, fault, `what they say of a report is read from ${FIELDS.join(', ')}`, { line });
  return true;
}

function reportLine(file: string, line: number, value: unknown, problems: Problems): ReportLine | null {
  const { data, error } = ReportLine.safeParse(value);
  if (data) return data;
  for (const { path, message } of error.issues) {
    const fault = path[0] === undefined ? message : `has a field ${String(path[0])} that ${message}`;
    problems.error(file, fault, SHAPE, { line });
  }
  return null;
}

function rawReport(file: string, line: number, given: ReportLine, problems: Problems): RawReport | null {
  const checked = checkText(given.text);
  if (!('text' in checked)) {
    problems.error(file, `has a text that ${checked.message}`, checked.remedy, { line });
    return null;
  }
  const published = given.published ? publishedIn(given.published) : null;
  if (given.published && published === null) {
    const message = `has ${quote(given.published)} in published, which is no date and is left out`;
    problems.warning(file, message, 'write YYYY-MM-DD', { line });
  }
  const bytes = Buffer.from(given.text, 'utf8');
  return {
    name: given.source_file,
    file,
    line,
    text: given.text,
    sha256: hashOf(bytes),
    bytes: bytes.length,
    title: given.title || null,
    publisher: given.publisher || null,
    published,
    url: given.url || null,
  };
}
