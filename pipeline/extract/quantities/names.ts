/** Numbers that are part of a name or a label: *Resolution 2254*, *Boeing 737*, *Section 12*, *30 Elm Street*. */
import { readLexicon } from '../../input/lexicon.ts';
import { WEEKDAYS } from '../../language/calendar.ts';
import { singular } from '../../language/singular.ts';
import { FormClass, FormTable, printedClass, shapeClass, wordClass } from '../text/forms.ts';
import { CAPITAL, LETTER } from '../text/letters.ts';
import { isAgeApposition } from './ages.ts';
import type { NumberMention } from './mention.ts';
import { at, is, isCapitalised, isHyphen, joins, type Passage, word } from './passage.ts';
import { saysPeople } from './people.ts';
import { countsPlural } from './plurals.ts';
import { isDialled, isTelephone } from './telephones.ts';
import { symbolAt, unitOfWords } from './unit_lexicon.ts';
import { wordsOf } from './word_classes.ts';

const LABELS = new Map(readLexicon<'word' | 'case'>('quantity_labels').map((row) => [row.word, row.case]));

/** What the word before a number says of it: *No.*, *Boeing*. */
const LABEL_OF = new FormTable(
  (lower) => LABELS.get(lower.replace(/\.$/, '')) ?? LABELS.get(singular(lower)) ?? null,
);
/** *S&P 500*, *R & B 40* */
const AMPERSAND = shapeClass(/^(?:&|s&p)/);
const PERCENT = wordClass('% percent per pc pct');
const FULL_WORD = new FormClass((_, text) => text.length >= 4 && LETTER.test(text));
const CAPITALISED = printedClass(CAPITAL);
const STREET = wordClass(wordsOf('street'));
const PLURAL_VERB = /^(?:were|are|have|had|died|fled|escaped)$/;

/**
 * Takes the numbers that belong to names out of a sentence's numbers.
 *
 * @param numbers the numbers of the sentence, in order, without dates
 */
export function withoutNames(passage: Passage, numbers: NumberMention[]): NumberMention[] {
  if (numbers.length === 0) return numbers;
  const titled = isTitled(passage);
  const kept: NumberMention[] = [];
  let nameEnd = -1;
  for (const number of numbers) {
    const bare =
      number.kind === 'cardinal' && number.currency === null && !number.percent && number.scale === 1;
    if (
      bare &&
      ((isNamed(passage, number, titled) && !(kept.length > 0 && isGapped(passage, number))) ||
        isListMark(passage, number) ||
        goesOn(passage, number, nameEnd))
    )
      nameEnd = number.end;
    else kept.push(number);
  }
  return kept;
}

/** Headlines with every word capitalised say nothing by capitals. */
function isTitled(passage: Passage): boolean {
  let capital = 0;
  let words = 0;
  for (let i = passage.first; i < passage.last; i++) {
    const token = passage.tokens[i]!;
    if (!FULL_WORD.has(token)) continue;
    words++;
    if (CAPITALISED.has(token)) capital++;
  }
  return words > 2 && capital > words * 0.75;
}

function isNamed(passage: Passage, number: NumberMention, titled: boolean): boolean {
  const previous = at(passage, number.first - 1);
  if (
    isAddress(passage, number) ||
    isJersey(passage, number) ||
    isDialled(passage, number) ||
    isTelephone(passage, number) ||
    isForce(passage, number) ||
    isModel(passage, number)
  )
    return true;
  if (previous && isLettered(passage, number) && LABEL_OF.of(previous) && isCapitalised(previous.text))
    return true;
  if (!previous || number.glued > number.end) return false;
  if (previous.text === '#' || previous.text === '№') return true;
  if (isRank(passage, number)) return true;
  if (previous.tag === 'NUM' && number.plain && isSpelledNumber(previous.text) && !measured(passage, number))
    return countsPlural(passage, number.last, NEAR);
  const label = LABEL_OF.of(previous);
  const unit = measured(passage, number);
  if (label === 'any' || (label && isCapitalised(previous.text) && (number.plain || !titled))) return !unit;
  if (label === 'bare' && number.plain) return !unit && !counts(passage, number);
  if (is(passage, number.first - 2, AMPERSAND)) return !unit;
  if (number.spelled)
    return (
      isCapitalised(passage.tokens[number.first]!.text) &&
      !titled &&
      (previous.tag === 'PROPN' || isOwner(passage, number.first - 1)) &&
      !countsPlural(passage, number.last, NEAR)
    );
  if (
    previous.tag !== 'PROPN' ||
    !isCapitalised(previous.text) ||
    WEEKDAYS.has(previous.lower) ||
    !number.plain
  )
    return false;
  if (unit || titled || isAgeApposition(passage, number) || word(passage, number.last) === 'to') return false;
  return !countsPlural(passage, number.last, NEAR) && !PLURAL_VERB.test(word(passage, number.last));
}

