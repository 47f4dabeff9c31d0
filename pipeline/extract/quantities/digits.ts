/** Reads the numbers that begin with digits, with all that is glued to them. */
import { printedClass } from '../text/forms.ts';
import { type Before, type Behind, before, behindDigits } from './affixes.ts';
import { complete } from './complete.ts';
import { OPENS_CURRENCY } from './currencies.ts';
import { mention, type NumberMention } from './mention.ts';
import { MAGNITUDE_SUFFIX } from './number_words.ts';
import { inMagnitude, type Numeral, readNumeral } from './numerals.ts';
import { at, type Passage, tokenFrom } from './passage.ts';
import { type Cardinal, readCardinal } from './spelled.ts';

/** What a point or sign before digits may go on from. */
const INSIDE_WORD = /[\p{L}\d.…]/u;

/** A digit, or a sign for a fraction. */
export const FIGURE = /[\d¼-¾⅐-⅞]/;
const BEGINS = printedClass(/^\d/);

/**
 * Reads the digits of a token.
 *
 * @param from offset in the token before which all is read already
 * @param and whether *and* may join what follows
 * @returns the number; the offset behind digits that are none; null where the token holds no more digits
 */
export function readDigits(
  passage: Passage,
  i: number,
  from: number,
  and: boolean,
): NumberMention | { skipTo: number } | null {
  const token = passage.tokens[i]!;
  const digit =
    from === token.start && BEGINS.has(token) ? 0 : token.text.slice(from - token.start).search(FIGURE);
  if (digit < 0) return null;
  const offset = leadingPoint(passage, from + digit);
  const numeral = readNumeral(passage.raw, offset);
  if (!numeral || numeral.end > passage.sentence.end) return null;
  const skip = { skipTo: chunkEnd(passage.raw, numeral.end, passage.sentence.end) };
  const front = before(passage.raw, offset, passage.sentence.start);
  if (numeral.value === null || !front) return skip;
  const back = behindDigits(passage.raw, numeral.end, front.currency !== null, (end) =>
    countsNext(passage, tokenFrom(passage, i, end)),
  );
  if (!back || back.end > passage.sentence.end) return skip;
  return assemble(passage, i, numeral, front, back, and);
}

/** Whether what follows is counted, so that a glued `m` means a million: *5m young readers*, *5m yuan*; but *5m high*. */
function countsNext(passage: Passage, i: number): boolean {
  const next = at(passage, i);
  if (!next?.spaced || /^(?:high|tall|long|wide|deep|thick|broad|away)$/.test(next.lower)) return false;
  if (OPENS_CURRENCY.has(next)) return true;
  if (next.tag === 'NOUN') return next.lemma !== next.lower;
  return next.lower === 'of' || (next.tag === 'ADJ' && countsNext(passage, i + 1));
}

/** *.08*: the point belongs to the number unless a digit or letter stands before it. */
function leadingPoint(passage: Passage, offset: number): number {
  const { raw, sentence } = passage;
  if (offset - 1 < sentence.start || raw[offset - 1] !== '.') return offset;
  const earlier = offset - 2 < sentence.start ? ' ' : raw[offset - 2]!;
  return INSIDE_WORD.test(earlier) ? offset : offset - 1;
}

/** What may stand within digits that are no number: *4/5/2019*, *12:30*. */
const MARKS = '._/:+-';
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

function isOfChunk(raw: string, at: number): boolean {
  const character = raw[at]!;
  return character !== ' ' && (MARKS.includes(character) || LETTER_OR_DIGIT.test(character));
}

/** The end of the run of characters without blanks that digits stand in, without closing punctuation. */
function chunkEnd(raw: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && end - offset < 64 && isOfChunk(raw, end)) end++;
  while (end > offset && MARKS.includes(raw[end - 1]!)) end--;
  return end;
}

function assemble(
  passage: Passage,
  i: number,
  numeral: Numeral,
  front: Before,
  back: Behind,
  and: boolean,
): NumberMention {
  const sign = front.negative ? -1 : 1;
  const last = tokenFrom(passage, i, Math.max(back.end, back.glued));
  const first = firstToken(passage, i, front.start);
  const number = mention(passage, first, last, back.end, {
    start: front.start,
    currency: front.currency ?? back.currency,
    percent: back.percent,
    plain:
      numeral.plain &&
      back.end === numeral.end &&
      back.glued === back.end &&
      front.currency === null &&
      sign === 1,
    glued: back.glued,
    kind: numeral.fraction ? 'fraction' : 'cardinal',
  });
  const value = inMagnitude(numeral.value!, back.scale);
  const open = last > first && passage.tokens[last - 1]!.end > Math.max(back.end, back.glued);
  if (open || back.glued > back.end || back.percent || numeral.fraction) {
    number.value = value * sign;
    number.scale = back.scale;
    return number;
  }
  const letter = back.scale === 1 ? spacedMagnitude(passage, last) : undefined;
  if (letter) {
    const { end } = passage.tokens[last]!;
    return mention(passage, first, last + 1, end, {
      start: front.start,
      value: inMagnitude(value, letter) * sign,
      scale: letter,
      currency: number.currency,
    });
  }
  const digits: Cardinal = { value, last, end: back.end, spelled: false, scale: back.scale };
  const cardinal = back.scale > 1 ? digits : (readCardinal(passage, last, digits, and) ?? digits);
  number.glued = cardinal.end;
  complete(passage, number, cardinal);
  if (number.value !== null) number.value *= sign;
  return number;
}

/** *2.33 k*: a magnitude letter that stands apart, where no unit can be meant. */
function spacedMagnitude(passage: Passage, i: number): number | undefined {
  const token = at(passage, i);
  const next = at(passage, i + 1);
  if (
    !token?.spaced ||
    !(token.text === 'k' || token.text === 'M' || token.text === 'G') ||
    (next && next.tag !== 'PUNCT')
  )
    return undefined;
  return MAGNITUDE_SUFFIX.get(token.text);
}

/** The token in which the number begins: that of its sign, where one stands apart. */
function firstToken(passage: Passage, i: number, start: number): number {
  let first = i;
  while (first > passage.first && passage.tokens[first]!.start > start) first--;
  return first;
}
