/** Units that are left out: from what a number refers to, or implied by what is said of people. */
import { isVerbal } from '../text/token.ts';
import { type Antecedent, type Find, finder, REACH } from './antecedents.ts';
import { ballot } from './ballots.ts';
import { lead, ourselves, spectators } from './beside.ts';
import { DIMENSIONAL, readNoun } from './counted.ts';
import { impliedMoney } from './implied_money.ts';
import { level } from './levels.ts';
import { isIndexLevel } from './market_levels.ts';
import type { NumberMention } from './mention.ts';
import {
  changedThing,
  countBehind,
  type ElidedUnit,
  namedBefore,
  namedCount,
  ofNoun,
  person,
  pluralAt,
  pluralBefore,
  relativeHead,
} from './named_count.ts';
import { at, type Passage, word } from './passage.ts';
import { arePeople, isPersonal, saysPeople, stateBehind } from './people.ts';
import { STATES } from './person_words.ts';
import { isPlural } from './plurals.ts';
import { polled } from './poll_shares.ts';
import {
  ALL,
  AMOUNTS,
  COUNTS,
  inherited,
  isSubject,
  LEVELS,
  leastWhole,
  type Question,
  SHARES,
  type Unitless,
} from './question.ts';
import { again, theTwo } from './same_number.ts';
import { unitOfWords } from './unit_lexicon.ts';
import { besideNations, parallel, partOfBefore, partOfNamed, partOfWhole } from './wholes.ts';
import { wordsOf } from './word_classes.ts';

const REFERRING = /^(?:remaining|other|those|these|another|further|rest|next|first|last|top)$/;
/** How many sentences back *their last six games* may have been named. */
const FAR = 40;
const CONTAINING = wordsOf('containing');
/** What became of some is not what became of *others*. */
const OUTCOME = wordsOf('outcome');

/**
 * The unit of a number that stands alone.
 *
 * @param index index of the sentence
 * @param antecedents what earlier numbers counted, in order
 * @returns null where nothing tells
 */
export function elidedUnit(
  passage: Passage,
  index: number,
  alone: Unitless,
  antecedents: readonly Antecedent[],
): ElidedUnit | null {
  const { number, qualified, part } = alone;
  const question: Question = {
    number,
    qualified,
    part,
    passage,
    index,
    find: findFor(number, finder(antecedents, index)),
    before: word(passage, qualified - 1),
    behind: word(passage, number.last),
    people:
      saysPeople(passage, qualified, behindAside(passage, qualified, number.last)) ||
      (number.kind === 'fraction' && arePeople(passage, number.first, number.last)),
  };
  if (/^(?:it|that|this)$/.test(word(passage, question.part))) return inherited(question.find(LEVELS, 1));
  if (isPointsOfIndex(question)) return inherited(question.find(LEVELS, 0, ({ unit }) => unit === 'point'));
  return (
    namedBefore(passage, qualified) ??
    spectators(question) ??
    impliedMoney(question) ??
    ourselves(question) ??
    lead(question) ??
    countBehind(passage, number.last) ??
    ballot(question) ??
    again(question) ??
    theTwo(question) ??
    partOfWhole(question) ??
    partOfNamed(question) ??
    divided(question) ??
    listed(question) ??
    compared(question) ??
    besideNations(question) ??
    referred(question) ??
    told(question) ??
    polled(question) ??
    level(question) ??
    (question.behind === 'others' ? person(null) : null)
  );
}

/** *the Dow fell 344.65*: points, which only the claim names where the sentence does not. */
function isPointsOfIndex({ passage, number, part }: Question): boolean {
  const { first, last, kind, spelled, scale, value } = number;
  return (
    part < 0 && kind === 'cardinal' && !spelled && scale === 1 && isIndexLevel(passage, first, last, value)
  );
}

/** Thousands are of no unit of time that was named for another number. */
const MOST_TIMES = 1000;

function findFor({ value }: NumberMention, find: Find): Find {
  if (value === null || value < MOST_TIMES) return find;
  return (kinds, reach, fits = () => true) =>
    find(kinds, reach, (one) => unitOfWords(one.unit)?.kind !== 'time' && fits(one));
}

/** Behind the mark that closes what the same mark opened: *The rest — some 400 — were sent home*. */
function behindAside(passage: Passage, qualified: number, last: number): number {
  const mark = word(passage, qualified - 1);
  return /^(?:,|[—–]|--)$/.test(mark) && word(passage, last) === mark ? last + 1 : last;
}

