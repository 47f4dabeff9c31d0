/** Whatever is broken in the project's data, a build says so in one sentence and leaves `dist/` as it was. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy, releasesIn, run } from './project.ts';

const latin1 = Buffer.from('caf\xe9,1\n', 'latin1');

test.each<[string, (file: string) => void, RegExp]>([
  ['data/vocabulary/units.csv', (file) => rmSync(file), /units\.csv cannot be read; restore the file\.$/],
  [
    'data/vocabulary/measures.csv',
    (file) => appendFileSync(file, 'a,b\n'),
    /measures\.csv, line \d+: .*; give each row the cells of the header\.$/,
  ],
  [
    'data/lexicon/homographs.csv',
    (file) => appendFileSync(file, latin1),
    /homographs\.csv is not UTF-8; save it/,
  ],
  [
    'data/gazetteer/gazetteer.tsv.gz',
    (file) => writeFileSync(file, ''),
    /gazetteer\.tsv\.gz cannot be read; restore/,
  ],
  [
    'data/authority/speakers.csv',
    (file) => appendFileSync(file, `${readFileSync(file, 'utf8').split('\n')[1]}\n`),
    /speakers\.csv, line \d+: speaker_id ".*" stands on line 2 already; remove one of them\.$/,
  ],
  ['CHANGELOG.md', (file) => rmSync(file), /CHANGELOG\.md cannot be read; restore the file\.$/],
  [
    'CHANGELOG.md',
    (file) => writeFileSync(file, '# Changes\n\n## 0.1.0 (2026-02-30)\n'),
    /CHANGELOG\.md: 2026-02-30 is not a day of the calendar/,
  ],
  [
    'package.json',
    (file) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": ".*"/, '"version": "9.0.0"')),
    /CHANGELOG\.md announces \d+\.\d+\.\d+, and package\.json has version 9\.0\.0; set both to the same$/,
  ],
  [
    'data/raw/new.txt',
    (file) => writeFileSync(file, 'Forty boats lay in the harbour of Lindholm.\n'),
    /new\.txt: is not registered in .*sources\.csv; add a row for it or remove the file\.$/,
  ],
])('%s', (name, spoil, sentence) => {
  const folder = projectCopy();
  const before = releasesIn(folder);
  spoil(join(folder, name));
  const { status, stderr } = run(folder, 'build');
  expect(status).toBe(1);
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .filter((line) => sentence.test(line)),
  ).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(releasesIn(folder)).toEqual(before);
});

test.each([
  [['build', '--release', '1.2'], '--release 1.2 is not a version such as 0.1.0; correct it\n'],
  [
    ['build', 'reports'],
    /too many arguments.*\nOptions stand behind two hyphens: npm run build -- --raw FOLDER/,
  ],
])('the command line %j', (args, sentence) => {
  const { status, stderr } = run('.', ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
});
