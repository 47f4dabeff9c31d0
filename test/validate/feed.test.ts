import { describe, expect, test } from 'vitest';
import { hashOf, OTHER, pathOf, put, REPORT, run } from './support/input.ts';

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
    const { read, said } = run(pathOf('a.jsonl'), 'reading');
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
    const { names, said } = run(pathOf('a.jsonl'), 'reading');
    expect(said).toEqual([sentence]);
    expect(names).toEqual(sentence.startsWith('warning') ? ['a', 'b', 'c'] : ['a', 'c']);
  });

  test('with fields that are not read, which is said once', () => {
    feed(report, { source_file: 'b', text: OTHER, date: '2024-06-03', section: 'World' }, [], {
      source_file: 'c',
      text: 'Nobody knows how many families will follow them.',
      date: '2024-06-04',
    });
    const { names, said } = run(pathOf('a.jsonl'), 'reading');
    expect(said).toEqual([
      'warning: a.jsonl, line 2: has fields that are not read here and on later lines: "date", "section"; what they say of a report is read from source_file, text, title, publisher, published, url.',
      `error: a.jsonl, line 3: is not an object; ${SHAPE}`,
    ]);
    expect(names).toEqual(['a', 'b', 'c']);
  });

  test.each(['{', '['])('printed for the eye, from its first line %s on, is one problem', (opening) => {
    feed('', opening, '"source_file": "b",', '"text": "c"');
    expect(run(pathOf('a.jsonl')).said).toEqual([
      `error: a.jsonl, line 2: is JSON over several lines; ${SHAPE}`,
    ]);
  });

  test('that is empty, or not UTF-8', () => {
    feed('', '');
    expect(run(pathOf('a.jsonl')).said).toEqual([`error: a.jsonl: is empty; ${SHAPE}`]);
    put(
      'a.jsonl',
      Buffer.concat([Buffer.from(`${JSON.stringify(report)}\n{"`), Buffer.from([0xe9]), Buffer.from('"}')]),
    );
    expect(run(pathOf('a.jsonl')).said).toEqual([
      'error: a.jsonl, line 2: is not UTF-8 at byte 3 of this line (0xe9); convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8 a.jsonl > new.txt`.',
    ]);
  });

  test('longer than what is read at once', () => {
    const long = { ...report, text: OTHER.repeat(15_000) };
    feed(long, { source_file: 'b', text: REPORT });
    expect(run(pathOf('a.jsonl')).names).toEqual(['a', 'b']);
  });
});
