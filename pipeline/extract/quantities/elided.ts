/** Units that are left out: from what a number refers to, or implied by what is said of people. */
import { type Antecedent, type Find, finder, governingVerb, REACH } from './antecedents.ts';
import { STATES } from './counted.ts';
import { readPer } from './measures.ts';
import type { NumberMention } from './mention.ts';
import {
  changedThing,
  type ElidedUnit,
  namedCount,
  person,
  pluralAt,
  pluralBefore,
  relativeHead,
} from './named_count.ts';
import { at, type Passage, word } from './passage.ts';
import { isPersonal, saysPeople, stateBehind } from './people.ts';
import { namesAttribute } from './stated.ts';
import { wordsOf } from './word_classes.ts';

/** A number without a unit. */
export interface Unitless {
  number: NumberMention;
  /** Token of its qualifier, or of the number. */
  qualified: number;
  /** Token of what it divides (*half of **it***), or -1. */
  part: number;
}

/** A number without a unit, and what is asked of it more than once. */
interface Question extends Unitless {
  passage: Passage;
  /** Index of the sentence. */
  index: number;
  find: Find;
  /** The words before its qualifier and behind it. */
  before: string;
  behind: string;
  people: boolean;
}

type Kinds = ReadonlySet<Antecedent['kind']>;
const COUNTS: Kinds = new Set(['count']);
const LEVELS: Kinds = new Set(['measure', 'money']);
const ALL: Kinds = new Set(['count', 'measure', 'money', 'percent']);
const AMOUNTS: Kinds = new Set(['measure', 'money', 'percent']);
const SHARES: Kinds = new Set(['percent']);
const DEFINITE = /^(?:the|all|both|those|these)$/;
const REFERRING = /^(?:remaining|other|those|these|another|further|rest)$/;
/** A number below may be that of other things by chance. */
const TELLING = 10;
/** How many sentences back *the four* may have been named. */
const FAR = 40;
/** How many sentences back a bare number looks where nothing says that it refers to anything. */
const NEAR = 2;
const MONEY: Kinds = new Set(['money']);
const MONEY_CUE = wordsOf('money_cue');
/** How far from a number a word of money may stand, in tokens. */
const MONEY_REACH = 5;
const HARM = wordsOf('harm');
const CONTAINING = wordsOf('containing');
/** What became of some is not what became of *others*. */
const OUTCOME = /^(?:survivor|escapee|victim|casualty|fatality|death|injury|dead)$/;

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
  const { number, qualified } = alone;
  const question: Question = {
    ...alone,
    passage,
    index,
    find: finder(antecedents, index),
    before: word(passage, qualified - 1),
    behind: word(passage, number.last),
    people: saysPeople(passage, qualified, number.last),
  };
  if (/^(?:it|that|this)$/.test(word(passage, question.part))) return inherited(question.find(LEVELS, 1));
  return (
    again(question) ??
    partOfWhole(question) ??
    divided(question) ??
    listed(question) ??
    compared(question) ??
    besideNations(question) ??
    referred(question) ??
    told(question) ??
    level(question)
  );
}

function inherited(antecedent: Antecedent | null): ElidedUnit | null {
  if (!antecedent) return null;
  const { kind, unit, phrase, text } = antecedent;
  return { kind, unit, phrase, text, basis: 'inherited' };
}

/** A fraction can be of any number. */
function leastWhole({ kind, value }: NumberMention): number {
  return kind === 'fraction' ? 0 : (value ?? 0);
}

/** *all six were local*: the same number was read before. */
function again({ number, before, behind, find }: Question): ElidedUnit | null {
  const same = number.value;
  if (
    same === null ||
    /^(?:others?|more)$/.test(behind) ||
    number.kind !== 'cardinal' ||
    (same < TELLING && !DEFINITE.test(before))
  )
    return null;
  return inherited(find(COUNTS, DEFINITE.test(before) ? FAR : REACH, ({ value }) => value === same));
}

/** *Of the 640 nurses, 512 were hired*: a part of what the sentence began with. */
function partOfWhole({ number, find }: Question): ElidedUnit | null {
  const least = leastWhole(number);
  const fits = ({ whole, value }: Antecedent) => whole && (value === null || value >= least);
  return inherited(find(COUNTS, 0, fits));
}

/** *refugees (2.7 million)*, *the families, about 2,000, fled*, *the questions: 14 to …*. */
function listed({ passage, number, qualified, part, before, find }: Question): ElidedUnit | null {
  if (part >= 0) return null;
  if (before === ',') return closesAside(passage, number.last) ? pluralAt(passage, qualified - 2) : null;
  const told = find(COUNTS, 0) !== null || isSubject(passage, number.last);
  return !told && /^(?:[:—–]|--)$/.test(before) ? pluralAt(passage, qualified - 2) : null;
}

/** Whether a mark or the sentence's end follows. */
function closesAside(passage: Passage, i: number): boolean {
  const next = at(passage, i);
  return next === undefined || /^(?:[,.;)—–]|--)$/.test(next.text);
}

