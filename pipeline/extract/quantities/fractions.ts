/** Fractions in words: *two-thirds*, *a third of*, *half the camp*, *one in five*, *two million and a half*. */
import { wordClass } from '../text/forms.ts';
import { NUMBER_WORDS } from './number_words.ts';
import { matchAt } from './numerals.ts';
import { at, is, isHyphen, joins, type Passage, tokenFrom, word } from './passage.ts';
import { type Cardinal, readCardinal, startsCardinal } from './spelled.ts';
import { unitOfWords } from './unit_lexicon.ts';

export interface Fraction {
  value: number;
  last: number;
  end: number;
}

/** *over the next three quarters*, *in a quarter that was poor*: of a year, where no *of* follows. */
const FRAME = wordClass(
  'next last past previous first coming final these those straight consecutive in per each every',
);
const AND_A_HALF = /-and-a-(half|quarter)/y;
const ORDER =
  /^(?:first|second|third|fourth|other|latter|former|better|final|top|bottom|last|next|this|each|either|every|northern|southern|eastern|western)$/;

/** The denominator of the part word at `i` (*third*, *quarters*), or of a compound (*twenty-fifth*). */
function denominator(
  passage: Passage,
  i: number,
): { value: number; last: number; end: number; plural: boolean } | null {
  const token = at(passage, i);
  if (!token) return null;
  const known = NUMBER_WORDS.get(token.lower);
  if (known?.kind === 'part')
    return { value: known.value, last: i + 1, end: token.end, plural: token.lower.endsWith('s') };
  if (known?.kind !== 'ten') return null;
  const second = joins(passage, i + 1) ? i + 2 : i + 1;
  const ones = at(passage, second);
  const part = ones && NUMBER_WORDS.get(ones.lower);
  if (
    !part ||
    (part.kind !== 'part' && part.kind !== 'ordinal') ||
    part.value > 9 ||
    /^(?:hal|quarter)/.test(ones.lower)
  )
    return null;
  return {
    value: known.value + part.value,
    last: second + 1,
    end: ones.end,
    plural: ones.lower.endsWith('s'),
  };
}

/** Whether a noun follows that the word before it would order: *a third attack*. */
function ordersNoun(passage: Passage, i: number): boolean {
  if (NUMBER_WORDS.get(word(passage, i))?.kind === 'scale') return false;
  const tag = at(passage, i)?.tag;
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM' || joins(passage, i);
}

/**
 * Parts behind a numerator: the *thirds* of *two thirds*.
 *
 * @param i token behind the numerator
 * @param above the numerator; 1 for *a* and *one*
 */
export function partsOf(passage: Passage, i: number, above: number, article: boolean): Fraction | null {
  const token = at(passage, i);
  const dashed = token !== undefined && isHyphen(token.text) && at(passage, i + 1)?.spaced === token.spaced;
  const part = denominator(passage, dashed ? i + 1 : i);
  if (part?.value === 4 && is(passage, i - 2, FRAME) && word(passage, part.last) !== 'of') return null;
  if (!part || !Number.isInteger(above) || part.plural !== above > 1) return null;
  if (part.value === 4 && part.plural && above !== 3 && word(passage, part.last) !== 'of') return null;
  const ordinal = part.value !== 2 && !/^quarter/.test(word(passage, part.last - 1));
  if (!part.plural && ordinal && !dashed && ordersNoun(passage, part.last)) return null;
  if (article && ordinal && /^(?:was|is|has)$/.test(word(passage, part.last))) return null;
  if (
    article &&
    !part.plural &&
    !ordinal &&
    part.value === 4 &&
    unitOfWords(word(passage, part.last)) === null &&
    ordersNoun(passage, part.last)
  )
    return null;
  return { value: above / part.value, last: part.last, end: part.end };
}

/** *and a half*, *and three quarters* behind a cardinal; counts in the cardinal's magnitude (*3 million and a half*). */
export function addParts(passage: Passage, cardinal: Cardinal): Cardinal | null {
  const hyphenated = passage.raw[cardinal.end] === '-' && matchAt(AND_A_HALF, passage.raw, cardinal.end);
  if (hyphenated) {
    const end = cardinal.end + hyphenated[0].length;
    const value = cardinal.value + (hyphenated[1] === 'half' ? 0.5 : 0.25);
    return { ...cardinal, value, end, last: tokenFrom(passage, cardinal.last, end) };
  }
  if (word(passage, cardinal.last) !== 'and') return null;
  const i = cardinal.last + 1;
  const article = /^an?$/.test(word(passage, i));
  const above = article
    ? { value: 1, last: i + 1 }
    : startsCardinal(passage, i)
      ? readCardinal(passage, i, null, false)
      : null;
  const part = above && partsOf(passage, above.last, above.value, article);
  if (!part || part.value >= 1 || word(passage, part.last) === 'of') return null;
  const scale = NUMBER_WORDS.get(word(passage, part.last));
  if (scale?.kind === 'scale') {
    const end = passage.tokens[part.last]!.end;
    const whole = cardinal.scale > 1 ? cardinal.value : cardinal.value * scale.value;
    return {
      ...cardinal,
      value: whole + part.value * scale.value,
      last: part.last + 1,
      end,
      scale: scale.value,
    };
  }
  const unit = cardinal.scale > 100 ? cardinal.scale : 1;
  return { ...cardinal, value: cardinal.value + part.value * unit, last: part.last, end: part.end };
}

