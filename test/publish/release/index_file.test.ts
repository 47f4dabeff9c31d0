import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  compareVersions,
  listVersions,
  resolveVersion,
} from '../../../pipeline/publish/release/index_file.ts';
import { temporaryFolder } from '../support/folders.ts';

test('versions are compared by their numbers', () => {
  expect(['0.10.0', '0.9.9', '1.0.0', '0.9.10'].sort(compareVersions)).toEqual([
    '0.9.9',
    '0.9.10',
    '0.10.0',
    '1.0.0',
  ]);
});

test('the newest release is found among what else may lie there', () => {
  const dist = temporaryFolder();
  for (const name of ['v0.2.0', 'v0.10.0', 'v0.3', 'notes', '.tmp-v0.11.0']) mkdirSync(join(dist, name));
  expect(listVersions(dist)).toEqual(['0.10.0', '0.2.0']);
  expect(resolveVersion(dist)).toBe('0.10.0');
  expect(resolveVersion(dist, 'v0.2.0')).toBe('0.2.0');
  expect(() => resolveVersion(dist, '0.3.0')).toThrow(
    `${dist} holds no release 0.3.0; there is 0.10.0, 0.2.0`,
  );
  expect(() => resolveVersion(join(dist, 'nowhere'))).toThrow(
    'holds no release; run `npm run build` to make one',
  );
});

test('a file in the place of the folder is no folder without releases', () => {
  const dist = join(temporaryFolder(), 'dist');
  writeFileSync(dist, 'mine');
  expect(() => listVersions(dist)).toThrow(
    `${dist} is a file, and the releases need a folder of that name; move it away`,
  );
});
