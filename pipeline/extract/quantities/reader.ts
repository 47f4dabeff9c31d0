/** Reads the number that begins at a token: digits, words, number nouns, fractions. */
import { type Before, before, behindDigits } from './affixes.ts';
import { addParts, partOfScale, partsOf, ratioOf, readHalf } from './fractions.ts';
import type { NumberMention } from './mention.ts';
import { MAGNITUDE_SUFFIX, NUMBER_NOUN_OF, NUMBER_NOUNS, NUMBER_WORDS } from './number_words.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { at, joins, type Passage, tokenFrom, word } from './passage.ts';
import { type Cardinal, readCardinal, startsCardinal } from './spelled.ts';

/** A number, or the offset behind digits that are none. */
export type Reading = NumberMention | { skipTo: number };

/** The numbers of a sentence, in order: all of them, those of dates and names included. */
export function readNumbers(passage: Passage): NumberMention[] {
  const found: NumberMention[] = [];
  let offset = passage.sentence.start;
  for (let i = passage.first; i < passage.last; ) {
    if (passage.tokens[i]!.end <= offset) {
      i++;
      continue;
    }
    const reading = readNumber(passage, i, offset);
    if (!reading) i++;
    else if ('skipTo' in reading) offset = Math.max(reading.skipTo, offset + 1);
    else {
      found.push(reading);
      offset = reading.glued;
    }
  }
  return found;
}

const FIGURE = /[\d¼-¾⅐-⅞]/;

const BLANK = {
  low: null,
  high: null,
  spelled: false,
  scale: 1,
  plain: false,
  currency: null,
  percent: false,
} as const;

/**
 * Reads a number.
 *
 * @param i token where it may begin
 * @param from offset before which all is read already; a token may hold two numbers (*5-10*)
 * @returns null where no number begins
 */
function readNumber(passage: Passage, i: number, from: number): Reading | null {
  const token = passage.tokens[i]!;
  const and = word(passage, i - 1) !== 'between' && word(passage, i - 2) !== 'between';
  if (FIGURE.test(token.text)) return readDigits(passage, i, Math.max(from, token.start), and);
  const kind = NUMBER_WORDS.get(token.lower)?.kind;
  if (kind === undefined && !BEGINNINGS.has(token.lower) && !NUMBER_NOUNS.has(token.lower)) return null;
  return (
    readVague(passage, i) ?? readSized(passage, i) ?? readHalves(passage, i) ?? readSpelled(passage, i, and)
  );
}

/** Words that begin a number without being one. */
const BEGINNINGS = new Set(['a', 'an', 'several', 'few', 'many', 'tens', 'couple', 'pair']);

function mention(
  passage: Passage,
  first: number,
  last: number,
  end: number,
  rest: Partial<NumberMention>,
): NumberMention {
  const start = passage.tokens[first]!.start;
  return { ...BLANK, first, last, start, end, value: null, kind: 'cardinal', glued: end, ...rest };
}

/** *dozens*, *tens of thousands*, *several hundred*, *a few thousand*. */
function readVague(passage: Passage, i: number): NumberMention | null {
  const three = `${word(passage, i)} ${word(passage, i + 1)} ${word(passage, i + 2)}`;
  const long = word(passage, i + 1) === 'of' ? NUMBER_NOUNS.get(three) : undefined;
  const bare = long ?? NUMBER_NOUNS.get(word(passage, i));
  if (bare) {
    const last = i + (long ? 3 : 1);
    if (
      word(passage, i) === 'scores' &&
      !/^(?:of|were|are|have|more|dead|died|killed|injured|wounded|missing|arrested)$/.test(
        word(passage, last),
      )
    )
      return null;
    return mention(passage, i, last, passage.tokens[last - 1]!.end, {
      ...bare,
      kind: 'vague',
      spelled: true,
    });
  }
  let j = i;
  if (word(passage, j) === 'a') j++;
  const many = word(passage, j);
  if (many !== 'several' && many !== 'few' && many !== 'many' && !(many === 'couple' && j > i)) return null;
  j++;
  if (many === 'couple' && word(passage, j) === 'of') j++;
  const noun = NUMBER_NOUN_OF.get(word(passage, j)) ?? NUMBER_NOUNS.get(word(passage, j));
  if (!noun) return null;
  return mention(passage, i, j + 1, passage.tokens[j]!.end, { ...noun, kind: 'vague', spelled: true });
}

