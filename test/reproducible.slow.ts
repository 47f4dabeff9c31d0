/** Two builds of the same reports are the same in every byte, whatever the machine is set to. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { listFiles, parseChecksums } from '../pipeline/publish/release/checksums.ts';
import { copyProject, temporaryFolder } from './faults/project.ts';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

interface Machine {
  readonly environment: Record<string, string>;
  /** Puts the program on so many processors, where the system can. */
  readonly prefix: readonly string[];
}

const ONE: Machine = {
  environment: {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '1',
  },
  prefix: spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [],
};
const OTHER: Machine = {
  environment: {
    TZ: 'America/St_Johns',
    LANG: 'C',
    LC_ALL: 'C',
    UV_THREADPOOL_SIZE: '8',
    MALLOC_PERTURB_: '85',
  },
  prefix: [],
};

/** Builds the release of our own reports in a copy of the project; gives what its list of checksums says. */
function builtOn({ environment, prefix }: Machine): Map<string, string> {
  const folder = temporaryFolder();
  copyProject(folder);
  const [command, ...args] = [
    ...prefix,
    ...[process.execPath, '--import', LOADER, join(folder, 'pipeline/cli.ts'), 'build', '--release', '1.0.0'],
  ] as [string, ...string[]];
  const { status, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  expect(stderr).toContain('reconcile: ');
  expect(status).toBe(0);
  const release = join(folder, 'dist/v1.0.0');
  const sums = parseChecksums(readFileSync(join(release, 'SHA256SUMS'), 'utf8'));
  expect([...sums.keys(), 'SHA256SUMS'].sort()).toEqual(listFiles(release).sort());
  return sums;
}

test('in another folder, time zone and language, on other processors, with other memory', () => {
  const [one, other] = [builtOn(ONE), builtOn(OTHER)];
  expect([...one.keys()].filter((name) => name.endsWith('.duckdb'))).toHaveLength(1);
  expect([...other]).toEqual([...one]);
});
