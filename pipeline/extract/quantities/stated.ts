/** The unit that the sentence names at a number: age, measure, counted noun, or that of the number it divides. */
import type { UnitBasis } from '../../../schemas/codes.ts';
import { PEOPLES } from '../../language/peoples.ts';
import { wordClass } from '../text/forms.ts';
import { holderOfAge } from './age_holder.ts';
import { readAge } from './ages.ts';
import { readNoun, skipDeterminers } from './counted.ts';
import { countedUnit, isObject, textBetween } from './counted_unit.ts';
import type { Measure } from './measures.ts';
import type { NumberMention } from './mention.ts';
import { at, is, isHyphen, joins, type Passage, word } from './passage.ts';
import { saysPeople } from './people.ts';
import { STATES } from './person_words.ts';
import { behindQualifier } from './qualifiers.ts';
import { unitOfWords } from './unit_lexicon.ts';
import { narrowedTo } from './unit_text.ts';
import { wordsOf } from './word_classes.ts';

/** What a number counts. */
export interface Unit {
  kind: 'count' | 'measure' | 'money' | 'percent' | 'age';
  unit: string;
  phrase: string;
  basis: UnitBasis;
  /** Time, length, …, for measures. */
  dimension: string;
  /** Token behind the words that name it. */
  last: number;
  text: string | null;
  /** What a percentage divides. */
  divided: { unit: string; phrase: string; text: string | null } | null;
}

export interface Draft {
  number: NumberMention;
  measure: Measure | null;
  unit: Unit | null;
  /** Token behind *of* (and its determiners) where the number divides what follows. */
  part: number;
}

/** Token of what the number is taken from: behind *of*, or behind a fraction's determiner (*half the money*); else -1. */
export function partOf(passage: Passage, number: NumberMention): number {
  const of = word(passage, number.last) === 'out' ? number.last + 1 : number.last;
  if (word(passage, of) === 'of') return skipDeterminers(passage, of + 1);
  const behind = number.kind === 'fraction' ? skipDeterminers(passage, number.last) : number.last;
  return behind > number.last ? behind : -1;
}

/** *a boy, 12*, *a 4-month-old*: the age that a number is, in years where nothing else is said. */
function statedAge(passage: Passage, number: NumberMention): Unit | null {
  const age = readAge(passage, number);
  if (!age) return null;
  const months = unitOfWords(word(passage, joins(passage, number.last) ? number.last + 1 : number.last));
  const unit = months?.kind === 'time' ? months.unit : 'year';
  return {
    kind: 'age',
    unit,
    phrase: `${unit} of age`,
    basis: 'stated',
    dimension: 'time',
    last: age.last,
    text: holderOfAge(passage, number, age.last),
    divided: null,
  };
}

/** The unit that the sentence names: age, measure, counted noun, or that of the number divided (*12 of 40 camps*). */
export function statedUnit(passage: Passage, draft: Draft, next: Draft | undefined): Unit | null {
  const { number, measure, part } = draft;
  if (next?.unit && hangs(passage, number)) return { ...next.unit, last: number.last };
  const age = statedAge(passage, number);
  if (age) return age;
  if (measure) return measuredUnit(passage, draft, measure);
  if (next?.unit && isJoined(passage, number, next)) return { ...next.unit, last: number.last };
  if (next?.unit?.kind === 'age' && next.number.first === number.last)
    return countedUnit(passage, number, next.unit.last) ?? { ...PEOPLE, last: next.unit.last };
  if (next?.measure && next.number.first === number.last)
    return countedUnit(passage, number, next.measure.last);
  if (part === number.last + 1 && namesAttribute(passage, part)) return null;
  if (number.kind !== 'fraction' && is(passage, part - 1, ARTICLE)) return null;
  if (part >= 0 && next?.unit && isWhole(passage, part, next.number.first))
    return ofWhole(passage, draft, next.unit, next.measure);
  if (next?.unit && number.kind === 'fraction' && reachesLevel(passage, part, next))
    return { ...next.unit, last: number.last };
  if (part >= 0 && /^(?:them|those|these|whom|which|us|it|that)$/.test(word(passage, part))) return null;
  if (part >= 0 && STATES.has(word(passage, part)) && !readNoun(passage, part)) return null;
  if (
    part >= 0 &&
    /^(?:those|these)$/.test(word(passage, part - 1)) &&
    !/^(?:NOUN|ADJ|NUM)$/.test(at(passage, part)?.tag ?? '')
  )
    return null;
  const shared = next && sharedNoun(passage, number, next);
  if (shared) return shared;
  const compound = next?.number.first === number.last && joins(passage, next.number.last);
  if (compound)
    return (
      countedUnit(passage, number, next.number.last + 2) ?? countedUnit(passage, number, next.number.last + 1)
    );
  return countedUnit(
    passage,
    number,
    part >= 0 ? part : behindDoubt(passage, behindQualifier(passage, number.last)),
  );
}

