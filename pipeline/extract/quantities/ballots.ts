/** Votes for and against: *passed by 266 to 39*, *voted 89-52 for it*. */
import { shapeClass, wordClass } from '../text/forms.ts';
import type { ElidedUnit } from './named_count.ts';
import { at, is, isHyphen, type Passage, word } from './passage.ts';
import type { Question } from './question.ts';
import { wordsOf } from './word_classes.ts';

/** What is voted on, and by whom. */
const BALLOT = wordClass(wordsOf('ballot'));
const MOTION = wordClass(wordsOf('ballot_subject'));
/** Bodies that vote. */
const CHAMBER = wordClass(wordsOf('chamber'));
const DECIDED = wordClass(wordsOf('ballot_decision'));

const VOTES: ElidedUnit = { kind: 'count', unit: 'vote', phrase: 'vote', text: null, basis: 'implied' };

/** The first of *by 266 votes to 39*. */
const VOTE = wordClass('vote votes');

/** The votes of a number that stands against another, in a sentence that tells of a ballot. */
export function ballot({ passage, number, qualified, part }: Question): ElidedUnit | null {
  if (part >= 0 || number.kind !== 'cardinal' || !Number.isInteger(number.value)) return null;
  const against = isCount(passage, number.last + 1) && isLink(passage, number.last);
  const of = is(passage, qualified - 2, VOTE) ? qualified - 3 : qualified - 2;
  const behind = isCount(passage, of) && isLink(passage, qualified - 1);
  return (against || behind || isGlued(passage, number.first)) && tellsOfBallot(passage) ? VOTES : null;
}

function isLink(passage: Passage, i: number): boolean {
  return word(passage, i) === 'to' || isHyphen(word(passage, i));
}

function isCount(passage: Passage, i: number): boolean {
  return at(passage, i)?.tag === 'NUM' && !/[.,$%]/.test(word(passage, i));
}

/** The result of a ballot: *a 6-3 ruling*. */
const RESULT = wordClass(wordsOf('ballot_result'));

/** *a 6-3 ruling*: what two numbers with a hyphen tell of is no more than how the votes fell. */
export function tellsResult(passage: Passage, first: number, head: number): boolean {
  return isGlued(passage, first) && is(passage, head, RESULT);
}

const RESULT_IN_DIGITS = shapeClass(/^\d{1,3}[-‐‑–]\d{1,3}$/);

/** *89-52*, which is one token. */
function isGlued(passage: Passage, i: number): boolean {
  return is(passage, i, RESULT_IN_DIGITS);
}

/** Whether a sentence tells how many were for and against something: *passed the bill*, *the council rejected*. */
export function tellsOfBallot(passage: Passage): boolean {
  let motion = false;
  let decided = false;
  for (let i = passage.first; i < passage.last; i++) {
    if (is(passage, i, BALLOT)) return true;
    motion ||= is(passage, i, MOTION) || is(passage, i, CHAMBER);
    decided ||= is(passage, i, DECIDED);
  }
  return motion && decided;
}
