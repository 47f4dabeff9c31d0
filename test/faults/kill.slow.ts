/** Whenever a build is killed, every release that is there is whole, and the next build makes the one that was wanted. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { publishRelease } from '../../pipeline/publish/publish.ts';
import { folderFacts, formatChecksums } from '../../pipeline/publish/release/checksums.ts';
import { ReleaseIndex } from '../../schemas/release.ts';
import { sharedFolder, temporaryFolder } from '../publish/support/folders.ts';
import { sampleRequest } from '../publish/support/requests.ts';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const COMMAND = join(import.meta.dirname, '../publish/support/publish_command.ts');
const KILLS = 6;

const checksumsIn = (release: string) => readFileSync(join(release, 'SHA256SUMS'), 'utf8');

/** Starts a build and kills it after some time; whether it had ended before. */
function killedAfter(dist: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', LOADER, COMMAND, dist], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) =>
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    }),
  );
}

/** Every release folder has the files that its list names, and `index.json` names releases that are there. */
async function expectWhole(dist: string): Promise<void> {
  const releases = readdirSync(dist).filter((name) => name.startsWith('v'));
  for (const release of releases)
    expect(formatChecksums(await folderFacts(join(dist, release)))).toBe(checksumsIn(join(dist, release)));
  if (existsSync(join(dist, 'index.json')))
    for (const { path } of ReleaseIndex.parse(JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8'))))
      expect(releases).toContain(path);
}

let duration: number;
const first = sharedFolder();
beforeAll(async () => {
  const start = performance.now();
  expect(await killedAfter(first, 60_000)).toBe(true);
  duration = performance.now() - start;
});

test.each(Array.from({ length: KILLS }, (_, i) => (i + 1) / KILLS))('at %d of its time', async (part) => {
  const dist = temporaryFolder();
  await publishRelease(sampleRequest(dist, { release: { version: '0.0.9', date: '2024-05-01' } }));
  const before = checksumsIn(join(dist, 'v0.0.9'));
  await killedAfter(dist, part * duration);
  await expectWhole(dist);
  expect(checksumsIn(join(dist, 'v0.0.9'))).toBe(before);
  await publishRelease(sampleRequest(dist));
  await expectWhole(dist);
  expect(readdirSync(dist).sort()).toEqual(['index.json', 'latest', 'v0.0.9', 'v0.1.0']);
  expect(readFileSync(join(dist, 'latest'), 'utf8')).toBe('v0.1.0\n');
});
