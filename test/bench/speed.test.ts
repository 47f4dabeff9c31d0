import { describe, expect, it } from 'vitest';
import { inventArticles } from '../../bench/speed/articles.ts';
import { measure } from '../../bench/speed/measure.ts';
import { ourTasks } from '../../bench/speed/ours.ts';
import { documentsOf } from '../../bench/speed/reports.ts';
import { speedTable } from '../../bench/speed/speeds.ts';
import { readReport } from '../../pipeline/extract/extract.ts';

const ARTICLES = inventArticles(40, 1);

describe('inventArticles', () => {
  it('gives the same articles for the same seed, and others for another', () => {
    expect(inventArticles(40, 1)).toEqual(ARTICLES);
    expect(inventArticles(1, 2)[0]!.text).not.toBe(ARTICLES[0]!.text);
    expect(new Set(ARTICLES.map(({ text }) => text)).size).toBe(40);
  });

  it('writes about 400 words, and fills in every name of its grammar', () => {
    const words = ARTICLES.map(({ text }) => text.split(/\s+/).length);
    expect(words.reduce((sum, count) => sum + count) / 40).toBeGreaterThan(380);
    expect(words.reduce((sum, count) => sum + count) / 40).toBeLessThan(420);
    for (const { text } of ARTICLES) expect(text).not.toMatch(/[{}]|undefined|the the /i);
  });

  it('gives every layer something to read, as news does', () => {
    const { read, readings } = readReport(documentsOf(ARTICLES.slice(0, 1))[0]!);
    const found = [read.quantities, read.dates, read.places, read.attributions, readings];
    for (const list of found) expect(list.length).toBeGreaterThan(4);
  });
});

describe('measure', () => {
  it('does the work of every round, and counts by articles', () => {
    const rounds: number[] = [];
    const spend = () => {
      const until = performance.now() + 20;
      while (performance.now() < until);
    };
    const task = {
      name: 'waiting',
      articles: 10,
      prepare: (round: number) => () => {
        rounds.push(round);
        spend();
      },
    };
    const { median, least, most } = measure(task, 3);
    expect(rounds).toEqual([0, 1, 2, 3]);
    expect(least).toBeLessThanOrEqual(median);
    expect(most).toBeGreaterThanOrEqual(median);
    expect(median).toBeGreaterThan(50);
  });

  it('measures every layer', () => {
    for (const task of ourTasks(2, (round) => inventArticles(2, round)))
      expect(measure(task, 1).median).toBeGreaterThan(0);
  });
});

describe('speedTable', () => {
  it('gives each speed beside the floor', () => {
    const speed = (name: string, median: number) => ({
      name,
      articles: 1,
      median,
      least: median,
      most: median,
    });
    const table = speedTable([speed('wink-nlp: sentences and tags', 3000), speed('extract', 1234)]);
    expect(table).toContain(
      '| extract                      |              1200 | 1200–1200 |         41 % |',
    );
  });
});
