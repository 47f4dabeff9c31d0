/** Money that no word names: *lost billions*, *lent the firm millions*, *would save 180 million a year*. */
import { wordClass } from '../text/forms.ts';
import type { ElidedUnit } from './named_count.ts';
import { at, is, type Passage, word } from './passage.ts';
import { STATES } from './person_words.ts';
import { inherited, isSubject, type Kinds, NEAR, type Question } from './question.ts';
import { wordsOf } from './word_classes.ts';

const MONEY: Kinds = new Set(['money']);
/** Lemmas of verbs whose bare object in millions is money. */
const PAYING = wordsOf('paying');
const QUOTE = wordClass("” \" ’ ''");
const OF_MONEY = wordsOf('money_kind');
/** Smaller amounts are told with their money. */
const LEAST = 100_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
/** Words between a verb and its object: *given other charities millions*. */
const LONGEST_RECEIVER = 4;
/** So many sentences back the money may be named that the story is about. */
const FAR = 30;
/** The name that countries share, which stands for the money of the story. */
const DOLLAR: ElidedUnit = {
  kind: 'money',
  unit: 'US dollar',
  phrase: 'dollar',
  text: null,
  basis: 'implied',
};

/** The money that a number in millions is, where it is paid, raised or lost; null where it may be something else. */
export function impliedMoney({ passage, number, qualified, part, find }: Question): ElidedUnit | null {
  const vague = number.kind === 'vague';
  const size = vague ? (number.low ?? 0) : number.scale;
  if (part >= 0 || size < (vague ? LEAST : MILLION) || STATES.has(word(passage, number.last))) return null;
  const billions = vague && size >= BILLION && !isSubject(passage, number.last);
  if (!billions && !isPaid(passage, qualified) && !isOfMoney(passage, number.last)) return null;
  if (!vague) return inherited(find(MONEY, NEAR));
  return inherited(find(MONEY, FAR)) ?? DOLLAR;
}

/** *made millions*, *gave his charity hundreds of thousands* */
function isPaid(passage: Passage, qualified: number): boolean {
  for (let i = qualified - 1; i >= qualified - 1 - LONGEST_RECEIVER; i--) {
    const token = at(passage, i);
    if (!token) return false;
    if (token.tag === 'VERB' || token.lemma === 'cost') return PAYING.has(token.lemma);
    if (!/^(?:ADV|ADJ|NOUN|PROPN|PRON|DET)$/.test(token.tag)) return false;
  }
  return false;
}

/** *millions in unpaid fees* */
function isOfMoney(passage: Passage, last: number): boolean {
  const link = is(passage, last, QUOTE) ? last + 1 : last;
  if (word(passage, link) !== 'in') return false;
  for (let i = link + 1; i <= link + LONGEST_RECEIVER; i++) {
    const token = at(passage, i);
    if (!token || !/^(?:ADJ|NOUN|PROPN|PRON|DET|VERB)$/.test(token.tag)) return false;
    if (OF_MONEY.has(token.lemma)) return true;
  }
  return false;
}
