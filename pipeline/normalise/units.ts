/** Harmonises units: one spelling for each, by the vocabulary `units`. */
import type { Unit } from '../../schemas/vocabulary.ts';

/**
 * @param units the vocabulary
 * @returns a function that gives a unit its harmonised name; a unit that the vocabulary does not know stays as it is
 */
export function unitHarmoniser(units: readonly Unit[]): (unit: string | null) => string | null {
  const names = new Map<string, string>();
  for (const { unit, variants } of units)
    for (const name of [unit, ...variants]) names.set(name.toLowerCase(), unit);
  return (unit) => (unit === null ? null : (names.get(unit.toLowerCase()) ?? unit));
}
