/** Units that are left out: from what a number refers to, or implied by what is said of people. */
import type { UnitBasis } from '../../../schemas/codes.ts';
import { isPlural, PERSON_VERBS, readNoun, STATES, skipDeterminers } from './counted.ts';
import type { NumberMention } from './mention.ts';
import { at, type Passage, word } from './passage.ts';

/** What an earlier number counted. */
export interface Antecedent {
  unit: string;
  phrase: string;
  text: string | null;
  kind: 'count' | 'measure' | 'money' | 'percent';
  value: number | null;
  /** Counts a part of what an earlier number counted: *including 20 children*. */
  nested: boolean;
  sentence: number;
}

/** A unit that the sentence does not name at the number. */
export interface ElidedUnit {
  kind: Antecedent['kind'];
  unit: string;
  phrase: string;
  text: string | null;
  basis: UnitBasis;
}

/** A number without a unit. */
export interface Unitless {
  number: NumberMention;
  /** Token of its qualifier, or of the number. */
  qualified: number;
  /** *of* stands behind it. */
  divides: boolean;
}

/** The latest antecedent of one of the kinds, at most so many sentences back, whose number fits. */
type Find = (
  kinds: ReadonlySet<string>,
  reach: number,
  fits?: (antecedent: Antecedent) => boolean,
) => Antecedent | null;

/** How many sentences back a left-out unit may stand. */
const REACH = 6;
/** How many numbers back. */
const MOST = 40;
const COUNTS: ReadonlySet<string> = new Set(['count']);
const LEVELS: ReadonlySet<string> = new Set(['measure', 'money']);
const AMOUNTS: ReadonlySet<string> = new Set(['measure', 'money', 'percent']);
const DEFINITE = /^(?:the|all|both|those|these)$/;
const REFERRING = /^(?:remaining|other|those|these|another|rest)$/;
/** Nouns for people, by their endings: *four others were hurt* takes no unit from rifles. */
const PERSONAL =
  /(?:er|or|ee|ist|ian|ant|man|person|child|boy|girl|guard|nurse|pupil|captive|hostage|relative|victim|marine|student|police|crew|escort|youth|adult|infant|baby|minor|resident|patient|president|chief|cop|tourist)$/;
/** What is said of a toll is said of people. */
const TOLL = /^(?:toll|deaths|casualties|fatalities|injuries|arrests)$/;

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
  const { number, qualified, divides } = alone;
  const behind = number.last;
  const before = word(passage, qualified - 1);
  const find: Find = (kinds, reach, fits = () => true) => latest(antecedents, index, kinds, reach, fits);
  const same =
    DEFINITE.test(before) && number.value !== null
      ? find(COUNTS, REACH, ({ value }) => value === number.value)
      : null;
  if (same) return inherited(same);
  const relative = divides ? relativeHead(passage, qualified, behind) : null;
  if (relative) return relative;
  const refers = divides || REFERRING.test(before) || /^(?:others?|more)$/.test(word(passage, behind));
  const others = word(passage, behind) === 'others';
  const holds = ({ value, nested }: Antecedent) =>
    !(others && nested) && (!divides || value === null || value >= (number.value ?? 0));
  const referent = refers || number.kind === 'fraction' ? find(COUNTS, REACH, holds) : null;
  const people = saysPeople(passage, qualified, behind);
  if (referent && !(people && !PERSONAL.test(referent.unit))) return inherited(referent);
  if (people) return person(stateBehind(passage, behind));
  const named = namedCount(passage, qualified);
  if (named) return named;
  const subject = isSubject(passage, behind);
  const here = find(COUNTS, 0);
  if (number.kind === 'vague') return here && !subject ? inherited(here) : person(null);
  const who = word(passage, behind) === 'who';
  const level = (subject && here) || who ? null : levelOf(before, number.value, find);
  if (level) return inherited(level);
  if (here) return inherited(here);
  const earlier = subject || who ? find(COUNTS, REACH) : null;
  if (earlier) return inherited(earlier);
  return who ? person(null) : null;
}

function inherited(antecedent: Antecedent): ElidedUnit {
  const { kind, unit, phrase, text } = antecedent;
  return { kind, unit, phrase, text, basis: 'inherited' };
}

function person(text: string | null): ElidedUnit {
  return { kind: 'count', unit: 'person', phrase: 'person', text, basis: 'implied' };
}

