import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readTable } from '../../pipeline/input/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Row = z.object({
  id: z.string().min(1),
  names: z.array(z.string()),
  lat: z.number().max(90).nullable(),
  note: z.string().nullable(),
});

function read(content: string | Buffer) {
  const file = join(folder, 'towns.csv');
  writeFileSync(file, content);
  return readTable(file, Row, 'id');
}

test('cells become what their column holds', () => {
  expect(read('\uFEFFid,note,lat,names\r\na,"x, ""y""",-1.5,Al|Bo\r\nb,,,\r\n')).toEqual([
    { id: 'a', names: ['Al', 'Bo'], lat: -1.5, note: 'x, "y"' },
    { id: 'b', names: [], lat: null, note: null },
  ]);
});

describe('a mistake is one sentence with file, line and remedy', () => {
  test.each([
    ['id,names,lat\n', /towns\.csv, line 1: the column note is missing; add it to the header\.$/],
    ['id,names,lat,note,x\n', /towns\.csv, line 1: the column "x" is unknown or doubled; remove it\.$/],
    ['id,id,names,lat,note\n', /towns\.csv, line 1: the column "id" is unknown or doubled; remove it\.$/],
    [
      'id,names,lat,note\na,,1,\nb,,north,\n',
      /towns\.csv, line 3: lat "north" is not valid \(must be a number\); correct that cell\.$/,
    ],
    ['id,names,lat,note\na,,91,\n', /towns\.csv, line 2: lat "91" is not valid \(must be at most 90\);/],
    ['id,names,lat,note\na,,1,"two\nlines"\n,,,\n', /towns\.csv, line 4: id "" is not valid/],
    [
      'id,names,lat,note\na,,1\n',
      /towns\.csv, line 2: 3 cells where the header has 4; add or remove commas\.$/,
    ],
    [
      'id,names,lat,note\na,,1,\nb,,1,\na,,2,\n',
      /line 4: id "a" stands on line 2 already; remove one of them\.$/,
    ],
    ['id,names,lat,note\na,,1,"open\n', /towns\.csv, line 2: .*; close or double the quotation mark\.$/],
  ])('%j', (content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  test('a file that a spreadsheet saved in another encoding', () => {
    expect(() => read(Buffer.from('id,names,lat,note\na,,1,Ciudad Juárez\n', 'latin1'))).toThrow(
      /towns\.csv is not UTF-8; save it as UTF-8\.$/,
    );
  });

  test('a file that is not there', () => {
    expect(() => readTable(join(folder, 'none.csv'), Row)).toThrow(
      /none\.csv cannot be read; restore the file\.$/,
    );
  });
});
