import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcileToFiles } from '../../pipeline/reconcile/files.ts';
import { Inconsistency, InconsistencyClaim } from '../../schemas/inconsistency.ts';
import { claim, source, VOCABULARY } from './support/claims.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconciled-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const input = (entry?: string) => {
  const path = join(folder, 'claims.ndjson');
  const rows = [claim(), claim({ source_file: 'b.txt', figure: 90 })];
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  const evidence = [{ source_file: 'a.txt', paragraph: 1, contains: [entry ?? ''] }];
  const by_hand = {
    id: 'e',
    kind: 'date' as const,
    title: 't',
    explanation: 'e',
    advice: null,
    place_id: null,
  };
  return {
    claims: path,
    places: [],
    sources: [source('a.txt'), source('b.txt')],
    speakers: [],
    events: [],
    entries: entry === undefined ? [] : [{ ...by_hand, sides: [{ side: 's', evidence }] }],
    vocabulary: VOCABULARY,
    paragraph: () => 'nothing',
  };
};
const out = () => ({
  inconsistencies: join(folder, 'out', 'inconsistencies.ndjson'),
  inconsistencyClaims: join(folder, 'out', 'inconsistency_claims.ndjson'),
});
const rows = (name: string) =>
  readFileSync(join(folder, 'out', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the files of a reconciled collection', () => {
  it('are not there where the work fails', async () => {
    await expect(reconcileToFiles(input('something'), {}, out())).rejects.toThrow('lost its evidence');
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  it('hold the rows of both tables', async () => {
    const counts = await reconcileToFiles(input(), {}, out());
    expect([...counts]).toEqual([['contradict', 1]]);
    expect(rows('inconsistencies.ndjson').map((row) => Inconsistency.parse(row).kind)).toEqual([
      'contradict',
    ]);
    expect(rows('inconsistency_claims.ndjson').map((row) => InconsistencyClaim.parse(row).claim_id)).toEqual([
      'a-p1-1',
      'b-p1-1',
    ]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'inconsistencies.ndjson',
      'inconsistency_claims.ndjson',
    ]);
  });

  it('are the same in two runs', async () => {
    const first = rows('inconsistencies.ndjson');
    await reconcileToFiles(input(), { threads: 2 }, out());
    expect(rows('inconsistencies.ndjson')).toEqual(first);
  });
});
