/** Joins two numbers into a range: *3,000 to 5,000*, *between A and B*, *15-17*, *five or six*, *from A to B*. */
import { wordClass } from '../text/forms.ts';
import { tellsOfBallot } from './ballots.ts';
import { changeOf } from './change_verbs.ts';
import type { Measure } from './measures.ts';
import type { NumberMention } from './mention.ts';
import { inMagnitude } from './numerals.ts';
import { at, type Passage, word } from './passage.ts';
import { wordsOf } from './word_classes.ts';

/** A number with the unit that stands right at it. */
export interface MeasuredNumber {
  number: NumberMention;
  measure: Measure | null;
  /** The two levels of *rose from 240 to 273*, joined in `number`. */
  levels?: [MeasuredNumber, MeasuredNumber];
}

const SCORED = wordsOf('score');
/** *rose by 40 to 310* is an amount and a level: the ends of a range of change lie nearer together. */
const WIDEST = 3;
/** How far before two levels the word may stand that says how one became the other, in tokens. */
const LONGEST_PATH = 30;
/** Lemmas of verbs by which somebody makes a level another: *raised the fee from $18 to $21*. */
const ALTERING = wordsOf('altering');
/** *rents **ranging** from $18 to $21* */
const RANGES = wordClass('range ranges ranged ranging vary varies varied varying');
/** How far before a choice *whether* may stand, in tokens. */
const DOUBT = 5;
const AGED = wordClass('aged ages age');
const HYPHEN = /^\s?[-‐‑–—−]\s?[$£€]?$/;

/**
 * Joins the numbers of a sentence that make ranges. Scores (*3-2*) are left out.
 *
 * @param found numbers with their units, in order
 */
export function joinRanges(passage: Passage, found: MeasuredNumber[]): MeasuredNumber[] {
  return joinPairs(passage, joinPairs(passage, found, hyphenated), worded);
}

/** `path`: two levels of which one became the other. */
type Verdict = 'range' | 'path' | 'score' | 'apart';

function joinPairs(
  passage: Passage,
  found: MeasuredNumber[],
  judge: (passage: Passage, a: MeasuredNumber, b: MeasuredNumber) => Verdict,
): MeasuredNumber[] {
  const joined: MeasuredNumber[] = [];
  for (let i = 0; i < found.length; i++) {
    const here = found[i]!;
    const next = found[i + 1];
    const verdict = next ? judge(passage, here, next) : 'apart';
    if (verdict === 'range') joined.push(join(here, next!));
    if (verdict === 'path') joined.push({ ...join(here, next!), levels: [here, next!] });
    if (verdict === 'apart') joined.push(here);
    else i++;
  }
  return joined;
}

/** *15-17*, *$5-$10*, *2000 – 2500*, *5-10W*; two like or falling whole numbers are a score. */
function hyphenated(passage: Passage, a: MeasuredNumber, b: MeasuredNumber): Verdict {
  const from = a.measure && a.measure.end <= b.number.start ? a.measure.end : a.number.end;
  if (
    b.number.start - from > 4 ||
    b.number.start < from ||
    !HYPHEN.test(passage.raw.slice(from, b.number.start))
  )
    return 'apart';
  if (a.number.value === null || b.number.value === null || !agree(a, b)) return 'apart';
  const [low, high] = shared(a.number, b.number);
  const whole = a.number.plain && b.number.plain && b.number.value < 1000;
  const before = at(passage, a.number.first - 1)?.lemma ?? '';
  if (whole && isVote(passage, a.number, b.number)) return 'apart';
  if (whole && b.measure === null && (low >= high || SCORED.has(before))) return 'score';
  return low < high ? 'range' : 'apart';
}

/** *an 80-19 vote*, *voted 19-15*, *passed the bill 41-19*: both numbers count. */
function isVote(passage: Passage, a: NumberMention, b: NumberMention): boolean {
  return (
    at(passage, a.first - 1)?.lemma === 'vote' ||
    /^(?:votes?|rulings?|decisions?|majority)$/.test(word(passage, b.last)) ||
    (a.value! >= b.value! && tellsOfBallot(passage))
  );
}

function worded(passage: Passage, a: MeasuredNumber, b: MeasuredNumber): Verdict {
  const behind = a.measure ? a.measure.last : a.number.last;
  const gap = b.number.first - behind;
  if (
    gap < 1 ||
    (gap > 1 && !spans(passage, a.number, behind, b.number.first)) ||
    a.number.value === null ||
    a.number.kind === 'vague'
  )
    return 'apart';
  const link = word(passage, b.number.first - 1);
  const opener = openerOf(passage, a.number);
  if (b.number.kind === 'vague' || !agree(a, b)) return 'apart';
  const [low, high] = shared(a.number, b.number);
  if (link === 'and') return opener === 'between' ? 'range' : 'apart';
  if (link === 'or') return isChoice(a, b, low, high) && !isDoubt(passage, a.number) ? 'range' : 'apart';
  if (link !== 'to' && link !== 'through') return 'apart';
  if (opener === 'from' && AGED.has(at(passage, a.number.first - 2))) return 'range';
  if (opener === 'from' && (gap > 1 || low >= high || isPath(passage, a.number))) return 'path';
  if (opener === 'from' || opener === 'between') return 'range';
  if (low >= high) return 'apart';
  if (!isChange(passage, a.number)) return 'range';
  if (isPossible(passage, a) && a.measure?.kind === b.measure?.kind && high <= low * WIDEST) return 'range';
  return a.measure !== null || high > low * WIDEST ? 'apart' : 'range';
}

