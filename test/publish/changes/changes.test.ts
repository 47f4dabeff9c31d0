import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { diffReleases } from '../../../pipeline/publish/changes/diff.ts';
import { leastStep, requireStep, stepVersion } from '../../../pipeline/publish/changes/version_step.ts';
import { assembleSample } from '../support/assembled.ts';
import { sharedFolder } from '../support/folders.ts';
import { claim, sampleRows } from '../support/rows.ts';

const dist = sharedFolder();
const next = { date: '2024-07-01' };

/** The rows of the first release with a value mended, a claim withdrawn, one added, and a finding changed. */
function laterRows() {
  const rows = sampleRows();
  Object.assign(rows.claims[0]!, { figure: 41, figure_high: 41, unit: null });
  Object.assign(rows.claims[2]!, { status: 'withdrawn', superseded_by: 'harbour-p3-1' });
  rows.claims.push(claim({ claim_id: 'harbour-p3-1', paragraph: 3 }));
  Object.assign(rows.places[0]!, { aliases: ['Lindholmen'] });
  rows.inconsistencies[0]!.voices = 3;
  rows.inconsistency_claims.pop();
  return rows;
}

beforeAll(() => assembleSample(dist));

describe('changes since the release before', () => {
  test('are none in the first release', () => {
    expect(JSON.parse(readFileSync(join(dist, 'v0.1.0/changes.json'), 'utf8'))).toEqual([]);
  });

  test('list each row and value', async () => {
    await assembleSample(dist, { rows: laterRows(), release: { version: '1.0.0', ...next } }, '0.1.0');
    const expected = [
      'table_name,row_key,change,column_name,old_value,new_value',
      'claims,gazette-p1-1,withdrawn,status,published,withdrawn',
      'claims,gazette-p1-1,changed,superseded_by,,harbour-p3-1',
      'claims,harbour-p1-1,changed,figure,40,41',
      'claims,harbour-p1-1,changed,figure_high,40,41',
      'claims,harbour-p1-1,changed,unit,boat,',
      'claims,harbour-p3-1,added,,,',
      'inconsistencies,rule-gazette-p1-1,changed,voices,2,3',
      'inconsistency_claims,rule-gazette-p1-1 | harbour.txt |  | b | statement,removed,,,',
      'places,lindholm,changed,aliases,"Lindholm, ""the old port"" | Lindholmen",Lindholmen',
    ];
    expect(readFileSync(join(dist, 'v1.0.0/changes.csv'), 'utf8').trim().split('\n')).toEqual(expected);

    let printed = '';
    for await (const piece of diffReleases({ dist, from: '0.1.0', to: '1.0.0', format: 'csv' }))
      printed += piece;
    expect(printed.trim().split('\n')).toEqual(expected);
  });

  test('ask for a step that is large enough', async () => {
    const release = { version: '0.2.0', ...next };
    await expect(assembleSample(dist, { rows: laterRows(), release }, '0.1.0')).rejects.toThrow(
      'v0.2.0 is too small a step from v0.1.0, because claims has 4 changed (for example gazette-p1-1 superseded_by); that needs v1.0.0 or later',
    );
  });
});

describe('the least step', () => {
  const count = (table: string, change: string) => ({ table, change, rows: 1, example: 'x' });
  test.each([
    ['nothing changed', [], [], 'patch'],
    ['a row was added', [], [count('claims', 'added')], 'minor'],
    ['a value changed', [], [count('claims', 'added'), count('claims', 'changed')], 'major'],
    ['a row was withdrawn', [], [count('claims', 'withdrawn')], 'major'],
    ['a row was removed', [], [count('speakers', 'removed')], 'major'],
    [
      'only findings changed',
      [],
      [count('inconsistencies', 'changed'), count('inconsistency_claims', 'removed')],
      'minor',
    ],
    ['a column was added', [{ table: 'claims', column: 'x', change: 'added' }], [], 'minor'],
    ['a column was removed', [{ table: 'claims', column: 'x', change: 'removed' }], [], 'major'],
    ['a column has another type', [{ table: 'claims', column: 'x', change: 'retyped' }], [], 'major'],
  ] as const)('when %s', (_, schema, counts, step) => {
    expect(leastStep({ schema, counts }).step).toBe(step);
  });

  test('leads to a version number', () => {
    expect((['major', 'minor', 'patch'] as const).map((step) => stepVersion('1.2.3', step))).toEqual([
      '2.0.0',
      '1.3.0',
      '1.2.4',
    ]);
    const nothing = { schema: [], counts: [] };
    expect(() => requireStep('1.2.3', '1.2.4', nothing)).not.toThrow();
    expect(() => requireStep('1.2.3', '3.0.0', nothing)).not.toThrow();
  });
});
