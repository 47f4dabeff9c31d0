/** What the measures say of a command line that they cannot follow. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

test.each<[string, string[], number, RegExp]>([
  ['bench/articles.ts', ['--bogus'], 1, /^Unknown option '--bogus'; see --help\n$/],
  [
    'bench/reconcile/run.ts',
    ['many'],
    1,
    /^The number of claims "many" is no whole number above zero; .*\n$/,
  ],
  ['bench/reconcile/run.ts', ['--help'], 0, /^npm run bench:reconcile -- \[claims …\]\n/],
])('%s %j', (program, args, status, said) => {
  const ended = spawnSync(process.execPath, ['--import', LOADER, program, ...args], { encoding: 'utf8' });
  expect(ended.stdout + ended.stderr).toMatch(said);
  expect(ended.status).toBe(status);
});
