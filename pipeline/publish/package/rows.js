/**
 * Reads a table of the release, for programs that have installed the package. Part of the package: it needs nothing but
 * Node.js.
 */
import { readFileSync } from 'node:fs';

/** The rows of a JSON file of a release, as an array that cannot be changed. */
export function readRows(file) {
  return Object.freeze(JSON.parse(readFileSync(file, 'utf8')));
}
