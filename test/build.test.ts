import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, planBuild } from '../pipeline/build.ts';
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
