/** What is said of raw files, each by itself and beside others. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../support/processor_time.ts';
import { OTHER, pathOf, put, REPORT, run } from './support/input.ts';

/** Little-endian. */
const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0)!).buffer);

describe('a raw file', () => {
  const faults: [string, string | Uint8Array, string][] = [
    ['empty', '', 'error: a.txt: is empty; put the text of the report into it or remove it.'],
    [
      'only white space',
      ' \n\u00a0\n',
      'error: a.txt: is empty; put the text of the report into it or remove it.',
    ],
    [
      'a PDF',
      '%PDF-1.7 …',
      'error: a.txt: is a PDF, not text; save the text of the report as plain text in UTF-8.',
    ],
    [
      'binary',
      'Forty\nfamilies\x02\x00',
      'error: a.txt, line 2, column 9: has the control character U+0002, as binary files do; remove it, or save the text of the report as plain text in UTF-8.',
    ],
    [
      'with a NUL',
      'Forty\r\nfam\x00ilies',
      'error: a.txt, line 2, column 4: has a NUL character, as binary files do; remove it, or save the text of the report as plain text in UTF-8.',
    ],
    [
      'in Latin-1',
      Buffer.from('Forty families\nleft the caf\xe9\n', 'latin1'),
      'error: a.txt, line 2: is not UTF-8 at byte 13 of this line (0xe9); convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8 a.txt > new.txt`.',
    ],
    [
      'in UTF-16',
      Buffer.from(`\ufeff${REPORT}`, 'utf16le'),
      'error: a.txt: is UTF-16, not UTF-8; convert it, for example with `iconv -f UTF-16 -t UTF-8 a.txt > new.txt`.',
    ],
    [
      'in UTF-16 without a mark',
      Buffer.from(REPORT, 'utf16le'),
      'error: a.txt: is UTF-16, not UTF-8; convert it, for example with `iconv -f UTF-16 -t UTF-8 a.txt > new.txt`.',
    ],
    [
      'in UTF-32',
      utf32(`\ufeff${REPORT}`),
      'error: a.txt: is UTF-32, not UTF-8; convert it, for example with `iconv -f UTF-32 -t UTF-8 a.txt > new.txt`.',
    ],
    [
      'in UTF-32 without a mark',
      utf32(REPORT),
      'error: a.txt: is UTF-32, not UTF-8; convert it, for example with `iconv -f UTF-32 -t UTF-8 a.txt > new.txt`.',
    ],
    [
      'of bytes at random',
      createHash('sha512').update('seed').digest(),
      'error: a.txt: is binary, not text; save the text of the report as plain text in UTF-8.',
    ],
    [
      'a web page',
      '<!DOCTYPE html>\n<p>Forty families',
      'error: a.txt: is a web page (HTML), not text; save the text of the report as plain text in UTF-8.',
    ],
    [
      'nothing but furniture',
      '12 Comments\nShare this article\n',
      'warning: a.txt: holds nothing but page furniture; look whether the report itself was saved; no claim is read from it.',
    ],
    [
      'with the tags of a web page',
      'Forty families left.\n<p>Ten stayed.</p>\n',
      'warning: a.txt, line 2, column 15: has HTML tags such as "</p>"; take the tags out, with each paragraph on a line of its own.',
    ],
    [
      'a digest that goes back',
      '¶2 Forty families left.\n¶1 It was Monday.\n',
      'error: a.txt, line 2, column 1: goes back from ¶2 to ¶1; keep the order of the report.',
    ],
  ];
  test.each(faults)('%s', (_, content, sentence) => {
    put('a.txt', content);
    put('b.txt', REPORT);
    const { names, said } = run();
    expect(said).toEqual([sentence]);
    expect(names).toEqual(sentence.startsWith('warning') ? ['a.txt', 'b.txt'] : ['b.txt']);
  });

  test('with a byte order mark, which is not counted', () => {
    put('a.txt', `\ufeff${REPORT}`);
    const { read, said } = run();
    expect(said).toEqual([]);
    expect(read[0]).toMatchObject({
      text: REPORT,
      paragraphs: [{ number: 1, start: 0, end: REPORT.length - 1 }],
    });
  });

  test('with CR LF, which stays', () => {
    put('a.txt', 'Forty families left the camp.\r\n\r\nAnother 300 wait.\r\n');
    const [document] = run().read;
    expect(document!.paragraphs.map(({ start, end }) => document!.text.slice(start, end))).toEqual([
      'Forty families left the camp.',
      'Another 300 wait.',
    ]);
    expect(document!.paragraphs[1]!.start).toBe(33);
  });

  test('of one line and 5 million characters', () => {
    put('a.txt', REPORT.trim().concat(' ').repeat(70_000));
    const time = processorTime(() => {
      const { read, said } = run();
      expect(said).toEqual([]);
      expect(read[0]!.paragraphs).toHaveLength(1);
    });
    expect(time).toBeLessThan(5_000);
  });

  test('that is a folder, a loop of links, a link to nowhere', () => {
    mkdirSync(pathOf('a.txt'));
    symlinkSync('b.txt', pathOf('b.txt'));
    symlinkSync('nowhere', pathOf('c.txt'));
    put('d.txt', REPORT);
    const { names, said } = run();
    expect(said).toEqual([
      'error: a.txt: is a folder, not a file; rename or remove it.',
      'error: b.txt: is a symbolic link that leads back to itself; replace it by the file.',
      'error: c.txt: does not exist; check the path; a symbolic link must lead to a file.',
    ]);
    expect(names).toEqual(['d.txt']);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read', () => {
    put('a.txt', REPORT);
    chmodSync(pathOf('a.txt'), 0);
    expect(run().said).toEqual([
      'error: a.txt: may not be read; give yourself permission, for example with `chmod +r`.',
    ]);
  });

  test('whose name the remedy must quote', () => {
    put("the mayor's.txt", Buffer.from('caf\xe9', 'latin1'));
    expect(run(pathOf(), 'reading').said[0]).toContain("-t UTF-8 'the mayor'\\''s.txt' > new.txt");
  });

  test('lists every bad file', () => {
    put('a.txt', '');
    put('b.txt', 'left\x00');
    put('c.txt', Buffer.from([0x66, 0xff]));
    expect(run().said).toHaveLength(3);
  });
});