/** *half the camp*, *half of them*, *half a million*, *a half*. */
export function readHalf(passage: Passage, i: number): (Fraction & { scale: number }) | null {
  if (word(passage, i) !== 'half' || joins(passage, i - 1) || ORDER.test(word(passage, i - 1))) return null;
  const article = word(passage, i - 1);
  if (/^an?$/.test(article) && word(passage, i - 2) === 'and' && unitOfWords(word(passage, i - 3)))
    return null;
  const sized = halfOfSize(passage, i);
  if (sized || joins(passage, i + 1)) return sized;
  return divides(passage, i) ? { value: 0.5, last: i + 1, end: passage.tokens[i]!.end, scale: 1 } : null;
}

/** *half a million*, *half million*, *half-dozen*. */
function halfOfSize(passage: Passage, i: number): (Fraction & { scale: number }) | null {
  const between = joins(passage, i + 1) || /^an?$/.test(word(passage, i + 1)) ? 1 : 0;
  const last = i + 2 + between;
  const size = NUMBER_WORDS.get(word(passage, last - 1));
  if (!size || (size.kind !== 'scale' && size.kind !== 'hundred' && size.kind !== 'dozen')) return null;
  return { value: size.value / 2, last, end: passage.tokens[last - 1]!.end, scale: size.value };
}

/** Whether *half* at `i` divides something: what follows, or what is understood behind *more than half*. */
function divides(passage: Passage, i: number): boolean {
  const next = at(passage, i + 1);
  if (
    next === undefined ||
    next.tag === 'DET' ||
    /^(?:of|its|their|his|her|our|my|your|an?)$/.test(next.lower)
  )
    return true;
  if (next.tag === 'NOUN' && next.lemma !== next.lower) return true;
  const measured = /^(?:than|nearly|almost|about|over|an?|by|roughly)$/.test(word(passage, i - 1));
  return measured && (next.tag === 'PUNCT' || next.tag === 'AUX');
}

/** Words of a magnitude or a size behind a fraction without article: *quarter million*, *half million*. */
export function partOfScale(passage: Passage, i: number, value: number, last: number): Fraction | null {
  let j = last;
  if (word(passage, j) === 'of' && /^an?$/.test(word(passage, j + 1))) j += 2;
  const scale = NUMBER_WORDS.get(word(passage, j));
  if (scale?.kind !== 'scale' || i > j) return null;
  return { value: value * scale.value, last: j + 1, end: passage.tokens[j]!.end };
}

/**
 * *one in five*, *two out of three*: the second number of a ratio.
 *
 * @param above the number before *in* or *out of*, with the token behind it
 * @param readNumber reads the number at a token
 */
export function ratioOf(
  passage: Passage,
  above: { value: number; last: number; spelled: boolean; first: number },
  readNumber: (i: number) => { value: number | null; last: number; end: number; spelled: boolean } | null,
): Fraction | null {
  const outOf = word(passage, above.last) === 'out' && word(passage, above.last + 1) === 'of';
  const within =
    word(passage, above.last) === 'in' ||
    (word(passage, above.last) === 'every' && above.value === 1) ||
    (word(passage, above.last) === 'of' && word(passage, above.last + 1) === 'every');
  if (!outOf && !within) return null;
  let i = above.last + (outOf ? 2 : 1);
  if (word(passage, i) === 'every') i++;
  const below = readNumber(i);
  if (
    !below ||
    below.value === null ||
    below.value <= above.value ||
    !Number.isInteger(below.value) ||
    above.value < 1
  )
    return null;
  const round = below.value === 10 || below.value === 100 || below.value === 1000;
  if (below.spelled !== above.spelled && above.value !== 1 && !round) return null;
  if (outOf)
    return above.value <= 10 ? { value: above.value / below.value, last: below.last, end: below.end } : null;
  const year = below.value >= 1900 && below.value <= 2100;
  if (year || below.value > 1_000_000 || unitOfWords(word(passage, below.last))?.kind === 'time') return null;
  const before = at(passage, above.first - 1);
  const governed = before?.tag === 'VERB' || (before?.tag === 'ADP' && before.lower !== 'than');
  if (above.value !== 1 && governed && !round) return null;
  if (
    above.value === 1 &&
    governed &&
    !/^(?:people|of|person)$/.test(word(passage, below.last)) &&
    !/^(?:NOUN|ADJ)$/.test(at(passage, below.last)?.tag ?? '')
  )
    return null;
  return { value: above.value / below.value, last: below.last, end: below.end };
}
