import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withRowCounts } from '../../../pipeline/publish/changes/changelog.ts';
import { diffReleases } from '../../../pipeline/publish/changes/diff.ts';
import type { DiffFormat } from '../../../pipeline/publish/changes/formats.ts';
import { reportChanges } from '../../../pipeline/publish/changes/report.ts';
import { leastStep, requireStep, stepVersion } from '../../../pipeline/publish/changes/version_step.ts';
import { createTable } from '../../../pipeline/publish/database/ddl.ts';
import { Session } from '../../../pipeline/publish/database/session.ts';
import { COMPARISON_TABLES } from '../../../schemas/tables.ts';
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
  rows.corrections.push({
    claim_id: 'harbour-p1-1',
    column_name: 'figure',
    read_value: '40',
    corrected_value: '41',
    reason: 'the report counts the ferry too, further down',
  });
  rows.inconsistencies[0]!.voices = 3;
  rows.inconsistency_claims.pop();
  return rows;
}

beforeAll(() => assembleSample(dist));

/** What the command `diff` prints. */
async function printed(format: DiffFormat): Promise<string> {
  let text = '';
  for await (const piece of diffReleases({ dist, from: '0.1.0', to: '1.0.0', format })) text += piece;
  return text;
}

describe('changes since the release before', () => {
  test('are none in the first release', () => {
    expect(JSON.parse(readFileSync(join(dist, 'v0.1.0/changes.json'), 'utf8'))).toEqual([]);
  });

  test('list each row and value', async () => {
    const changelog =
      '# Changes\n\n## 1.0.0 (2024-07-01)\n\nOne mended.\n\n## 0.1.0 (2024-06-01)\n\nFirst release.\n';
    const release = { version: '1.0.0', ...next };
    await assembleSample(dist, { rows: laterRows(), release, changelog }, '0.1.0');
    const expected = [
      'table_name,row_key,change,column_name,old_value,new_value,reason',
      'claims,gazette-p1-1,withdrawn,status,published,withdrawn,',
      'claims,gazette-p1-1,superseded,superseded_by,,harbour-p3-1,',
      'claims,harbour-p1-1,changed,figure,40,41,"the report counts the ferry too, further down"',
      'claims,harbour-p1-1,changed,figure_high,40,41,',
      'claims,harbour-p1-1,changed,unit,boat,,',
      'claims,harbour-p3-1,added,,,,',
      'corrections,harbour-p1-1 | figure,added,,,,',
      'inconsistencies,rule-gazette-p1-1,changed,voices,2,3,',
      'inconsistency_claims,rule-gazette-p1-1 | harbour.txt |  | b | statement,removed,,,,',
      'places,lindholm,changed,aliases,"Lindholm, ""the old port"" | Lindholmen",Lindholmen,',
    ];
    expect(readFileSync(join(dist, 'v1.0.0/changes.csv'), 'utf8').trim().split('\n')).toEqual(expected);
    expect((await printed('csv')).trim().split('\n')).toEqual(expected);
    expect(JSON.parse(await printed('json'))).toEqual(
      JSON.parse(readFileSync(join(dist, 'v1.0.0/changes.json'), 'utf8')),
    );
  });

  test('count the rows of each table', () => {
    expect(readFileSync(join(dist, 'v1.0.0/change_counts.csv'), 'utf8').trim().split('\n')).toEqual([
      'table_name,unchanged,added,changed,withdrawn,superseded,removed',
      'claims,1,1,1,1,1,0',
      'corrections,0,1,0,0,0,0',
      'inconsistencies,0,0,1,0,0,0',
      'inconsistency_claims,2,0,0,0,0,1',
      'places,1,0,1,0,0,0',
      'sources,2,0,0,0,0,0',
      'speakers,2,0,0,0,0,0',
    ]);
    expect(readFileSync(join(dist, 'v1.0.0/CHANGELOG.md'), 'utf8')).toBe(
      '# Changes\n\n## 1.0.0 (2024-07-01)\n\nOne mended.\n\n' +
        'Rows since 0.1.0: claims 1 unchanged, 1 added, 1 changed, 1 withdrawn, 1 superseded; corrections 0 unchanged, 1 added; inconsistencies 0 unchanged, 1 changed; inconsistency_claims 2 unchanged, 1 removed; places 1 unchanged, 1 changed; sources 2 unchanged; speakers 2 unchanged.\n\n' +
        '## 0.1.0 (2024-06-01)\n\nFirst release.\n',
    );
  });

  test('are told to people table by table, rows with their values as they were and are', async () => {
    const text = await printed('report');
    expect(text).toContain('From v0.1.0 to v1.0.0, rows:\n');
    expect(text).toMatch(/│ claims +│ +1 │ +1 │ +1 │ +1 │ +1 │ +0 │/);
    expect(text).toContain(
      [
        '',
        'claims',
        '  gazette-p1-1',
        '    status         published → withdrawn',
        '    superseded_by  (none) → harbour-p3-1',
        '  harbour-p1-1',
        '    figure       40 → 41  (the report counts the ferry too, further down)',
        '    figure_high  40 → 41',
        '    unit         boat → (none)',
        '  added: harbour-p3-1',
        '',
      ].join('\n'),
    );
  });

  test('ask for a step that is large enough', async () => {
    const release = { version: '0.2.0', ...next };
    await expect(assembleSample(dist, { rows: laterRows(), release }, '0.1.0')).rejects.toThrow(
      'v0.2.0 is too small a step from v0.1.0, because claims has 3 changed (for example harbour-p1-1 figure); that needs v1.0.0 or later',
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

test('new columns, and columns that are gone, are told with their table', async () => {
  const session = await Session.open();
  try {
    for (const table of COMPARISON_TABLES)
      for (const statement of createTable(table)) await session.run(statement);
    await session.run("INSERT INTO change_counts VALUES ('claims', 3, 0, 0, 0, 0, 0)");
    const schema = [
      { table: 'claims', column: 'shade', change: 'added' },
      { table: 'claims', column: 'tint', change: 'added' },
      { table: 'claims', column: 'colour', change: 'removed' },
    ] as const;
    let text = '';
    for await (const piece of reportChanges(session, schema, '1.0.0', '2.0.0')) text += piece;
    expect(text).toContain('\nclaims\n  columns added: shade, tint\n  columns removed: colour\n');
  } finally {
    session.close();
  }
});

describe('a change log', () => {
  const counts = [
    { table_name: 'claims', unchanged: 1200, added: 3, changed: 0, withdrawn: 0, superseded: 0, removed: 0 },
  ];
  const text = (paragraphs: string) =>
    `# Log\n\n## 2.0.0 (2024-07-01)\n\n${paragraphs}\n\n## 1.0.0 (2024-06-01)\n`;

  test('gets the counts at the end of the section of the version, whatever stood there of them', () => {
    const once = withRowCounts(text('New.'), '2.0.0', '1.0.0', counts);
    expect(once).toBe(text('New.\n\nRows since 1.0.0: claims 1,200 unchanged, 3 added.'));
    expect(withRowCounts(once, '2.0.0', '1.0.0', counts)).toBe(once);
    expect(
      withRowCounts(text('New.\n\nRows since 0.9.0: claims\n4 unchanged.'), '2.0.0', '1.0.0', counts),
    ).toBe(once);
    expect(withRowCounts('## 2.0.0 (2024-07-01)\n\nNew.\n', '2.0.0', '1.0.0', counts)).toBe(
      '## 2.0.0 (2024-07-01)\n\nNew.\n\nRows since 1.0.0: claims 1,200 unchanged, 3 added.\n',
    );
  });

  test('stays as it is where nothing is compared, or the version has no section', () => {
    expect(withRowCounts(text('New.'), '2.0.0', null, counts)).toBe(text('New.'));
    expect(withRowCounts(text('New.'), '2.0.0', '1.0.0', [])).toBe(text('New.'));
    expect(withRowCounts(text('New.'), '3.0.0', '2.0.0', counts)).toBe(text('New.'));
  });
});
