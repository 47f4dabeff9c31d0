import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeProblem, Problems } from '../../pipeline/validate/problems.ts';
import { REGISTER_COLUMNS, readRegister } from '../../pipeline/validate/register.ts';
import { Source, sourceId } from '../../schemas/source.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(content: string | Uint8Array, complete = false) {
  const file = join(folder, 'sources.csv');
  writeFileSync(file, content);
  const problems = new Problems();
  const register = readRegister(file, complete, problems);
  const said = problems.list.map((problem) => describeProblem(problem).replace(`${folder}/`, ''));
  return { sources: [...(register?.sources.values() ?? [])], said };
}

/** A register that states the sources. */
function written(sources: readonly Source[]): string {
  const rows = sources.map((source) => REGISTER_COLUMNS.map((column) => cellOf(source[column])));
  return Papa.unparse([REGISTER_COLUMNS, ...rows], { newline: '\n' });
}

function cellOf(value: Source[keyof Source]): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([field, reason]) => `${field}: ${reason}`)
    .join(' | ');
}

const HASH = 'a'.repeat(64);
const COLUMNS = REGISTER_COLUMNS.join(', ');

describe('a register', () => {
  test('of somebody else needs source_file alone', () => {
    const { sources, said } = read('\ufeffpublisher,source_file\r\n"Example, News",a.txt\r\n\r\n,b.txt');
    expect(said).toEqual([]);
    expect(sources).toMatchObject([
      {
        source_file: 'a.txt',
        publisher: 'Example, News',
        rights: 'not stated',
        coverage: 'full',
        inferred: {},
      },
      { source_file: 'b.txt', publisher: null },
    ]);
  });

  test.each([
    ['nothing', '', `sources.csv: is empty; write a header line; the columns are ${COLUMNS}.`],
    ['no row', 'source_file\n', 'sources.csv: has a header but no row; add a row for each report.'],
    [
      'no source_file',
      'title\nx\n',
      'sources.csv, line 1: lacks the column source_file; add it to the header and to every row.',
    ],
    [
      'an unknown column',
      'source_file,colour\na.txt,red\n',
      `sources.csv, line 1: has the unknown column "colour"; rename or remove it; the columns are ${COLUMNS}.`,
    ],
    [
      'a column twice',
      'source_file,title,title\n',
      'sources.csv, line 1: has the column "title" twice; remove one of them.',
    ],
    [
      'semicolons',
      'source_file;title\na.txt;x\n',
      'sources.csv, line 1: separates its columns by `;`; save it with commas.',
    ],
    [
      'a row too short, behind a cell of two lines',
      'source_file,title,note\na.txt,"x\ny",z\nb.txt,x\n',
      'sources.csv, line 4: has 2 cells, and the header 3; give each column one cell; put a cell with a comma in quotation marks.',
    ],
    [
      'a row too long',
      'source_file,title\na.txt,x,y\n',
      'sources.csv, line 2: has 3 cells, and the header 2; give each column one cell; put a cell with a comma in quotation marks.',
    ],
    [
      'a file twice',
      'source_file\na.txt\nb.txt\na.txt\n',
      'sources.csv, line 4: registers a.txt again, after line 2; remove one of the rows.',
    ],
    [
      'a day that is none',
      'source_file,published\na.txt,2026-02-30\n',
      'sources.csv, line 2: has "2026-02-30" in published; correct the cell, which must be a day of the calendar (YYYY-MM-DD), a month (YYYY-MM) or a year (YYYY).',
    ],
    ...['../a.txt', 'a/b.txt', '/a.txt', 'a\\b.txt'].map((path) => [
      `the path ${path}`,
      `source_file\n${path}\n`,
      `sources.csv, line 2: has "${path}" in source_file; correct the cell, which must be a bare file name: no slash, backslash or control character, and no "=" at the beginning.`,
    ]),
    ['no name', 'source_file,title\n,x\n', 'sources.csv, line 2: has nothing in source_file; fill the cell.'],
    [
      'a formula',
      'source_file,title\na.txt,"=HYPERLINK(""x"")"\n',
      'sources.csv, line 2: has a formula in title: the cell begins with "="; write the value, or begin the cell with a word.',
    ],
    [
      'a bad hash',
      'source_file,original_sha256\na.txt,abc\n',
      'sources.csv, line 2: has "abc" in original_sha256; correct the cell, which must be a SHA-256: 64 digits of 0-9 and a-f.',
    ],
    [
      'a bad size',
      'source_file,original_bytes\na.txt,12 kB\n',
      'sources.csv, line 2: has "12 kB" in original_bytes; correct the cell, which must be a whole number.',
    ],
    [
      'a reason without its column',
      'source_file,inferred\na.txt,because\n',
      'sources.csv, line 2: has "because" in inferred; correct the cell, which must be like `published: reason | title: reason`, with names of columns.',
    ],
    [
      'an origin that is not registered',
      'source_file,derived_from\na.txt,b.txt\n',
      'sources.csv, line 2: derives a.txt from b.txt, which has no row; add that row or correct derived_from.',
    ],
    [
      'an open quotation mark',
      'source_file,title\na.txt,x\nb.txt,"y\n',
      'sources.csv, line 3: begins a cell whose quotation marks do not close; close them; double a mark inside a cell.',
    ],
  ])('with %s', (_, content, sentence) => {
    expect(read(content).said).toEqual([`error: ${sentence}`]);
  });

  test('that is not UTF-8', () => {
    expect(read(Buffer.from('source_file,title\na.txt,caf\xe9\n', 'latin1')).said[0]).toMatch(
      /^error: sources\.csv, line 2: is not UTF-8 at byte 10 of this line \(0xe9\); convert it, /,
    );
  });

  test('keeps the rows without fault', () => {
    expect(read('source_file,published\na.txt,never\nb.txt,2024\n').sources).toMatchObject([
      { source_file: 'b.txt' },
    ]);
  });

  test('of ours needs every column', () => {
    expect(read('source_file\na.txt\n', true).said[0]).toMatch(
      /^error: sources\.csv, line 1: lacks the column title, /,
    );
  });

  test('is read back as it was written', () => {
    const words = fc
      .array(fc.constantFrom('a', 'camp, 40', '"quoted"', 'line\nend', 'é', "'", '-5'), { minLength: 1 })
      .map((parts) => parts.join(' '));
    const text = fc.option(words);
    const source: fc.Arbitrary<Source> = fc.record({
      source_file: fc.stringMatching(/^[\wé، -]{1,8}$/).map((name) => `${name.trim()}.txt`),
      title: text,
      publisher: text,
      author: text,
      published: fc.constantFrom(null, '2024', '2024-06', '2024-02-29'),
      url: text,
      rights: words,
      coverage: fc.constantFrom('full' as const, 'excerpt' as const),
      derived_from: fc.constant(null),
      original_sha256: fc.constantFrom(null, HASH),
      original_bytes: fc.option(fc.integer({ min: 1 })),
      inferred: fc.dictionary(fc.constantFrom('title', 'published', 'publisher'), words, {
        noNullPrototype: true,
      }),
      note: text,
    });
    const many = fc.uniqueArray(source, { minLength: 1, selector: (row) => row.source_file });
    fc.assert(
      fc.property(many, (sources) => {
        expect(sources.every((row) => Source.safeParse(row).success)).toBe(true);
        expect(read(written(sources), true)).toEqual({ sources, said: [] });
      }),
    );
  });
});

test.each([
  ['000_e11b.txt', '000'],
  ['1010010.txt', '1010010'],
  ['a_b.txt', 'a_b'],
  ['Corpus:A.1', 'Corpus-A.1'],
  ['Bericht März (2).txt', 'Bericht-Marz-2-'],
  ['отчёт 2.txt', '43e442447435442-2'],
  ['re\u0301sume\u0301 – ﬁnal.txt', 'resume-final'],
  ['Straße 7.txt', 'Stra-e-7'],
  ['تقرير.txt', '62a64263164a631'],
  ['the report.TXT', 'the-report'],
])('the claim ids of %s begin with %s', (name, id) => {
  expect(sourceId(name)).toBe(id);
});
