/** What a number does in its sentence (`QuantityRole`); only `claim` becomes a row. */
import type { QuantityRole } from '../../../schemas/codes.ts';
import { readWords } from '../../input/lexicon.ts';
import { wordClass } from '../text/forms.ts';
import { at, is, joins, type Passage, word } from './passage.ts';
import { PERSON_VERBS, STATES } from './person_words.ts';
import { wordsOf } from './word_classes.ts';

/** Verbs by which people are quoted. */
export const SPEECH = readWords('quantity_attribution_verbs', 'lemma');
const THEN = /^(?:ago|later|earlier|before|after|afterwards|afterward|prior|hence|since|previously)$/;
const PAST_FRAME = /^(?:past|last|previous|next|coming|preceding|following|recent)$/;
/** *the first five months of the year*, *in the final two weeks* */
const END_OF = /^(?:first|final|opening|closing)$/;
const WITHIN = /^(?:in|during|over|throughout|within)$/;
/** *one official was quoted*: what is done to a source. */
const HEARD = wordsOf('hearing');
const TAKES_TIME = wordsOf('taking_time');
/** How far before *one* another number stands that shares it, in tokens. */
const NEAR_ONE = 9;
/** Speakers are few: *two officials said*; *1,200 people said* is the figure of a survey. */
const MOST_SPEAKERS = 10;

export interface RoleQuestion {
  /** Token of the number, of its qualifier, and behind its unit phrase. */
  first: number;
  qualified: number;
  last: number;
  value: number | null;
  spelled: boolean;
  time: boolean;
  age: boolean;
  /** A percentage, money, or a measure that is no time. */
  measured: boolean;
  /** Counts things by a noun. */
  counted: boolean;
  /** Another number of the sentence counts people or things beside it. */
  listed: boolean;
  /** Another number counts the noun right before it: *17 players over the age of 21*. */
  narrows: boolean;
  /** The number has a qualifier, or *only*, *just* before it. */
  bounded: boolean;
}

/** What a quantity is in its sentence: a claim, or a time, a restriction, a speaker … (`data/vocabulary/quantity_roles.csv`). */
export function readRole(passage: Passage, question: RoleQuestion): QuantityRole {
  if (question.time && !question.age && isTimeFrame(passage, question)) return 'time';
  if (isRestriction(passage, question)) return 'restriction';
  if (question.counted && isSpeaker(passage, question)) return 'attribution';
  if (question.value === 1 && question.spelled && !question.measured && !countsOne(passage, question))
    return 'determiner';
  return 'claim';
}

/** *three years ago*, *two days after*, *in the past 24 hours*. */
function isTimeFrame(passage: Passage, { qualified, last }: RoleQuestion): boolean {
  const next = word(passage, last);
  const before = word(passage, qualified - 1);
  if (THEN.test(next) && !joins(passage, last - 1))
    return before !== 'for' && !isFurther(passage, qualified - 1) && !isTaken(passage, qualified - 1);
  if ((next === 'on' && closes(passage, last + 1)) || (next === 'from' && word(passage, last + 1) === 'now'))
    return true;
  if (before === 'in' && isAhead(passage, qualified - 2)) return true;
  if (isDuration(passage, qualified - 2)) return false;
  return (
    PAST_FRAME.test(before) ||
    (END_OF.test(before) && (next === 'of' || WITHIN.test(word(passage, qualified - 3))))
  );
}

/** *for **a further** four hours before …*: how long. */
function isFurther(passage: Passage, i: number): boolean {
  return /^(?:further|additional)$/.test(word(passage, i)) && word(passage, i - 2) === 'for';
}

/** *it will **take** another two years before …*: how long, not when. */
function isTaken(passage: Passage, before: number): boolean {
  let i = before;
  while (/^(?:another|a|an|further|only|just|still|up|to)$/.test(word(passage, i))) i--;
  return TAKES_TIME.has(at(passage, i)?.lemma ?? '');
}

const AHEAD = wordClass("will would 'll ’ll wo shall due expected scheduled set");
const REPEATS = wordClass('again back here there up only just');
/** How far before *in* the word may stand by which something is still to come, in tokens. */
const FAR_AHEAD = 6;