/** *12 of 40 camps*, *two of the last three years*; *a pair of $40 boots* counts what costs so much. */
function ofWhole(
  passage: Passage,
  { number, part }: Draft,
  unit: Unit,
  measure: Measure | null,
): Unit | null {
  const isPart = unit.kind === 'measure' && at(passage, part)?.tag !== 'ADP';
  if (number.kind === 'fraction' || unit.kind === 'count' || isPart) return { ...unit, last: number.last };
  return measure && countedUnit(passage, number, measure.last);
}

/** Behind the words between commas that doubt a number: the *, probably more,* of *three, probably more, shots*. */
function behindDoubt(passage: Passage, i: number): number {
  if (word(passage, i) !== ',' || !is(passage, i + 1, DOUBT)) return i;
  for (let k = i + 2; k <= i + LONGEST_DOUBT; k++) if (word(passage, k) === ',') return k + 1;
  return i;
}

/** *300 local and 40 foreign firms*, *12 gold, three silver and two bronze medals*: the noun is written once. */
function sharedNoun(passage: Passage, number: NumberMention, next: Draft): Unit | null {
  const { unit } = next;
  if (unit?.kind !== 'count' || unit.basis !== 'stated' || !unit.phrase.includes(' ')) return null;
  if (number.value === 1 || number.kind !== 'cardinal' || next.number.first > number.last + FARTHEST_SHARED)
    return null;
  let i = number.last;
  while (i < next.number.first && isModifier(passage, i)) i++;
  const last = i;
  if (last === number.last) return null;
  if (word(passage, i) === ',') i++;
  if (/^(?:and|or)$/.test(word(passage, i))) i++;
  else if (word(passage, i - 1) !== ',') return null;
  while (/^(?:about|some|nearly|almost|around|another|only|just)$/.test(word(passage, i))) i++;
  if (i !== next.number.first) return null;
  const own = passage.tokens.slice(number.last, last).map(({ lower }) => lower);
  const phrase = `${own.join(' ').replaceAll(' - ', '-')} ${unit.phrase.slice(unit.phrase.lastIndexOf(' ') + 1)}`;
  return { ...unit, phrase, text: textBetween(passage, number.last, last), last };
}

function isModifier(passage: Passage, i: number): boolean {
  const token = at(passage, i)!;
  if (joins(passage, i) || joins(passage, i - 1)) return true;
  if (token.tag === 'ADJ') return !STATES.has(token.lower);
  const single = token.tag === 'NOUN' && token.lemma === token.lower && !INVARIANT.has(token.lower);
  return (single && token.lower !== 'people') || (token.tag === 'PROPN' && PEOPLES.has(token.lower));
}

const ARTICLE = wordClass('a an');
const QUALIFIES = wordClass('more than about some nearly almost over around roughly');
const DOUBT = wordClass('probably possibly perhaps maybe if and or likely');
const LONGEST_DOUBT = 6;
/** *Two 17-year-olds*: people, whom no noun names. */
const PEOPLE: Unit = {
  kind: 'count',
  unit: 'person',
  phrase: 'person',
  basis: 'implied',
  dimension: 'count',
  last: 0,
  text: null,
  divided: null,
};

const ATTRIBUTES = wordsOf('attribute');

/** *6,500 of other origin*, *5,704 of 61 nationalities*: says what is counted no more than *6,500 from abroad* does. */
export function namesAttribute(passage: Passage, part: number): boolean {
  const next = at(passage, part + 1);
  const lemma =
    at(passage, part)?.tag === 'NOUN' ? at(passage, part)!.lemma : next?.tag === 'NOUN' ? next.lemma : '';
  return ATTRIBUTES.has(lemma);
}

/** *12 of 40 camps*, *1,100 of Finland's 5,000 prisoners*: the number is what `part` begins. */
export function isWhole(passage: Passage, part: number, number: number): boolean {
  let whole = number;
  while (whole > part + 1 && is(passage, whole - 1, QUALIFIES)) whole--;
  if (whole <= part + 1) return whole >= part - 1;
  const owned =
    at(passage, whole - 1)?.tag === 'PART' ||
    /^(?:top|first|last|other|remaining)$/.test(word(passage, whole - 1));
  const owner = passage.tokens.slice(part, whole - 1);
  return (
    owned &&
    whole <= part + LONGEST_OWNER &&
    owner.every(({ tag }) => /^(?:NOUN|PROPN|ADJ|PART|DET)$/.test(tag))
  );
}