/** *refugees (2.7 million)*, *the families, about 2,000, fled*, *the questions: 14 to …*. */
function listed({ passage, number, qualified, part, before, find }: Question): ElidedUnit | null {
  if (part >= 0) return null;
  if (before === ',') return closesAside(passage, number.last) ? pluralAt(passage, qualified - 2) : null;
  const state =
    before === ':' && STATES.has(word(passage, qualified - 2)) ? passage.tokens[qualified - 2]! : null;
  if (state) return person(state.text);
  const oblique = at(passage, qualified - 3)?.tag === 'ADP' && find(COUNTS, 0) !== null;
  const told = oblique || isSubject(passage, number.last);
  return !told && /^(?:[:—–]|--)$/.test(before) ? pluralAt(passage, qualified - 2) : null;
}

/** Whether a mark or the sentence's end follows. */
function closesAside(passage: Passage, i: number): boolean {
  const next = at(passage, i);
  return next === undefined || /^(?:[,.;)—–]|--)$/.test(next.text);
}

/** Larger numbers are no percentages. */
const MOST_PERCENT = 1000;

/** *40 hectares, six less than planned*, *41 degrees, two below the record*; *40 miles in 14 hours; she did it in 11*, *12 euros to one and nine to another*. */
function compared({ passage, number, qualified, behind, before, people, find }: Question): ElidedUnit | null {
  const next = at(passage, number.last + 1);
  const than = /^(?:more|fewer|less)$/.test(behind) && next?.lower === 'than';
  const from =
    /^(?:below|above|short|shy|under|over|off)$/.test(behind) && /^(?:DET|ADP|PRON)$/.test(next?.tag ?? '');
  const share = (number.value ?? 0) > MOST_PERCENT;
  if (than || from) return inherited(find(ALL, 0, ({ kind }) => !(share && kind === 'percent')));
  if (before === 'from' && /^(?:up|down)$/.test(word(passage, qualified - 2))) {
    const level = find(ALL, 0);
    if (level) return inherited(level);
  }
  if (DIMENSIONAL.fits(behind)) return inherited(find(LEVELS, 0));
  if (!people && /^(?:and|but|,)$/.test(before) && at(passage, number.last)?.tag === 'ADP') {
    const likewise = find(ALL, 0, (one) => one.behind === behind && !one.oblique);
    if (likewise && behind !== 'of') return inherited(likewise);
  }
  const bare = number.kind === 'cardinal' && !people && closesAside(passage, number.last);
  return bare && /^(?:in|for|within|after|by)$/.test(before)
    ? inherited(find(AMOUNTS, 0, (one) => one.before === before))
    : null;
}

/** *9,000 of whom*, *409 of the freed*, *40 of those who fled*, *half of it*, *bread went up by a third*. */
function divided({ passage, number, qualified, part, find, people }: Question): ElidedUnit | null {
  if (part < 0) return number.kind === 'fraction' ? changedThing(passage, qualified) : null;
  const relative = relativeHead(passage, qualified, number.last);
  if (relative && (word(passage, part) !== 'whom' || isPersonal(relative.unit))) return relative;
  const whole = word(passage, part);
  if (STATES.has(whole)) return person(passage.tokens[part]!.text);
  const described = /^(?:them|whom)$/.test(whole) ? nounBehind(passage, part + 1) : null;
  if (described) return described;
  if (word(passage, part - 1) === 'those' && /^(?:PRON|ADP|VERB)$/.test(at(passage, part)?.tag ?? ''))
    return person(null);
  if (LOOKS_BACK.test(whole)) return periodBehind(passage, part + 1);
  if (whole !== 'them') return null;
  const least = leastWhole(number);
  const counted = find(COUNTS, 0, ({ value, oblique }) => (value === null || value >= least) && !oblique);
  if (counted && !(people && !isPersonal(counted.unit))) return null;
  return pluralBefore(passage, qualified, (unit) => (people ? isPersonal(unit) : true));
}

const LOOKS_BACK = /^(?:past|last|previous)$/;
const NUMERIC: ReadonlySet<string | undefined> = new Set(['NUM', 'ADJ']);

/** *nine of the past 10 **years***: parts of the time that is looked back on. */
function periodBehind(passage: Passage, i: number): ElidedUnit | null {
  const noun = NUMERIC.has(at(passage, i)?.tag) ? readNoun(passage, i + 1) : null;
  return noun && unitOfWords(noun.unit)?.kind === 'time' ? ofNoun(passage, noun, 'stated') : null;
}

/** *35 came back, 26 of them **minors***: what a part of them is, said without a verb. */
function nounBehind(passage: Passage, i: number): ElidedUnit | null {
  const noun = readNoun(passage, i);
  if (!noun || !isPersonal(noun.unit) || !isPlural(passage.tokens[noun.head]!)) return null;
  return isVerbal(at(passage, noun.last)) ? null : ofNoun(passage, noun, 'stated');
}

