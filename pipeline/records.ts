/** Typed records between stages: NDJSON files under `build/`, written and read one record at a time. */
import { closeSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { prettifyError, type z } from 'zod';

const CHUNK = 1 << 16;

/** What a stage expects of the stage before it is not there, or is not what it should be. */
export class RecordsError extends Error {}

/**
 * Writes records to an NDJSON file, which appears under its name only when it is complete.
 *
 * @param file path; its folder is made
 * @param records the records, in order
 * @returns how many were written
 */
export function writeRecords(file: string, records: Iterable<unknown>): number {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  const out = openSync(partial, 'w');
  let count = 0;
  let waiting = '';
  try {
    for (const record of records) {
      waiting += `${JSON.stringify(record)}\n`;
      count++;
      if (waiting.length > CHUNK) {
        writeFileSync(out, waiting);
        waiting = '';
      }
    }
    writeFileSync(out, waiting);
  } finally {
    closeSync(out);
  }
  renameSync(partial, file);
  return count;
}

/**
 * Reads records from an NDJSON file and checks each against its shape.
 *
 * @param file path
 * @param shape zod schema of the records
 * @param madeBy the command that makes the file, for the error message
 * @throws RecordsError naming file, line and remedy
 */
export function* readRecords<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
  madeBy: string,
): Generator<z.infer<Shape>> {
  let number = 0;
  for (const line of readLines(file, madeBy)) {
    number++;
    const parsed = shape.safeParse(parse(line, file, number, madeBy));
    if (!parsed.success)
      throw new RecordsError(`${file}, line ${number}: ${prettifyError(parsed.error)}; run ${madeBy} again`);
    yield parsed.data;
  }
}

function parse(line: string, file: string, number: number, madeBy: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RecordsError(`${file}, line ${number}: not JSON; run ${madeBy} again`);
  }
}

/** Lines of a UTF-8 file without their ends; memory is that of one line. */
function* readLines(file: string, madeBy: string): Generator<string> {
  let input: number;
  try {
    input = openSync(file, 'r');
  } catch {
    throw new RecordsError(`${file} is missing; run ${madeBy} first`);
  }
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(CHUNK);
    let rest: string[] = [];
    for (let size = readSync(input, buffer); size > 0; size = readSync(input, buffer)) {
      const parts = decoder.write(buffer.subarray(0, size)).split('\n');
      for (let i = 0; i < parts.length - 1; i++) {
        yield rest.join('') + parts[i];
        rest = [];
      }
      rest.push(parts.at(-1)!);
    }
    const last = rest.join('') + decoder.end();
    if (last) yield last;
  } finally {
    closeSync(input);
  }
}