/** *a dozen*, *a hundred*, *a million and a half*, *a couple of*, *a third of*. */
function readSized(passage: Passage, i: number): NumberMention | null {
  const article = /^an?$/.test(word(passage, i));
  const j = article ? i + 1 : i;
  const lower = word(passage, j);
  if (
    (lower === 'couple' || lower === 'pair') &&
    word(passage, j + 1) === 'of' &&
    at(passage, j + 2)?.tag !== 'DET'
  )
    return mention(passage, i, j + 1, passage.tokens[j]!.end, { value: 2, spelled: true });
  const size = NUMBER_WORDS.get(lower);
  if (!size) return null;
  const bare =
    lower === 'dozen' &&
    at(passage, j - 1)?.tag !== 'NUM' &&
    /^(?:NOUN|ADJ)$/.test(at(passage, j + 1)?.tag ?? '');
  if (size.kind === 'dozen' && (article || bare) && !/^(?:dozens|scores)$/.test(lower)) {
    if (lower === 'score' && word(passage, j + 1) !== 'of') return null;
    return mention(passage, i, j + 1, passage.tokens[j]!.end, { value: size.value, spelled: true });
  }
  if (size.kind === 'part' && (article || /^(?:quarter|half)$/.test(lower))) {
    const scaled = partOfScale(passage, i, 1 / size.value, j + 1);
    if (scaled)
      return mention(passage, i, scaled.last, scaled.end, { value: scaled.value, spelled: true, scale: 1e6 });
    const part = article && lower !== 'half' ? partsOf(passage, j, 1, true) : null;
    return (
      part && mention(passage, i, part.last, part.end, { value: part.value, kind: 'fraction', spelled: true })
    );
  }
  if (!article || (size.kind !== 'hundred' && size.kind !== 'scale')) return null;
  const cardinal = readCardinal(passage, j, null);
  if (!cardinal) return null;
  return complete(passage, i, cardinal, { spelled: true });
}

function readHalves(passage: Passage, i: number): NumberMention | null {
  const article = word(passage, i) === 'a' ? 1 : 0;
  const half = readHalf(passage, i + article);
  if (!half) return null;
  return mention(passage, i, half.last, half.end, {
    value: half.value,
    kind: half.value === 0.5 ? 'fraction' : 'cardinal',
    spelled: true,
    scale: half.scale,
  });
}

function readSpelled(passage: Passage, i: number, and: boolean): NumberMention | null {
  if (!startsCardinal(passage, i) || joins(passage, i - 1)) return null;
  if (/^n[ao]ught$/.test(word(passage, i)) && word(passage, i - 1) === 'for') return null;
  const cardinal = readCardinal(passage, i, null, and);
  if (!cardinal) return null;
  const whole = complete(passage, i, cardinal, { spelled: true });
  if (!/^(?:minus|negative)$/.test(word(passage, i - 1)) || whole.value === null) return whole;
  return { ...whole, first: i - 1, start: passage.tokens[i - 1]!.start, value: -whole.value };
}

/** What may follow a cardinal and belongs to it: dozens, parts, a ratio. */
function complete(
  passage: Passage,
  first: number,
  cardinal: Cardinal,
  rest: Partial<NumberMention>,
): NumberMention {
  const hyphen = joins(passage, cardinal.last) ? 1 : 0;
  const dozen = NUMBER_WORDS.get(word(passage, cardinal.last + hyphen));
  if (
    dozen?.kind === 'dozen' &&
    cardinal.scale <= 100 &&
    !/^scores?$/.test(word(passage, cardinal.last + hyphen))
  )
    return mention(passage, first, cardinal.last + hyphen + 1, passage.tokens[cardinal.last + hyphen]!.end, {
      ...rest,
      value: cardinal.value * dozen.value,
      plain: false,
    });
  const part = partsOf(passage, cardinal.last, cardinal.value, false);
  if (part) {
    const scaled = partOfScale(passage, first, part.value, part.last) ?? part;
    return mention(passage, first, scaled.last, scaled.end, {
      ...rest,
      value: scaled.value,
      kind: scaled === part ? 'fraction' : 'cardinal',
      plain: false,
    });
  }
  const whole = addParts(passage, cardinal) ?? cardinal;
  const above = { value: whole.value, last: whole.last, spelled: rest.spelled === true, first };
  const ratio = rest.currency || rest.percent ? null : ratioOf(passage, above, (i) => numberOnly(passage, i));
  if (ratio)
    return mention(passage, first, ratio.last, ratio.end, {
      ...rest,
      value: ratio.value,
      kind: 'fraction',
      plain: false,
    });
  const quotient = rest.currency || rest.percent ? null : quotientOf(passage, above);
  if (quotient)
    return mention(passage, first, quotient.last, quotient.end, {
      ...rest,
      value: quotient.value,
      kind: 'fraction',
      plain: false,
    });
  const plain = rest.plain === true && whole.end === rest.glued;
  return mention(passage, first, whole.last, whole.end, {
    glued: whole.end,
    ...rest,
    value: whole.value,
    scale: whole.scale,
    plain,
  });
}

/** *one over twenty*: a division, where nothing is counted. */
function quotientOf(
  passage: Passage,
  above: { value: number; last: number },
): { value: number; last: number; end: number } | null {
  if (word(passage, above.last) !== 'over') return null;
  const below = numberOnly(passage, above.last + 1);
  const next = below ? at(passage, below.last) : undefined;
  if (!below?.value || (next && next.tag !== 'PUNCT')) return null;
  return { value: above.value / below.value, last: below.last, end: below.end };
}

