/** Writes what reconciliation finds as the rows of two tables. */
import { join } from 'node:path';
import { RecordFile } from '../records.ts';
import { type ReconcileInput, type ReconcileOptions, reconcile } from './reconcile.ts';

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
  const inconsistencies = new RecordFile(join(folder, 'inconsistencies.ndjson'));
  const members = new RecordFile(join(folder, 'inconsistency_claims.ndjson'));
  let counts: Map<string, number>;
  try {
    counts = await reconcile(input, options, (finding) => {
      inconsistencies.add(finding.inconsistency);
      for (const member of finding.members) members.add(member);
    });
  } catch (error) {
    inconsistencies.discard();
    members.discard();
    throw error;
  }
  inconsistencies.publish();
  members.publish();
  return counts;
}
