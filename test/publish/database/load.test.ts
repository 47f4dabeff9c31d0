import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../pipeline/publish/database/load.ts';
import { Session } from '../../../pipeline/publish/database/session.ts';
import { stageRows } from '../../../pipeline/publish/staging.ts';
import { temporaryFolder } from '../support/folders.ts';
import { sampleRows, type TableRows } from '../support/rows.ts';

/** Loads the rows into a database in memory. */
async function load(rows: TableRows): Promise<Session> {
  const staging = join(temporaryFolder(), 'staging');
  mkdirSync(staging);
  await stageRows(rows, staging);
  const session = await Session.open();
  await loadTables(session, staging);
  return session;
}

test('values come through as they were', async () => {
  const rows = sampleRows();
  const awkward = 'a "quoted", 50 % \\ line\nbreak | bar \u2028 العربية 😀';
  rows.claims[0]!.unit_text = awkward;
  rows.claims[0]!.figure = 0.1 + 0.2;
  rows.claims[0]!.figure_high = 1e300;
  const session = await load(rows);
  expect(
    await session.rows(
      "SELECT unit_text, figure, figure_high, date_from FROM claims WHERE claim_id = 'harbour-p1-1'",
    ),
  ).toEqual([{ unit_text: awkward, figure: 0.1 + 0.2, figure_high: 1e300, date_from: '2024-05-03' }]);
  expect(
    await session.rows(
      "SELECT inferred->>'published' AS reason FROM sources WHERE source_file = 'gazette.txt'",
    ),
  ).toEqual([{ reason: 'no day is printed; the issue is that of May' }]);
  session.close();
});

test('tables may be empty', async () => {
  const none = {
    sources: [],
    places: [],
    speakers: [],
    claims: [],
    corrections: [],
    inconsistencies: [],
    inconsistency_claims: [],
  };
  const session = await load(none);
  expect(await session.rows('SELECT count(*) AS n FROM claims')).toEqual([{ n: 0 }]);
  session.close();
});

test('rows stand in the order of their table, paragraphs by number', async () => {
  const rows = sampleRows();
  const [first] = rows.claims;
  rows.claims.unshift({ ...first!, claim_id: 'harbour-p10-1', paragraph: 10 });
  const session = await load(rows);
  expect((await session.rows('SELECT claim_id FROM claims')).map((row) => row.claim_id)).toEqual([
    'gazette-p1-1',
    'harbour-p1-1',
    'harbour-p2-1',
    'harbour-p10-1',
  ]);
  session.close();
});

describe('rows that do not fit are refused in one sentence', () => {
  const broken: [string, (rows: TableRows) => void, RegExp][] = [
    [
      'a missing column',
      (rows) => delete (rows.claims[1] as { unit?: unknown }).unit,
      /^Row 2 of claims \(harbour-p2-1\) does not have the table's shape: unit: /,
    ],
    [
      'an id that stands twice',
      (rows) => rows.claims.push({ ...rows.claims[0]! }),
      /^The rows of claims do not fit the table: .*duplicate key.*harbour-p1-1/i,
    ],
    [
      'a member of an inconsistency that stands twice',
      (rows) => rows.inconsistency_claims.push({ ...rows.inconsistency_claims[0]! }),
      /^The rows of inconsistency_claims do not fit the table: .*duplicate key/i,
    ],
    [
      'a place that is not there',
      (rows) => Object.assign(rows.claims[0]!, { place_id: 'atlantis' }),
      /^The rows of claims do not fit the table: .*atlantis/,
    ],
    [
      'a parent that is not there',
      (rows) => Object.assign(rows.places[0]!, { parent_id: 'atlantis' }),
      /^The rows of places do not fit the table: parent_id names a row of places that does not exist, for example atlantis$/,
    ],
    [
      'an interval upside down',
      (rows) => Object.assign(rows.claims[0]!, { figure_high: 1 }),
      /^The rows of claims do not fit the table: .*CHECK.*figure_low <= figure_high/,
    ],
    [
      'a period that runs backwards',
      (rows) => Object.assign(rows.claims[0]!, { date_to: '2001-01-01' }),
      /^The rows of claims do not fit the table: .*CHECK.*date_from <= date_to/,
    ],
    [
      'one coordinate without the other',
      (rows) => Object.assign(rows.places[0]!, { lon: null }),
      /^The rows of places do not fit the table: .*CHECK/,
    ],
  ];
  test.each(broken)('%s', async (_, breakRows, message) => {
    const rows = sampleRows();
    breakRows(rows);
    const error = await load(rows).catch((caught) => caught);
    expect(error.name).toBe('Refusal');
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });
});
