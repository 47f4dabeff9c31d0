/** The unit that stands at a number: percent, money, units of measure in words and symbols, and what each is *per*. */
import { singular } from '../../language/singular.ts';
import { shapeClass } from '../text/forms.ts';
import {
  CONTINUES_UNIT,
  currencyCode,
  currencyOfWords,
  LONGEST_CURRENCY,
  OPENS_CURRENCY,
} from './currencies.ts';
import type { NumberMention } from './mention.ts';
import { matchAt } from './numerals.ts';
import { at, isHyphen, joins, type Passage, tokenFrom, word } from './passage.ts';
import { LONGEST_UNIT, OPENS_UNIT, symbolAt, unitOfSymbol, unitOfWords } from './unit_lexicon.ts';
import { wordsOf } from './word_classes.ts';

export interface Measure {
  kind: 'percent' | 'money' | 'measure';
  /** What is measured: time, length, … */
  dimension: string;
  unit: string;
  /** As `unit`, but as printed where print leaves something open: `dollar`. */
  phrase: string;
  /** Token behind the unit. */
  last: number;
  /** Offset behind the unit. */
  end: number;
  /** The number and the unit are one word: *a 30-day truce*. */
  attributive: boolean;
}

/** The unit at a number, or null where none stands there. */
export function readMeasure(passage: Passage, number: NumberMention): Measure | null {
  const found = number.percent
    ? percent(number.last, number.end, false)
    : number.currency !== null
      ? moneyOf(passage, number, number.currency)
      : (gluedUnit(passage, number) ??
        (isClosed(passage, number)
          ? (unitBefore(passage, number) ?? wordUnit(passage, number) ?? symbolUnit(passage, number))
          : null));
  return found && perUnit(passage, found);
}

/** Whether the number ends with its token; the 5 of *5-10* does not. */
function isClosed(passage: Passage, number: NumberMention): boolean {
  return number.last === number.first || passage.tokens[number.last - 1]!.end <= number.end;
}

function percent(last: number, end: number, attributive: boolean): Measure {
  return { kind: 'percent', dimension: 'ratio', unit: 'percent', phrase: 'percent', last, end, attributive };
}

function money(unit: string, last: number, end: number, attributive: boolean): Measure {
  const phrase = unit === 'US dollar' ? 'dollar' : unit.toLowerCase();
  return { kind: 'money', dimension: 'money', unit, phrase, last, end, attributive };
}

/** Money by its sign, unless a word behind it says more: *$1.25 sterling*. */
function moneyOf(passage: Passage, number: NumberMention, unit: string): Measure {
  const named = currencyOfWords(word(passage, number.last));
  const more = named !== null && named !== 'US dollar' && word(passage, number.last) !== 'real';
  return money(more ? named : unit, more ? number.last + 1 : number.last, number.end, false);
}

function gluedUnit(passage: Passage, number: NumberMention): Measure | null {
  if (number.glued === number.end) return null;
  const symbol = symbolAt(passage.raw, number.end);
  if (!symbol) return null;
  if (symbol.unit === 'percent') return percent(number.last, symbol.end, false);
  const second = unitOfWords(`${symbol.symbol.toLowerCase()} ${word(passage, number.last)}`);
  if (second && symbol.symbol !== 'm')
    return measure(second, number.last + 1, passage.tokens[number.last]!.end, false);
  return measure(symbol, number.last, symbol.end, false);
}

function measure(
  { unit, kind }: { unit: string; kind: string },
  last: number,
  end: number,
  attributive: boolean,
): Measure {
  return { kind: 'measure', dimension: kind, unit, phrase: unit, last, end, attributive };
}

/** *magnitudes **of more than** 5*, *a magnitude **of between** 4 and 5* */
const BOUND: ReadonlySet<string> = new Set(
  'of above below over under between at about around up to more less than least'.split(' '),
);
const LONGEST_BOUND = 3;

/** *a magnitude 7.1 earthquake*: a scale whose name stands before the number. */
function unitBefore(passage: Passage, number: NumberMention): Measure | null {
  let i = number.first - 1;
  for (let steps = 0; steps < LONGEST_BOUND && BOUND.has(word(passage, i)); steps++) i--;
  const unit = unitOfWords(word(passage, i));
  if (unit?.kind !== 'scale') return null;
  return measure(unit, number.last, number.end, false);
}

/** The *foot-10* of *5-foot-10*. */
const FOOT_AND_INCHES = shapeClass(/^foot-\d/);
const FOOT = { unit: 'foot', kind: 'length' };

function wordUnit(passage: Passage, number: NumberMention): Measure | null {
  const attributive = joins(passage, number.last);
  const first = number.last + (attributive || word(passage, number.last) === '[' ? 1 : 0);
  const head = at(passage, first);
  if (head && attributive && FOOT_AND_INCHES.has(head))
    return measure(FOOT, first + 1, head.end, attributive);
  if (!head || !(OPENS_UNIT.has(head) || OPENS_CURRENCY.has(head))) return null;
  if ((head.tag === 'VERB' && /(?:ed|ing)$/.test(head.lower)) || head.lower === 'won') return null;
  let words = '';
  let best: Measure | null = null;
  for (let i = first; i < first + Math.max(LONGEST_UNIT, LONGEST_CURRENCY); i++) {
    const token = at(passage, i);
    if (!token || (isHyphen(token.text) && i === first)) break;
    if (isHyphen(token.text)) continue;
    if (words !== '' && !CONTINUES_UNIT.has(token)) break;
    words += words === '' ? token.lower : ` ${token.lower}`;
    const unit = unitOfWords(words);
    const currency = unit ? null : currencyOfWords(words);
    if (unit?.unit === 'percent') best = percent(i + 1, token.end, false);
    else if (unit) best = measure(unit, i + 1, token.end, attributive);
    else if (currency) best = money(currency, i + 1, token.end, attributive);
  }
  if (
    best?.unit === 'real' ||
    (best && first + 1 === best.last && head.tag === 'ADJ' && head.lower !== 'second')
  )
    return null;
  return best?.unit === 'pound' && !attributive && isSterling(passage, number, best.last)
    ? money('pound sterling', best.last, best.end, false)
    : best;
}

