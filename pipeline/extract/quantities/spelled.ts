/** Composes cardinals from words and digits: *two hundred and six*, *4 hundred million*, *3 thousand*. */
import { NUMBER_WORDS, type NumberWord } from './number_words.ts';
import { inMagnitude, readNumeral } from './numerals.ts';
import { at, isHyphen, joins, type Passage, word } from './passage.ts';

export interface Cardinal {
  value: number;
  /** Token index behind it. */
  last: number;
  /** Offset behind it. */
  end: number;
  spelled: boolean;
  /** Multiplier of the last word where that is a magnitude word, else 1. */
  scale: number;
}

interface State {
  total: number;
  /** The group below the last magnitude word; -1 while empty. */
  group: number;
  lastKind: NumberWord['kind'] | 'digits' | 'start';
  lastScale: number;
  last: number;
  end: number;
  spelled: boolean;
}

/** A number element that a cardinal may begin with. */
export function startsCardinal(passage: Passage, i: number): boolean {
  const kind = NUMBER_WORDS.get(word(passage, i))?.kind;
  return kind === 'zero' || kind === 'one' || kind === 'teen' || kind === 'ten';
}

/**
 * Reads a cardinal in words.
 *
 * @param i token where it begins: a number word, or the magnitude word behind *a*
 * @param digits digits that stand before the first word: *4* of *4 hundred million*
 * @param and whether *and* may join groups; not inside *between … and …*
 */
export function readCardinal(
  passage: Passage,
  i: number,
  digits: { value: number; end: number } | null,
  and = true,
): Cardinal | null {
  const state: State = {
    total: 0,
    group: digits ? digits.value : -1,
    lastKind: digits ? 'digits' : 'start',
    lastScale: Number.POSITIVE_INFINITY,
    last: i,
    end: digits ? digits.end : -1,
    spelled: digits === null,
  };
  for (let next = digits ? magnitudeFrom(passage, i) : i; next < passage.last; ) {
    const taken = takeWord(passage, next, state) || (and && takeAnd(passage, next, state));
    if (!taken) break;
    next = afterHyphen(passage, state);
  }
  if (state.end < 0) return null;
  const value = state.total + Math.max(0, state.group);
  const scale =
    state.lastKind === 'scale' || state.lastKind === 'suffix' || state.lastKind === 'hundred'
      ? state.lastScale
      : 1;
  return withPoint(passage, { value, last: state.last, end: state.end, spelled: state.spelled, scale });
}

/** Behind the hyphen that joins a magnitude word to digits: the *billion* of *$8.8-billion*; `i` where there is none. */
function magnitudeFrom(passage: Passage, i: number): number {
  return joins(passage, i) && NUMBER_WORDS.get(word(passage, i + 1))?.kind === 'scale' ? i + 1 : i;
}

/** The token behind the state; a hyphen between number words is passed over. */
function afterHyphen(passage: Passage, state: State): number {
  const token = at(passage, state.last);
  const next = NUMBER_WORDS.get(word(passage, state.last + 1))?.kind;
  const balanced = token && isHyphen(token.text) && token.spaced === passage.tokens[state.last + 1]?.spaced;
  const joinable = next === 'one' ? state.lastKind === 'ten' : next === 'hundred' || next === 'scale';
  return balanced && joinable ? state.last + 1 : state.last;
}

function takeWord(passage: Passage, i: number, state: State): boolean {
  const token = at(passage, i);
  const found = token && NUMBER_WORDS.get(plain(token.lower));
  if (!found || !fits(found, state)) return false;
  if (found.kind === 'ten' && state.end >= 0 && beginsPart(passage, i, state)) return false;
  if (found.kind === 'hundred') state.group = Math.max(1, state.group) * 100;
  else if (found.kind === 'scale' || found.kind === 'suffix') takeScale(found.value, state);
  else state.group = Math.max(0, state.group) + found.value;
  if (found.kind === 'hundred') state.lastScale = 100;
  state.lastKind = found.kind;
  state.last = i + 1;
  state.end = token.end;
  return true;
}

/** *three million* and *three millions* are the same behind a number. */
function plain(lower: string): string {
  return SCALES.has(lower) ? lower.slice(0, -1) : lower;
}
const SCALES: ReadonlySet<string> = new Set(
  'hundreds thousands millions billions trillions lakhs crores'.split(' '),
);

function takeScale(value: number, state: State): void {
  if (state.group < 0 && state.total > 0) state.total *= value;
  else if (value > state.lastScale && state.lastKind !== 'hundred')
    state.total = inMagnitude(state.total + Math.max(0, state.group), value);
  else state.total += inMagnitude(state.group < 0 ? 1 : state.group, value);
  state.group = -1;
  state.lastScale = value;
}

