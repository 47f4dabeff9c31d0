/** Whether what is said of a number is said of people. */
import { PERSON_VERBS, STATES } from './counted.ts';
import { at, type Passage, word } from './passage.ts';

/** Where only people are. */
const WHEREABOUTS = new Set(
  'on board|at large|in custody|in jail|in prison|in hospital|to hospital|in detention|in quarantine|on foot'.split(
    '|',
  ),
);

/** *12 dead*, *killed 12*, *12 were arrested*. */
export function saysPeople(passage: Passage, first: number, last: number): boolean {
  const behind = behindFillers(passage, last);
  const after = at(passage, behind);
  if (
    after &&
    (STATES.has(after.lower) ||
      after.lower === 'without' ||
      WHEREABOUTS.has(`${after.lower} ${word(passage, behind + 1)}`))
  )
    return true;
  if (
    after &&
    /^(?:VERB|NOUN)$/.test(after.tag) &&
    PERSON_VERBS.has(after.tag === 'VERB' ? after.lemma : after.lower)
  )
    return true;
  let j = first - 1;
  while (/^(?:an?|another|additional|just|only|also|some|further|other)$/.test(word(passage, j))) j--;
  const before = at(passage, j);
  return (
    before !== undefined &&
    before.tag !== 'ADP' &&
    (PERSON_VERBS.has(before.lemma) || PERSON_VERBS.has(verbOf(before.lower)))
  );
}

/** The base form of a verb in -s or -ing that the tagger took for a noun: *kills 12* in a headline. */
function verbOf(lower: string): string {
  if (lower.endsWith('ing'))
    return PERSON_VERBS.has(lower.slice(0, -3)) ? lower.slice(0, -3) : `${lower.slice(0, -3)}e`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

function behindFillers(passage: Passage, last: number): number {
  let i = last;
  while (
    /^(?:others?|more|people|feared|believed|presumed|reported|confirmed|thought|remain|remains|remained|stayed|taken)$/.test(
      word(passage, i),
    ) ||
    at(passage, i)?.tag === 'ADV' ||
    at(passage, i)?.tag === 'AUX'
  )
    i++;
  return i;
}

/** The word behind a number that says the state of people: the *missing* of *12 are still missing*. */
export function stateBehind(passage: Passage, last: number): string | null {
  const after = at(passage, behindFillers(passage, last));
  return after && STATES.has(after.lower) ? after.text : null;
}
