import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, planBuild, runStage } from '../pipeline/build.ts';
import { lockFolder } from '../pipeline/publish/release/lock.ts';
import { temporaryFolder } from './publish/support/folders.ts';

test('a description that is not right is said before any report is read', async () => {
  const folder = temporaryFolder();
  const raw = join(folder, 'raw');
  mkdirSync(raw);
  writeFileSync(join(raw, 'harbour.txt'), 'Forty boats lay in the harbour on Monday.\n');
  writeFileSync(join(raw, 'dataset.yaml'), 'title: [Harbours]\n');
  const said: string[] = [];
  const out = join(folder, 'dist');
  const work = planBuild({ raw, out }, (line) => said.push(line));
  await expect(build({ ...work, folder: join(folder, 'build') })).rejects.toThrow(
    /dataset\.yaml: title must be text; correct it$/,
  );
  expect(said).toEqual([]);
  expect(existsSync(out)).toBe(false);
});

test('a file in the place of the releases is said before any report is read, and is left alone', async () => {
  const folder = temporaryFolder();
  const raw = join(folder, 'harbour.txt');
  const out = join(folder, 'dist');
  writeFileSync(raw, 'Forty boats lay in the harbour on Monday.\n');
  writeFileSync(out, 'mine');
  const said: string[] = [];
  const work = planBuild({ raw, out }, (line) => said.push(line));
  await expect(build({ ...work, folder: join(folder, 'build') })).rejects.toThrow(
    `${out} is a file, and the releases need a folder of that name; move it away`,
  );
  expect(said).toEqual([]);
  expect(readFileSync(out, 'utf8')).toBe('mine');
});

test('a stage does not run beside another run, with whose records it would mix its own', async () => {
  const folder = temporaryFolder();
  const raw = join(folder, 'harbour.txt');
  writeFileSync(raw, 'Published 3 June 2024\n\nForty boats lay in the harbour on Monday.\n');
  const said: string[] = [];
  const work = { ...planBuild({ raw }, (line) => said.push(line)), folder: join(folder, 'build') };
  await runStage('validate', work);
  expect(said).toEqual(['validate: 1 report']);
  const unlock = lockFolder(work.folder);
  await expect(runStage('extract', work)).rejects.toThrow(
    `Another build (process ${process.pid}) is writing to ${work.folder}; wait until it ends, then start again`,
  );
  unlock();
  await runStage('extract', work);
  expect(said).toEqual(['validate: 1 report', 'extract: 1 claim']);
});

test('reports without a day of publication are counted, since their relative dates stay open', async () => {
  const folder = temporaryFolder();
  const raw = join(folder, 'reports');
  mkdirSync(raw);
  writeFileSync(
    join(raw, 'dated.txt'),
    'Published 3 June 2024\n\nForty boats lay in the harbour on Monday.\n',
  );
  writeFileSync(join(raw, 'undated.txt'), 'Nine boats lay in the harbour on Monday.\n');
  const said: string[] = [];
  await runStage('validate', {
    ...planBuild({ raw }, (line) => said.push(line)),
    folder: join(folder, 'build'),
  });
  expect(said).toEqual([
    'validate: 2 reports, one of which states no day of publication; give it in the column or field published, or relative dates stay open',
  ]);
});
