/** Units that are left out: from what a number refers to, or implied by what is said of people. */
import { PERSON_VERBS, STATES } from './counted.ts';
import { at, type Passage, word } from './passage.ts';

/** What an earlier number counted. */
export interface Antecedent {
  unit: string;
  phrase: string;
  text: string | null;
  kind: 'count' | 'measure' | 'money' | 'percent';
  sentence: number;
}

/** How many sentences back a left-out unit may stand. */
const REACH = 6;

/** Whether what is said of the number is said of people: *12 dead*, *killed 12*, *12 were arrested*. */
export function saysPeople(passage: Passage, first: number, last: number): boolean {
  let i = last;
  while (
    /^(?:others?|more|people)$/.test(word(passage, i)) ||
    at(passage, i)?.tag === 'ADV' ||
    at(passage, i)?.tag === 'AUX'
  )
    i++;
  const after = at(passage, i);
  if (after && STATES.has(after.lower)) return true;
  if (after?.tag === 'VERB' && (PERSON_VERBS.has(after.lemma) || STATES.has(after.lower))) return true;
  let j = first - 1;
  while (/^(?:an?|another|additional|just|only|also|some|further|other)$/.test(word(passage, j))) j--;
  const before = at(passage, j);
  return (
    before !== undefined &&
    (PERSON_VERBS.has(before.lemma) ||
      /^(?:killing|wounding|injuring|leaving|hurting)$/.test(before.lower)) &&
    before.tag !== 'ADP'
  );
}

/** Whether a finite verb or auxiliary follows: the number is a subject, *thousands are waiting*. */
export function isSubject(passage: Passage, last: number): boolean {
  let i = last;
  while (at(passage, i)?.tag === 'ADV' || /^(?:others?|more)$/.test(word(passage, i))) i++;
  const tag = at(passage, i)?.tag;
  return tag === 'AUX' || tag === 'VERB';
}

/** The latest antecedent of one of the kinds, not too far back. */
export function latest(
  antecedents: readonly Antecedent[],
  sentence: number,
  kinds: ReadonlySet<Antecedent['kind']>,
): Antecedent | null {
  for (let i = antecedents.length - 1; i >= 0; i--) {
    const antecedent = antecedents[i]!;
    if (sentence - antecedent.sentence > REACH) return null;
    if (kinds.has(antecedent.kind)) return antecedent;
  }
  return null;
}
