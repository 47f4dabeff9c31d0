/** Every column that may be empty has reasons, and every reason has a column. */
import { expect, test } from 'vitest';
import { columnsOf } from '../../../pipeline/publish/columns.ts';
import { readMissingValues } from '../../../pipeline/publish/metadata/missing_values.ts';
import { TABLES } from '../../../schemas/tables.ts';

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