/** *between* or *from* before a number, with a qualifier between them at most. */
export function openerOf(passage: Passage, number: NumberMention): 'between' | 'from' | null {
  for (let i = number.first - 1; i >= number.first - 4; i--) {
    const lower = word(passage, i);
    if (lower === 'between' || lower === 'from') return lower;
    if (
      !/^(?:about|around|some|roughly|approximately|just|nearly|an?|the|estimated|under|over|up|to|at|least|most|more|less|than|ages?|of)$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

/** *from 21 mpg combined to 23*, *from 20 in 2008 to 29*: words that part both ends without naming another thing. */
function spans(passage: Passage, number: NumberMention, behind: number, next: number): boolean {
  if (openerOf(passage, number) !== 'from' || next - behind > 4 || word(passage, next - 1) !== 'to')
    return false;
  for (let i = behind; i < next - 1; i++) {
    const token = passage.tokens[i]!;
    const year = token.tag === 'NUM' && /^\d{4}$/.test(token.text);
    if (
      !year &&
      token.tag !== 'ADP' &&
      token.tag !== 'ADJ' &&
      !(token.tag === 'VERB' && token.lower.endsWith('ed'))
    )
      return false;
  }
  return true;
}

/** *rose from 240 to 273*, *up by 9 %, from £5 to £6*: two levels, not the ends of a range. */
function isPath(passage: Passage, number: NumberMention): boolean {
  for (let i = number.first - 1; i >= Math.max(passage.first, number.first - LONGEST_PATH); i--) {
    const token = passage.tokens[i]!;
    if (changeOf(token) || ALTERING.has(token.lemma) || /^(?:up|down)$/.test(token.lower)) return true;
    if (/^[;:(]$/.test(token.text) || RANGES.has(token)) return false;
  }
  return false;
}

/** *rose 6.5% to 164p*: the amount and the level, not a range. */
function isChange(passage: Passage, number: NumberMention): boolean {
  for (let i = number.first - 1; i >= Math.max(passage.first, number.first - 4); i--) {
    const token = passage.tokens[i]!;
    if (token.lower === 'by' || token.lower === 'up' || token.lower === 'down' || changeOf(token))
      return true;
    if (token.tag === 'VERB' || token.tag === 'NOUN' || token.tag === 'PUNCT') return false;
  }
  return false;
}

const MODAL = wordClass('could may might would will can should');
/** So far before an amount the modal of its verb may stand, in tokens. */
const MODAL_REACH = 16;

/** *could rise by 5 % to 10 %*: what will be is told in a range sooner than as amount and level. */
function isPossible(passage: Passage, { number, measure }: MeasuredNumber): boolean {
  if (measure === null || word(passage, number.first - 1) !== 'by') return false;
  for (let i = number.first - 2; i >= Math.max(passage.first, number.first - MODAL_REACH); i--)
    if (MODAL.has(passage.tokens[i]!)) return true;
  return false;
}

function isChoice(a: MeasuredNumber, b: MeasuredNumber, low: number, high: number): boolean {
  return a.measure === null && low < high && high <= low * 3 + 1 && a.number.currency === b.number.currency;
}

/** *I cannot say if there are 27 or 29*: the one or the other. */
function isDoubt(passage: Passage, number: NumberMention): boolean {
  for (let i = number.first - 1; i >= Math.max(passage.first, number.first - DOUBT); i--)
    if (/^(?:if|whether)$/.test(word(passage, i))) return true;
  return false;
}

/** Units do not clash: one is written once, or both are the same. */
function agree(a: MeasuredNumber, b: MeasuredNumber): boolean {
  if (a.number.value === null && a.number.kind !== 'range') return false;
  if (!a.measure || !b.measure) return a.measure === null || a.measure.kind !== 'percent';
  return (
    a.measure.kind === b.measure.kind &&
    (a.measure.unit === b.measure.unit || b.measure.unit.startsWith(`${a.measure.unit} per `))
  );
}

/** Both ends, with the magnitude of the second where the first is written without: *24.2 to 33-35 billion*. */
function shared(a: NumberMention, b: NumberMention): [number, number] {
  const low = b.value ?? b.low!;
  const high = b.value ?? b.high!;
  const lacks = b.scale >= 1000 && a.scale === 1 && a.value! < 1000 && a.value! <= low / b.scale;
  if (lacksThousands(a, b)) return [a.value! * 1000, high];
  return [lacks ? inMagnitude(a.value!, b.scale) : a.value!, high];
}

/** *15-20,000*: the thousands are written once. */
function lacksThousands(a: NumberMention, b: NumberMention): boolean {
  const digits = a.plain && !b.plain && !b.spelled && b.scale === 1 && b.value !== null;
  if (!digits || b.value! % 1000 !== 0) return false;
  const low = a.value! * 1000;
  return low < b.value! && low * 10 >= b.value!;
}

function join(a: MeasuredNumber, b: MeasuredNumber): MeasuredNumber {
  const [one, other] = shared(a.number, b.number);
  const number: NumberMention = {
    ...b.number,
    first: a.number.first,
    start: a.number.start,
    value: null,
    low: Math.min(one, other),
    high: Math.max(one, other),
    kind: 'range',
    plain: false,
    scale: b.number.scale,
    currency: a.number.currency ?? b.number.currency,
  };
  return { number, measure: b.measure ?? a.measure };
}