function fits(found: NumberWord, state: State): boolean {
  const { group, lastKind } = state;
  switch (found.kind) {
    case 'zero':
      return lastKind === 'start';
    case 'one':
      return lastKind === 'start' || lastKind === 'ten' || lastKind === 'hundred' || lastKind === 'scale';
    case 'teen':
    case 'ten':
      return lastKind === 'start' || lastKind === 'hundred' || lastKind === 'scale';
    case 'hundred':
      return (
        (lastKind === 'start' && state.end < 0) ||
        (group > 0 && lastKind !== 'hundred' && (lastKind === 'digits' || group < 100))
      );
    case 'scale':
      return group !== 0 && (group > 0 || state.total === 0 || lastKind === 'scale');
    case 'suffix':
      return lastKind === 'digits';
    default:
      return false;
  }
}

/** *and* joins a smaller group to a hundred or a magnitude word: *two hundred and six*, not *100 and two hundred*. */
function takeAnd(passage: Passage, i: number, state: State): boolean {
  if (word(passage, i) !== 'and' && !groupInDigits(passage, i, state)) {
    return false;
  }
  if (state.lastKind !== 'hundred' && state.lastKind !== 'scale') return false;
  const from = word(passage, i) === 'and' ? i + 1 : i;
  const below = state.lastKind === 'hundred' ? 100 : state.lastScale;
  const next = readGroup(passage, from, state);
  if (!next || next.value === 0 || next.head >= below) return false;
  const part = NUMBER_WORDS.get(word(passage, next.last));
  if (part?.kind === 'part' && !next.digits && next.value < part.value) return false;
  const bare = next.digits ? next.last === from + 1 : next.head < 100;
  if (!state.spelled && state.lastKind === 'scale' && bare) return false;
  state.total += Math.max(0, state.group);
  if (next.value !== next.head) state.total = (state.total + next.head) * (next.value / next.head);
  else state.total += next.value;
  state.group = 0;
  state.lastKind = 'one';
  state.last = next.last;
  state.end = next.end;
  return true;
}

/** *4 thousand 3 hundred*: digits that are multiplied in their turn. */
function groupInDigits(passage: Passage, i: number, state: State): boolean {
  return (
    !state.spelled &&
    state.lastKind === 'scale' &&
    /^\d{1,3}$/.test(word(passage, i)) &&
    word(passage, i + 1) === 'hundred'
  );
}

interface Group extends Cardinal {
  /** The number before its magnitude word. */
  head: number;
  digits: boolean;
}

/** Whether the tens at `i` begin a denominator: *hundred thirty-fifths*, *hundred thirty fifths*. */
function beginsPart(passage: Passage, i: number, state: State): boolean {
  const glued = joins(passage, i + 1);
  const part = word(passage, glued ? i + 2 : i + 1);
  const kind = NUMBER_WORDS.get(part)?.kind;
  if (kind !== 'part' && kind !== 'ordinal') return false;
  return glued || (part.endsWith('s') && part !== 'quarters' && state.lastKind === 'hundred');
}

function readGroup(passage: Passage, i: number, state: State): Group | null {
  const token = at(passage, i);
  if (!token) return null;
  if (startsCardinal(passage, i)) {
    const whole = readCardinal(passage, i, null, state.lastKind !== 'hundred');
    if (!whole) return null;
    const divisor = whole.scale >= 1000 && whole.value % whole.scale === 0 ? whole.scale : 1;
    return { ...whole, head: whole.value / divisor, digits: false };
  }
  const numeral = /^\d{1,3}$/.test(token.lower) ? readNumeral(passage.raw, token.start) : null;
  if (!numeral || numeral.value === null || !numeral.plain) return null;
  const tail = readCardinal(passage, i + 1, { value: numeral.value, end: numeral.end });
  if (!tail || (state.lastKind === 'scale' && tail.value < 100)) return null;
  return { ...tail, head: tail.value, digits: true };
}

/** *five point five*, *two hundred point seventy-one*, *one point six billion*. */
function withPoint(passage: Passage, cardinal: Cardinal): Cardinal {
  if (!cardinal.spelled || word(passage, cardinal.last) !== 'point') return cardinal;
  let digits = '';
  let last = cardinal.last + 1;
  let end = cardinal.end;
  while (startsCardinal(passage, last) && digits.length < 12) {
    const kind = NUMBER_WORDS.get(word(passage, last))!.kind;
    const part =
      kind === 'zero' || kind === 'one'
        ? {
            value: NUMBER_WORDS.get(word(passage, last))!.value,
            last: last + 1,
            end: passage.tokens[last]!.end,
          }
        : readCardinal(passage, last, null, false)!;
    digits += String(part.value);
    last = part.last;
    end = part.end;
  }
  if (digits === '') return cardinal;
  const value = Number(`${cardinal.value}.${digits}`);
  const magnitude = NUMBER_WORDS.get(word(passage, last));
  if (magnitude?.kind !== 'scale') return { ...cardinal, value, last, end, scale: 1 };
  const whole = inMagnitude(value, magnitude.value);
  return {
    ...cardinal,
    value: whole,
    last: last + 1,
    end: passage.tokens[last]!.end,
    scale: magnitude.value,
  };
}
