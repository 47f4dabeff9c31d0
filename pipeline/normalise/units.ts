/** Harmonises units: one spelling for each, by the vocabulary `units`. */
import type { Unit } from '../../schemas/vocabulary.ts';

/** A unit of several words: *detention centre*. */
interface Compound {
  /** Lower case, singular, the last word apart: *detention*. */
  modifiers: string;
  unit: string;
}

/**
 * @param units the vocabulary
 * @returns a function that gives a unit its harmonised name, from the unit as read (its head noun) and the phrase that it
 *   was read from: *member* of *family members of fighters* is a `family member`. A unit that the vocabulary does not know
 *   stays as it is
 */
export function unitHarmoniser(
  units: readonly Unit[],
): (unit: string | null, phrase: string | null) => string | null {
  const names = new Map<string, string>();
  const compounds = new Map<string, Compound[]>();
  for (const { unit, variants } of units)
    for (const name of [unit, ...variants].map((one) => one.toLowerCase())) {
      names.set(name, unit);
      const cut = name.lastIndexOf(' ');
      const head = name.slice(cut + 1);
      if (cut > 0)
        compounds.set(head, [...(compounds.get(head) ?? []), { modifiers: name.slice(0, cut), unit }]);
    }
  return (unit, phrase) => {
    if (unit === null) return null;
    const head = unit.toLowerCase();
    return compoundIn(phrase, compounds.get(head) ?? [], head) ?? names.get(head) ?? unit;
  };
}

/** Letters of a head noun that its plural shares: *facility*, *facilities*. */
const STEM = 4;

/** The unit whose modifiers stand before the head noun where it first stands in the phrase. */
function compoundIn(phrase: string | null, compounds: readonly Compound[], head: string): string | null {
  if (phrase === null || compounds.length === 0) return null;
  const words = phrase.toLowerCase().split(/\s+/);
  const at = words.findIndex((word) => word.startsWith(head.slice(0, Math.max(STEM, head.length - 1))));
  if (at < 1) return null;
  const before = ` ${words.slice(0, at).join(' ')}`;
  return compounds.find(({ modifiers }) => before.endsWith(` ${modifiers}`))?.unit ?? null;
}
