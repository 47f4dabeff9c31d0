/** Words of the clause that name what a number counts, though not behind it: *the number of pupils rose to 141*. */
import type { UnitBasis } from '../../../schemas/codes.ts';
import { singular } from '../../language/singular.ts';
import { PARENTS } from './aged_people.ts';
import type { Antecedent } from './antecedents.ts';
import { changeOf } from './change_verbs.ts';
import { type CountedNoun, readNoun, skipDeterminers } from './counted.ts';
import { at, type Passage, word } from './passage.ts';
import { isPersonal } from './people.ts';
import { STATES } from './person_words.ts';
import { isPlural } from './plurals.ts';
import { SPEECH } from './roles.ts';
import { wordsOf } from './word_classes.ts';

/** A unit that the sentence does not name at the number. */
export interface ElidedUnit {
  kind: Antecedent['kind'];
  unit: string;
  phrase: string;
  text: string | null;
  basis: UnitBasis;
}

/** How far before its number the words may stand, in tokens. */
const REACH = 16;
/** *The number of … has passed 40*: so far the subject may stand. */
const FAR = 26;
/** What stands between them and the number. */
const LINK =
  /^(?:to|at|as|is|was|reached|hit|passed|exceeded|past|above|beyond|near|of|than|by|from|,|:|be)$/;
/** What is said of a toll is said of people. */
const PEOPLE = wordsOf('headcount');

const VOTES: ElidedUnit = { kind: 'count', unit: 'vote', phrase: 'vote', text: 'vote', basis: 'stated' };
const CHILDREN: ElidedUnit = { kind: 'count', unit: 'child', phrase: 'child', text: null, basis: 'implied' };
/** What people make up: *a town of 12,000*. */
const PEOPLED = wordsOf('peopled');
/** What is for people: *room for 40*, *death sentences for 13*. */
const FOR_PEOPLE = wordsOf('for_people');

/** People that no word names; *dead*, *missing* where a word says what they are. */
export function person(text: string | null): ElidedUnit {
  return { kind: 'count', unit: 'person', phrase: 'person', text, basis: 'implied' };
}

/** *A town of 12,000*, *a crowd of 300*, *sales of 40,000*, *a mark of 97*: what the words before *of* name, whatever else the sentence counts. */
export function namedBefore(passage: Passage, qualified: number): ElidedUnit | null {
  if (word(passage, qualified - 1) !== 'of') return null;
  const thing = at(passage, qualified - 2);
  if (thing && PEOPLED.has(thing.lower)) return person(null);
  if (!thing || !SCORED.has(thing.lemma)) return null;
  const { lemma, text } = thing;
  return { kind: 'count', unit: lemma, phrase: lemma, text, basis: 'stated' };
}
/** What is itself counted by the number behind *of*. */
const SCORED = wordsOf('scored');

const TALLY = /^(?:number|total|count|tally)$/;

/** *brought to 63 **the number of executions***: what the number counts stands behind it. */
export function countBehind(passage: Passage, last: number): ElidedUnit | null {
  if (
    word(passage, last) !== 'the' ||
    !TALLY.test(word(passage, last + 1)) ||
    word(passage, last + 2) !== 'of'
  )
    return null;
  const first = skipDeterminers(passage, last + 3);
  const noun = readNoun(passage, first);
  if (noun) return ofNoun(passage, noun, 'stated');
  return STATES.has(word(passage, first)) ? person(passage.tokens[first]!.text) : null;
}

/**
 * *the number of pupils rose to 141*, *the death toll stands at 25*, *a crowd of 300*, *the hotels, currently 210*.
 *
 * @param qualified token of the number's qualifier, or of the number
 * @param value the number, where it has one value
 */
