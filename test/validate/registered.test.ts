/** What a register says of the reports: one beside them, or that of the project. */
import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashOf, OTHER, pathOf, put, putHome, REPORT, run } from './support/input.ts';

describe('a register', () => {
  test('beside the reports', () => {
    put('a.txt', REPORT);
    put('sources.csv', 'source_file,publisher,published\na.txt,Example News,2024-06-03\n');
    const { read, said, sourceOf } = run();
    expect(said).toEqual([]);
    expect(read[0]).toMatchObject({
      publisher: 'Example News',
      published: '2024-06-03',
      title: null,
      inferred: {},
    });
    expect(sourceOf(read[0]!)).toMatchObject({
      source_file: 'a.txt',
      publisher: 'Example News',
      rights: 'not stated',
      original_sha256: hashOf(REPORT),
      original_bytes: REPORT.length,
    });
  });

  test('that does not know a file, or knows one that is not there', () => {
    put('a.txt', REPORT);
    put('b.txt', OTHER);
    put('sources.csv', 'source_file\na.txt\nc.txt\n');
    expect(run()).toMatchObject({
      said: [
        'error: sources.csv, line 3: registers c.txt, which is not in .; add the file or remove the row.',
        'error: b.txt: is not registered in sources.csv; add a row for it or remove the file.',
      ],
      names: ['a.txt'],
    });
    expect(run(pathOf(), 'reading')).toMatchObject({
      said: [
        'warning: sources.csv, line 3: registers c.txt, which is not in .; add the file or remove the row.',
      ],
      names: ['a.txt', 'b.txt'],
    });
  });

  test('whose original was changed', () => {
    put('a.txt', REPORT);
    put('sources.csv', `source_file,original_sha256\na.txt,${hashOf(OTHER)}\n`);
    expect(run()).toMatchObject({
      said: [
        `error: a.txt: is not the original that sources.csv registers: its SHA-256 is ${hashOf(REPORT)}, not ${hashOf(OTHER)}; put the original back; or, if the change is meant, correct original_sha256 or rename the file.`,
      ],
      names: [],
    });
  });

  test('that is broken does not hide what is wrong with the files', () => {
    put('a.txt', '');
    put('b.txt', REPORT);
    put('sources.csv', 'file\na.txt\n');
    const { said } = run();
    expect(said).toHaveLength(3);
    expect(said[2]).toBe('error: a.txt: is empty; put the text of the report into it or remove it.');
  });

  test('that is a folder', () => {
    put('a.txt', REPORT);
    mkdirSync(pathOf('sources.csv'));
    expect(run().said).toEqual(['error: sources.csv: is a folder, not a file; rename or remove it.']);
  });
});

describe('the register of the project', () => {
  const row = { source_file: 'ours.txt', publisher: 'Example News', published: '2024-06-03' };

  test('goes with its own folder', () => {
    mkdirSync(pathOf('raw'));
    put('raw/ours.txt', '¶3 Forty families left.\n');
    put('raw/more.txt', '¶1 Others stayed.\n');
    putHome(row);
    expect(run(pathOf('raw'))).toMatchObject({
      said: [
        'error: raw/more.txt: is not registered in home/sources.csv; add a row for it or remove the file.',
      ],
      names: ['ours.txt'],
    });
  });

  test('knows an original by its hash, under any name', () => {
    put('renamed.txt', REPORT);
    putHome({ ...row, original_sha256: hashOf(REPORT) });
    const { read, said, sourceOf } = run();
    expect(said).toEqual([]);
    expect(read[0]).toMatchObject({ source_file: 'renamed.txt', publisher: 'Example News' });
    expect(sourceOf(read[0]!)).toMatchObject({ source_file: 'renamed.txt', rights: 'ours' });
  });

  test('warns of a changed original', () => {
    put('ours.txt', OTHER);
    putHome({ ...row, original_sha256: hashOf(REPORT) });
    expect(run().said[0]).toMatch(
      /^error: ours\.txt: is not the original that home\/sources\.csv registers: /,
    );
    const { said, read } = run(pathOf(), 'reading');
    expect(said[0]).toMatch(/^warning: ours\.txt: is not the original /);
    expect(read[0]!.publisher).toBeNull();
  });

  test('needs every column', () => {
    mkdirSync(pathOf('raw'));
    put('raw/ours.txt', '¶3 Forty families left.\n');
    put('home/sources.csv', 'source_file,title\nours.txt,\n');
    expect(run(pathOf('raw')).said).toEqual([
      'error: home/sources.csv, line 1: lacks the column publisher, author, published, url, rights, coverage, derived_from, original_sha256, original_bytes, inferred, note; add it to the header and to every row.',
    ]);
  });
});