function numberOnly(
  passage: Passage,
  i: number,
): { value: number | null; last: number; end: number; spelled: boolean } | null {
  if (startsCardinal(passage, i)) {
    const cardinal = readCardinal(passage, i, null);
    return cardinal && { ...cardinal, spelled: true };
  }
  const token = at(passage, i);
  if (!token || !/^\d[\d,]*$/.test(token.text)) return null;
  const numeral = readNumeral(passage.raw, token.start);
  return numeral && { value: numeral.value, last: i + 1, end: numeral.end, spelled: false };
}

function readDigits(passage: Passage, i: number, from: number, and: boolean): Reading | null {
  const token = passage.tokens[i]!;
  const digit = token.text.slice(from - token.start).search(FIGURE);
  if (digit < 0) return null;
  const offset = leadingPoint(passage, from + digit);
  const numeral = readNumeral(passage.raw, offset);
  if (!numeral || numeral.end > passage.sentence.end) return null;
  const skip = { skipTo: chunkEnd(passage.raw, numeral.end, passage.sentence.end) };
  const front = before(passage.raw, offset, passage.sentence.start);
  if (numeral.value === null || !front) return skip;
  const counted = (end: number) => {
    const next = at(passage, tokenFrom(passage, i, end));
    return (
      next?.spaced === true &&
      (next.lower === 'of' || next.tag === 'ADJ' || (next.tag === 'NOUN' && next.lemma !== next.lower))
    );
  };
  const back = behindDigits(passage.raw, numeral.end, front.currency !== null, counted);
  if (!back || back.end > passage.sentence.end) return skip;
  return assemble(passage, i, numeral, front, back, and);
}

/** *.08*: the point belongs to the number unless a digit or letter stands before it. */
function leadingPoint(passage: Passage, offset: number): number {
  const { raw, sentence } = passage;
  if (offset - 1 < sentence.start || raw[offset - 1] !== '.') return offset;
  const earlier = offset - 2 < sentence.start ? ' ' : raw[offset - 2]!;
  return /[\p{L}\d.…]/u.test(earlier) ? offset : offset - 1;
}

/** The end of the run of characters without blanks that digits stand in, without closing punctuation. */
function chunkEnd(raw: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && end - offset < 64 && /[\p{L}\d._/:+-]/u.test(raw[end]!)) end++;
  while (end > offset && /[._/:+-]/.test(raw[end - 1]!)) end--;
  return end;
}

function assemble(
  passage: Passage,
  i: number,
  numeral: Numeral,
  front: Before,
  back: NonNullable<ReturnType<typeof behindDigits>>,
  and: boolean,
): NumberMention {
  const sign = front.negative ? -1 : 1;
  const last = tokenFrom(passage, i, Math.max(back.end, back.glued));
  const first = firstToken(passage, i, front.start);
  const rest: Partial<NumberMention> = {
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
  };
  const value = numeral.value! * back.scale;
  if (back.glued > back.end || back.percent || numeral.fraction)
    return mention(passage, first, last, back.end, { ...rest, value: value * sign, scale: back.scale });
  const digits = { value, end: back.end };
  const open = last > first && passage.tokens[last - 1]!.end > Math.max(back.end, back.glued);
  if (open)
    return mention(passage, first, last, back.end, { ...rest, value: value * sign, scale: back.scale });
  const letter = spacedMagnitude(passage, last);
  if (letter && back.scale === 1)
    return mention(passage, first, last + 1, passage.tokens[last]!.end, {
      ...rest,
      value: value * letter * sign,
      scale: letter,
      plain: false,
      glued: passage.tokens[last]!.end,
    });
  const cardinal = back.scale > 1 ? null : readCardinal(passage, last, digits, and);
  const number: Cardinal = cardinal ?? { value, last, end: back.end, spelled: false, scale: back.scale };
  const whole = complete(passage, first, { ...number, spelled: false }, { ...rest, glued: number.end });
  if (whole.value !== null) whole.value *= sign;
  return whole;
}

/** *2.33 k*: a magnitude letter that stands apart, where no unit can be meant. */
function spacedMagnitude(passage: Passage, i: number): number | undefined {
  const token = at(passage, i);
  const next = at(passage, i + 1);
  if (!token?.spaced || !/^[kMG]$/.test(token.text) || (next && next.tag !== 'PUNCT')) return undefined;
  return MAGNITUDE_SUFFIX.get(token.text);
}

/** The token in which the number begins: that of its sign, where one stands apart. */
function firstToken(passage: Passage, i: number, start: number): number {
  let first = i;
  while (first > passage.first && passage.tokens[first]!.start > start) first--;
  return first;
}