/** *40 hectares, six less than planned*, *41 degrees, two below the record*; *40 miles in 14 hours; she did it in 11*. */
function compared({ passage, number, behind, before, people, find }: Question): ElidedUnit | null {
  const next = at(passage, number.last + 1);
  const than = /^(?:more|fewer|less)$/.test(behind) && next?.lower === 'than';
  const from =
    /^(?:below|above|short|shy|under|over|off)$/.test(behind) && /^(?:DET|ADP|PRON)$/.test(next?.tag ?? '');
  if (than || from) return inherited(find(ALL, 0));
  const bare = number.kind === 'cardinal' && !people && closesAside(passage, number.last);
  return bare && /^(?:in|for|within|after|by)$/.test(before)
    ? inherited(find(AMOUNTS, 0, (one) => one.before === before))
    : null;
}

/** *28,000 Iraqis and 10,000 others*, *3,000 Kurds and 200 from elsewhere*: of another nation, but of the same whole. */
function besideNations({ passage, number, part, before, behind, find }: Question): ElidedUnit | null {
  if (!/^(?:others?|from|of)$/.test(behind) && !/^(?:remaining|other|rest)$/.test(before)) return null;
  if (part >= 0 && !namesAttribute(passage, part)) return null;
  if (!find(COUNTS, REACH)?.nation) return null;
  const least = leastWhole(number);
  const whole = find(
    COUNTS,
    NEAR,
    ({ unit, value, nation, nested }) =>
      !nation && !nested && isPersonal(unit) && (value === null || value >= least),
  );
  return inherited(whole) ?? (/^(?:others|from)$/.test(behind) ? person(null) : null);
}

/** *9,000 of whom*, *409 of the freed*, *40 of those who fled*, *half of it*, *bread went up by a third*. */
function divided({ passage, number, qualified, part, find, people }: Question): ElidedUnit | null {
  if (part < 0) return number.kind === 'fraction' ? changedThing(passage, qualified) : null;
  const relative = relativeHead(passage, qualified, number.last);
  if (relative) return relative;
  const whole = word(passage, part);
  if (STATES.has(whole)) return person(passage.tokens[part]!.text);
  if (word(passage, part - 1) === 'those' && /^(?:PRON|ADP|VERB)$/.test(at(passage, part)?.tag ?? ''))
    return person(null);
  if (whole !== 'them') return null;
  const least = leastWhole(number);
  const counted = find(COUNTS, 0, ({ value, oblique }) => (value === null || value >= least) && !oblique);
  if (counted && !(people && !isPersonal(counted.unit))) return null;
  return pluralBefore(passage, qualified, (unit) => (people ? isPersonal(unit) : true));
}

/** *the remaining 300*, *45 others were hurt*, *Iraq (1.4 million)*: what earlier numbers counted. */
function referred(question: Question): ElidedUnit | null {
  const { passage, number, qualified, part, find, before, behind, people } = question;
  const refers =
    part >= 0 ||
    REFERRING.test(before) ||
    /^(?:others?|more|fewer|less)$/.test(behind) ||
    number.kind === 'fraction';
  const others = behind === 'others';
  const least = leastWhole(number);
  const share =
    number.kind === 'fraction' && part < 0 ? find(SHARES, 1, ({ divided }) => divided !== null) : null;
  if (share) return { kind: 'count', ...share.divided!, basis: 'inherited' };
  const fits = (one: Antecedent) =>
    !(others && (one.nested || OUTCOME.test(one.unit))) &&
    (part < 0 || one.value === null || one.value >= least);
  const referent = refers ? find(COUNTS, REACH, fits) : null;
  if (referent && !(people && !isPersonal(referent.unit))) return inherited(referent);
  const held = CONTAINING.has(before) && find(COUNTS, 0, ({ unit }) => isPersonal(unit));
  if (held) return inherited(held);
  if (!people) return before === '(' ? pluralAt(passage, qualified - 2) : null;
  return inherited(parallel(question) ?? partOfBefore(question)) ?? person(stateBehind(passage, number.last));
}

/** *Nine guards were killed and 20 wounded*, *hired 250 nurses and will hire 400*: the same is said of both. */
function parallel({ passage, number, qualified, before, find }: Question): Antecedent | null {
  const verb = governingVerb(passage, qualified);
  if (verb !== '')
    return HARM.has(verb) ? null : find(COUNTS, 0, (one) => one.verb === verb && isPersonal(one.unit));
  if (
    !/^(?:and|but|while|or|[,;])$/.test(before) ||
    !(STATES.has(word(passage, number.last)) || at(passage, number.last)?.tag === 'VERB')
  )
    return null;
  return find(COUNTS, 0, ({ undergoes, nested, unit }) => undergoes && !nested && isPersonal(unit));
}

