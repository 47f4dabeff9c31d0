/** The views on findings, filled with what the stage reconcile finds. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { claim, findings, said, source } from '../../reconcile/support/claims.ts';

const other = (n: number) => ({ source_file: `${'abcdefg'[n]}.txt` });
const CLAIMS = [
  said('Army', { figure: 120 }),
  said('Army', { ...other(1), figure: 120 }),
  said('Governor', { ...other(2), figure: 120 }),
  claim({ ...other(3), figure: 1500 }),
  claim({ ...other(4), figure: 1500 }),
  claim({
    ...other(5),
    figure: null,
    qualifier: 'vague',
    figure_low: 100,
    figure_high: 9999,
    figure_text: 'hundreds or thousands',
  }),
  claim({ ...other(6), figure: 7, measure: 'released' }),
];
const SOURCES = CLAIMS.map(({ source_file }) =>
  source(source_file, source_file === 'e.txt' ? { derived_from: 'd.txt' } : {}),
);

type Row = Record<string, unknown>;
let contested: Row[];
let corroboration: Row[];

beforeAll(async () => {
  const found = await findings(CLAIMS, { sources: SOURCES });
  const tables = {
    claims: CLAIMS,
    inconsistencies: found.map(({ inconsistency }) => inconsistency),
    inconsistency_claims: found.flatMap(({ members }) => members),
  };
  const folder = mkdtempSync(join(tmpdir(), 'views-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    for (const [name, rows] of Object.entries(tables)) {
      const path = join(folder, `${name}.ndjson`);
      writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
      await connection.run(`CREATE TABLE ${name} AS FROM read_json('${path}', format = 'newline_delimited')`);
    }
    const view = async (name: string) => {
      const query = readFileSync(
        new URL(`../../../pipeline/publish/database/views/${name}.sql`, import.meta.url),
        'utf8',
      );
      await connection.run(`CREATE VIEW ${name} AS ${query}`);
      return (await connection.runAndReadAll(`FROM ${name}`)).getRowObjectsJson() as Row[];
    };
    contested = await view('contested_sides');
    corroboration = await view('corroboration');
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
});

describe('contested_sides', () => {
  it('has a row for each side, the smallest figure first, with the voices and reports behind it', () => {
    expect(contested.map(({ side, voices, source_files }) => [side, Number(voices), source_files])).toEqual([
      ['120', 2, ['a.txt', 'b.txt', 'c.txt']],
      ['1,500', 1, ['d.txt', 'e.txt']],
      ['fits several', 1, ['f.txt']],
    ]);
    expect(contested[0]!.speakers).toEqual(['Army', 'Governor']);
  });
});

describe('corroboration', () => {
  const of = (claim_id: string) => corroboration.find((row) => row.claim_id === claim_id)!;

  it('counts a quoted speaker and a copy once', () => {
    expect(of('a-p1-1')).toMatchObject({
      opposed: true,
      other_reports: ['b.txt', 'c.txt'],
      other_voices: ['speaker:governor'],
    });
    expect(Number(of('a-p1-1').voices)).toBe(2);
    expect(Number(of('d-p1-1').voices)).toBe(1);
  });

  it('lends no support to what fits either side', () => {
    expect(of('f-p1-1')).toMatchObject({ other_voices: null, same_figure: null });
  });

  it('has a row for every claim, also for one that nobody else speaks of', () => {
    expect(corroboration).toHaveLength(CLAIMS.length);
    expect(of('g-p1-1')).toMatchObject({ opposed: false, inconsistency_ids: null });
    expect(Number(of('g-p1-1').voices)).toBe(1);
  });
});