describe('files beside each other', () => {
  test('with the same text', () => {
    put('a.txt', REPORT);
    put('b.txt', `\ufeff${REPORT.trim()}\r\n`);
    const sentence =
      'b.txt: has the same text as a.txt, and would count as a second source; remove one of them.';
    expect(run()).toMatchObject({ said: [`error: ${sentence}`], names: ['a.txt'] });
    expect(run(pathOf(), 'reading')).toMatchObject({
      said: [`warning: ${sentence}`],
      names: ['a.txt', 'b.txt'],
    });
  });

  test('with the same claim ids', () => {
    put('007_first.txt', REPORT);
    put('007_second.txt', OTHER);
    expect(run()).toMatchObject({
      said: [
        'error: 007_second.txt: would give its claims the same ids as 007_first.txt (007-…); rename one: the number before the first underscore must differ, or else the letters A to Z without accents, digits, dots, hyphens and underscores.',
      ],
      names: ['007_first.txt'],
    });
  });

  test('with names that differ only in what an id cannot hold', () => {
    put('Bericht März.txt', REPORT);
    put('Bericht (Marz).txt', 'Nobody has counted those who are left.\n');
    put('Bericht, Marz.txt', OTHER);
    const { said, names } = run();
    expect(said).toEqual([
      expect.stringMatching(
        /^error: Bericht, Marz\.txt: would give its claims the same ids as Bericht März\.txt \(Bericht-Marz-…\); /,
      ),
    ]);
    expect(names).toEqual(['Bericht (Marz).txt', 'Bericht März.txt']);
  });

  test('with spaces and letters of any alphabet in their names', () => {
    put('Bericht März 2024.txt', REPORT);
    put('تقرير.txt', OTHER);
    expect(run()).toMatchObject({ said: [], names: ['Bericht März 2024.txt', 'تقرير.txt'] });
  });

  test.each(['=1+1.txt', 'a\\b.txt', 'a\u0007b.txt'])('with the name %j, which no release holds', (name) => {
    put(name, REPORT);
    expect(run().said).toEqual([
      expect.stringMatching(
        /, which a release cannot hold; rename it without slash, backslash, control characters, or "=" at the beginning\.$/,
      ),
    ]);
    expect(run(pathOf(), 'reading')).toMatchObject({ said: [], names: [name] });
  });

  test('in a form that is not read', () => {
    put('a.txt', REPORT);
    put('b.pdf', 'x');
    put('c.md', 'x');
    put('d.jsonl', '{}');
    put('source.csv', 'source_file');
    put('.hidden.txt', '');
    expect(run().said).toEqual([
      'warning: b.pdf: is not read; save its text as a .txt file in UTF-8.',
      'warning: c.md: is not read; save its text as a .txt file in UTF-8.',
      'warning: d.jsonl: is not read together with a folder; give it in place of the folder.',
      'warning: source.csv: is not read; name it sources.csv if it registers the reports.',
    ]);
  });

  test('in a folder below', () => {
    put('a.txt', REPORT);
    mkdirSync(pathOf('may'));
    put('may/b.txt', OTHER);
    mkdirSync(pathOf('pictures'));
    put('README.md', 'x');
    put('harbour.jpg', 'x');
    expect(run()).toMatchObject({
      said: ['warning: may: is a folder whose reports are not read; move them beside the others.'],
      names: ['a.txt'],
    });
  });
});
