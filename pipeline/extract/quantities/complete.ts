/** Takes the words behind a cardinal into it: dozens, parts, the rest of a ratio. */
import { addParts, partOfScale, partsOf, ratioOf } from './fractions.ts';
import type { NumberMention } from './mention.ts';
import { NUMBER_WORDS } from './number_words.ts';
import { readNumeral } from './numerals.ts';
import { at, joins, type Passage, word } from './passage.ts';
import { type Cardinal, readCardinal, startsCardinal } from './spelled.ts';

/**
 * Gives a number the value and end of a cardinal with what follows that. Changes the number in place.
 *
 * @param number what is known of it: where it begins, its currency, how it is written
 * @param cardinal its value so far
 */
export function complete(passage: Passage, number: NumberMention, cardinal: Cardinal): NumberMention {
  const dozens = dozensOf(passage, cardinal);
  if (dozens) return grown(number, dozens, 'cardinal');
  const part = partsOf(passage, cardinal.last, cardinal.value, false);
  if (part) {
    const scaled = partOfScale(passage, number.first, part.value, part.last);
    return grown(number, scaled ?? part, scaled ? 'cardinal' : 'fraction');
  }
  const whole = addParts(passage, cardinal) ?? cardinal;
  if (number.currency === null && !number.percent) {
    const above = { value: whole.value, last: whole.last, spelled: number.spelled, first: number.first };
    const ratio = ratioOf(passage, above, (i) => numberOnly(passage, i)) ?? quotientOf(passage, above);
    if (ratio) return grown(number, ratio, 'fraction');
  }
  number.value = whole.value;
  number.scale = whole.scale;
  number.plain &&= whole.end === number.glued;
  return endingAt(number, whole);
}

interface Grown {
  value: number;
  last: number;
  end: number;
}

/** A number that took in words behind it. */
function grown(number: NumberMention, whole: Grown, kind: NumberMention['kind']): NumberMention {
  number.value = whole.value;
  number.kind = kind;
  number.plain = false;
  return endingAt(number, whole);
}

function endingAt(number: NumberMention, { last, end }: { last: number; end: number }): NumberMention {
  number.last = last;
  number.end = end;
  number.glued = end;
  return number;
}

/** *two dozen*, *3 dozens*, *three hundred and two dozens*: 324. */
function dozensOf(passage: Passage, cardinal: Cardinal): Grown | null {
  const i = cardinal.last + (joins(passage, cardinal.last) ? 1 : 0);
  const lower = word(passage, i);
  if (NUMBER_WORDS.get(lower)?.kind !== 'dozen' || cardinal.scale > 100 || /^scores?$/.test(lower))
    return null;
  const dozen = NUMBER_WORDS.get(lower)!.value;
  const few = cardinal.spelled && cardinal.value > 100 ? cardinal.value % 100 : 0;
  const value = few > 0 ? cardinal.value - few + few * dozen : cardinal.value * dozen;
  return { value, last: i + 1, end: passage.tokens[i]!.end };
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
    return cardinal && { value: cardinal.value, last: cardinal.last, end: cardinal.end, spelled: true };
  }
  const token = at(passage, i);
  if (!token || !/^\d[\d,]*$/.test(token.text)) return null;
  const numeral = readNumeral(passage.raw, token.start);
  return numeral && { value: numeral.value, last: i + 1, end: numeral.end, spelled: false };
}
