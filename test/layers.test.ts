/** Arrows between layers run one way, as CONTRIBUTING.md draws them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What every stage may know. */
const COMMON = [
  'schemas',
  'pipeline/input',
  'pipeline/language',
  'pipeline/output',
  'pipeline/refusal.ts',
  'pipeline/records.ts',
];

/** Folders that a folder may import from, besides itself; all files elsewhere put these together. */
const KNOWS: Record<string, readonly string[]> = {
  schemas: [],
  'pipeline/input': ['schemas', 'pipeline/refusal.ts'],
  'pipeline/language': ['pipeline/input'],
  'pipeline/output': ['pipeline/refusal.ts'],
  'pipeline/validate': COMMON,
  'pipeline/extract/text': COMMON,
  'pipeline/extract/quantities': [...COMMON, 'pipeline/extract/text'],
  'pipeline/extract/places': [...COMMON, 'pipeline/extract/text'],
  'pipeline/extract/dates': [...COMMON, 'pipeline/extract/text', 'pipeline/extract/places'],
  'pipeline/extract/attributions': [...COMMON, 'pipeline/extract/text'],
  'pipeline/extract': COMMON,
  'pipeline/normalise': COMMON,
  'pipeline/reconcile': COMMON,
  'pipeline/publish': COMMON,
  'pipeline/view': [...COMMON, 'pipeline/extract'],
};

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);
/** The innermost folder that has a rule. */
const folderOf = (file: string) =>
  Object.keys(KNOWS)
    .filter((folder) => isIn(file, folder))
    .sort((a, b) => b.length - a.length)[0];

function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g);
  return [...specifiers].map(([, specifier]) => normalize(join(dirname(file), specifier!)));
}

const FILES = ['schemas', 'pipeline'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

test.each(Object.keys(KNOWS))('%s knows no layer above or beside it', (folder) => {
  const files = FILES.filter((file) => folderOf(file) === folder);
  expect(files).not.toEqual([]);
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => ![folder, ...KNOWS[folder]!].some((known) => isIn(target, known)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(strays).toEqual([]);
});
