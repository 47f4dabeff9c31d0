import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type HandEntry, loadEntries } from '../../pipeline/reconcile/entries.ts';
import { claim, findings, place, source } from './support/claims.ts';

const entry = (sides: HandEntry['sides']): HandEntry => ({
  id: 'day-of-the-fire',
  kind: 'date',
  title: 'Day of the fire',
  explanation: 'One report says Friday, the other Saturday.',
  advice: null,
  place_id: null,
  sides,
});
const words = (source_file: string, paragraph: number, ...contains: string[]) => ({
  source_file,
  paragraph,
  contains,
});
const paragraph = (file: string, number: number) =>
  number === 2 ? `Fire broke out on Friday, says ${file}` : undefined;
const enter = (...sides: HandEntry['sides']) =>
  findings([claim({ figure: 144 })], { entries: [entry(sides)], paragraph });

describe('an entry by hand', () => {
  it('becomes a row for each side', async () => {
    const [finding] = await enter(
      { side: 'Friday', evidence: [words('a.txt', 2, 'friday')] },
      { side: '144', evidence: [{ source_file: 'a.txt', paragraph: 1, figure: 144 }] },
    );
    expect(finding!.inconsistency).toMatchObject({
      inconsistency_id: 'hand-day-of-the-fire',
      origin: 'hand',
      low: 144,
      sources: 1,
    });
    expect(finding!.members.map(({ claim_id, side, role }) => [claim_id, side, role])).toEqual([
      [null, 'Friday', 'statement'],
      ['a-p1-1', '144', 'value'],
    ]);
  });

  it('must not outlive its evidence', async () => {
    await expect(enter({ side: 'x', evidence: [words('a.txt', 2, 'Sunday')] })).rejects.toThrow(
      "entry 'day-of-the-fire' has lost its evidence: 'Sunday' does not stand in a.txt, paragraph 2; correct the entry or take it out.",
    );
    await expect(enter({ side: 'x', evidence: [words('a.txt', 9, 'Friday')] })).rejects.toThrow(
      'a.txt has no paragraph 9',
    );
    await expect(
      enter({ side: 'x', evidence: [{ source_file: 'a.txt', paragraph: 1, figure: 150 }] }),
    ).rejects.toThrow('a.txt, paragraph 1 states no figure of 150');
    await expect(
      enter({ side: 'x', evidence: [{ source_file: 'a.txt', paragraph: 1, figure: 144, unit: 'camp' }] }),
    ).rejects.toThrow('states no figure of 144 camp');
  });

  it('must name reports that are there', async () => {
    await expect(enter({ side: 'x', evidence: [words('z.txt', 2, 'Friday')] })).rejects.toThrow(
      "entry 'day-of-the-fire' names the report z.txt, which is not registered in data/sources.csv; correct the entry or take it out.",
    );
  });

  it('must name a place that is known, and has its key where claims name it too', async () => {
    const sides = [{ side: 'x', evidence: [words('a.txt', 2, 'Friday')] }];
    const at = async (place_id: string) => {
      const entries = [{ ...entry(sides), place_id }];
      const [finding] = await findings([claim()], { entries, paragraph, otherPlaces: [place('sudburg')] });
      return finding!.inconsistency.place_id;
    };
    expect(await at('norburg')).toBe('norburg');
    expect(await at('sudburg')).toBeNull();
    await expect(at('atlantis')).rejects.toThrow(
      "entry 'day-of-the-fire' names the place atlantis, which is not in data/authority/places.csv; correct the entry or take it out.",
    );
  });

  it('counts a copy as no second source', async () => {
    const [, finding] = await findings([claim()], {
      entries: [
        entry(['a.txt', 'b.txt'].map((file) => ({ side: file, evidence: [words(file, 2, 'Friday')] }))),
      ],
      paragraph,
      sources: [source('a.txt'), source('b.txt', { derived_from: 'a.txt' })],
    });
    expect(finding!.inconsistency).toMatchObject({ sources: 2, independent_sources: 1, voices: 1 });
  });
});

describe('the file of entries', () => {
  const load = (content: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'entries-'));
    try {
      writeFileSync(join(folder, 'list.yaml'), content);
      return loadEntries(join(folder, 'list.yaml'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const good =
    '- {id: a, kind: date, title: t, explanation: e, sides: [{side: s, evidence: [{source_file: f, paragraph: 1, contains: [w]}]}]}\n';

  it('is read', () => {
    expect(load(good)).toHaveLength(1);
    expect(load('')).toEqual([]);
  });

  it.each([
    ['a: b', /is not a list/],
    ['- {id: a', /list\.yaml, line 1: is not YAML \(.+\); correct it$/],
    ['- {id: a, kind: rumour}', /entry 'a': kind must be one of agree, .*; correct it\.$/],
    ['- {kind: date}', /entry 1: id is missing; add it\.$/],
    [good + good, /entry 'a': the id stands twice/],
  ])('%j is refused in one sentence', (content, message) => {
    expect(() => load(content)).toThrow(message);
  });

  it('of the dataset is valid', () => {
    expect(loadEntries('data/inconsistencies.yaml').length).toBeGreaterThan(0);
  });
});
