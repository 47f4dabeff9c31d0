import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../pipeline/validate/report.ts';
import { Document, OWN_TEXT } from '../../schemas/document.ts';

const raw = (text: string) => ({
  name: 'a.txt',
  file: 'a.txt',
  line: null,
  text,
  sha256: '0'.repeat(64),
  bytes: 1,
  title: null,
  publisher: null,
  published: null,
  url: null,
});
const document = (text: string) => documentOf(raw(text), null).document;

describe('what a report states of itself', () => {
  test('is read and marked', () => {
    const text = `Forty families leave the camp at Marsh Bridge
By Jane Smith
Updated 4 June 2024 at 9:00 a.m.
MARSH BRIDGE, Northland (Example Press) — Forty families left the camp on Monday, the governor said.
© 2024 Example News Ltd. All rights reserved.`;
    const { title, publisher, published, inferred, dateline } = document(text);
    expect({ title, publisher, published, inferred }).toEqual({
      title: 'Forty families leave the camp at Marsh Bridge',
      publisher: 'Example News Ltd',
      published: '2024-06-04',
      inferred: {
        title: 'headline in paragraph 1',
        published: 'date stamp in paragraph 3',
        publisher: 'copyright line in paragraph 5',
      },
    });
    expect(text.slice(dateline!.start, dateline!.end)).toBe('MARSH BRIDGE, Northland');
    expect(text.slice(dateline!.body, dateline!.body + 14)).toBe('Forty families');
  });

  const HEADERS: [string, string, object][] = [
    [
      'front matter',
      '---\ntitle: "Forty families leave the camp at Marsh Bridge: who stays"\nsource: Example News\ndate: 2024-06-04T09:00:00Z\ntags:\n  - 12 camps\nurl: https://example.org/7\n---\n\n',
      {
        title: 'Forty families leave the camp at Marsh Bridge: who stays',
        publisher: 'Example News',
        published: '2024-06-04',
        url: 'https://example.org/7',
      },
    ],
    [
      'front matter in another style',
      '+++\ntitle = "Forty families leave"\nweight = 12\n+++\n',
      { title: 'Forty families leave', published: null },
    ],
    [
      'lines of known labels',
      'Headline: Forty families leave\nPublication: Example News\n\nPublication Date: June 4, 2024\nLength: 412 words\n\n',
      { title: 'Forty families leave', publisher: 'Example News', published: '2024-06-04' },
    ],
  ];
  const SENTENCE = 'Forty families left the camp on Monday, the governor said.';

  test.each(HEADERS)('is read from %s, which is no part of the report', (_, header, fields) => {
    const text = `${header}${SENTENCE}\n`;
    const read = document(text);
    expect(read).toMatchObject(fields);
    const own = read.paragraphs.filter(({ kind }) => OWN_TEXT.has(kind));
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual([SENTENCE]);
    expect(read.paragraphs.map(({ number }) => number)).toEqual(
      read.paragraphs.map((_paragraph, i) => i + 1),
    );
    expect(read.inferred.title).toMatch(/^(?:title|headline) in paragraph [12]$/);
  });

  test.each([
    ['front matter without end', `---\ntitle: Forty\n${SENTENCE}`],
    ['a rule above the text', `---\n${SENTENCE}`],
    ['one label', `Source: Forty boats sank\n\n${SENTENCE}`],
    ['labels that say nothing of it', `By: Jane Smith\nSection: World\n${SENTENCE}`],
    ['speakers', `Holt: We have 12 boats.\nDate: We have nine.\n${SENTENCE}`],
  ])('is not read from %s', (_, text) => {
    expect(document(text)).toMatchObject({ publisher: null, published: null, url: null });
    const { paragraphs } = document(text);
    expect(paragraphs.at(-1)).toMatchObject({ end: text.length, kind: 'body' });
  });

  test('a title of the header is found again above the report', () => {
    const text = `---\ntitle: Boats\n---\nBoats\n\n${SENTENCE}\n`;
    expect(document(text).paragraphs.map(({ kind }) => kind)).toEqual([
      'stamp',
      'stamp',
      'stamp',
      'headline',
      'body',
    ]);
  });

  test('the day alone before the first sentence is that of the report, and of a list of days none is', () => {
    const opened = `Boats\n\nJune 4, 2024 — ${SENTENCE}\n\nNobody was hurt.`;
    expect(document(opened)).toMatchObject({ published: '2024-06-04', dateline: null });
    const list = `What happened\n\nJune 4, 2024 — ${SENTENCE}\n\nJune 9, 2024 — They came back.`;
    expect(document(list).published).toBeNull();
  });

  test('a dateline on a line of its own is no headline', () => {
    const text = 'OSLO, March 9 (Lantern) --\n\nThe king met guests at a dinner.\n\nHe gave nine speeches.';
    const { title, dateline } = document(text);
    expect(title).toBeNull();
    expect(text.slice(dateline!.start, dateline!.end)).toBe('OSLO');
  });

  test.each([
    ['03/06/2024', null],
    ['13/06/2024', '2024-06-13'],
    ['06/13/2024', '2024-06-13'],
    ['2024-06-13T10:15:00Z', '2024-06-13'],
    ['Thursday, June 13th, 2024', '2024-06-13'],
    ['13 Jun 2024 | World', '2024-06-13'],
    ['June 2024', null],
    ['31 June 2024', null],
    ['3 hours ago', null],
  ])('a stamp %s gives %s', (stamp, day) => {
    expect(document(`${stamp}\n\nForty families left the camp on Monday, the governor said.`).published).toBe(
      day,
    );
  });

  test.each([
    'On 3 June 2024, 40 families left the camp.',
    'Published on 3 June 2024, the study counts 40 families.',
    'Forty families left.\nMore on this story\nPublished 3 June 2024',
    'We use cookies on this site.\nOur cookie policy was last updated on 3 June 2024.\nForty families left.',
  ])('a day in the body, below it or in a notice is no date of publication: %j', (text) => {
    expect(document(text).published).toBeNull();
  });

  test.each([
    'Updated at 1:33 p.m. on Monday, June 3, 2024. Forty families left the camp.',
    'Families leave\nBy Jane Smith | Example News | June 3, 2024\nForty families left the camp.',
    'Forty families left, officials say.\nExample News 2024/06/03 15:44\nForty families left the camp.',
    'https://example.com/2024/06/03/families\nForty families left the camp.',
  ])('a day in a stamp anywhere at the top is: %j', (text) => {
    expect(document(text).published).toBe('2024-06-03');
  });

  test('an agency in the dateline is the publisher where no copyright line names one', () => {
    const { publisher, inferred } = document('GENEVA, March 12, 2019 (Example Press) — Forty families left.');
    expect([publisher, inferred.publisher]).toEqual(['Example Press', 'agency in the dateline']);
  });

  test('gives way to what a feed or register says', () => {
    const text = 'Published 3 June 2024\nForty families left the camp on Monday, the governor said.';
    const told = documentOf({ ...raw(text), published: '2024-06-05' }, null).document;
    expect([told.published, told.inferred]).toEqual(['2024-06-05', {}]);
  });

  test('a name with a colon is a dateline only where no other speaker follows', () => {
    const dateline = 'RIYADH: Forty families left the camp on Monday.';
    expect(document(dateline).dateline).toMatchObject({ start: 0, end: 6, body: 8 });
    expect(document(`SMITH: Forty families left.\nDOE: Did they?`).dateline).toBeNull();
  });
});