export function namedCount(passage: Passage, qualified: number, value: number | null): ElidedUnit | null {
  const before = word(passage, qualified - 1);
  const thing = word(passage, qualified - (before === 'of' ? 2 : 1));
  if (before === 'of' && (PARENTS.has(singular(thing)) || /^(?:oldest|youngest|eldest)$/.test(thing)))
    return CHILDREN;
  if (before !== 'of' && thing === 'capacity') return person(null);
  if (/^(?:number(?:s|ed|ing)?|total(?:s|led|ling)?)$/.test(before))
    return pluralBefore(passage, qualified, () => true);
  if (before === 'for' && FOR_PEOPLE.has(at(passage, qualified - 2)?.lemma ?? '')) return person(null);
  let link = word(passage, qualified) === 'from' ? qualified : qualified - 1;
  while (at(passage, link)?.tag === 'ADV' || RECORD.test(word(passage, link))) link--;
  if (!LINK.test(word(passage, link)) && !REACHES.has(at(passage, link)?.lemma ?? '')) return null;
  for (let i = link; i >= Math.max(passage.first, qualified - FAR); i--) {
    const lower = word(passage, i);
    if (qualified - i > REACH && lower !== 'number') continue;
    if (PEOPLE.has(lower)) return person(null);
    if (lower === 'vote' && i === link - 1 && word(passage, link) !== 'to') return VOTES;
    if (lower === 'numbers' && /^(?:NOUN|PROPN)$/.test(at(passage, i - 1)?.tag ?? '')) {
      const { lemma, text } = passage.tokens[i - 1]!;
      return { kind: 'count', unit: lemma, phrase: lemma, text, basis: 'stated' };
    }
    if (lower === 'number' && STATES.has(word(passage, i + 1))) return person(passage.tokens[i + 1]!.text);
    if (lower !== 'number' || word(passage, i + 1) !== 'of') continue;
    const first = skipDeterminers(passage, i + 2);
    if (word(passage, first) === 'who') return person(null);
    const state = STATES.has(word(passage, first)) && /^(?:to|by|at|is|was)$/.test(word(passage, first + 2));
    const noun = state ? null : readNoun(passage, first);
    if (noun) return ofNoun(passage, noun, 'stated');
    if (STATES.has(word(passage, first))) return person(passage.tokens[first]!.text);
  }
  return leveledThing(passage, link, (value ?? 0) >= LARGE);
}

/** *hit **a record** 4 million* */
const RECORD = /^(?:an?|new|record)$/;
/** So many people arrive nowhere: *the tourists reached 40*, but *tourists reached 4 million*. */
const LARGE = 1000;
const AMOUNTS = wordsOf('amount');
const TALLIES = wordsOf('tally');
/** Words of an amount between a verb and the level. */
const LONGEST_AMOUNT = 7;
const REACHES = wordsOf('reaching');
const PUTS = wordsOf('putting');

/** *Applications rose to 4,100, refusals to 300*, *The total of detainees reached 40*, *It put the detainees at 40*: what has a level. */
function leveledThing(passage: Passage, link: number, large: boolean): ElidedUnit | null {
  const gapped =
    /^(?:to|at)$/.test(word(passage, link)) && /^(?:and|,|;|while)$/.test(word(passage, link - 2));
  if (gapped) return pluralAt(passage, link - 1);
  const verb = levelVerb(passage, link);
  if (verb < 0) return null;
  const puts = /^(?:put|estimate|peg|place)$/.test(passage.tokens[verb]!.lemma);
  let first = puts ? verb + 1 : clauseStart(passage, verb);
  first = skipDeterminers(passage, first);
  const tally = TALLIES.has(word(passage, first)) && word(passage, first + 1) === 'of';
  if (tally) first = skipDeterminers(passage, first + 2);
  const noun = first < (puts ? link : verb) ? readNoun(passage, first) : null;
  if (!noun || noun.last > (puts ? link : verb) || AMOUNTS.has(noun.unit)) return null;
  const head = passage.tokens[noun.head]!;
  const arrives =
    !tally && !large && /^(?:reach|hit|pass)$/.test(passage.tokens[verb]!.lemma) && isPersonal(noun.unit);
  return isPlural(head) && !arrives ? ofNoun(passage, noun, 'stated') : null;
}

/** The verb by which a subject has a level, before the link that ends at the number; -1 where there is none. */
function levelVerb(passage: Passage, link: number): number {
  const token = passage.tokens[link]!;
  if (REACHES.has(token.lemma)) return link;
  if (token.lower === 'at') {
    for (let i = link - 1; i >= Math.max(passage.first, link - REACH); i--) {
      const { lemma, tag } = passage.tokens[i]!;
      if (tag === 'PUNCT' || tag === 'SCONJ') return -1;
      if (tag === 'VERB' && PUTS.has(lemma)) return i;
    }
    return -1;
  }
  if (token.lower !== 'to' && token.lower !== 'from') return -1;
  let i = link - 1;
  if (word(passage, i) === ',') i = shareBefore(passage, i);
  const first = i - LONGEST_AMOUNT;
  while (at(passage, i)?.tag === 'ADV' || (i > first && isShare(passage, i))) i--;
  const verb = at(passage, i);
  return verb !== undefined && changeOf(verb) !== undefined ? i : -1;
}

/** *rose **by 12 percent** to 4,100* */
function isShare(passage: Passage, i: number): boolean {
  return (
    at(passage, i)?.tag === 'NUM' || /^(?:%|percent|per|cent|by|about|almost|nearly)$/.test(word(passage, i))
  );
}

