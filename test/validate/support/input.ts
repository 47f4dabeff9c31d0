/** An input of a test: files in a folder of its own, and what validation says of them. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { describeProblem } from '../../../pipeline/validate/problems.ts';
import { REGISTER_COLUMNS } from '../../../pipeline/validate/register.ts';
import { type Purpose, validate } from '../../../pipeline/validate/validate.ts';

export const REPORT = 'Forty families left the camp at Marsh Bridge on Monday, the governor said.\n';
export const OTHER = 'Another 300 families are waiting for papers, the governor said on Tuesday.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
  mkdirSync(pathOf('home'));
  putHome({ source_file: 'ours.txt' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A path in the folder of the test that runs. */
export const pathOf = (name = '') => join(folder, name);

export const put = (name: string, content: string | Uint8Array) => writeFileSync(pathOf(name), content);

/** What validation says of an input, with the folder's path left out, and which reports it hands on. */
export function run(input = folder, purpose: Purpose = 'release') {
  const home = { raw: pathOf('raw'), register: pathOf('home/sources.csv') };
  const { documents, problems, sourceOf } = validate(input, purpose, home);
  const read = [...documents];
  const said = problems.map((problem) =>
    describeProblem(problem).replaceAll(`${folder}/`, '').replaceAll(folder, '.'),
  );
  return { read, names: read.map((document) => document.source_file), said, sourceOf };
}

/** The project's own register: every column, the given cells in their places. */
export function putHome(...rows: Record<string, string>[]): void {
  const lines = rows.map((row) =>
    REGISTER_COLUMNS.map(
      (column) => row[column] ?? { rights: 'ours', coverage: 'full' }[column as string] ?? '',
    ).join(','),
  );
  put('home/sources.csv', [REGISTER_COLUMNS.join(','), ...lines, ''].join('\n'));
}

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
