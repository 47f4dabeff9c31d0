/** Publishes the invented rows as a program of its own, for tests that kill it or take away its disk: `DIST [ENDLESS]`. */
import { publishRelease } from '../../../pipeline/publish/publish.ts';
import { sampleRequest } from './requests.ts';
import { claim, sampleRows } from './rows.ts';

const [dist, mode] = process.argv.slice(2);

/** Claims without end, so that the program is still at work whenever it is killed. */
async function* endless() {
  for (let ordinal = 1; ; ordinal++) {
    yield claim({ claim_id: `harbour-p3-${ordinal}`, paragraph: 3, start: ordinal, end: ordinal + 1 });
    if (ordinal % 1000 === 0) await new Promise((resume) => setTimeout(resume, 10));
  }
}

const rows = sampleRows();
try {
  await publishRelease(
    sampleRequest(dist!, { rows: mode === 'endless' ? { ...rows, claims: endless() } : rows }),
  );
} catch (error) {
  process.stderr.write(`${(error as Error).name}: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