/** The token behind the mark, conjunction or verb before a clause's verb. */
function clauseStart(passage: Passage, verb: number): number {
  let i = verb;
  while (/^(?:AUX|ADV)$/.test(at(passage, i - 1)?.tag ?? '')) i--;
  while (
    i > Math.max(passage.first, verb - REACH) &&
    !/^(?:PUNCT|CCONJ|SCONJ|VERB|AUX|PRON)$/.test(passage.tokens[i - 1]!.tag)
  )
    i--;
  return i;
}

/** The unit that a noun names, with its words. */
export function ofNoun(passage: Passage, noun: CountedNoun, basis: UnitBasis): ElidedUnit {
  const text = passage.raw.slice(passage.tokens[noun.first]!.start, passage.tokens[noun.head]!.end);
  return { kind: 'count', unit: noun.unit, phrase: noun.phrase, text, basis };
}

/** *women and children, 9,000 of whom …*: the noun right before the relative clause, the first of joined nouns. */
export function relativeHead(passage: Passage, qualified: number, behind: number): ElidedUnit | null {
  if (!/^(?:whom|which)$/.test(word(passage, behind + 1)) || word(passage, qualified - 1) !== ',')
    return null;
  let head = qualified - 2;
  while (isPluralAt(passage, head) && word(passage, head - 1) === 'and' && isPluralAt(passage, head - 2))
    head -= 2;
  return pluralAt(passage, head);
}

/** *our customers came back, and two-thirds of them …*: the nearest plural noun of the sentence that may be meant. */
export function pluralBefore(
  passage: Passage,
  i: number,
  fits: (unit: string) => boolean,
): ElidedUnit | null {
  let apart = false;
  for (let k = i - 1; k >= Math.max(passage.first, i - REACH); k--) {
    apart ||= /^[:;]$/.test(passage.tokens[k]!.text);
    const speaker = !apart && SPEECH.has(at(passage, k + 1)?.lemma ?? '');
    const noun = speaker ? null : pluralAt(passage, k);
    if (noun && fits(noun.unit)) return noun;
  }
  return null;
}

/** The plural noun that stands at a token. */
export function pluralAt(passage: Passage, i: number): ElidedUnit | null {
  const noun = isPluralAt(passage, i) ? readNoun(passage, i) : null;
  return noun && ofNoun(passage, noun, 'inherited');
}

function isPluralAt(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  return token !== undefined && isPlural(token);
}

/** *bread went up by a third*: what rose or fell is what the fraction divides. */
export function changedThing(passage: Passage, qualified: number): ElidedUnit | null {
  const by = word(passage, qualified - 1) === 'by';
  let i = by ? qualified - 2 : qualified - 1;
  let changed = false;
  for (; i >= Math.max(passage.first, qualified - REACH); i--) {
    const token = passage.tokens[i]!;
    const moves = changeOf(token) !== undefined || (by && /^(?:up|down)$/.test(token.lower));
    if (!moves && !/^(?:VERB|AUX|ADV|PART)$/.test(token.tag)) break;
    changed ||= moves;
  }
  const subject = changed && at(passage, i)?.tag === 'NOUN' ? subjectEndingAt(passage, i) : null;
  return subject && ofNoun(passage, subject, 'stated');
}

/** The noun phrase before a verb: *crime involving a knife*, of which *crime* is the head. */
function subjectEndingAt(passage: Passage, last: number): CountedNoun | null {
  let i = last;
  while (i > Math.max(passage.first, last - REACH)) {
    const { tag, lower } = passage.tokens[i - 1]!;
    const reduced =
      tag === 'VERB' && lower.endsWith('ing') && /^(?:NOUN|PROPN)$/.test(at(passage, i - 2)?.tag ?? '');
    if ((!reduced && /^(?:PUNCT|CCONJ|SCONJ|VERB|AUX|PRON)$/.test(tag)) || lower === 'where') break;
    i--;
  }
  if (at(passage, i)?.tag === 'ADP') return readNoun(passage, last);
  const subject = readNoun(passage, skipDeterminers(passage, i));
  return subject && !AMOUNTS.has(subject.unit) ? subject : readNoun(passage, last);
}

/** *rose 4 percent **in the first half of the year,** to 40*: where the amount of change ends, behind which a time stands. */
function shareBefore(passage: Passage, comma: number): number {
  for (let i = comma - 1; i > Math.max(passage.first, comma - LONGEST_TIME); i--) {
    if (/^(?:%|percent|cent)$/.test(word(passage, i))) return i;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(at(passage, i)!.tag)) return comma;
  }
  return comma;
}
/** Words of such a time. */
const LONGEST_TIME = 9;