/** *women and children, 9,000 of whom …*: the noun right before the relative clause, the first of joined nouns. */
function relativeHead(passage: Passage, qualified: number, behind: number): ElidedUnit | null {
  if (!/^(?:whom|which)$/.test(word(passage, behind + 1)) || word(passage, qualified - 1) !== ',')
    return null;
  let head = qualified - 2;
  while (isPluralAt(passage, head) && word(passage, head - 1) === 'and' && isPluralAt(passage, head - 2))
    head -= 2;
  const noun = isPluralAt(passage, head) ? readNoun(passage, head) : null;
  return (
    noun && {
      kind: 'count',
      unit: noun.unit,
      phrase: noun.phrase,
      text: passage.tokens[head]!.text,
      basis: 'inherited',
    }
  );
}

function isPluralAt(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  return token !== undefined && isPlural(token);
}

/** The latest antecedent of one of the kinds whose number fits, not too far back. */
function latest(
  antecedents: readonly Antecedent[],
  sentence: number,
  kinds: ReadonlySet<string>,
  reach: number,
  fits: (antecedent: Antecedent) => boolean,
): Antecedent | null {
  for (let i = antecedents.length - 1; i >= Math.max(0, antecedents.length - MOST); i--) {
    const antecedent = antecedents[i]!;
    if (sentence - antecedent.sentence > reach) return null;
    if (kinds.has(antecedent.kind) && fits(antecedent)) return antecedent;
  }
  return null;
}

/**
 * *from 21 mpg to 23*, *rose 64 points to 4,577*: a bare level behind a measured one. A level is no percentage of
 * change, and thousands are no percentage at all.
 */
function levelOf(before: string, value: number | null, find: Find): Antecedent | null {
  if (/^(?:to|at)$/.test(before)) return find(LEVELS, 0);
  if (!/^(?:and|by|from|or)$/.test(before)) return null;
  return find((value ?? 0) >= 1000 ? LEVELS : AMOUNTS, 0);
}

/** Whether what is said of the number is said of people: *12 dead*, *killed 12*, *12 were arrested*. */
export function saysPeople(passage: Passage, first: number, last: number): boolean {
  const after = at(passage, behindFillers(passage, last));
  if (after && STATES.has(after.lower)) return true;
  if (after?.tag === 'VERB' && PERSON_VERBS.has(after.lemma)) return true;
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
    /^(?:others?|more|people|feared|believed|presumed|reported|confirmed|thought)$/.test(word(passage, i)) ||
    at(passage, i)?.tag === 'ADV' ||
    at(passage, i)?.tag === 'AUX'
  )
    i++;
  return i;
}

function stateBehind(passage: Passage, last: number): string | null {
  const after = at(passage, behindFillers(passage, last));
  return after && STATES.has(after.lower) ? after.text : null;
}

/** Whether a finite verb or auxiliary follows: the number is a subject, *thousands are waiting*. */
function isSubject(passage: Passage, last: number): boolean {
  let i = last;
  while (at(passage, i)?.tag === 'ADV' || /^(?:others?|more)$/.test(word(passage, i))) i++;
  const tag = at(passage, i)?.tag;
  return tag === 'AUX' || tag === 'VERB';
}

/** *the number of pupils rose to 141*, *the death toll stands at 25*: the clause names what its number counts. */
function namedCount(passage: Passage, qualified: number): ElidedUnit | null {
  if (
    !/^(?:to|at|is|was|reached|hit|passed|exceeded|of|than|by|from|,|:|be)$/.test(
      word(passage, qualified - 1),
    )
  )
    return null;
  for (let i = qualified - 1; i >= Math.max(passage.first, qualified - 16); i--) {
    const lower = word(passage, i);
    if (TOLL.test(lower)) return person(null);
    if (lower === 'numbers' && /^(?:NOUN|PROPN)$/.test(at(passage, i - 1)?.tag ?? '')) {
      const { lemma, text } = passage.tokens[i - 1]!;
      return { kind: 'count', unit: lemma, phrase: lemma, text, basis: 'stated' };
    }
    if (lower !== 'number' || word(passage, i + 1) !== 'of') continue;
    const first = skipDeterminers(passage, i + 2);
    const state = STATES.has(word(passage, first)) && /^(?:to|by|at|is|was)$/.test(word(passage, first + 2));
    const noun = state ? null : readNoun(passage, first);
    if (noun)
      return {
        kind: 'count',
        unit: noun.unit,
        phrase: noun.phrase,
        text: passage.raw.slice(passage.tokens[noun.first]!.start, passage.tokens[noun.head]!.end),
        basis: 'stated',
      };
    if (STATES.has(word(passage, first))) return person(passage.tokens[first]!.text);
  }
  return null;
}
