/** Writes what reconciliation finds as the rows of two tables. */
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type ReconcileInput, type ReconcileOptions, reconcile } from './reconcile.ts';

const CHUNK = 1 << 16;

/**
 * Reconciles a collection into `inconsistencies.ndjson` and `inconsistency_claims.ndjson`. The files appear under their
 * names only when both are complete.
 *
 * @param folder folder of the files; it is made
 * @returns how many findings of each kind there are
 * @throws as `reconcile` does
 */
export async function reconcileToFiles(
  input: ReconcileInput,
  options: ReconcileOptions,
  folder: string,
): Promise<Map<string, number>> {
  mkdirSync(folder, { recursive: true });
  const inconsistencies = new Lines(join(folder, 'inconsistencies.ndjson'));
  const members = new Lines(join(folder, 'inconsistency_claims.ndjson'));
  let counts: Map<string, number>;
  try {
    counts = await reconcile(input, options, (finding) => {
      inconsistencies.add(finding.inconsistency);
      for (const member of finding.members) members.add(member);
    });
  } finally {
    inconsistencies.close();
    members.close();
  }
  inconsistencies.publish();
  members.publish();
  return counts;
}

/** An NDJSON file that is written record by record, beside its name until it is complete. */
class Lines {
  readonly #path: string;
  readonly #file: number;
  #waiting = '';

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(`${path}.partial`, 'w');
  }

  add(record: object): void {
    this.#waiting += `${JSON.stringify(record)}\n`;
    if (this.#waiting.length > CHUNK) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  publish(): void {
    renameSync(`${this.#path}.partial`, this.#path);
  }

  #flush(): void {
    writeSync(this.#file, this.#waiting);
    this.#waiting = '';
  }
}
