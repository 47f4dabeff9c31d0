/** Every column that may be empty has reasons, and every reason has a column. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnsOf } from '../../../pipeline/publish/columns.ts';
import { Session } from '../../../pipeline/publish/database/session.ts';
import { identifier, literal } from '../../../pipeline/publish/database/sql.ts';
import { readMissingValues } from '../../../pipeline/publish/metadata/missing_values.ts';
import { TABLES } from '../../../schemas/tables.ts';
import { assembleSample } from '../support/assembled.ts';
import { sharedFolder } from '../support/folders.ts';

const nullable = TABLES.flatMap((table) =>
  columnsOf(table.row)
    .filter((column) => column.nullable)
    .map((column) => `${table.name}.${column.name}`),
);
const reasons = readMissingValues();
const reasonsOf = (name: string) => reasons.filter(({ table, column }) => `${table}.${column}` === name);

test.each(nullable)('%s: the last reason, and only the last, has no condition', (name) => {
  expect(reasonsOf(name).map(({ condition }) => condition === null)).toEqual([
    ...reasonsOf(name)
      .slice(1)
      .map(() => false),
    true,
  ]);
});

test('no reason is given for a column that is never empty', () => {
  expect(
    reasons.map(({ table, column }) => `${table}.${column}`).filter((name) => !nullable.includes(name)),
  ).toEqual([]);
});

describe('the view of missing values', () => {
  const dist = sharedFolder();
  let session: Session;
  beforeAll(async () => {
    await assembleSample(dist);
    session = await Session.open({ file: join(dist, 'v0.1.0/harbour-claims.duckdb') });
    return () => session.close();
  });

  test('has every missing value once, with a reason', async () => {
    for (const name of nullable) {
      const [table, column] = name.split('.') as [string, string];
      const [found] = await session.rows(
        `SELECT (SELECT count(*) FROM ${identifier(table)} WHERE ${identifier(column)} IS NULL) AS missing,
           count(*) AS listed, count(DISTINCT row_key) AS keys, count(reason) AS reasons, count(why) AS whys
         FROM missing_values WHERE table_name = ${literal(table)} AND column_name = ${literal(column)}`,
      );
      const { missing, ...counts } = found!;
      expect({ name, ...counts }).toEqual({
        name,
        listed: missing,
        keys: missing,
        reasons: missing,
        whys: missing,
      });
    }
  });

  test('tells what the report does not state from what was not found', async () => {
    const reasons = await session.rows(
      `SELECT row_key, column_name, reason FROM missing_values
       WHERE table_name = 'claims' AND column_name IN ('figure', 'date', 'speaker_id', 'evidence') ORDER BY ALL`,
    );
    expect(reasons.map((row) => Object.values(row).join(' '))).toEqual([
      'gazette-p1-1 speaker_id not on record',
      'harbour-p2-1 date not stated',
      'harbour-p2-1 evidence withheld',
      'harbour-p2-1 figure does not apply',
    ]);
  });
});
