/** Different breakdowns of one count. */
import type { Comparable, Finding } from './group.ts';
import { judge } from './verdict.ts';
import { printed } from './words.ts';

/** A claim that gives a part of a total that other reports give to the last digit. */
export interface Part extends Comparable {
  total: number;
}

/**
 * Judges the figures that several reports give for one part of one total. They are held against each other whatever
 * their dates: the total shows that one count is meant.
 *
 * @param parts rows of `sql/breakdowns.sql` for one part
 * @returns a contradiction, or null where there is none, or none but what claims of one day show already
 */
export function judgeBreakdown(parts: readonly Part[]): Finding | null {
  const found = judge(parts, () => true);
  if (found?.inconsistency.kind !== 'contradict') return null;
  if (new Set(parts.map(({ date }) => date)).size < 2) return null;
  const { inconsistency, members } = found;
  const inconsistency_id = inconsistency.inconsistency_id.replace(/^figures-/, 'breakdown-');
  return {
    inconsistency: {
      ...inconsistency,
      inconsistency_id,
      explanation: `The reports give one and the same total, ${printed(parts[0]!.total)}, but not the same part of it. ${inconsistency.explanation}`,
    },
    members: members.map((member) => ({ ...member, inconsistency_id })),
  };
}
