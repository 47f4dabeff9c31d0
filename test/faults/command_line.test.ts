/** What the program says of a command line that it cannot follow, and of an output that it cannot print to. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './project.ts';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

test.each([
  [
    ['build', '--out', ''],
    /^error: option '--out <folder>' argument '' is invalid\. It is empty; name a file/,
  ],
  [['extract', ''], /^error: command-argument value '' is invalid for argument 'path'\. It is empty; name a/],
])('%j names no path', (args, sentence) => {
  const { status, stdout, stderr } = run('.', ...args);
  expect(stderr).toMatch(sentence);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test.skipIf(!existsSync('/dev/full'))('a full disk under what is printed is one sentence', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', LOADER, 'pipeline/cli.ts', 'query', 'SELECT 1'],
    { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
  );
  closeSync(full);
  expect(stderr).toBe('What is printed cannot be written (ENOSPC); free some space, or send it elsewhere\n');
  expect(status).toBe(1);
});
