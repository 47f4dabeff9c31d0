/** Whatever text and numbers stand in the rows, all formats hold the same. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportTable } from '../../../pipeline/publish/database/exports.ts';
import { loadTables } from '../../../pipeline/publish/database/load.ts';
import { Session } from '../../../pipeline/publish/database/session.ts';
import { literal } from '../../../pipeline/publish/database/sql.ts';
import { stageRows } from '../../../pipeline/publish/staging.ts';
import { STAGE_TABLES } from '../../../schemas/tables.ts';
import { temporaryFolder } from '../support/folders.ts';
import { claim, sampleRows } from '../support/rows.ts';

/** Text as reports may hold it: any character but NUL. An empty cell of a CSV file means missing, so it is not empty. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', "'", '\\', ' ', ';', '|', 'é', 'NULL'),
    minLength: 1,
  }),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 0.1, 1e15, 1e15 - 1, 1e21, 123456789012345680000, 5e-324, 1.7976931348623157e308),
);

const claims = fc
  .array(fc.record({ unit_text: text, figure: number }), { minLength: 40, maxLength: 40 })
  .map((values) =>
    values.map((value, i) =>
      claim({ ...value, claim_id: `harbour-p3-${1000 + i}`, paragraph: 3, start: i, end: i + 1 }),
    ),
  );

test('text and numbers read back from every format are those that went in', async () => {
  await fc.assert(
    fc.asyncProperty(claims, async (rows) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'staging'));
      const none = { ...sampleRows(), inconsistencies: [], inconsistency_claims: [] };
      await stageRows({ ...none, claims: rows }, join(folder, 'staging'));
      const session = await Session.open();
      try {
        await loadTables(session, join(folder, 'staging'));
        await exportTable(session, STAGE_TABLES.find((table) => table.name === 'claims')!, folder);
        const expected = rows.map(({ unit_text, figure }) => ({ unit_text, figure: figure! + 0 }));
        const same = (found: unknown[]) =>
          expect(
            (found as typeof expected).map(({ unit_text, figure }) => ({
              unit_text,
              figure: Number(figure) + 0,
            })),
          ).toEqual(expected);

        same(JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8')));
        same(
          Papa.parse(readFileSync(join(folder, 'claims.csv'), 'utf8'), { header: true, skipEmptyLines: true })
            .data,
        );
        const parquet = literal(join(folder, 'claims.parquet'));
        same(await session.rows(`SELECT unit_text, figure FROM read_parquet(${parquet})`));
      } finally {
        session.close();
      }
    }),
    { numRuns: 8 },
  );
});
