/** What the program says of a command line that it cannot follow, and of an output that it cannot print to. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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
  [
    ['verify', '--raw', 'nowhere'],
    /^error: option '--raw <path>' argument 'nowhere' is invalid\. It does not exist; check the path\.$/m,
  ],
])('%j names no path', (args, sentence) => {
  const { status, stdout, stderr } = run('.', ...args);
  expect(stderr).toMatch(sentence);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('a path counts from where npm was called, not from where it runs the program', () => {
  const called = {
    INIT_CWD: join(process.cwd(), 'test/articles'),
    npm_lifecycle_script: 'node pipeline/cli.ts',
  };
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', LOADER, 'pipeline/cli.ts', 'extract', 'ferry.txt'],
    { env: { ...process.env, ...called }, encoding: 'utf8' },
  );
  expect(stdout).toContain('"source_file":"ferry.txt"');
  expect(status).toBe(0);
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