/** *at number 54*, *in the top 10.*: a house, a place in a chart. */
function isRank(passage: Passage, { first, last }: NumberMention): boolean {
  const previous = word(passage, first - 1);
  const opening = word(passage, first - 2);
  if (previous === 'number') return opening === 'at';
  if (previous !== 'top' || opening !== 'the') return false;
  return /^(?:PUNCT|ADP|CCONJ|AUX|)$/.test(at(passage, last)?.tag ?? '') && word(passage, last) !== 'of';
}

/** The *35W* of *Interstate 35W*, the *304-A* of *Section 304-A*: one capital letter is glued to the number. */
function isLettered({ raw }: Passage, { end }: NumberMention): boolean {
  return LETTERED.test(raw.slice(end - 1, end + 3));
}
const LETTERED = /^\d[-‑]?\p{Lu}(?!\p{L})/u;

/** The *'s* of *Rider's Eight*, the *of* of *the Gang of Eight*. */
function isOwner(passage: Passage, i: number): boolean {
  const { tag, lower } = at(passage, i) ?? {};
  return (
    (tag === 'PART' || lower === 'of') &&
    isCapitalised(at(passage, i - 1)?.text ?? '') &&
    i - 1 > passage.first
  );
}

/** *The Greens took 61 seats, Labour 48 and the Liberals 12*: a subject whose verb was said before. */
function isGapped(passage: Passage, number: NumberMention): boolean {
  const next = at(passage, number.last);
  if (next !== undefined && !/^(?:[,.;]|and)$/.test(next.text)) return false;
  let i = number.first - 1;
  if (LABELS.has(word(passage, i)) || LABELS.has(singular(word(passage, i)))) return false;
  while (at(passage, i)?.tag === 'PROPN') i--;
  if (word(passage, i) === 'the') i--;
  return /^(?:and|while|but|[,;])$/.test(word(passage, i));
}

/** *three 911 callers*: only behind a number in words, and no magnitude, there is room for a name in digits. */
function isSpelledNumber(text: string): boolean {
  return LETTER.test(text) && !/^(?:dozen|hundred|thousand|million|billion|trillion)$/i.test(text);
}

function measured(passage: Passage, number: NumberMention): boolean {
  const i = joins(passage, number.last) ? number.last + 1 : number.last;
  const token = at(passage, i);
  if (!token) return false;
  if (PERCENT.has(token) || token.lower === 'times') return true;
  return unitOfWords(token.lower) !== null || symbolAt(passage.raw, token.start)?.end === token.end;
}

/** Whether something is counted behind the number, or said of so many people: *every week 36 die*. */
function counts(passage: Passage, number: NumberMention): boolean {
  return (
    countsPlural(passage, number.last, NEAR) ||
    PLURAL_VERB.test(word(passage, number.last)) ||
    at(passage, number.last)?.tag === 'NOUN' ||
    saysPeople(passage, number.first, number.last)
  );
}

/** How far behind a number what it counts stands, in tokens. */
const NEAR = 5;
const AIRLINER = /^7[0-8]7$/;
const AIRLINER_DIGITS = 3;
const AIRCRAFT = wordClass(wordsOf('aircraft'));

/** *five 787s*, *a 777*, *the 737-800*, *its 747 freighter*: not *747 people*. */
function isModel(passage: Passage, number: NumberMention): boolean {
  if (!number.plain || number.end - number.start !== AIRLINER_DIGITS) return false;
  if (!AIRLINER.test(passage.raw.slice(number.start, number.end))) return false;
  if (/^[-‑]\d/.test(passage.raw.slice(number.end, number.end + 2))) return true;
  const next = at(passage, number.last);
  if (is(passage, number.last, AIRCRAFT)) return true;
  if (next && !next.spaced && (/^s\.?$/.test(next.lower) || isHyphen(next.text) || next.tag === 'PROPN'))
    return true;
  const owned = /^(?:DET|PRON)$/.test(at(passage, number.first - 1)?.tag ?? '');
  return owned && next?.tag !== 'NOUN' && next?.tag !== 'ADJ' && !countsPlural(passage, number.last, NEAR);
}

