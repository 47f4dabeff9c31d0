/** `npm run bench:reconcile -- [claims …]`: how long the stage takes, and how much memory, for collections of several sizes. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reconcile } from '../../pipeline/reconcile/reconcile.ts';
import { loadReconcileVocabulary } from '../../pipeline/reconcile/vocabulary.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { generate } from './generate.ts';

const HELP = `npm run bench:reconcile -- [claims …]

Seconds and memory of the stage for collections of so many claims; 10000, 100000 and 1000000 when none is given.`;

const sizes = readArguments(HELP, {}).positionals.map((size) => wholeNumber(size, 'The number of claims'));
const vocabulary = loadReconcileVocabulary(fileURLToPath(new URL('../../data/vocabulary', import.meta.url)));

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-reconcile-'));
  try {
    const path = join(folder, 'claims.ndjson');
    const collection = generate(path, size);
    const out = openSync(join(folder, 'findings.ndjson'), 'w');
    let rows = 0;
    const began = performance.now();
    const processor = process.cpuUsage();
    const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
    const counts = await reconcile(
      { claims: path, ...collection, events: [], entries: [], vocabulary, paragraph: () => undefined },
      {
        memoryLimit: '1GB',
        scratch: folder,
        progress: (part) => process.stderr.write(`  ${seconds()} s ${part}\n`),
      },
      (finding) => {
        rows += finding.members.length;
        writeSync(out, `${JSON.stringify(finding)}\n`);
      },
    );
    closeSync(out);
    const found = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
    const { user, system } = process.cpuUsage(processor);
    const work = ((user + system) / 1e6).toFixed(1);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${size} claims: ${seconds()} s (${work} s of processor), at most ${memory} MB; ${found}; ${rows} rows of claims`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
