/** `verify --rebuild`: a release that the present code and raw files make again, and one that they do not. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { announcedRelease, build, planBuild } from '../pipeline/build.ts';
import { verifyRelease } from '../pipeline/publish/verify/verify.ts';
import { rebuildRelease, requireRebuildable } from '../pipeline/rebuild.ts';
import { readsAsClaimed } from '../pipeline/rereading.ts';
import { sharedFolder } from './publish/support/folders.ts';

const folder = sharedFolder();
const raw = join(folder, 'reports');
const dist = join(folder, 'dist');
const say = () => {};
const release = (version: string, date: string) =>
  build({ ...planBuild({ raw, out: dist, release: version, date }, say), folder: join(folder, 'build') });
const rebuild = (version?: string) => rebuildRelease({ dist, version, raw, say });

beforeAll(async () => {
  cpSync('test/articles/ferry.txt', join(raw, 'ferry.txt'));
  await release('0.1.0', '2024-06-01');
  writeFileSync(
    join(raw, 'pier.txt'),
    'Forty boats were damaged at the pier of Lindholm on 3 May 2024, the mayor said.\n',
  );
  await release('0.2.0', '2024-07-01');
});

test('it is described by the folder of its reports, and by nothing that is said of ours', () => {
  const text = (name: string) => readFileSync(join(dist, 'v0.2.0', name), 'utf8');
  expect(text('DATASHEET.md')).toContain('# Datasheet: reports 0.2.0');
  for (const name of ['DATASHEET.md', 'README.md', 'CHANGELOG.md', 'CITATION.cff', 'datapackage.json'])
    expect(text(name)).not.toMatch(/\bISIS\b|Detention Claims maintainers|our digests/);
});

test('the newest release comes out the same, with its changes since the one before', async () => {
  const { checked, problems } = await rebuild();
  expect(checked).toMatch(/^\d+ files against a rebuild from /);
  expect(problems).toEqual([]);
});

test('a release of other files than those at hand is not rebuilt, and what is missing is said', async () => {
  await expect(requireRebuildable({ dist, version: '0.1.0', raw })).rejects.toThrow(
    `v0.1.0 can be rebuilt only from the files that it was made from, and in ${raw} pier.txt was added; give the folder as it was with --raw`,
  );
  await expect(requireRebuildable({ dist, raw })).resolves.toBeUndefined();
  // Files that no build reads, as some systems lay them beside the others, change nothing.
  writeFileSync(join(raw, '._pier.txt'), 'x');
  await expect(requireRebuildable({ dist, raw })).resolves.toBeUndefined();
  const before = join(folder, 'before');
  cpSync(join(raw, 'ferry.txt'), join(before, 'ferry.txt'));
  await expect(requireRebuildable({ dist, version: '0.1.0', raw: before })).resolves.toBeUndefined();
  await expect(requireRebuildable({ dist, raw: before })).rejects.toThrow(/ pier\.txt is gone; /);
  appendFileSync(join(before, 'ferry.txt'), 'More.\n');
  await expect(requireRebuildable({ dist, version: '0.1.0', raw: before })).rejects.toThrow(
    / ferry\.txt has changed; /,
  );
});

test('an older release of our own reports needs the commit that made it', async () => {
  const { version } = announcedRelease(readFileSync('CHANGELOG.md', 'utf8'));
  const older = join(folder, 'older');
  mkdirSync(join(older, 'v0.0.1'), { recursive: true });
  await expect(requireRebuildable({ dist: older, raw: 'data/raw' })).rejects.toThrow(
    `v0.0.1 can be rebuilt only by what made it, and this is v${version}; in another clone, run \`git checkout $(git log -1 --format=%H -- dist/v0.0.1) && npm ci\`, and verify it there`,
  );
});

test('an older release is checked as it is, with the raw files that have not changed since', async () => {
  const verification = await verifyRelease({ dist, version: '0.1.0', raw, readsAs: readsAsClaimed });
  expect(verification.problems).toEqual([]);
  expect(verification.skipped).toEqual([]);
  appendFileSync(join(raw, 'ferry.txt'), 'More.\n');
  const later = await verifyRelease({ dist, version: '0.1.0', raw, readsAs: readsAsClaimed });
  expect(later.problems).toEqual([]);
  expect(later.skipped).toEqual([expect.stringMatching(/^figures of ferry\.txt at their place, because /)]);
  const newest = await verifyRelease({ dist, raw, readsAs: readsAsClaimed });
  expect(newest.problems.map(({ file }) => file)).toEqual(['ferry.txt']);
  cpSync('test/articles/ferry.txt', join(raw, 'ferry.txt'));
});

test('a file that was touched, one that is gone and one too many', async () => {
  const version = join(dist, 'v0.2.0');
  appendFileSync(join(version, 'README.md'), 'More.\n');
  rmSync(join(version, 'places.csv'));
  writeFileSync(join(version, 'notes.txt'), 'Notes.\n');
  const { problems } = await rebuild();
  expect(problems.map(({ file }) => file)).toEqual(['README.md', 'notes.txt', 'places.csv']);
});

test('raw files that make no release are one sentence', async () => {
  await expect(rebuildRelease({ dist, raw: join(folder, 'nothing'), say })).rejects.toThrow(
    /^v0\.2\.0 cannot be rebuilt from /,
  );
});
