/** What earlier numbers counted: where a number without a unit takes its own from. */

/** What an earlier number counted. */
export interface Antecedent {
  unit: string;
  phrase: string;
  text: string | null;
  kind: 'count' | 'measure' | 'money' | 'percent';
  value: number | null;
  /** Counts a part of what an earlier number counted: *including 20 children*. */
  nested: boolean;
  /** Stands behind a preposition: *in three buses*. */
  oblique: boolean;
  sentence: number;
}

/** The latest antecedent of one of the kinds, at most so many sentences back, that fits. */
export type Find = (
  kinds: ReadonlySet<Antecedent['kind']>,
  reach: number,
  fits?: (antecedent: Antecedent) => boolean,
) => Antecedent | null;

/** How many sentences back a left-out unit may stand. */
export const REACH = 6;
/** How many numbers back. */
const MOST = 40;
/** How many sentences farther back something that is no mere circumstance is preferred. */
const SALIENT = 2;

/** Finds antecedents of a number in the sentence with the index `sentence`. */
export function finder(antecedents: readonly Antecedent[], sentence: number): Find {
  return (kinds, reach, fits = () => true) => {
    let circumstance: Antecedent | null = null;
    for (let i = antecedents.length - 1; i >= Math.max(0, antecedents.length - MOST); i--) {
      const antecedent = antecedents[i]!;
      if (sentence - antecedent.sentence > reach) break;
      if (circumstance && circumstance.sentence - antecedent.sentence > SALIENT) break;
      if (!kinds.has(antecedent.kind) || !fits(antecedent)) continue;
      if (!antecedent.oblique) return antecedent;
      circumstance ??= antecedent;
    }
    return circumstance;
  };
}
