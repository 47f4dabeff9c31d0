/**
 * Reads the rows of a table of the release, for programs that have installed the package. Part of the package: it needs
 * nothing but Node.js. Its types are in `table.d.ts`.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK_BYTES = 1 << 16;

/** The lines of a UTF-8 file, one piece of the file in memory at a time. */
function* linesOf(file) {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    const decoder = new StringDecoder('utf8');
    let unfinished = '';
    for (let bytes = readSync(handle, buffer); bytes > 0; bytes = readSync(handle, buffer)) {
      const lines = (unfinished + decoder.write(buffer.subarray(0, bytes))).split('\n');
      unfinished = lines.pop();
      yield* lines;
    }
    yield unfinished + decoder.end();
  } finally {
    closeSync(handle);
  }
}

/** Rows of a JSON file of a release: an array that has each row on a line of its own. */
function* rowsOf(file) {
  for (const line of linesOf(file)) {
    const row = line.trim();
    if (row.startsWith('{')) yield JSON.parse(row.endsWith(',') ? row.slice(0, -1) : row);
  }
}

export class Table {
  constructor(file) {
    this.file = file;
  }

  [Symbol.iterator]() {
    return rowsOf(this.file);
  }
}