/** *They arrested 40 rowers. Twelve were hurt.*: what becomes of some of those to whom something happened before. */
function partOfBefore({ passage, number, qualified, behind, find, index }: Question): Antecedent | null {
  const { value, last } = number;
  if (value === null || behind === 'others' || !isSubject(passage, last)) return null;
  if (/^(?:but|only|just|;)$/.test(word(passage, qualified - 1)))
    return find(COUNTS, 0, (one) => isPersonal(one.unit) && !one.oblique && (one.value ?? 0) > value);
  if (qualified !== passage.first) return null;
  const whole = find(COUNTS, 1, ({ sentence, unit }) => sentence < index && isPersonal(unit));
  if (!whole || whole.nested || whole.oblique || (whole.value ?? 0) <= value) return null;
  const mixed = find(
    COUNTS,
    1,
    ({ sentence, unit }) => sentence < index && unit !== whole.unit && isPersonal(unit),
  );
  return !mixed && (whole.undergoes || whole.verb !== '') ? whole : null;
}

/** *a toll of 25*, *the number of pupils rose to 141*; the thing counted in *deaths fell to 12 from 31* is a death. */
function told({ passage, qualified, find }: Question): ElidedUnit | null {
  const named = namedCount(passage, qualified);
  if (named?.basis !== 'implied') return named;
  return inherited(find(COUNTS, 0, ({ unit }) => OUTCOME.test(unit))) ?? named;
}

/** What else the sentence measures or counts, and at last what was counted before. */
function level({ passage, number, before, behind, find }: Question): ElidedUnit | null {
  const subject = isSubject(passage, number.last);
  const per = readPer(passage, number.end, 'count')?.unit;
  const fits = ({ unit }: Antecedent) => unit !== per;
  const here = find(COUNTS, 0, fits);
  if (number.kind === 'vague') return here && !subject ? inherited(here) : person(null);
  const who = behind === 'who';
  const money = here || subject ? null : moneyBefore(passage, number, find);
  if (money) return inherited(money);
  const amount = (subject && here) || who ? null : amountOf(passage, number, before, find);
  if (amount) return inherited(amount);
  if (here) return inherited(here);
  if (/^(?:us|you)$/.test(word(passage, number.last + 1)) && behind === 'of') return person(null);
  const earlier = subject || who || number.value === null ? find(COUNTS, REACH) : find(COUNTS, NEAR, fits);
  if (earlier) return inherited(earlier);
  return who || (subject && isMany(passage, number)) ? person(null) : null;
}

/** *A loaf cost 12 lira. A kilo of meat costs 300.*: money, where the clause speaks of money and another did before. */
function moneyBefore(passage: Passage, { first, last }: NumberMention, find: Find): Antecedent | null {
  for (
    let i = Math.max(passage.first, first - MONEY_REACH);
    i < Math.min(passage.last, last + MONEY_REACH);
    i++
  )
    if (MONEY_CUE.has(passage.tokens[i]!.lemma)) return find(MONEY, REACH);
  return null;
}

/** *300 had signed up*: where nothing else is spoken of, what many do is done by people. */
function isMany(passage: Passage, { value, last }: NumberMention): boolean {
  let verb = last;
  while (at(passage, verb)?.tag === 'ADV') verb++;
  return Number.isInteger(value) && value! > 1 && !/^(?:is|was|has|does|[a-z]+s)$/.test(word(passage, verb));
}

/**
 * *from 21 mpg to 23*, *rose 64 points to 4,577*, *asked for 15 percent and were offered 9.5*: a bare level behind a
 * measured one. A level is no percentage of change, and thousands are no percentage at all.
 */
function amountOf(
  passage: Passage,
  { value, first, scale }: NumberMention,
  before: string,
  find: Find,
): Antecedent | null {
  if (/^(?:to|at|of)$/.test(before)) return find(LEVELS, 0);
  if (scale >= 1e6 && find(LEVELS, 0)) return find(LEVELS, 0);
  if (!Number.isInteger(value ?? 0)) return find(AMOUNTS, 0);
  if (before === 'be' || before === 'is' || before === 'was')
    return /^(?:it|this|that)$/.test(subjectOf(passage, first)) ? find(AMOUNTS, 1) : null;
  if (/^(?:and|or)$/.test(before) && find(ALL, 0)?.kind === 'count') return null;
  if (/^(?:and|by|from|or)$/.test(before)) return find((value ?? 0) >= 1000 ? LEVELS : AMOUNTS, 0);
  const share = find(ALL, 0);
  if (share?.kind === 'measure') return at(passage, first - 1)?.tag === 'VERB' ? share : null;
  return share?.kind === 'percent' && (value ?? Infinity) <= 100 ? share : null;
}

/** The word before the verbs that end at a number. */
function subjectOf(passage: Passage, first: number): string {
  let i = first - 1;
  while (/^(?:ADV|AUX|ADP|VERB)$/.test(at(passage, i)?.tag ?? '')) i--;
  return word(passage, i);
}

/** Whether a finite verb or auxiliary follows: the number is a subject, *thousands are waiting*. */
function isSubject(passage: Passage, last: number): boolean {
  let i = last;
  while (at(passage, i)?.tag === 'ADV' || /^(?:others?|more)$/.test(word(passage, i))) i++;
  const tag = at(passage, i)?.tag;
  return tag === 'AUX' || tag === 'VERB';
}