/** *half of the standard of 45 litres*: a level is divided in its own unit. */
function reachesLevel(passage: Passage, part: number, next: Draft): boolean {
  if (part < 0 || next.measure === null || next.number.first > part + FARTHEST_LEVEL) return false;
  const between = passage.tokens.slice(part, next.number.first - 1);
  return (
    word(passage, next.number.first - 1) === 'of' &&
    between.every(({ tag }) => /^(?:NOUN|ADJ|VERB)$/.test(tag))
  );
}

/** *1.8 and 2 GHz*, *40 by 30 cm*, *fell 4.1 to 212 pence*: the unit of a measure is written once. */
function isJoined(passage: Passage, number: NumberMention, next: Draft): boolean {
  if (saysPeople(passage, number.first, number.last)) return false;
  const joined =
    next.number.first === number.last + 1 && /^(?:and|or|to|by|x)$/.test(word(passage, number.last));
  const money = next.measure?.kind === 'money' && word(passage, number.last) === 'to';
  const unit = money || next.measure?.kind === 'measure' || next.measure?.kind === 'percent';
  return (joined && unit) || isListed(passage, number, next);
}

/** *three, four and even five hours*, *7, 8, 10 percent*: rising numbers of one unit. */
function isListed(passage: Passage, number: NumberMention, { number: next, unit }: Draft): boolean {
  const measured = unit?.kind === 'measure' || unit?.kind === 'percent';
  if (!measured || number.value === null || next.value === null) return false;
  if (number.spelled !== next.spelled || next.value <= number.value || next.value > number.value * ALIKE)
    return false;
  let i = number.last;
  while (i < next.first && is(passage, i, IN_LIST)) i++;
  return i === next.first && i > number.last;
}
const IN_LIST = wordClass(', and or even maybe perhaps');
/** So many times one number of a list is the one before it, at most. */
const ALIKE = 2;

/** *a 7- or 8-inch screen*: a hyphen that waits for the unit of the next number. */
function hangs(passage: Passage, number: NumberMention): boolean {
  const hyphen = at(passage, number.last);
  return (
    hyphen !== undefined &&
    isHyphen(hyphen.text) &&
    !hyphen.spaced &&
    at(passage, number.last + 1)?.spaced === true
  );
}

function measuredUnit(passage: Passage, { number, part }: Draft, measure: Measure): Unit {
  const object = isObject(passage, number.first);
  const from =
    joins(passage, number.last) || word(passage, number.last) === '[' ? number.last + 1 : number.last;
  if (measure.kind === 'measure') {
    const noun = measure.attributive ? readNoun(passage, measure.last) : null;
    const last = narrowedTo(passage, noun?.last ?? measure.last, object);
    return unitOfMeasure(measure, textBetween(passage, from, last), null);
  }
  const of =
    part >= 0 ? part : word(passage, measure.last) === 'of' ? skipDeterminers(passage, measure.last + 1) : -1;
  const verb = of < 0 && /^(?:VERB|ADV)$/.test(at(passage, measure.last)?.tag ?? '');
  const noun = verb ? null : readNoun(passage, of >= 0 ? of : measure.last);
  if (!noun || (measure.kind === 'money' && !measure.attributive && of < 0))
    return unitOfMeasure(measure, null, null);
  const text = textBetween(passage, noun.first, narrowedTo(passage, noun.last, object));
  const divided =
    measure.kind === 'percent' && of >= 0 ? { unit: noun.unit, phrase: noun.phrase, text } : null;
  return unitOfMeasure(measure, text, divided);
}

function unitOfMeasure(
  { kind, unit, phrase, dimension, last }: Measure,
  text: string | null,
  divided: Unit['divided'],
): Unit {
  return { kind, unit, phrase, basis: 'stated', dimension, last, text, divided };
}

/** Words between a number and the next that names what both count. */
const FARTHEST_SHARED = 8;
/** How long the name of an owner may be: *of Costa Rica's 12 jails*. */
const LONGEST_OWNER = 5;
/** Words between *half of* and a level. */
const FARTHEST_LEVEL = 5;
const INVARIANT = wordsOf('invariant');