const FORCE = wordClass(wordsOf('force_name'));

/** *19 Wing Ayr*, *42 Commando*: a part of a force by its number; not *12 Division One clubs*. */
function isForce(passage: Passage, { plain, last, value }: NumberMention): boolean {
  if (!plain || value! > 999) return false;
  const own = is(passage, last, FORCE) ? last : last + 1;
  if (own > last && !isCapitalised(at(passage, last)?.text ?? '')) return false;
  if (!is(passage, own, FORCE) || !isCapitalised(at(passage, own)!.text)) return false;
  return !/^(?:[ivx]+|one|two|three|\d+)$/.test(word(passage, own + 1));
}

/** *Prescott (4)*: a small number in brackets behind a name. */
function isJersey(passage: Passage, number: NumberMention): boolean {
  if (!number.plain || word(passage, number.first - 1) !== '(' || word(passage, number.last) !== ')')
    return false;
  return at(passage, number.first - 2)?.tag === 'PROPN' && number.value! < 12;
}

/** *Elm*, *42nd* */
const MAY_NAME_STREET = new FormClass(
  (lower, text) => CAPITAL.test(text) || /^\d+(?:st|nd|rd|th)$/.test(lower),
);

/** *30 N Elm Street*, *WY 82801*. */
function isAddress(passage: Passage, number: NumberMention): boolean {
  if (!number.plain) return false;
  const block = joins(passage, number.last) ? number.last + 1 : number.last;
  if (word(passage, block) === 'block' && word(passage, block + 1) === 'of') return true;
  const digits = number.end - number.start;
  if (digits === 5 && /^[A-Z]{2}$/.test(at(passage, number.first - 1)?.text ?? '')) return true;
  for (let i = number.last; i < number.last + 4; i++) {
    const token = at(passage, i);
    if (!token || !MAY_NAME_STREET.has(token)) return false;
    if (i > number.last && STREET.has(token)) return true;
  }
  return false;
}

/** *3. Title* at the start of a paragraph. */
function isListMark(passage: Passage, number: NumberMention): boolean {
  if (isEnumerated(passage, number)) return true;
  if (!number.plain || number.first !== passage.first || number.value! > 99) return false;
  const mark = at(passage, number.last);
  const next = at(passage, number.last + 1);
  if (next && mark && /^[.)]$/.test(mark.text) && !mark.spaced && next.spaced) return true;
  return (
    mark !== undefined &&
    /^[.)]$/.test(mark.text) &&
    !mark.spaced &&
    !next &&
    isParagraphStart(passage) &&
    !isParagraphEnd(passage)
  );
}

/** *Two, mend the roof.*, *Three, we were late.*: a point of a speech; not *Two, all local, fled*. */
function isEnumerated(passage: Passage, number: NumberMention): boolean {
  const { value, first, last } = number;
  const opens =
    first === passage.first || (first === passage.first + 1 && passage.tokens[first - 1]!.tag === 'PUNCT');
  if (!opens || value === null || value > MOST_POINTS || word(passage, last) !== ',') return false;
  const next = at(passage, last + 1);
  if (!next) return false;
  const imperative = next.tag === 'VERB' && next.lower === next.lemma;
  return (
    imperative ||
    /^(?:i|we|you|they|he|she|it|there|the|a|an|this|that|our|my|is|are|do|if|when)$/.test(next.lower)
  );
}
const MOST_POINTS = 12;

function isParagraphStart(passage: Passage): boolean {
  const before = passage.tokens[passage.first - 1];
  return !before || passage.text.sentences[before.sentence]!.paragraph !== passage.sentence.paragraph;
}

function isParagraphEnd(passage: Passage): boolean {
  const after = passage.tokens[passage.last];
  return !after || passage.text.sentences[after.sentence]!.paragraph !== passage.sentence.paragraph;
}

/** *Articles 4 and 5*, *737-800*; not *Update 2 - 40 held*, *Part 2-Two left*. */
function goesOn(passage: Passage, number: NumberMention, nameEnd: number): boolean {
  if (nameEnd < 0 || number.start - nameEnd > 6 || !number.plain || measured(passage, number)) return false;
  const between = passage.raw.slice(nameEnd, number.start);
  if (isHyphen(between)) return !number.spelled;
  const link = between.trim();
  const grouped = link === '' && number.end - number.start > 2;
  return (grouped || /^(?:and|or|to|,)$/.test(link)) && !countsPlural(passage, number.last, NEAR);
}
