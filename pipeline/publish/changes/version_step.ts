/**
 * How far a version number must move, given what changed.
 *
 * Major: a published value or key changed, a row was withdrawn or removed, or a column went. Minor: rows or columns were
 * added. Patch: nothing but packaging and prose. Tables of findings about other tables (`derived`) change whenever rows
 * are added to those, so their rows never ask for more than a minor step.
 */
import { STAGE_TABLES } from '../../../schemas/tables.ts';
import { Refusal } from '../../refusal.ts';
import { compareVersions } from '../release/index_file.ts';
import type { Differences } from './differences.ts';

export type Step = 'major' | 'minor' | 'patch';

export interface LeastStep {
  readonly step: Step;
  /** The change that asks for it, in words. */
  readonly because: string;
}

const DERIVED = new Set(STAGE_TABLES.filter((table) => table.derived).map((table) => table.name as string));

/** The least step that the differences ask for. */
export function leastStep({ schema, counts }: Differences): LeastStep {
  const broken = schema.find(({ change }) => change !== 'added');
  if (broken)
    return { step: 'major', because: `the column ${broken.column} of ${broken.table} was ${broken.change}` };
  const altered = counts.find(({ table, change }) => change !== 'added' && !DERIVED.has(table));
  if (altered)
    return {
      step: 'major',
      because: `${altered.table} has ${altered.rows} ${altered.change} (for example ${altered.example})`,
    };
  const [added] = counts;
  if (added) return { step: 'minor', because: `${added.table} has ${added.rows} ${added.change}` };
  const [column] = schema;
  if (column) return { step: 'minor', because: `the column ${column.column} of ${column.table} was added` };
  return { step: 'patch', because: 'no row or column changed' };
}

/** The version that is one step behind another. */
export function stepVersion(version: string, step: Step): string {
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * Requires that a version is far enough from the one before.
 *
 * @throws Refusal naming the change and the least version
 */
export function requireStep(before: string, version: string, differences: Differences): void {
  const { step, because } = leastStep(differences);
  const least = stepVersion(before, step);
  if (compareVersions(version, least) < 0)
    throw new Refusal(
      `v${version} is too small a step from v${before}, because ${because}; that needs v${least} or later`,
    );
}
