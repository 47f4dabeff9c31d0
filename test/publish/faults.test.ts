/** Whatever goes wrong while a release is written, `dist/` keeps what stood in it, and the next build works. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publishRelease } from '../../pipeline/publish/publish.ts';
import { writeIndex } from '../../pipeline/publish/release/index_file.ts';
import { lockFolder } from '../../pipeline/publish/release/lock.ts';
import { temporaryFolder } from './support/folders.ts';
import { sampleRequest } from './support/requests.ts';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const COMMAND = join(import.meta.dirname, 'support/publish_command.ts');

/** Everything in a folder, by name and content. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      try {
        return [name, readFileSync(join(folder, name), 'latin1')];
      } catch {
        return [name, 'folder'];
      }
    }),
  );
}

/** A folder that holds a release; what is in it does not matter here. */
async function withEarlierRelease(): Promise<string> {
  const dist = temporaryFolder();
  mkdirSync(join(dist, 'v0.2.0'));
  const descriptor = { name: 'a', title: 'A', version: '0.2.0', created: '2024-07-01T00:00:00Z' };
  writeFileSync(
    join(dist, 'v0.2.0/datapackage.json'),
    JSON.stringify({ ...descriptor, contributors: [], resources: [] }),
  );
  writeFileSync(join(dist, 'v0.2.0/SHA256SUMS'), '');
  await writeIndex(dist);
  return dist;
}

function start(dist: string, mode = 'once'): ChildProcess {
  const child = spawn(process.execPath, ['--import', LOADER, COMMAND, dist, mode], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr!.on('data', (data) => (stderr += data));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resume) => setTimeout(resume, 10));
}

test('a build that is killed leaves the releases as they were, and the next build clears up after it', async () => {
  const dist = await withEarlierRelease();
  const before = contents(dist);
  const build = start(dist, 'endless');
  await until(() => existsSync(join(dist, '.tmp-v0.1.0/staging/claims.ndjson')));
  build.kill('SIGKILL');
  await ended(build);
  expect(contents(dist)).toMatchObject(before);
  expect(readdirSync(dist)).not.toContain('v0.1.0');
  expect(readdirSync(dist)).toContain('.lock');

  await publishRelease(sampleRequest(dist));
  expect(readdirSync(dist).sort()).toEqual(['index.json', 'latest', 'v0.1.0', 'v0.2.0']);
});

test('a build that is stopped by a signal clears up itself', async () => {
  const dist = await withEarlierRelease();
  const before = contents(dist);
  const build = start(dist, 'endless');
  await until(() => existsSync(join(dist, '.tmp-v0.1.0/staging/claims.ndjson')));
  build.kill('SIGTERM');
  expect((await ended(build)).code).toBe(143);
  expect(contents(dist)).toEqual(before);
});

test('of two builds at once the second one says so and ends', async () => {
  const dist = await withEarlierRelease();
  const first = start(dist, 'endless');
  await until(() => existsSync(join(dist, '.tmp-v0.1.0')));
  await expect(publishRelease(sampleRequest(dist))).rejects.toThrow(
    `Another build (process ${first.pid}) is writing to ${dist}; wait until it ends, then start again`,
  );
  expect(existsSync(join(dist, '.tmp-v0.1.0'))).toBe(true);
});

test.each([
  ['of a process that is gone', '{"pid":999999999,"started":"1"}'],
  ['of an earlier process with a number that is in use again', `{"pid":${process.ppid},"started":"1"}`],
  ['that was never written in full', '{"pid":'],
])('a lock %s does not hold', (_, lock) => {
  const dist = temporaryFolder();
  writeFileSync(join(dist, '.lock'), lock);
  const unlock = lockFolder(dist);
  expect(() => lockFolder(dist)).toThrow(`Another build (process ${process.pid}) is writing to ${dist}`);
  unlock();
  expect(readdirSync(dist)).toEqual([]);
});

test.each([
  ['datapackage.json', 'is missing or damaged, so nothing is known of the release; fetch or build it again'],
  ['SHA256SUMS', 'is missing, so the release cannot be told from another; fetch or build it again'],
])(
  'a release beside it that has lost its %s is said before anything is put in place',
  async (name, fault) => {
    const dist = await withEarlierRelease();
    rmSync(join(dist, 'v0.2.0', name));
    const before = contents(dist);
    await expect(publishRelease(sampleRequest(dist))).rejects.toThrow(
      `${join(dist, 'v0.2.0', name)} ${fault}`,
    );
    expect(contents(dist)).toEqual(before);
  },
);

test('a file in the place of the folder is left alone', async () => {
  const dist = join(temporaryFolder(), 'dist');
  writeFileSync(dist, 'mine');
  await expect(publishRelease(sampleRequest(dist))).rejects.toThrow(
    `${dist} is a file, and the releases need a folder of that name; move it away`,
  );
  expect(readFileSync(dist, 'utf8')).toBe('mine');
  await expect(publishRelease(sampleRequest(join(dist, 'below')))).rejects.toThrow(
    /a part of the path is a file and not a folder/,
  );
});

/** A disk mounted with the options, or null where this process may not mount one. */
function mountDisk(options: string): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    console.warn(`Not tested, because this process may not mount a disk: ${options}`);
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

test('a disk that is read-only is one sentence', async () => {
  const dist = mountDisk('ro');
  if (dist === null) return;
  await expect(publishRelease(sampleRequest(dist))).rejects.toThrow(
    `The release could not be written to ${dist}: the file system is read-only; name another folder`,
  );
});

describe('a disk that is full', () => {
  test.each(['112k', '700k'])('leaves the releases as they were (%s)', async (size) => {
    const dist = mountDisk(`size=${size}`);
    if (dist === null) return;
    writeFileSync(join(dist, 'release-of-before'), 'x'.repeat(100_000));
    const before = contents(dist);
    await expect(publishRelease(sampleRequest(dist))).rejects.toThrow(
      `The release could not be written to ${dist}: the disk is full; free some space and start again`,
    );
    expect(contents(dist)).toEqual(before);
  });

  test('is told apart from a limit on the size of files', async () => {
    const dist = join(temporaryFolder(), 'dist');
    const child = spawn(
      'sh',
      ['-c', `ulimit -f 64; trap '' XFSZ; exec "$0" --import ${LOADER} ${COMMAND} ${dist}`, process.execPath],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const { code, stderr } = await ended(child);
    expect(stderr).toBe(
      `Refusal: The release could not be written to ${dist}: a file grew larger than the system allows; lift the limit on file sizes and start again\n`,
    );
    expect(code).toBe(1);
    expect(existsSync(dist)).toBe(false);
  });
});
