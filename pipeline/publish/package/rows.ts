/**
 * Reads the rows of a table of the release, for programs that have installed the package. Part of the package: it needs
 * nothing but Node.js.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK_BYTES = 1 << 16;

/** The lines of a UTF-8 file, one piece of the file in memory at a time. */
function* linesOf(file: URL): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    const decoder = new StringDecoder('utf8');
    let unfinished = '';
    for (let bytes = readSync(handle, buffer); bytes > 0; bytes = readSync(handle, buffer)) {
      const lines = (unfinished + decoder.write(buffer.subarray(0, bytes))).split('\n');
      unfinished = lines.pop()!;
      yield* lines;
    }
    yield unfinished + decoder.end();
  } finally {
    closeSync(handle);
  }
}

/** Rows of a JSON file of a release: an array that has each row on a line of its own. */
function* rowsOf<Row>(file: URL): Generator<Row> {
  for (const line of linesOf(file)) {
    const row = line.trim();
    if (row.startsWith('{')) yield JSON.parse(row.endsWith(',') ? row.slice(0, -1) : row) as Row;
  }
}

/** A table that can be gone through as often as wanted; each time it is read anew, row by row. */
export class Table<Row> implements Iterable<Row> {
  /** The JSON file that is read. */
  readonly file: URL;

  constructor(file: URL) {
    this.file = file;
  }

  [Symbol.iterator](): Iterator<Row> {
    return rowsOf<Row>(this.file);
  }
}