/** *will open **in** ten days*: when, not how long; what is done to an object may take so long (*will build 40 homes in …*). */
function isAhead(passage: Passage, i: number): boolean {
  let k = i;
  while (is(passage, k, REPEATS)) k--;
  if (word(passage, k) === 'due') return true;
  if (at(passage, k)?.tag !== 'VERB' && !is(passage, k - 1, AHEAD)) return false;
  for (; k > i - FAR_AHEAD; k--) if (is(passage, k, AHEAD)) return true;
  return false;
}

/** Whether the clause closes at `i`: *two years on, …*; not *two days on a raft*. */
function closes(passage: Passage, i: number): boolean {
  const tag = at(passage, i)?.tag;
  return tag === undefined || tag === 'PUNCT';
}

/** *for the past three years* measures; *in the past three years* places. */
function isDuration(passage: Passage, i: number): boolean {
  return (
    word(passage, i) === 'for' ||
    word(passage, i - 1) === 'for' ||
    /^(?:spent|spend|lasted|took)$/.test(word(passage, i - 1))
  );
}

const BOUND = wordClass('under over above below older younger');

/** *9,000 children under 12*, *17 players over the age of 21*: narrows what another number of the sentence counts. */
function isRestriction(passage: Passage, { qualified, first, last, narrows, age }: RoleQuestion): boolean {
  const bound = is(passage, qualified, BOUND);
  if (
    age &&
    /^(?:over|older|under|younger|above)$/.test(word(passage, last - 1)) &&
    word(passage, last - 2) === 'and'
  )
    return true;
  return bound && (age || (narrows && followsBare(passage, first)));
}

/** Nothing is counted by the number itself but years. */
function followsBare(passage: Passage, first: number): boolean {
  const next = at(passage, first + 1);
  return next === undefined || next.tag !== 'NOUN' || /^years?$/.test(next.lower);
}

