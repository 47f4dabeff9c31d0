import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../pipeline/publish/columns.ts';
import { createTable } from '../../pipeline/publish/database/ddl.ts';
import { tableSchema as fieldSchema } from '../../pipeline/publish/metadata/datapackage.ts';
import { TABLES, type TableDescription } from '../../schemas/tables.ts';

const Boat = z.object({
  boat_id: z
    .string()
    .regex(/^b\d+$/)
    .describe('the key'),
  length: z.number().positive().nullable().describe('metres'),
  crew: z.int().nonnegative().describe('people'),
  masts: z.int().positive().describe('number of masts'),
  kind: z.enum(['sail', "rower's"]).nullable().describe('what drives it'),
  built: z.union([z.iso.date(), z.string().regex(/^\d{4}$/)]).describe('day or year'),
  sunk: z.iso.date().nullable().describe('day'),
  names: z.array(z.string()).describe('all names'),
  marks: z.record(z.string(), z.string()).describe('marks by place'),
});

/** Tables are named in a closed list; this one is only for the test. */
const boats = {
  name: 'boats',
  title: 'Boats',
  description: "Every boat, the harbour master's too.",
  row: Boat,
  key: ['boat_id'],
  foreignKeys: [
    { columns: ['boat_id'], table: 'places', references: ['place_id'] },
    { columns: ['built'], table: 'boats', references: ['boat_id'] },
  ],
  rules: [{ name: 'a crew needs room', sql: 'crew <= length' }],
  order: ['boat_id'],
} as unknown as TableDescription;

describe('columns', () => {
  test('are read from the shape of the rows', () => {
    expect(columnsOf(Boat)).toEqual([
      { name: 'boat_id', description: 'the key', type: 'string', nullable: false, pattern: '^b\\d+$' },
      { name: 'length', description: 'metres', type: 'number', nullable: true, above: 0 },
      { name: 'crew', description: 'people', type: 'integer', nullable: false, minimum: 0 },
      { name: 'masts', description: 'number of masts', type: 'integer', nullable: false, above: 0 },
      {
        name: 'kind',
        description: 'what drives it',
        type: 'string',
        nullable: true,
        categories: ['sail', "rower's"],
      },
      { name: 'built', description: 'day or year', type: 'string', nullable: false },
      { name: 'sunk', description: 'day', type: 'date', nullable: true },
      { name: 'names', description: 'all names', type: 'list', nullable: false },
      { name: 'marks', description: 'marks by place', type: 'object', nullable: false },
    ]);
  });

  test('need a description and one type', () => {
    expect(() => columnsOf(z.object({ mast: z.string() }))).toThrow('mast: a column needs a description');
    expect(() => columnsOf(z.object({ mast: z.union([z.string(), z.number()]).describe('x') }))).toThrow(
      /^mast: no column type is known for/,
    );
  });

  test('of every table are described, and those that its keys and order name exist', () => {
    for (const table of TABLES) {
      const names = columnsOf(table.row).map((column) => column.name);
      expect(names).toEqual(expect.arrayContaining([...table.key, ...table.order]));
      for (const key of table.foreignKeys) {
        expect(names).toEqual(expect.arrayContaining([...key.columns]));
        const referred = TABLES.find((other) => other.name === key.table)!;
        expect(referred.key).toEqual(key.references);
        expect(TABLES.indexOf(referred)).toBeLessThanOrEqual(TABLES.indexOf(table));
      }
    }
  });
});

test('DDL has the types, constraints and comments; a key to the own table is left to a query', () => {
  expect(createTable(boats).slice(0, 4)).toEqual([
    `CREATE TYPE "boats_kind" AS ENUM ('sail', 'rower''s')`,
    `CREATE TABLE "boats" (
  "boat_id" VARCHAR NOT NULL CHECK (regexp_matches("boat_id", '^b\\d+$')),
  "length" DOUBLE USING COMPRESSION uncompressed CHECK ("length" > 0),
  "crew" BIGINT NOT NULL CHECK ("crew" >= 0),
  "masts" BIGINT NOT NULL CHECK ("masts" > 0),
  "kind" boats_kind USING COMPRESSION uncompressed,
  "built" VARCHAR NOT NULL,
  "sunk" DATE USING COMPRESSION uncompressed,
  "names" VARCHAR[] NOT NULL,
  "marks" JSON NOT NULL,
  PRIMARY KEY ("boat_id"),
  FOREIGN KEY ("boat_id") REFERENCES "places" ("place_id"),
  CHECK (crew <= length)
)`,
    `COMMENT ON TABLE "boats" IS 'Every boat, the harbour master''s too.'`,
    `COMMENT ON COLUMN "boats"."boat_id" IS 'the key'`,
  ]);
});

test('a Table Schema has the types of a CSV file, constraints and keys', () => {
  const schema = fieldSchema(boats) as { fields: { name: string }[] };
  const field = (name: string) => schema.fields.find((candidate) => candidate.name === name);
  expect(field('kind')).toEqual({
    name: 'kind',
    type: 'string',
    description: 'what drives it',
    categories: ['sail', "rower's"],
    constraints: { enum: ['sail', "rower's"] },
  });
  expect(field('names')).toEqual({
    name: 'names',
    type: 'string',
    description: 'all names; items are separated by " | "',
    constraints: {},
  });
  expect(field('length')).toMatchObject({ type: 'number', constraints: { exclusiveMinimum: 0 } });
  expect(field('masts')).toMatchObject({ type: 'integer', constraints: { required: true, minimum: 1 } });
  expect(schema).toMatchObject({
    missingValues: [''],
    primaryKey: ['boat_id'],
    foreignKeys: [
      { fields: ['boat_id'], reference: { resource: 'places', fields: ['place_id'] } },
      { fields: ['built'], reference: { resource: '', fields: ['boat_id'] } },
    ],
  });
});
