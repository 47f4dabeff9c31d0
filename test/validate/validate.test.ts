import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeProblem } from '../../pipeline/validate/problems.ts';
import { REGISTER_COLUMNS } from '../../pipeline/validate/register.ts';
import { type Purpose, validate } from '../../pipeline/validate/validate.ts';
import { processorTime } from '../support/processor_time.ts';

const REPORT = 'Forty families left the camp at Marsh Bridge on Monday, the governor said.\n';
const OTHER = 'Another 300 families are waiting for papers, the governor said on Tuesday.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

/** What validation says of an input, with the folder's path left out, and which reports it hands on. */
function run(input = folder, purpose: Purpose = 'release') {
  const home = { raw: join(folder, 'raw'), register: join(folder, 'home.csv') };
  const { documents, problems, sourceOf } = validate(input, purpose, home);
  const read = [...documents];
  const said = problems.map((problem) =>
    describeProblem(problem).replaceAll(`${folder}/`, '').replaceAll(folder, '.'),
  );
  return { read, names: read.map((document) => document.source_file), said, sourceOf };
}

/** The project's own register: every column, the given cells in their places. */
function putHome(...rows: Record<string, string>[]): void {
  const lines = rows.map((row) =>
    REGISTER_COLUMNS.map(
      (column) => row[column] ?? { rights: 'ours', coverage: 'full' }[column as string] ?? '',
    ).join(','),
  );
  put('home.csv', [REGISTER_COLUMNS.join(','), ...lines, ''].join('\n'));
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Little-endian. */
const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0)!).buffer);

beforeEach(() => putHome({ source_file: 'ours.txt' }));

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
    mkdirSync(join(folder, 'a.txt'));
    symlinkSync('b.txt', join(folder, 'b.txt'));
    symlinkSync('nowhere', join(folder, 'c.txt'));
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
    chmodSync(join(folder, 'a.txt'), 0);
    expect(run().said).toEqual([
      'error: a.txt: may not be read; give yourself permission, for example with `chmod +r`.',
    ]);
  });

  test('whose name the remedy must quote', () => {
    put("the mayor's.txt", Buffer.from('caf\xe9', 'latin1'));
    expect(run(folder, 'reading').said[0]).toContain("-t UTF-8 'the mayor'\\''s.txt' > new.txt");
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
    expect(run(folder, 'reading')).toMatchObject({
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
    expect(run(folder, 'reading')).toMatchObject({ said: [], names: [name] });
  });

  test('in a form that is not read', () => {
    put('a.txt', REPORT);
    put('b.pdf', 'x');
    put('.hidden.txt', '');
    expect(run().said).toEqual(['warning: b.pdf: is not read; save its text as a .txt file in UTF-8.']);
  });
});

describe('an input', () => {
  test('that does not exist', () => {
    expect(run(join(folder, 'nowhere')).said).toEqual([
      'error: nowhere: does not exist; check the path; a symbolic link must lead to a file.',
    ]);
  });

  test('that is an empty folder', () => {
    rmSync(join(folder, 'home.csv'));
    expect(run().said).toEqual([
      'error: .: holds no .txt file; put reports into it, one .txt file each, in UTF-8.',
    ]);
  });

  test('of another kind', () => {
    put('a.csv', 'x');
    expect(run(join(folder, 'a.csv')).said).toEqual([
      'error: a.csv: is neither a folder nor a .txt or .jsonl file; give a folder of .txt files, a .txt file or a .jsonl file.',
    ]);
  });

  test('that is one file', () => {
    put('a.txt', REPORT);
    put('b.txt', '');
    expect(run(join(folder, 'a.txt'))).toMatchObject({ said: [], names: ['a.txt'] });
  });
});

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
    expect(run(folder, 'reading')).toMatchObject({
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
    mkdirSync(join(folder, 'sources.csv'));
    expect(run().said).toEqual(['error: sources.csv: is a folder, not a file; rename or remove it.']);
  });
});

