/** Every correction by hand is in the claims: the column holds the corrected value. */
import { CORRECTABLE } from '../../../schemas/correction.ts';
import { columnsOf } from '../columns.ts';
import { valueText } from '../database/exports.ts';
import type { Session } from '../database/session.ts';
import { identifier, literal } from '../database/sql.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';

/** Compares the table `corrections` with the claims. */
export async function checkCorrections(session: Session): Promise<CheckResult> {
  const held = columnsOf(CORRECTABLE).map(
    (column) => `WHEN ${literal(column.name)} THEN ${valueText(column, `claims.${identifier(column.name)}`)}`,
  );
  const rows = await session.rows(
    `SELECT claim_id, column_name, corrected_value,
       CASE column_name ${held.join(' ')} END AS held
     FROM corrections LEFT JOIN claims USING (claim_id) ORDER BY claim_id, column_name`,
  );
  const problems = rows
    .filter(({ corrected_value, held }) => corrected_value !== held)
    .map(
      ({ claim_id, column_name, corrected_value, held }): ReleaseProblem => ({
        file: 'claims',
        message: `${column_name} of ${claim_id} is ${held}, and was corrected to ${corrected_value}`,
      }),
    );
  return { checked: `${rows.length} ${rows.length === 1 ? 'correction' : 'corrections'}`, problems };
}
