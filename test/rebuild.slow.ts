/** `verify --rebuild`: a release that the present code and raw files make again, and one that they do not. */
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, planBuild } from '../pipeline/build.ts';
import { rebuildRelease } from '../pipeline/rebuild.ts';
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

test('files that the present raw files do not make are named, each with what is the matter', async () => {
  const { problems } = await rebuild('0.1.0');
  expect(problems.map(({ file }) => file)).toEqual(expect.arrayContaining(['claims.csv', 'sources.json']));
  expect(problems.find(({ file }) => file === 'claims.csv')!.message).toMatch(/^comes out differently/);
  expect(problems.map(({ file }) => file)).not.toContain('schemas/claims.schema.json');
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