describe('the register of the project', () => {
  const row = { source_file: 'ours.txt', publisher: 'Example News', published: '2024-06-03' };

  test('goes with its own folder', () => {
    mkdirSync(join(folder, 'raw'));
    put('raw/ours.txt', '¶3 Forty families left.\n');
    put('raw/more.txt', '¶1 Others stayed.\n');
    putHome(row);
    expect(run(join(folder, 'raw'))).toMatchObject({
      said: ['error: raw/more.txt: is not registered in home.csv; add a row for it or remove the file.'],
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
    expect(run().said[0]).toMatch(/^error: ours\.txt: is not the original that home\.csv registers: /);
    const { said, read } = run(folder, 'reading');
    expect(said[0]).toMatch(/^warning: ours\.txt: is not the original /);
    expect(read[0]!.publisher).toBeNull();
  });

  test('needs every column', () => {
    mkdirSync(join(folder, 'raw'));
    put('raw/ours.txt', '¶3 Forty families left.\n');
    put('home.csv', 'source_file,title\nours.txt,\n');
    expect(run(join(folder, 'raw')).said).toEqual([
      'error: home.csv, line 1: lacks the column publisher, author, published, url, rights, coverage, derived_from, original_sha256, original_bytes, inferred, note; add it to the header and to every row.',
    ]);
  });
});

describe('a feed', () => {
  const feed = (...lines: unknown[]) =>
    put(
      'a.jsonl',
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\r\n'),
    );
  const report = { source_file: 'a', text: REPORT };

  test('of reports', () => {
    feed({ ...report, published: '2024-06-03T10:15:00Z', publisher: 'Example News' }, '', {
      source_file: 'b:1',
      text: OTHER,
      title: null,
    });
    const { read, said } = run(join(folder, 'a.jsonl'), 'reading');
    expect(said).toEqual([]);
    expect(read).toMatchObject([
      {
        source_file: 'a',
        text: REPORT,
        published: '2024-06-03',
        publisher: 'Example News',
        sha256: hashOf(REPORT),
      },
      { source_file: 'b:1', published: null, title: null },
    ]);
  });

  const SHAPE =
    'give each line an object with source_file and text, and if known title, publisher, published and url.';
  const faults: [string, unknown, string][] = [
    [
      'not JSON',
      '{"source_file": "b", "text": }',
      'error: a.jsonl, line 2: is not JSON; write one whole JSON object on the line, and nothing else.',
    ],
    ['no object', '[]', `error: a.jsonl, line 2: is not an object; ${SHAPE}`],
    [
      'no text',
      { source_file: 'b' },
      `error: a.jsonl, line 2: has a field text that is missing or not a string; ${SHAPE}`,
    ],
    [
      'a wrong type',
      { ...report, source_file: 7 },
      `error: a.jsonl, line 2: has a field source_file that is missing or not a string; ${SHAPE}`,
    ],
    [
      'no name',
      { ...report, source_file: '' },
      `error: a.jsonl, line 2: has a field source_file that is empty; ${SHAPE}`,
    ],
    [
      'the same name again',
      { ...report, text: OTHER },
      'error: a.jsonl, line 2: repeats the source_file a; give each report its own.',
    ],
    [
      'an empty text',
      { source_file: 'b', text: ' \n' },
      'error: a.jsonl, line 2: has a text that is empty; put the text of the report into it or remove it.',
    ],
    [
      'a date that is none',
      { source_file: 'b', text: OTHER, published: '2026-02-30' },
      'warning: a.jsonl, line 2: has "2026-02-30" in published, which is no date and is left out; write YYYY-MM-DD.',
    ],
  ];
  test.each(faults)('with a line that has %s', (_, line, sentence) => {
    feed(report, line, { source_file: 'c', text: 'Nobody knows how many families will follow them.' });
    const { names, said } = run(join(folder, 'a.jsonl'), 'reading');
    expect(said).toEqual([sentence]);
    expect(names).toEqual(sentence.startsWith('warning') ? ['a', 'b', 'c'] : ['a', 'c']);
  });

  test.each(['{', '['])('printed for the eye, from its first line %s on, is one problem', (opening) => {
    feed('', opening, '"source_file": "b",', '"text": "c"');
    expect(run(join(folder, 'a.jsonl')).said).toEqual([
      `error: a.jsonl, line 2: is JSON over several lines; ${SHAPE}`,
    ]);
  });

  test('that is empty, or not UTF-8', () => {
    feed('', '');
    expect(run(join(folder, 'a.jsonl')).said).toEqual([`error: a.jsonl: is empty; ${SHAPE}`]);
    put(
      'a.jsonl',
      Buffer.concat([Buffer.from(`${JSON.stringify(report)}\n{"`), Buffer.from([0xe9]), Buffer.from('"}')]),
    );
    expect(run(join(folder, 'a.jsonl')).said).toEqual([
      'error: a.jsonl, line 2: is not UTF-8 at byte 3 of this line (0xe9); convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8 a.jsonl > new.txt`.',
    ]);
  });

  test('longer than what is read at once', () => {
    const long = { ...report, text: OTHER.repeat(15_000) };
    feed(long, { source_file: 'b', text: REPORT });
    expect(run(join(folder, 'a.jsonl')).names).toEqual(['a', 'b']);
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
      const problems = [run(), run(join(folder, 'a.jsonl'), 'reading')].flatMap(({ said }) => said);
      for (const sentence of problems) expect(sentence).toMatch(/^(?:error|warning): [^\n]*\.$/s);
    }),
  );
});
