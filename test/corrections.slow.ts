/** A value corrected by hand, from `data/corrections.yaml` to the release and the releases after it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { copyProject, run } from './faults/project.ts';
import { sharedFolder } from './publish/support/folders.ts';

const CLAIM = '000-p11-1';
const REASON = 'a second reading of the report, for this test';

interface Row {
  claim_id: string;
  figure: number;
  figure_low: number;
  figure_high: number;
  figure_confidence: string;
}

const folder = sharedFolder();
let read: Row;
const rowsOf = (version: string, table: string) =>
  JSON.parse(readFileSync(join(folder, 'dist', version, `${table}.json`), 'utf8'));
const claimIn = (version: string): Row =>
  rowsOf(version, 'claims').find(({ claim_id }: Row) => claim_id === CLAIM);
const build = (version: string, day: string) => run(folder, 'build', '--release', version, '--date', day);

function correct(expect: number): void {
  const entries = ['figure', 'figure_low', 'figure_high'].map((field) =>
    JSON.stringify({ claim: CLAIM, field, expect, value: read.figure + 1, reason: REASON }),
  );
  writeFileSync(join(folder, 'data/corrections.yaml'), `[${entries.join(',\n')}]\n`);
}

beforeAll(() => {
  copyProject(folder);
  expect(build('1.0.0', '2026-11-20')).toMatchObject({ status: 0 });
  read = claimIn('v1.0.0');
  correct(read.figure);
});

test('a corrected value asks for a new first number', () => {
  const { status, stderr } = build('1.1.0', '2026-11-21');
  expect(status).toBe(1);
  expect(stderr).toMatch(/v1\.1\.0 is too small a step from v1\.0\.0, .* that needs v2\.0\.0 or later\n$/);
});

test('it is released under the id of the claim, marked, explained, and verified against what stands in the report', () => {
  expect(build('2.0.0', '2026-11-21')).toMatchObject({ status: 0 });
  expect(claimIn('v2.0.0')).toMatchObject({ figure: read.figure + 1, figure_confidence: 'checked' });
  expect(rowsOf('v2.0.0', 'corrections')).toContainEqual({
    claim_id: CLAIM,
    column_name: 'figure',
    read_value: String(read.figure),
    corrected_value: String(read.figure + 1),
    reason: REASON,
  });
  expect(rowsOf('v2.0.0', 'changes')).toContainEqual({
    table_name: 'claims',
    row_key: CLAIM,
    change: 'changed',
    column_name: 'figure',
    old_value: String(read.figure),
    new_value: String(read.figure + 1),
    reason: REASON,
  });
  for (const version of ['1.0.0', '2.0.0']) {
    const { status, stdout } = run(folder, 'verify', version);
    expect(stdout).toMatch(/No problem was found\.\n$/);
    expect(status).toBe(0);
  }
});

test('a correction that no longer applies stops the build, in one sentence', () => {
  onTestFinished(() => correct(read.figure));
  correct(read.figure + 7);
  const { status, stderr } = build('3.0.0', '2026-11-22');
  expect(status).toBe(1);
  expect(stderr).toContain(
    `data/corrections.yaml: the correction of figure of ${CLAIM} expects ${read.figure + 7} but ${read.figure} is read now; look again and change it.\n`,
  );
});