/** *the remaining 300*, *45 others were hurt*, *Iraq (1.4 million)*: what earlier numbers counted. */
function referred(question: Question): ElidedUnit | null {
  const { passage, number, qualified, part, find, before, behind, people } = question;
  const refers =
    part >= 0 ||
    REFERRING.test(before) ||
    /^(?:others?|more|fewer|less)$/.test(behind) ||
    number.kind === 'fraction';
  const share =
    number.kind === 'fraction' && part < 0 ? find(SHARES, 1, ({ divided }) => divided !== null) : null;
  if (share?.divided) {
    const { unit, phrase, text } = share.divided;
    return { kind: 'count', unit, phrase, text, basis: 'inherited' };
  }
  const referent = refers ? (alike(question) ?? ofAll(number, before, ofSize(question), find)) : null;
  if (referent && !(people && !isPersonal(referent.unit))) return inherited(referent);
  const held = CONTAINING.has(before) && find(COUNTS, 0, ({ unit }) => isPersonal(unit));
  if (held) return inherited(held);
  if (CONTAINING.has(at(passage, qualified - 1)?.lemma ?? '') && SEATS.has(find(COUNTS, 0)?.unit ?? ''))
    return person(null);
  if (!people) return before === '(' ? pluralAt(passage, qualified - 2) : null;
  const others = parallel(question) ?? partOfBefore(question);
  return others && others.unit !== 'person' ? inherited(others) : person(stateBehind(passage, number.last));
}

/** What a number refers to, which has not less than it where it is a part of that. */
function ofSize(question: Question): Antecedent | null {
  const { number, part, behind } = question;
  const least = leastWhole(number);
  return referentOf(
    question,
    (one) =>
      !(behind === 'others' && (one.nested || OUTCOME.has(one.unit))) &&
      (part < 0 || one.value === null || one.value >= least),
  );
}

/** What *others* stand beside and a fraction divides: people, where it is said of people (*a third were Iraqis*). */
function referentOf(
  { number, behind, people, find }: Question,
  fits: (one: Antecedent) => boolean,
): Antecedent | null {
  if (!people) return find(COUNTS, REACH, fits);
  if (number.kind === 'fraction') return find(COUNTS, REACH, (one) => fits(one) && isPersonal(one.unit));
  const latest = find(COUNTS, REACH, fits);
  if (behind !== 'others' || !latest || !isPersonal(latest.unit)) return latest;
  const harmed = find(COUNTS, 1, (one) => fits(one) && one.undergoes) ?? latest;
  const mixed = find(
    COUNTS,
    1,
    ({ unit, sentence }) => sentence === harmed.sentence && unit !== harmed.unit && isPersonal(unit),
  );
  return mixed ? null : harmed;
}

/** *120 were Syrians and 90 Iraqis. The first **50** …*: of all who were told of, not of the last nation. */
function ofAll(
  { value }: NumberMention,
  before: string,
  found: Antecedent | null,
  find: Find,
): Antecedent | null {
  if (!found?.nation || !/^(?:first|another|next|last)$/.test(before)) return found;
  return find(COUNTS, REACH, (one) => !one.nation && (one.value ?? 0) >= (value ?? 0)) ?? found;
}

/** *It has 52 seats but carried 80.* */
const SEATS: ReadonlySet<string> = new Set(['seat', 'bed', 'berth', 'place', 'cell', 'room']);

/** *their last six games …; two of the last **15***: a stretch of the same. */
const STRETCH = /^(?:last|next)$/;

/** What stands as the number does: *at 12 sites …; at the other five*, *the 12 inns hold 300 guests; the next 20 …*. */
function alike({ passage, number, qualified, people, find }: Question): Antecedent | null {
  const before = word(passage, qualified - 1);
  const stretch = STRETCH.test(before) && find(COUNTS, FAR, (one) => one.before === before);
  if (stretch) return stretch;
  if (word(passage, qualified - 2) !== 'the') return null;
  const place = word(passage, qualified - 3);
  if (/^(?:in|at|on|from)$/.test(place)) return find(COUNTS, REACH, ({ before }) => before === place);
  if (people || !isSubject(passage, number.last)) return null;
  return find(COUNTS, 0, ({ verb, oblique }) => verb === '' && !oblique);
}

/** *a toll of 25*, *the number of pupils rose to 141*; the thing counted in *deaths fell to 12 from 31* is a death. */
function told({ passage, number, qualified, find }: Question): ElidedUnit | null {
  const named = namedCount(passage, qualified, number.value);
  if (named?.basis !== 'implied') return named;
  return inherited(find(COUNTS, 0, ({ unit }) => OUTCOME.has(unit))) ?? named;
}
