import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { worthOf } from '../../bench/articles/confidence.ts';
import { summarise } from '../../bench/articles/summary.ts';
import { readPeers, scoreCorpora } from '../../bench/results/corpora.ts';
import { articlesSection, corporaSection, documentOf } from '../../bench/results/sections.ts';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
afterAll(() => rmSync(folder, { recursive: true }));

function script(source: string): string {
  const path = join(folder, 'score.mjs');
  writeFileSync(path, source);
  return path;
}

describe('scoreCorpora', () => {
  it('hands the folder to the script and reads what it prints', async () => {
    const path = script('console.log(JSON.stringify({ [process.argv[3]]: { value: 81.5 } }))');
    expect(await scoreCorpora(path, 'somewhere')).toEqual({ somewhere: { value: 81.5 } });
  });

  it('says in a sentence what the script said last when it fails', async () => {
    const path = script('console.error("no such corpus"); process.exit(1)');
    await expect(scoreCorpora(path, 'x')).rejects.toThrow(/--json" failed: no such corpus$/);
  });

  it('says so when the script prints something else', async () => {
    for (const printed of ['fine', '[]', '{"a": {"b": "c"}}'])
      await expect(scoreCorpora(script(`console.log('${printed}')`), 'x')).rejects.toThrow(/did not print/);
  });
});

describe('corporaSection', () => {
  it('sorts corpora and metrics, one a line, with what others reach', () => {
    const peers = new Map([['b y', ['Other 70', 'Third 60–65']]]);
    const { body } = corporaSection({ b: { y: 80, x: 7.25 }, a: { cases: 273 } }, peers);
    expect(
      body
        .split('\n')
        .slice(-3)
        .map((line) => line.replace(/ +/g, ' ')),
    ).toEqual(['| a | cases | 273 | |', '| b | x | 7.3 | |', '| b | y | 80.0 | Other 70, Third 60–65 |']);
  });

  it('knows peers', () => {
    expect(readPeers().get('dates value_F1')).toContain('HeidelTime 77');
  });
});

describe('summarise', () => {
  const right = { mention: 2, claim: 0, figure: 1 };
  const score = { coded: 4, extracted: 2, right: right as never, differences: [], matches: [] };

  it('adds up before it divides', () => {
    const { coded, shares } = summarise([score, { ...score, coded: 0, extracted: 2 }]);
    expect(coded).toBe(4);
    expect(shares.mention).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(shares.figure).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('gives zero for nothing', () => {
    expect(summarise([]).shares.claim).toEqual({ precision: 0, recall: 0, f1: 0 });
    const nothing = { summary: summarise([]), worth: worthOf([]) };
    expect(articlesSection(nothing, nothing).body).toMatch(/\| claim \| 0\.0 \|/);
  });
});

describe('documentOf', () => {
  it('replaces what was measured and keeps the rest', () => {
    const first = documentOf('', '# Results', [
      { heading: 'Speed', body: 'fast' },
      { heading: 'Articles', body: 'good' },
    ]);
    expect(first).toBe('# Results\n\n## Articles\n\ngood\n\n## Speed\n\nfast\n');
    expect(documentOf(first, '# Results', [{ heading: 'Articles', body: 'better' }])).toBe(
      '# Results\n\n## Articles\n\nbetter\n\n## Speed\n\nfast\n',
    );
    expect(documentOf(first, '# Results', [])).toBe(first);
  });
});
