import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { PARTS, readReleaseTexts } from '../../pipeline/publish/project.ts';
import { temporaryFolder } from './support/folders.ts';

const release = { version: '0.1.0', date: '2024-06-01' };
const FILES = ['data/dataset.yaml', 'package.json', 'CHANGELOG.md', 'LICENSE-DATA', 'docs/codebook.md'];

/** A copy of the project's own files, for a test to damage. */
function copy(): string {
  const folder = temporaryFolder();
  for (const name of ['data', 'docs']) mkdirSync(join(folder, name));
  for (const file of FILES) cpSync(new URL(`../../${file}`, import.meta.url), join(folder, file));
  return folder;
}

const read = (folder: string) => readReleaseTexts(release, pathToFileURL(`${folder}/`));

test("the project's own files are read", () => {
  const texts = readReleaseTexts(release);
  expect(texts.dataset.name).toBe('detention-claims');
  expect(texts.tools).toContainEqual({ name: '@duckdb/node-api', version: expect.stringMatching(/^\d/) });
  expect(texts.licence).toContain('Attribution 4.0 International');
});

test('every library that the program imports is a part of it', () => {
  const sources = ['pipeline', 'schemas'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const imports = /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\.resolve\('([^']+)'\)/gm;
  const imported = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(imports)]
        .map(([, ...names]) => names.find(Boolean)!)
        .filter((name) => !/^(?:\.|node:)/.test(name))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    ),
  );
  expect([...imported].sort()).toEqual([...PARTS].sort());
});

test('the measured accuracy is the section on articles coded by hand, where there is one', () => {
  const folder = copy();
  expect(read(folder).accuracy).toBeNull();
  mkdirSync(join(folder, 'bench'));
  const results = (text: string) => writeFileSync(join(folder, 'bench/RESULTS.md'), text);
  results('# Results\n\n## Speed\n\nFast.\n\n## Invented articles\n\nNine of ten.\n\n## More\n\nNothing.\n');
  expect(read(folder).accuracy).toBe('Nine of ten.');
  results('# Results\n\n## Speed\n\nFast.\n');
  expect(read(folder).accuracy).toBeNull();
});

test('a file that is missing or not right is named', () => {
  const folder = copy();
  const description = join(folder, 'data/dataset.yaml');
  const text = readFileSync(description, 'utf8');
  writeFileSync(description, text.replace('name: detention-claims', 'name: Detention Claims'));
  expect(() => read(folder)).toThrow(
    'data/dataset.yaml: name must be lower-case words joined by hyphens; correct it',
  );
  writeFileSync(description, 'name: [');
  expect(() => read(folder)).toThrow(/^data\/dataset\.yaml, line \d: is not YAML \(.+\); correct it$/);
  writeFileSync(description, text);
  rmSync(join(folder, 'LICENSE-DATA'));
  expect(() => read(folder)).toThrow(/LICENSE-DATA cannot be read; a release needs it/);
});
