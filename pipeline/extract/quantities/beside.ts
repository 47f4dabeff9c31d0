/** Units that the words right beside a number imply: *before 62,000*, *we were 11*, *two clear of Hull*. */
import { REACH } from './antecedents.ts';
import { type ElidedUnit, person } from './named_count.ts';
import { at, word } from './passage.ts';
import { ALL, inherited, type Question } from './question.ts';

/** Fewer do not make a crowd. */
const CROWD = 1000;

/** *played before 62,000 at Foyle Park*, *in front of 800* */
export function spectators({ passage, number, qualified, before }: Question): ElidedUnit | null {
  if ((number.value ?? 0) < CROWD || at(passage, number.last)?.tag === 'NOUN') return null;
  const front = before === 'of' && word(passage, qualified - 2) === 'front';
  return before === 'before' || front ? person(null) : null;
}

/** *We were 11*, *they were three on each bike*: those who speak or are spoken of. */
export function ourselves({ passage, number, qualified, part }: Question): ElidedUnit | null {
  if (
    part >= 0 ||
    number.kind !== 'cardinal' ||
    !/^(?:are|were|be|['’]re)$/.test(word(passage, qualified - 1))
  )
    return null;
  const will = /^(?:will|would|['’]ll|['’]d)$/.test(word(passage, qualified - 2)) ? 1 : 0;
  const subject = word(passage, qualified - 2 - will);
  const few = subject === 'they' && number.spelled && word(passage, number.last + 1) === 'each';
  return subject === 'we' || few ? person(null) : null;
}

/** *Leeds, who have 23 points, are **two** clear of Hull* */
export function lead({ behind, find }: Question): ElidedUnit | null {
  if (behind !== 'clear' && behind !== 'adrift') return null;
  return inherited(find(ALL, REACH, ({ unit }) => unit === 'point')) ?? POINTS;
}
const POINTS: ElidedUnit = { kind: 'count', unit: 'point', phrase: 'point', text: null, basis: 'implied' };
