/** Writes `docs/data-dictionary.md` from the schemas, the vocabularies and the newest release: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Session } from '../pipeline/publish/database/session.ts';
import { dictionary } from '../pipeline/publish/dictionary/document.ts';
import { readReleaseFacts } from '../pipeline/publish/dictionary/release_facts.ts';
import { findDatabase, releaseFolder, resolveVersion } from '../pipeline/publish/release/index_file.ts';

/** What stands at the top of the document in the repository. */
export const PREFACE =
  '`npm run docs` makes this file from `schemas/`, `data/vocabulary/` and the newest release. What a figure is, and how each field is coded, is in [codebook.md](codebook.md); how claims are compared, in [reconciliation.md](reconciliation.md).';

async function main(): Promise<void> {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const version = resolveVersion(dist);
  const session = await Session.open({ file: findDatabase(join(dist, releaseFolder(version))) });
  try {
    const facts = await readReleaseFacts(session);
    writeFileSync(
      new URL('data-dictionary.md', import.meta.url),
      dictionary({ version, facts, preface: PREFACE }),
    );
  } finally {
    session.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
