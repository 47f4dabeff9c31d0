/** Writes what reconciliation finds as the rows of two tables. */
import { writeRecords } from '../records.ts';
import { type ReconcileInput, type ReconcileOptions, reconcile } from './reconcile.ts';

/** Where the rows of the two tables go. */
export interface FindingPaths {
  inconsistencies: string;
  inconsistencyClaims: string;
}

/**
 * Reconciles a collection into two NDJSON files, which appear under their names only when both are complete.
 *
 * @returns how many findings of each kind there are
 * @throws as `reconcile` does
 */
export async function reconcileToFiles(
  input: ReconcileInput,
  options: ReconcileOptions,
  { inconsistencies, inconsistencyClaims }: FindingPaths,
): Promise<Map<string, number>> {
  let counts = new Map<string, number>();
  await writeRecords({ inconsistencies, inconsistencyClaims }, async (files) => {
    counts = await reconcile(input, options, (finding) => {
      files.inconsistencies.add(finding.inconsistency);
      for (const member of finding.members) files.inconsistencyClaims.add(member);
    });
  });
  return counts;
}
