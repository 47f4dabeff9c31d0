/** The records between stages: what is broken in them is said in one sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readRecords, writeRecords } from '../pipeline/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Shape = z.object({ name: z.string(), figure: z.number() });
const path = join(folder, 'claims.ndjson');

test('what is written is read again', async () => {
  const records = [
    { name: 'a', figure: 1 },
    { name: 'ü\u2028', figure: 2.5 },
  ];
  expect(
    await writeRecords({ claims: path }, ({ claims }) => {
      for (const record of records) claims.add(record);
    }),
  ).toEqual({ claims: 2 });
  expect([...readRecords(path, Shape, 'extract')]).toEqual(records);
});

test('a write that fails leaves what stood there', async () => {
  const before = [...readRecords(path, Shape, 'extract')];
  await expect(
    writeRecords({ claims: path }, ({ claims }) => {
      claims.add({ name: 'b', figure: 3 });
      throw new Error('no more');
    }),
  ).rejects.toThrow('no more');
  expect([...readRecords(path, Shape, 'extract')]).toEqual(before);
});

test.each([
  ['{"name":"a","figure":"1"}', 'figure must be a number; run the stage extract again'],
  ['{"name":"a"}', 'figure is missing; run the stage extract again'],
  ['{"name":', 'not JSON; run the stage extract again'],
])('%s is told in one sentence', (line, message) => {
  const broken = join(folder, 'broken.ndjson');
  writeFileSync(broken, `{"name":"a","figure":1}\n${line}\n`);
  expect(() => [...readRecords(broken, Shape, 'extract')]).toThrow(`${broken}, line 2: ${message}`);
});
