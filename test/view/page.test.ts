import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../pipeline/extract/extract.ts';
import { readDocuments } from '../../pipeline/reading.ts';
import { pageOf } from '../../pipeline/view/page.ts';
import { writePage } from '../../pipeline/view/write.ts';
import type { Document } from '../../schemas/document.ts';

const folder = mkdtempSync(join(tmpdir(), 'view-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = [
  {
    source_file: 'orsk.txt',
    title: 'Forty flee <Orsk> & "jail"',
    publisher: 'Zenda Gazette',
    published: '2025-03-14',
    text: [
      'Forty flee <Orsk> & "jail"',
      'On Tuesday 40 inmates escaped from a jail in Aleppo, the warden Tom Reed said. Another 12 were caught.',
      'We use cookies on this site. Accept all cookies',
      'Guards counted 300 prisoners in Homs in 2019.',
    ].join('\n\n'),
  },
  { source_file: 'plain.txt', publisher: 'Zenda Gazette', published: '2025-03-15', text: 'Rain fell again.' },
];

function documents(): Document[] {
  const path = join(folder, 'reports.jsonl');
  writeFileSync(path, LINES.map((line) => JSON.stringify(line)).join('\n'));
  return [...readDocuments(path)];
}

/** The element that begins with an id, up to the end of the line or section. */
function cardOf(page: string, figure: string): string {
  const cards = page.match(/<section class="card"[\s\S]*?<\/section>/g) ?? [];
  return cards.find((card) => card.includes(`<bdi>${figure}</bdi></a>`))!;
}

/** The printed words that a card was read from, by the kind of their mark. */
function wordsOf(page: string, card: string): Record<string, string> {
  const takes = /data-takes="([^"]*)"/.exec(card)![1]!.split(' ');
  return Object.fromEntries(
    takes.map((id) => {
      const [, kind, start, end] = /^r1-(\w+)-(\d+)-(\d+)$/.exec(id)!;
      expect(page.split(`id="${id}"`)).toHaveLength(2);
      return [kind!, LINES[0]!.text.slice(Number(start), Number(end))];
    }),
  );
}

describe('pageOf', () => {
  let page = '';
  beforeAll(() => {
    page = pageOf(documents());
  });

  it('loads nothing from anywhere', () => {
    expect(page).toContain(`content="default-src &#39;none&#39;`);
    expect(page.replaceAll('http-equiv', '')).not.toMatch(/https?:|<link|<img|<iframe|@import|url\(/);
    expect(page).not.toMatch(/ style=| on\w+=/);
  });

  it('escapes titles and text', () => {
    expect(page).toContain('<h2 dir="auto">Forty flee &lt;Orsk&gt; &amp; &quot;jail&quot;</h2>');
    expect(page).not.toContain('<Orsk>');
  });

  it('joins each claim to the words that it was read from', () => {
    expect(wordsOf(page, cardOf(page, '40'))).toMatchObject({
      claim: '40',
      date: 'Tuesday',
      place: 'Aleppo',
      speaker: 'the warden Tom Reed',
      cue: 'said',
      counted: expect.stringContaining('inmates'),
    });
    expect(wordsOf(page, cardOf(page, '300'))).toMatchObject({ claim: '300', date: '2019', place: 'Homs' });
  });

  it('says from which paragraph a field was carried', () => {
    expect(cardOf(page, '40')).toContain('<code>relative</code> worked out from');
    expect(cardOf(page, '300')).toContain('<code>publisher</code>');
  });

  it('shows page furniture as not read', () => {
    expect(page).toMatch(/not read: consent notice<\/span> We use cookies/);
  });

  it('leads only to elements that it has, and gives each id once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('is the same each time', () => {
    expect(pageOf(documents())).toBe(page);
  });

  it('says so when there was nothing to read', () => {
    expect(pageOf([])).toContain('There was no report to read.');
  });

  it('shows any text whole', () => {
    const [sample] = documents();
    const word = fc.constantFrom(
      '<p>',
      '40 men',
      'in Homs',
      '"he said',
      '&',
      ' ',
      '\u0000',
      '’',
      'said',
      '–',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const paragraphs = [{ number: 1, start: 0, end: text.length, kind: 'body' as const }];
        const html = pageOf([{ ...sample!, text, paragraphs, dateline: null }]);
        const [, shown] = /<p class="body"[^>]*><span class="gutter">¶1<\/span>([\s\S]*?)<\/p>/.exec(html)!;
        const plain = shown!
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&');
        expect(plain).toBe(text.replaceAll('\u0000', '�'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('writePage', () => {
  it('writes the page', () => {
    const path = join(folder, 'page.html');
    writePage(path, documents());
    expect(readFileSync(path, 'utf8')).toBe(pageOf(documents()));
  });

  it('leaves an earlier page alone where there is no report', () => {
    const path = join(folder, 'earlier.html');
    writeFileSync(path, 'earlier');
    writePage(path, []);
    expect(readFileSync(path, 'utf8')).toBe('earlier');
  });

  it('says in a sentence what is wrong with the path', () => {
    expect(() => writePage(join(folder, 'none', 'page.html'), documents())).toThrow(
      `${join(folder, 'none')} does not exist; make the folder or name another`,
    );
    expect(() => writePage(folder, documents())).toThrow(`${folder} is a folder; give the name of a file`);
    const below = join(folder, 'page.html', 'below.html');
    expect(() => writePage(below, documents())).toThrow(
      `The page could not be written to ${below}: a part of the path is a file and not a folder; name another folder`,
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('follows a link to the file', () => {
    const path = join(folder, 'linked.html');
    const link = join(folder, 'link.html');
    writeFileSync(path, 'earlier');
    symlinkSync(path, link);
    writePage(link, documents());
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(pageOf(documents()));
  });
});

describe('readReport', () => {
  it('hands on the very mentions that the layers read', () => {
    const { read, readings } = readReport(documents()[0]!);
    expect(readings.length).toBeGreaterThan(2);
    for (const { quantity, date, place, attribution } of readings) {
      expect(read.quantities).toContain(quantity);
      if (date) expect([...read.dates, ...read.times]).toContain(date);
      if (place) expect(read.places).toContain(place);
      if (attribution) expect(read.attributions).toContain(attribution);
    }
  });
});