/** *two officials said*, *two officials who spoke …*, *said two officials*, *according to three sources*. */
function isSpeaker(passage: Passage, { qualified, last, value }: RoleQuestion): boolean {
  if (value === null || value > MOST_SPEAKERS || !Number.isInteger(value)) return false;
  let i = qualified - 1;
  if (word(passage, i) === 'of') return false;
  while (/^(?:the|these|those|other|all)$/.test(word(passage, i))) i--;
  if (word(passage, i) === 'to' && word(passage, i - 1) === 'according') return true;
  if (/^(?:citing|quoting|cited|quoted)$/.test(word(passage, i))) return true;
  const before = at(passage, i);
  if (before && /^(?:said|says)$/.test(before.lower) && /^[,”"’'»]$|^''$/.test(word(passage, i - 1)))
    return true;
  return speaks(passage, last);
}

/** Whether the next verb, past relative clauses and prepositional phrases, is one of speaking. */
function speaks(passage: Passage, last: number): boolean {
  let narrowed = false;
  for (let i = last; i < last + 8; i++) {
    const token = at(passage, i);
    if (!token || /^(?:NUM|CCONJ|SCONJ)$/.test(token.tag) || token.lower === 'that') return false;
    if (/^whom?$/.test(token.lower)) return SPEECH.has(nextVerb(passage, i + 1));
    if (token.text === ',' && opensAside(passage, i + 1)) {
      i = closesAside(passage, i + 1);
      continue;
    }
    if (token.tag === 'PUNCT' && token.text !== '-') return false;
    if (token.tag === 'ADP') narrowed = true;
    if (/^(?:DET|PROPN|PRON|NOUN)$/.test(token.tag) && !narrowed) return false;
    if (token.tag === 'VERB')
      return token.lemma !== 'speak' && (SPEECH.has(token.lemma) || /^(?:said|told)$/.test(token.lower));
    if (token.tag === 'AUX' && !/^(?:have|has|had)$/.test(token.lower)) return false;
  }
  return false;
}

/** *two officials, who asked …*, *three guards, speaking on condition …* */
function opensAside(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  return (
    token !== undefined &&
    (/^(?:who|both|all)$/.test(token.lower) || (token.tag === 'VERB' && /(?:ing|ed)$/.test(token.lower)))
  );
}

/** The comma that ends an aside, or where it begins if none does: *, interviewed apart, each estimated*. */
function closesAside(passage: Passage, from: number): number {
  if (!at(passage, from)!.lower.endsWith('ed')) return from - 1;
  for (let i = from; i < from + 8; i++) if (word(passage, i) === ',') return i;
  return from - 1;
}

/** The verb of a relative clause whose subject is the relative pronoun. */
function nextVerb(passage: Passage, i: number): string {
  if (at(passage, i)?.tag === 'PRON' || at(passage, i)?.tag === 'PROPN') return '';
  for (let k = i; k < Math.min(passage.last, i + 4); k++)
    if (at(passage, k)!.tag === 'VERB') return at(passage, k)!.lemma;
  return '';
}

/** *guilty of one count of theft*: charges are always counted. */
const CHARGE = wordClass('count charge');

/** Whether *one* counts what the sentence reports: *one guard was killed*, *only one camp*, *two men and one woman*. */
function countsOne(passage: Passage, question: RoleQuestion): boolean {
  if (word(passage, question.first + 1) === 'of' || word(passage, question.first) !== 'one') return false;
  if (is(passage, question.first - 1, POINTER) && word(passage, question.last) === 'shot') return false;
  if (isElsewhere(passage, question.first) || isObject(passage, question)) return true;
  if (!question.counted && !question.time) return saysState(passage, question.last);
  if (question.bounded || question.listed || sharesOne(passage, question.first)) return true;
  if (is(passage, question.first + 1, CHARGE) || word(passage, question.last) === 'only') return true;
  return saysState(passage, question.last) || undergoes(passage, question.last);
}

/** *the **one shot** we have* is no one who was shot. */
const POINTER = wordClass('the this that have has had get got gets only');

/** *seven men in one cell*: a number of things to one. */
function sharesOne(passage: Passage, first: number): boolean {
  if (!/^(?:in|on|into|behind|under|aboard)$/.test(word(passage, first - 1))) return false;
  for (let i = first - 2; i > first - 2 - NEAR_ONE; i--) if (at(passage, i)?.tag === 'NUM') return true;
  return false;
}

/** *a blast **killing** one guard*, *it **won** one seat*. */
function isObject(passage: Passage, { first, counted }: RoleQuestion): boolean {
  const verb = at(passage, first - 1);
  return counted && verb?.tag === 'VERB' && COUNTING.has(verb.lemma);
}
const COUNTING: ReadonlySet<string> = new Set(['kill', 'injure', 'wound', 'hurt', ...wordsOf('tallying')]);

/** *two men died in the north **and one in** the south*: as many as were counted there, elsewhere. */
export function isElsewhere(passage: Passage, first: number): boolean {
  if (!/^(?:and|,)$/.test(word(passage, first - 1))) return false;
  if (!/^(?:in|on|at|near|from|outside)$/.test(word(passage, first + 1))) return false;
  for (let i = first - 3; i > Math.max(passage.first - 1, first - FAR_ONE); i--)
    if (at(passage, i)?.tag === 'NUM') return true;
  return false;
}
/** So many words back the other count stands, at most. */
const FAR_ONE = 16;

/** *one firefighter was treated*: something was done to it. */
function undergoes(passage: Passage, last: number): boolean {
  let i = last;
  while (/^(?:has|have|had|been|also|later|then)$/.test(word(passage, i))) i++;
  if (!/^(?:is|are|was|were|being)$/.test(word(passage, i)) && word(passage, i - 1) !== 'been') return false;
  while (at(passage, i)?.tag === 'AUX' || at(passage, i)?.tag === 'ADV') i++;
  const verb = at(passage, i);
  return verb?.tag === 'VERB' && /(?:ed|en|wn|ught|ut)$/.test(verb.lower) && !HEARD.has(verb.lemma);
}

function saysState(passage: Passage, last: number): boolean {
  let i = last;
  while (at(passage, i)?.tag === 'AUX' || at(passage, i)?.tag === 'ADV') i++;
  const token = at(passage, i);
  return (
    token !== undefined &&
    (STATES.has(token.lower) || (token.tag === 'VERB' && PERSON_VERBS.has(token.lemma)))
  );
}
