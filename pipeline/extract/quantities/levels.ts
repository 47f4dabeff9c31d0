/** Numbers of which nothing says what they count: the level or the count that the sentence, or one before, is about. */
import { type Antecedent, type Find, governingVerb, REACH } from './antecedents.ts';
import { readPer } from './measures.ts';
import type { NumberMention } from './mention.ts';
import { type ElidedUnit, person } from './named_count.ts';
import { at, type Passage, word } from './passage.ts';
import {
  ALL,
  AMOUNTS,
  COUNTS,
  inherited,
  isSubject,
  type Kinds,
  LEVELS,
  NEAR,
  type Question,
} from './question.ts';
import { wordsOf } from './word_classes.ts';

const CURRENCY_SIGN = /^\p{Sc}/u;
const MONEY: Kinds = new Set(['money']);
const MONEY_CUE = wordsOf('money_cue');
/** How far from a number a word of money may stand, in tokens. */
const MONEY_REACH = 5;
/** How far behind a number its verb may stand, in tokens. */
const FARTHEST_VERB = 6;

/** What else the sentence measures or counts, and at last what was counted before; of two, what is as large. */
export function level(question: Question): ElidedUnit | null {
  const usual = usualLevel(question);
  const sized = sizedAlike(question);
  if (!sized) return usual ?? gapped(question);
  if (!usual)
    return sized.kind === 'measure' && !isSubject(question.passage, question.number.last)
      ? inherited(sized)
      : null;
  const other = question.find(ALL, REACH, ({ unit }) => unit === usual.unit)?.value;
  return other && apart(other, question.number.value!) > FAR_APART ? inherited(sized) : usual;
}

/** Numbers from here on are told from others by their size. */
const LARGE = 1000;
/** So many times one number may be the other where both count the same, and where they hardly do. */
const ALIKE = 10;
const FAR_APART = 50;
const SIZED: Kinds = new Set(['count', 'measure', 'money']);

function apart(one: number, other: number): number {
  return Math.max(one, other) / Math.max(1, Math.min(one, other));
}

/** *Three ships took 60,000 tonnes. A fourth took **20,000**.*: an earlier number of about that size. */
function sizedAlike({ number: { value, kind }, find }: Question): Antecedent | null {
  if (value === null || value < LARGE || kind !== 'cardinal') return null;
  return find(SIZED, NEAR, (one) => one.value !== null && apart(one.value, value) <= ALIKE);
}

/** *She served 12 years, her brother **eight***: the verb was said before. */
function gapped({ passage, number, qualified, before, find }: Question): ElidedUnit | null {
  const next = at(passage, number.last);
  if (next && !/^(?:[,.;]|and|but|while)$/.test(next.lower)) return null;
  let i = qualified - 1;
  while (
    /^(?:NOUN|PROPN|DET|ADJ|PART)$/.test(at(passage, i)?.tag ?? '') ||
    /^(?:his|her|its|their|my|our)$/.test(word(passage, i))
  )
    i--;
  if (i === qualified - 1 || !/^(?:[,;]|and|but|while)$/.test(word(passage, i)) || before === ',')
    return null;
  return inherited(find(AMOUNTS, 0, ({ oblique, verb }) => !oblique && verb !== ''));
}

function usualLevel({ passage, number, qualified, before, behind, find }: Question): ElidedUnit | null {
  const subject = isSubject(passage, number.last);
  const total = before === 'all' ? totalOf(number, find) : null;
  if (total) return inherited(total);
  const per = readPer(passage, number.end, 'count')?.unit;
  const fits = ({ unit }: Antecedent) => unit !== per;
  const here = find(COUNTS, 0, fits);
  if (number.kind === 'vague') return here && !subject ? inherited(here) : person(null);
  const who = behind === 'who';
  const verb = governingVerb(passage, qualified);
  const same = verb === '' ? null : find(COUNTS, 1, (one) => one.verb === verb);
  if (same) return inherited(same);
  const converted = word(passage, number.last) === '(' && CURRENCY_SIGN.test(word(passage, number.last + 1));
  const money = converted ? find(MONEY, REACH) : here || subject ? null : moneyBefore(passage, number, find);
  if (money) return inherited(money);
  if (!here && isPaid(passage, number.first)) return null;
  const amount = (subject && here) || who ? null : amountOf(passage, number, before, find);
  if (amount) return inherited(amount);
  if (here) return inherited(here);
  const paid = !subject && at(passage, number.first - 1)?.tag === 'VERB' ? find(MONEY, 0) : null;
  if (paid) return inherited(paid);
  if (/^(?:us|you)$/.test(word(passage, number.last + 1)) && behind === 'of') return person(null);
  const earlier = subject || who || number.value === null ? find(COUNTS, REACH) : find(COUNTS, NEAR, fits);
  if (earlier) return inherited(earlier);
  return who || (subject && isMany(passage, number)) ? person(null) : null;
}

/** *It had 154 passengers and six pilots. All **160** …*: the larger of what is added up. */
function totalOf({ value }: NumberMention, find: Find): Antecedent | null {
  return find(
    COUNTS,
    NEAR,
    (one) => one.value !== null && value !== null && one.value <= value && one.value * 2 > value,
  );
}

/** *cost 14 million*: money, though it is not said which. */
function isPaid(passage: Passage, first: number): boolean {
  const verb = at(passage, first - 1);
  return verb?.tag === 'VERB' && MONEY_CUE.has(verb.lemma);
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
  while (/^(?:ADV|ADP|DET|ADJ|NOUN|PROPN)$/.test(at(passage, verb)?.tag ?? '') && verb < last + FARTHEST_VERB)
    verb++;
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
  const rival = before === 'to' ? find(ALL, 0) : null;
  if (rival?.kind === 'percent' && rival.behind === 'to' && (rival.verb === '' || POLLS.has(rival.verb)))
    return rival;
  if (/^(?:to|at|of)$/.test(before)) return find(LEVELS, 0);
  if (scale >= 1e6 && find(LEVELS, 0)) return find(LEVELS, 0);
  if (!Number.isInteger(value ?? 0)) return find(AMOUNTS, 0);
  if (before === 'be' || before === 'is' || before === 'was')
    return /^(?:it|this|that)$/.test(subjectOf(passage, first)) ? find(AMOUNTS, 1) : null;
  if (/^(?:are|were)$/.test(before) && /^(?:they|these|those)$/.test(subjectOf(passage, first))) {
    const same = find(LEVELS, 1);
    if (same?.value && apart(same.value, value ?? 1) <= ALIKE) return same;
  }
  if (/^(?:and|or)$/.test(before) && find(ALL, 0)?.kind === 'count') return null;
  if (/^(?:and|by|from|or|against|versus|than)$/.test(before))
    return find((value ?? 0) >= 1000 ? LEVELS : AMOUNTS, 0);
  const share = find(ALL, 0);
  if (share?.kind === 'measure') return at(passage, first - 1)?.tag === 'VERB' ? share : null;
  return share?.kind === 'percent' && (value ?? Infinity) <= 100 ? share : null;
}

/** *had 48 percent **to** 46 for Quist*; not *rose 8 percent to 46*. */
const POLLS = wordsOf('polling');

/** The word before the verbs that end at a number. */
function subjectOf(passage: Passage, first: number): string {
  let i = first - 1;
  while (/^(?:ADV|AUX|ADP|VERB)$/.test(at(passage, i)?.tag ?? '')) i--;
  return word(passage, i);
}
