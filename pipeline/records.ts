/** Typed records between stages: NDJSON files under `build/`, written and read one record at a time. */
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { z } from 'zod';
import { describeFault, shapeFault } from './input/shape_fault.ts';
import { Refusal } from './refusal.ts';

const CHUNK = 1 << 16;

/** An NDJSON file in the making. It appears under its name only when it is complete. */
export class RecordFile {
  readonly #path: string;
  readonly #file: number;
  #waiting = '';
  count = 0;

  /** @param path where the file will stand; its folder is made */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#file = openSync(`${path}.partial`, 'w');
  }

  add(record: unknown): void {
    this.#waiting += `${JSON.stringify(record)}\n`;
    this.count++;
    if (this.#waiting.length > CHUNK) this.#flush();
  }

  /** Puts the file under its name. */
  publish(): void {
    this.#flush();
    closeSync(this.#file);
    renameSync(`${this.#path}.partial`, this.#path);
  }

  /** Leaves what stood under the name before. */
  discard(): void {
    closeSync(this.#file);
    rmSync(`${this.#path}.partial`, { force: true });
  }

  #flush(): void {
    writeFileSync(this.#file, this.#waiting);
    this.#waiting = '';
  }
}

/**
 * Writes records to NDJSON files that appear together when all are complete.
 *
 * @param paths a path for each file
 * @param write adds the records; what it throws leaves the files as they were
 * @returns how many records each file holds
 */
export async function writeRecords<Name extends string>(
  paths: Readonly<Record<Name, string>>,
  write: (files: Readonly<Record<Name, RecordFile>>) => void | Promise<void>,
): Promise<Record<Name, number>> {
  const names = Object.keys(paths) as Name[];
  const files = Object.fromEntries(names.map((name) => [name, new RecordFile(paths[name])])) as Record<
    Name,
    RecordFile
  >;
  try {
    await write(files);
  } catch (error) {
    for (const name of names) files[name].discard();
    throw error;
  }
  for (const name of names) files[name].publish();
  return Object.fromEntries(names.map((name) => [name, files[name].count])) as Record<Name, number>;
}

/**
 * Reads records from an NDJSON file and checks each against its shape.
 *
 * @param path the file
 * @param shape zod schema of the records
 * @param stage the stage that makes the file, for the error message
 * @throws Refusal naming file, line and remedy
 */
export function* readRecords<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  stage: string,
): Generator<z.infer<Shape>> {
  let number = 0;
  for (const line of readLines(path, stage)) {
    number++;
    const record = parse(line, path, number, stage);
    const parsed = shape.safeParse(record);
    if (!parsed.success) {
      const fault = { ...shapeFault(parsed.error, record), remedy: `run the stage ${stage} again` };
      throw new Refusal(`${path}, line ${number}: ${describeFault(fault)}`);
    }
    yield parsed.data;
  }
}

function parse(line: string, path: string, number: number, stage: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal(`${path}, line ${number}: not JSON; run the stage ${stage} again`);
  }
}

/** Lines of a UTF-8 file without their ends; memory is that of one line. */
function* readLines(path: string, stage: string): Generator<string> {
  let input: number;
  try {
    input = openSync(path, 'r');
  } catch {
    throw new Refusal(`${path} is missing; run the stage ${stage} first`);
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
