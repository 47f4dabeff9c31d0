/** Whether what is said of a number is said of people. */
import { readVocabulary, readWords } from '../../input/lexicon.ts';
import { PEOPLES } from '../../language/peoples.ts';
import { singular } from '../../language/singular.ts';
import type { Tag } from '../text/token.ts';
import { at, type Passage, word } from './passage.ts';
import { PERSON_VERBS, STATES } from './person_words.ts';
import { wordsOf } from './word_classes.ts';

const OPINIONS = wordsOf('opinion');
const CONTAINING = wordsOf('containing');
/** Where only people are. */
const WHEREABOUTS = new Set(
  'on board|from homes|at large|in custody|in jail|in prison|in hospital|to hospital|in detention|in quarantine|on foot'.split(
    '|',
  ),
);

const UNITS = readVocabulary<'unit' | 'variants' | 'dimension'>('units');
const PERSONS: ReadonlySet<string> = new Set(
  UNITS.filter(({ dimension }) => dimension === 'person').flatMap(({ unit, variants }) => [
    unit,
    ...variants.split('|'),
  ]),
);
/** Endings of nouns for people that no vocabulary lists. */
const PERSONAL = new RegExp(`(?:${[...wordsOf('personal_ending')].join('|')})$`);
/** Nouns with such an ending that are things: *container*. */
const THINGS = readWords('thing_nouns');

/** Whether a unit counts people. */
export function isPersonal(unit: string): boolean {
  return PERSONS.has(unit) || PEOPLES.has(unit) || (PERSONAL.test(unit) && !THINGS.has(unit));
}

/** Tags of the words that may stand between a counted noun and its verb. */
const OF_SUBJECT: ReadonlySet<Tag | undefined> = new Set<Tag>(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PART']);
/** So many words may stand between a counted noun and what is said of it. */
const SUBJECT = 10;

/**
 * Whether people counted as a subject are told to have suffered or done something that only people do, without an
 * object: *Nine members of the force were killed*, *374 men surrendered*; not *two men killed 12*.
 *
 * @param last token behind the counted noun
 */
export function undergoes(passage: Passage, last: number): boolean {
  let i = last;
  while (i < last + SUBJECT && OF_SUBJECT.has(at(passage, i)?.tag)) i++;
  let passive = false;
  let verb = at(passage, i);
  while (verb?.tag === 'AUX' || verb?.tag === 'ADV') {
    passive ||= verb.lemma === 'be';
    verb = at(passage, ++i);
  }
  if (!verb) return false;
  if (passive) return STATES.has(verb.lower) || PERSON_VERBS.has(verb.lemma);
  return (
    PERSON_VERBS.has(verb.lemma) && !/^(?:NUM|DET|NOUN|PROPN|PRON|ADJ)$/.test(at(passage, i + 1)?.tag ?? '')
  );
}

/** *12 dead*, *killed 12*, *12 were arrested*. */
export function saysPeople(passage: Passage, first: number, last: number): boolean {
  const behind = behindFillers(passage, last);
  const after = at(passage, behind);
  if (
    after &&
    (STATES.has(after.lower) ||
      after.lower === 'without' ||
      (after.lower === 'out' && /^(?:work|school)$/.test(word(passage, behind + 2))) ||
      WHEREABOUTS.has(`${after.lower} ${word(passage, behindOwner(passage, behind + 1))}`))
  )
    return true;
  if (
    after &&
    /^(?:VERB|NOUN)$/.test(after.tag) &&
    PERSON_VERBS.has(after.tag === 'VERB' ? after.lemma : after.lower) &&
    !holds(passage, behind)
  )
    return true;
  if (after?.tag === 'VERB' && after.lower === after.lemma && OPINIONS.has(after.lemma)) return true;
  let j = first - 1;
  while (/^(?:an?|another|additional|just|only|also|some|further|other)$/.test(word(passage, j))) j--;
  const before = at(passage, j);
  return (
    before !== undefined &&
    before.tag !== 'ADP' &&
    (PERSON_VERBS.has(before.lemma) || PERSON_VERBS.has(verbOf(before.lower)))
  );
}

/** *from **their** homes* */
function behindOwner(passage: Passage, i: number): number {
  return word(passage, i) === 'their' ? i + 1 : i;
}

/** *the next 20 hold 31*: what holds others is no person; *20 are held* is. */
function holds(passage: Passage, verb: number): boolean {
  const object = at(passage, verb + 1)?.tag ?? '';
  return CONTAINING.has(at(passage, verb)!.lemma) && /^(?:NUM|DET|ADJ|NOUN)$/.test(object);
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
    (at(passage, i)?.tag === 'ADV' && !STATES.has(word(passage, i))) ||
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

/** *six in ten **said***, *one in five **put** it first*, *a third **were Iraqis***: whether the verb behind a fraction says that they are people. */
export function arePeople(passage: Passage, first: number, last: number): boolean {
  const verb = at(passage, last);
  if (verb?.tag === 'VERB' && (OPINIONS.has(verb.lemma) || isRatio(passage, first, last))) return true;
  if (!/^(?:are|were)$/.test(word(passage, last))) return false;
  const kind = word(passage, last + 1);
  return singular(kind) !== kind && isPersonal(singular(kind));
}

/** *one **in** ten*, *six **out** of ten* */
function isRatio(passage: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:in|out|of)$/.test(word(passage, i))) return true;
  return false;
}
