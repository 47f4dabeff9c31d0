/** What happens to stand in memory never gets into a database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publishRelease } from '../../../pipeline/publish/publish.ts';
import { temporaryFolder } from '../support/folders.ts';
import { sampleRequest } from '../support/requests.ts';
import { claim, sampleRows } from '../support/rows.ts';

/** Claims of which every third lacks what may be missing, and the others differ in it. */
const withGaps = Array.from({ length: 60 }, (_, i) =>
  claim({
    claim_id: `harbour-p3-${i + 1}`,
    paragraph: 3,
    start: i,
    end: i + 1,
    ...(i % 3 === 0
      ? { unit: null, unit_text: null, unit_basis: null, measure: null }
      : { unit_basis: i % 3 === 1 ? ('stated' as const) : ('implied' as const) }),
  }),
);

/** The database of these claims, made by a process whose C library fills new memory with a byte. */
async function databaseIn(fill: string): Promise<Buffer> {
  const before = process.env.MALLOC_PERTURB_;
  onTestFinished(() => {
    if (before === undefined) delete process.env.MALLOC_PERTURB_;
    else process.env.MALLOC_PERTURB_ = before;
  });
  process.env.MALLOC_PERTURB_ = fill;
  const rows = { ...sampleRows(), claims: withGaps, inconsistencies: [], inconsistency_claims: [] };
  const { folder } = await publishRelease(sampleRequest(temporaryFolder(), { rows }));
  return readFileSync(join(folder, 'harbour-claims.duckdb'));
}

test('missing values leave no trace of the memory they were written from', async () => {
  expect((await databaseIn('85')).equals(await databaseIn('170'))).toBe(true);
});
