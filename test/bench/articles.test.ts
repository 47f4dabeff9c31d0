import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { worthOf, worthOfRules } from '../../bench/articles/confidence.ts';
import { type CodedClaim, readArticles } from '../../bench/articles/corpus.ts';
import { scoreArticle } from '../../bench/articles/score.ts';
import type { Rules } from '../../pipeline/extract/claims/confidence.ts';
import { readCsv } from '../../pipeline/validate/csv.ts';
import type { ExtractedClaim } from '../../schemas/claim.ts';
import { Modality, Speech } from '../../schemas/codes.ts';
import { SURE } from '../support/confidences.ts';

const ARTICLES = fileURLToPath(new URL('../articles', import.meta.url));
const HEADER = 'figure_text,figure,low,high,unit,measure,date,location,speaker,speech,modality';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function corpusOf(text: string, rows: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  folders.push(folder);
  writeFileSync(join(folder, 'heldout.list'), '# nobody reads these\n');
  writeFileSync(join(folder, 'a.txt'), text);
  writeFileSync(join(folder, 'a.csv'), [HEADER, ...rows].join('\n'));
  return readArticles(folder)[0]!;
}

const coded = (over: Partial<CodedClaim> = {}): CodedClaim => ({
  start: 10,
  end: 12,
  figure_text: '40',
  figure: ['40'],
  low: ['40'],
  high: ['40'],
  unit: ['guard'],
  measure: ['killed'],
  date: ['2024-05-01'],
  location: ['Norburg'],
  speaker: ['the police'],
  speech: ['reported'],
  modality: ['asserted'],
  ...over,
});

const read = (over: Partial<ExtractedClaim> = {}) =>
  ({
    start: 10,
    end: 12,
    figure: 40,
    figure_low: 40,
    figure_high: 40,
    figure_text: '40',
    unit: 'guard',
    measure: 'killed',
    date: '2024-05-01',
    location: 'Norburg',
    speaker: 'the police',
    speech: 'reported',
    modality: 'asserted',
    ...over,
  }) as ExtractedClaim;

const wrongFields = (want: CodedClaim, got: ExtractedClaim) =>
  scoreArticle([want], [got]).differences.map(({ field }) => field);

describe('the score of a claim', () => {
  it.each<[string, Partial<CodedClaim>, Partial<ExtractedClaim>]>([
    ['any answer will do', { unit: ['inmate', 'guard'] }, {}],
    ['units by their heads, in the singular', { unit: ['prison guards'] }, {}],
    ['dates whatever their precision', {}, { date: '2024-05-01~' }],
    ['places without articles and kinds', {}, { location: 'the Norburg province' }],
    ['speakers with their titles', { speaker: ['Ann Low'] }, { speaker: 'Deputy Minister Ann Low' }],
    [
      'the report itself, by whatever name',
      { speaker: ['narration'], speech: ['narration'] },
      { speaker: 'The Echo', speech: 'narration' },
    ],
    ['no place where none is wanted', { location: [''] }, { location: null }],
    [
      'ranges by their ends',
      { figure: [''], low: ['3'], high: ['5'] },
      { figure: null, figure_low: 3, figure_high: 5 },
    ],
  ])('%s', (_, want, got) => {
    expect(wrongFields(coded(want), read(got))).toEqual([]);
  });

  it.each<[string, Partial<CodedClaim>, Partial<ExtractedClaim>, string[]]>([
    ['another figure', {}, { figure: 41 }, ['figure']],
    ['an open end', { high: [''] }, {}, ['interval']],
    ['another unit', {}, { unit: 'guard dog' }, ['unit']],
    ['no date', {}, { date: null }, ['date']],
    ['a place where none is wanted', { location: [''] }, {}, ['location']],
    ['the report for a source', {}, { speech: 'narration' }, ['speaker', 'speech']],
    ['a source for the report', { speaker: ['narration'] }, {}, ['speaker']],
    ['another measure and modality', {}, { measure: null, modality: 'planned' }, ['measure', 'modality']],
  ])('%s is wrong', (_, want, got, fields) => {
    expect(wrongFields(coded(want), read(got))).toEqual(fields);
  });

  it('pairs one to one and counts what is left over on either side', () => {
    const score = scoreArticle(
      [coded(), coded({ start: 30, end: 32 })],
      [read({ start: 9, end: 11 }), read(), read({ start: 50, end: 52 })],
    );
    expect(score).toMatchObject({ coded: 2, extracted: 3, right: { mention: 1, claim: 1 } });
    expect(score.differences.map(({ field }) => field)).toEqual(['missed', 'extra', 'extra']);
  });
});

