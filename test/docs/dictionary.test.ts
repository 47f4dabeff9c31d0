/** `docs/data-dictionary.md` says what the schemas and vocabularies say; its examples are those of some release. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PREFACE } from '../../docs/dictionary.ts';
import { columnsOf } from '../../pipeline/publish/columns.ts';
import { CODE_LISTS } from '../../pipeline/publish/dictionary/code_lists.ts';
import { dictionary } from '../../pipeline/publish/dictionary/document.ts';
import { TABLES } from '../../schemas/tables.ts';
import { factsIn } from '../support/dictionary.ts';

const document = readFileSync('docs/data-dictionary.md', 'utf8');

test('it is as `npm run docs` would write it', () => {
  const { version, facts } = factsIn(document);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(facts.size).toBe(TABLES.reduce((sum, table) => sum + columnsOf(table.row).length, 0));
  expect(dictionary({ version, facts, preface: PREFACE })).toBe(document);
});

test('a column that is renamed would be noticed', () => {
  const { version, facts } = factsIn(document);
  expect(dictionary({ version, facts, preface: PREFACE })).not.toBe(
    document.replaceAll('figure_text', 'figure_words'),
  );
});

test('every column of codes has its code list', () => {
  const coded = TABLES.flatMap((table) =>
    columnsOf(table.row)
      .filter((column) => column.categories)
      .map((column) => `${table.name}.${column.name}`),
  );
  expect(Object.keys(CODE_LISTS)).toEqual(expect.arrayContaining(coded));
});
