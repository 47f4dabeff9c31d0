import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf, put, REPORT, run } from './support/input.ts';

describe('an input', () => {
  test('that does not exist', () => {
    expect(run(pathOf('nowhere')).said).toEqual([
      'error: nowhere: does not exist; check the path; a symbolic link must lead to a file.',
    ]);
  });

  test('that is an empty folder', () => {
    rmSync(pathOf('home/sources.csv'));
    expect(run().said).toEqual([
      'error: .: holds no .txt file; put reports into it, one .txt file each, in UTF-8.',
    ]);
  });

  test('of another kind', () => {
    put('a.csv', 'x');
    expect(run(pathOf('a.csv')).said).toEqual([
      'error: a.csv: is neither a folder nor a .txt or .jsonl file; give a folder of .txt files, a .txt file or a .jsonl file.',
    ]);
  });

  test('that is one file', () => {
    put('a.txt', REPORT);
    put('b.txt', '');
    expect(run(pathOf('a.txt'))).toMatchObject({ said: [], names: ['a.txt'] });
  });
});

test('no bytes in a report, a register or a feed make it throw', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc
      .constantFrom(
        'source_file,title\n',
        'a.txt',
        '"',
        ',',
        '\n',
        '{"source_file":"a","text":"b"}\n',
        '¶1 ',
        '=',
      )
      .map((text) => Buffer.from(text)),
  );
  const bytes = fc.array(piece, { maxLength: 8 }).map((pieces) => Buffer.concat(pieces));
  fc.assert(
    fc.property(bytes, bytes, bytes, (report, register, feed) => {
      put('a.txt', report);
      put('sources.csv', register);
      put('a.jsonl', feed);
      const problems = [run(), run(pathOf('a.jsonl'), 'reading')].flatMap(({ said }) => said);
      for (const sentence of problems) expect(sentence).toMatch(/^(?:error|warning): [^\n]*\.$/s);
    }),
  );
});