describe('what a confidence is worth', () => {
  const sure = read({ ...SURE });
  const unsure = read({
    ...SURE,
    start: 30,
    end: 32,
    date: '2019',
    date_confidence: 'low',
    confidence: 'low',
  });
  const score = scoreArticle([coded(), coded({ start: 30, end: 32 })], [sure, unsure]);

  it('is how often values of its level are right', () => {
    const { date, location, claim } = worthOf([score]);
    expect(date).toMatchObject({ high: { right: 1, of: 1 }, low: { right: 0, of: 1 } });
    expect(location.high).toEqual({ right: 2, of: 2 });
    expect(claim).toMatchObject({ high: { right: 1, of: 1 }, low: { right: 0, of: 1 } });
  });

  it('counts a claim where nothing was coded as wrong', () => {
    expect(worthOf([scoreArticle([], [sure])]).figure.high).toEqual({ right: 0, of: 1 });
  });

  it('can be told by rule', () => {
    const rules: Rules = {
      figure: 'digits',
      unit: 'stated',
      measure: 'said',
      date: 'clause',
      location: 'focus',
      speaker: 'cue',
    };
    const worth = worthOfRules(
      [score],
      new Map([
        [sure, rules],
        [unsure, { ...rules, date: 'event' }],
      ]),
    );
    expect([worth.get('date clause'), worth.get('date event')]).toEqual([
      { right: 1, of: 1 },
      { right: 0, of: 1 },
    ]);
  });
});

describe('a coded article', () => {
  it('has its figures found in order, each standing by itself', () => {
    const text = 'On 12 May, 112 men and 2.5 tonnes, 2 dogs.';
    const { claims } = corpusOf(text, ['112,112,112,112,man,,,,,,', '2,2,2,2,dog,,,,,,']);
    expect(claims.map(({ start, end }) => text.slice(start - 2, end + 4))).toEqual([', 112 men', ', 2 dog']);
  });

  it('says which row does not follow the text', () => {
    expect(() => corpusOf('Nine men.', ['9,9,9,9,man,,,,,,'])).toThrow(/a\.csv:2: 9 does not stand/);
  });
});

describe('the articles', () => {
  const articles = readArticles(ARTICLES);

  it('are all registered', () => {
    const register = readCsv(readFileSync(join(ARTICLES, 'sources.csv'), 'utf8')).rows.map(
      ({ cells }) => cells[0],
    );
    expect(register).toEqual(expect.arrayContaining(articles.map(({ source_file }) => source_file)));
  });

  it('are there for every name that is held out', () => {
    const names = readFileSync(join(ARTICLES, 'heldout.list'), 'utf8').trim().split('\n').slice(1);
    expect(articles.filter(({ heldOut }) => heldOut).map(({ source_file }) => source_file)).toEqual(
      names.map((name) => `${name}.txt`).sort(),
    );
  });

  it.each(articles.map((article) => [article.source_file, article] as const))(
    '%s keeps to the codes',
    (_, { claims }) => {
      for (const { speech, modality, figure, low, high, unit, date } of claims) {
        for (const code of speech) expect(Speech.options).toContain(code);
        for (const code of modality) expect(Modality.options).toContain(code);
        for (const value of [...figure, ...low, ...high]) expect(Number(value || 0)).not.toBeNaN();
        for (const day of date)
          expect(day).toMatch(/^((\.\.|\d{4}(-(\d\d|W\d\d|Q\d)(-\d\d)?)?~?)(\/|$)){0,2}$/);
        expect(unit[0]).not.toBe('');
      }
    },
  );
});