const MONEY_CUE = wordsOf('money_cue');

/** *pounds* are money where the clause speaks of money. */
function isSterling(passage: Passage, number: NumberMention, behind: number): boolean {
  if (word(passage, behind) === 'of') return false;
  for (let i = Math.max(passage.first, number.first - 6); i < Math.min(passage.last, behind + 4); i++)
    if (MONEY_CUE.has(passage.tokens[i]!.lemma)) return true;
  return false;
}

function symbolUnit(passage: Passage, number: NumberMention): Measure | null {
  const token = at(passage, number.last);
  if (!token || number.spelled || number.kind !== 'cardinal') return null;
  const attributive = joins(passage, number.last);
  const start = attributive ? passage.tokens[number.last + 1]!.start : token.start;
  const code = currencyCode(passage.tokens[attributive ? number.last + 1 : number.last]!.text);
  if (code)
    return money(
      code,
      number.last + (attributive ? 2 : 1),
      passage.tokens[number.last + (attributive ? 1 : 0)]!.end,
      attributive,
    );
  const symbol = symbolAt(passage.raw, start);
  if (!symbol || symbol.end > passage.sentence.end) return null;
  const last = tokenFrom(passage, number.last, symbol.end);
  if (
    /^(?:in|in\.|a|an|as|at|b|d|s|t|h)$/.test(symbol.symbol.toLowerCase()) &&
    symbol.symbol !== 'A' &&
    symbol.symbol !== 'h'
  )
    return null;
  if (symbol.symbol === 'A' && at(passage, last) !== undefined && at(passage, last)!.tag !== 'PUNCT')
    return null;
  if (symbol.symbol === "'" && start !== number.end) return null;
  return symbol.unit === 'percent'
    ? percent(last, symbol.end, attributive)
    : measure(symbol, last, symbol.end, attributive);
}

const PER = /(?:[ \u00a0-]+(per|an?|each|every)[ \u00a0-]+|(\/))(\p{L}+)(?:[ \u00a0-](\p{L}+))?/uy;
const SHARE = wordsOf('money_share');
/** *90 kilometres **(56 miles)** per hour*: an amount in another unit stands between, or ends there. */
const CONVERTED = /(?: \([^()]{1,24})?\)(?= per )/uy;

/** *$10 per gram*, *20 miles a day*, *52,000 barrel-a-day*. */
function perUnit(passage: Passage, found: Measure): Measure {
  const aside = matchAt(CONVERTED, passage.raw, found.end)?.[0].length ?? 0;
  const per = readPer(passage, found.end + aside, found.kind);
  if (!per) return found;
  const rate = rateOf(found.unit, per.unit);
  if (aside > 0)
    return { ...found, dimension: 'rate', unit: rate, phrase: `${found.phrase} per ${per.unit}` };
  const second = readPer(passage, per.end, found.kind);
  const end = second?.end ?? per.end;
  return {
    ...found,
    dimension: 'rate',
    unit: rate,
    phrase: `${found.phrase} per ${per.unit}`,
    last: tokenFrom(passage, found.last, end),
    end,
  };
}

/** The unit of an amount *per* another: one that has a name (*mile per hour*), else that of the amount (*$75 a month*). */
export function rateOf(unit: string, per: string): string {
  return unitOfWords(`${unit} per ${per}`)?.unit ?? unit;
}

/** The denominator that stands at an offset: *per week*, *a day*; null where none does. */
export function readPer(
  passage: Passage,
  offset: number,
  kind: 'percent' | 'money' | 'measure' | 'count',
): { unit: string; end: number } | null {
  const match = matchAt(PER, passage.raw, offset);
  if (!match || offset + match[0].length > passage.sentence.end) return null;
  const one = match[3]!;
  const two = match[4] ? `${one} ${match[4]}`.toLowerCase() : '';
  const double = two === '' ? null : unitOfWords(two);
  const single = unitOfWords(one.toLowerCase()) ?? unitOfSymbol(one);
  const end = offset + match[0].length - (match[4] && !double ? match[4].length + 1 : 0);
  if (match[1] === 'per') {
    if (/^(?:cent|capita|se|diem|every|each)$/i.test(one)) return null;
    return { unit: (double ?? single)?.unit ?? singular(one.toLowerCase()), end };
  }
  if (kind === 'percent') return null;
  if (match[2]) return single && kind !== 'count' ? { unit: single.unit, end } : null;
  const later = /^(?:after|before|later|earlier|ago)\b/.test(match[4] ?? '');
  const time = single?.kind === 'time' && !later;
  const share = kind === 'money' && SHARE.has(one.toLowerCase());
  return time || share ? { unit: (double ?? single)?.unit ?? one.toLowerCase(), end } : null;
}
