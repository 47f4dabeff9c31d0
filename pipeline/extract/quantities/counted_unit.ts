/** The unit of a counted noun: *12 prison guards*, *a three-judge panel*, *four gold*, *80 calls per day*. */
import { singular } from '../../language/singular.ts';
import { tellsResult } from './ballots.ts';
import { type CountedNoun, compoundNoun, readNoun } from './counted.ts';
import { currencyOfWords } from './currencies.ts';
import { rateOf, readPer } from './measures.ts';
import type { NumberMention } from './mention.ts';
import { at, joins, type Passage, tokenFrom, word } from './passage.ts';
import { isPlural } from './plurals.ts';
import type { Unit } from './stated.ts';
import { unitOfWords } from './unit_lexicon.ts';
import { narrowedTo } from './unit_text.ts';
import { wordsOf } from './word_classes.ts';

const RECKONING = wordsOf('reckoning');
/** *four gold*: medals by their metal. */
const MEDALS = wordsOf('medal');
const INVARIANT = wordsOf('invariant');

/**
 * What a number counts by the noun that begins at a token; null where none does.
 *
 * @param i token behind the number, or behind *of*
 */
export function countedUnit(passage: Passage, number: NumberMention, i: number): Unit | null {
  const hyphenated = i === number.last && joins(passage, i);
  const noun = hyphenated
    ? compoundNoun(passage, i + 1)
    : behindName(passage, number, attributiveNoun(passage, number, readNoun(passage, i)));
  if (!noun || tellsResult(passage, number.first, noun.head)) return null;
  if (number.value !== 1 && number.kind === 'cardinal' && RECKONING.has(passage.tokens[noun.head]!.lower))
    return null;
  const currency = number.kind === 'vague' ? currencyOfWords(noun.phrase) : null;
  if (currency && word(passage, noun.last) !== 'of') return moneyUnit(currency, noun.last);
  const known = measuredBy(noun.phrase) ?? measuredBy(noun.unit);
  const per = readPer(passage, passage.tokens[noun.last - 1]!.end, known ? 'measure' : 'count');
  const last = per ? tokenFrom(passage, noun.last, per.end) : noun.last;
  const text = textBetween(
    passage,
    noun.first,
    narrowedTo(passage, noun.last, isObject(passage, number.first)),
  );
  const rate = per ? ` per ${per.unit}` : '';
  if (known)
    return {
      kind: 'measure',
      unit: per ? rateOf(known.unit, per.unit) : known.unit,
      phrase: known.unit + rate,
      basis: 'stated',
      dimension: known.kind,
      last,
      text,
      divided: null,
    };
  const medal = MEDALS.has(noun.unit) && noun.first === noun.head && number.value !== 1 && known === null;
  return {
    kind: 'count',
    unit: medal ? 'medal' : noun.unit,
    phrase: (medal ? `${noun.phrase} medal` : noun.phrase) + rate,
    basis: 'stated',
    dimension: 'count',
    last,
    text,
    divided: null,
  };
}

/** *tens of millions of **dollars*** */
function moneyUnit(currency: string, last: number): Unit {
  return {
    kind: 'money',
    unit: currency,
    phrase: currency === 'US dollar' ? 'dollar' : currency.toLowerCase(),
    basis: 'stated',
    dimension: 'money',
    last,
    text: null,
    divided: null,
  };
}

/** *a four door car*, *500,000 flight cap*: where the last noun is one thing, the number counts the first. */
function attributiveNoun(
  passage: Passage,
  number: NumberMention,
  noun: CountedNoun | null,
): CountedNoun | null {
  if (
    !noun ||
    noun.first === noun.head ||
    number.value === 1 ||
    number.kind === 'fraction' ||
    number.kind === 'vague'
  )
    return noun;
  const first = passage.tokens[noun.first]!;
  const head = passage.tokens[noun.head]!;
  const single =
    first.tag === 'NOUN' && head.tag === 'NOUN' && head.lemma === head.lower && first.lemma === first.lower;
  if (!single || INVARIANT.has(head.lower) || head.lower.endsWith('s')) return noun;
  return { ...compoundNoun(passage, noun.first)!, last: noun.last };
}

/** *four House of Lords members*: behind a noun in the singular, the plural that ends its name is what is counted. */
function behindName(passage: Passage, number: NumberMention, noun: CountedNoun | null): CountedNoun | null {
  if (!noun || number.value === 1 || word(passage, noun.last) !== 'of') return noun;
  const head = passage.tokens[noun.head]!;
  const single =
    /^(?:NOUN|PROPN)$/.test(head.tag) && singular(head.lower) === head.lower && head.lemma === head.lower;
  if (!single || INVARIANT.has(head.lower) || unitOfWords(head.lower)) return noun;
  const end = at(passage, noun.last + 1)?.tag === 'DET' ? null : readNoun(passage, noun.last + 1);
  if (!end || end.first === end.head || !isPlural(passage.tokens[end.head]!)) return noun;
  return { ...end, first: noun.first };
}

/** The unit that a head noun names, where the noun is nothing but a unit; *cup* and *bar* are things as well. */
function measuredBy(head: string) {
  const unit = unitOfWords(head);
  return unit && /^(?:time|length|area|speed|power|energy|rate|information|ratio)$/.test(unit.kind)
    ? unit
    : null;
}

/** The words of the report from one token to before another; null where there are none. */
export function textBetween(passage: Passage, first: number, last: number): string | null {
  if (first >= last) return null;
  return passage.raw.slice(passage.tokens[first]!.start, passage.tokens[last - 1]!.end);
}

/** Whether a verb governs the number: *killed 12 people in …*. */
export function isObject(passage: Passage, first: number): boolean {
  for (let i = first - 1; i >= Math.max(passage.first, first - 4); i--) {
    const token = passage.tokens[i]!;
    if (token.tag === 'VERB') return true;
    if (token.tag !== 'ADV' && token.tag !== 'ADP' && token.tag !== 'ADJ' && token.tag !== 'DET')
      return false;
    if (token.tag === 'ADP' && /^(?:in|of|on|from|with|by|for)$/.test(token.lower)) return false;
  }
  return false;
}