test('the counter of a gallery is no part of its caption', () => {
  const text = 'Forty families left.\n2 of 14 | A tent. (Example Agency/Jane Smith)\n[3/14]A gate, 3 June.';
  const captions = document(text).paragraphs.filter(({ kind }) => kind === 'caption');
  expect(captions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A tent. (Example Agency/Jane Smith)',
    'A gate, 3 June.',
  ]);
});

test('a dateline may stand behind a summary', () => {
  const text =
    'Families leave\nForty families leave camp\nGENEVA, June 3 (Example Press) - Forty families left.';
  const { dateline } = document(text);
  expect(text.slice(dateline!.start, dateline!.end)).toBe('GENEVA');
});

test('any text gives a document whose own text is all in its paragraphs', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\n',
      '\n\n',
      'Forty families left.',
      '12 Comments',
      'GENEVA (AP) — Forty',
      '© 2024 Example',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const made = document(text);
      expect(Document.safeParse(made).success).toBe(true);
      made.paragraphs.forEach((paragraph, i) => {
        if (!made.digest) expect(paragraph.number).toBe(i + 1);
        expect(text.slice(paragraph.start, paragraph.end).trim()).not.toBe('');
        expect(typeof OWN_TEXT.has(paragraph.kind)).toBe('boolean');
      });
    }),
  );
});
