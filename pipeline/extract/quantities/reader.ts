/** Reads the number that begins at a token: digits, words, number nouns, fractions. */
import { FormClass, printedClass, wordClass } from '../text/forms.ts';
import { complete } from './complete.ts';
import { FIGURE, readDigits } from './digits.ts';
import { partOfScale, partsOf, readHalf } from './fractions.ts';
import { mention, type NumberMention } from './mention.ts';
import { NUMBER_NOUN_OF, NUMBER_NOUNS, NUMBER_WORDS } from './number_words.ts';
import { at, is, joins, type Passage, word } from './passage.ts';
import { type Cardinal, readCardinal, startsCardinal } from './spelled.ts';

/** A number, or the offset behind digits that are none. */
export type Reading = NumberMention | { skipTo: number };

/** The numbers of a sentence, in order: all of them, those of dates and names included. */
export function readNumbers(passage: Passage): NumberMention[] {
  const found: NumberMention[] = [];
  let offset = passage.sentence.start;
  for (let i = passage.first; i < passage.last; ) {
    const token = passage.tokens[i]!;
    if (!MAY_BEGIN.has(token) || token.end <= offset || isPlainArticle(passage, i)) {
      i++;
      continue;
    }
    const reading = readNumber(passage, i, offset);
    if (!reading) i++;
    else if ('skipTo' in reading) offset = Math.max(reading.skipTo, offset + 1);
    else {
      found.push(
        isMinusAlone(passage, reading)
          ? { ...reading, value: -reading.value!, start: passage.tokens[i - 1]!.start }
          : reading,
      );
      offset = reading.glued;
    }
  }
  return found;
}

/** *- 10 k*: a minus that stands apart, where there is nothing but the number; elsewhere it is a dash. */
function isMinusAlone(passage: Passage, { first, last, value }: NumberMention): boolean {
  if (value === null || first !== passage.first + 1 || last !== passage.last) return false;
  return /^[-−]$/.test(passage.tokens[passage.first]!.text);
}

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
  if (IN_DIGITS.has(token)) return readDigits(passage, i, Math.max(from, token.start), and);
  return (
    readVague(passage, i) ?? readSized(passage, i) ?? readHalves(passage, i) ?? readSpelled(passage, i, and)
  );
}

/** Words that begin a number without being one. */
const BEGINNINGS = new Set(['a', 'an', 'several', 'few', 'many', 'tens', 'couple', 'pair']);
const IN_DIGITS = printedClass(FIGURE);
/** Tokens that a number can begin with. */
const MAY_BEGIN = new FormClass(
  (lower, text) =>
    FIGURE.test(text) || NUMBER_WORDS.has(lower) || BEGINNINGS.has(lower) || NUMBER_NOUNS.has(lower),
);
const SEVERAL = wordClass('several few many');
const ARTICLE = wordClass('a an');

/** An article before a word that no number begins with. */
function isPlainArticle(passage: Passage, i: number): boolean {
  return is(passage, i, ARTICLE) && !is(passage, i + 1, MAY_BEGIN);
}

/** *dozens*, *tens of thousands*, *several hundred*, *a few thousand*. */
function readVague(passage: Passage, i: number): NumberMention | null {
  const long =
    word(passage, i + 1) === 'of'
      ? NUMBER_NOUNS.get(`${word(passage, i)} of ${word(passage, i + 2)}`)
      : undefined;
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
    return vague(passage, i, last, bare);
  }
  let j = i;
  if (word(passage, j) === 'a') j++;
  const many = word(passage, j);
  if (!is(passage, j, SEVERAL) && !(many === 'couple' && j > i)) return null;
  j++;
  if (many === 'couple' && word(passage, j) === 'of') j++;
  const noun = NUMBER_NOUN_OF.get(word(passage, j)) ?? NUMBER_NOUNS.get(word(passage, j));
  if (!noun) return null;
  return vague(passage, i, j + 1, noun);
}

function vague(
  passage: Passage,
  first: number,
  last: number,
  { low, high }: { low: number; high: number },
): NumberMention {
  return mention(passage, first, last, passage.tokens[last - 1]!.end, {
    low,
    high,
    kind: 'vague',
    spelled: true,
  });
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
  if (article && size.kind === 'ten') {
    const part = partsOf(passage, j, 1, true);
    return (
      part && mention(passage, i, part.last, part.end, { value: part.value, kind: 'fraction', spelled: true })
    );
  }
  if (!article || (size.kind !== 'hundred' && size.kind !== 'scale')) return null;
  const cardinal = readCardinal(passage, j, null);
  if (!cardinal) return null;
  return complete(passage, spelledFrom(passage, i, cardinal), cardinal);
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

/** A number in words, of which only the cardinal is known that it begins with. */
function spelledFrom(passage: Passage, first: number, { last, end }: Cardinal): NumberMention {
  return mention(passage, first, last, end, { spelled: true });
}

function readSpelled(passage: Passage, i: number, and: boolean): NumberMention | null {
  if (!startsCardinal(passage, i) || joins(passage, i - 1)) return null;
  if (/^n[ao]ught$/.test(word(passage, i)) && word(passage, i - 1) === 'for') return null;
  const cardinal = readCardinal(passage, i, null, and);
  if (!cardinal) return null;
  const whole = complete(passage, spelledFrom(passage, i, cardinal), cardinal);
  if (!/^(?:minus|negative)$/.test(word(passage, i - 1)) || whole.value === null) return whole;
  if (word(passage, i - 2) === 'or' && word(passage, i - 3) === 'plus') return whole;
  return { ...whole, first: i - 1, start: passage.tokens[i - 1]!.start, value: -whole.value };
}
