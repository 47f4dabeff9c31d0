/** How a noun phrase behind a number goes on, token by token. */
import { CALENDAR_NAMES, NEAR_DAYS } from '../../language/calendar.ts';
import { PEOPLES } from '../../language/peoples.ts';
import { isInvariant, singular } from '../../language/singular.ts';
import { FormClass, shapeClass, wordClass } from '../text/forms.ts';
import { LETTER } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { at, is, isHyphen, joins, type Passage, word } from './passage.ts';
import { PERSON_VERBS, STATES } from './person_words.ts';
import { isPlural } from './plurals.ts';

const LETTERS_AND_S = /\p{L}{3}s$/u;
/** Words that end as plurals do. */
const IN_S = new FormClass((lower) => LETTERS_AND_S.test(lower) && !/(?:ous|ss|us|is)$/.test(lower));
const NO_NOUN = wordClass('left can will may must no no.');
const SINGLE = wordClass('a an this that each every');
const POINTER = wordClass('last next this');
/** The most words between two nouns of a phrase. */
const MOST_MODIFIERS = 3;
const CALENDAR = wordClass([...CALENDAR_NAMES, ...NEAR_DAYS]);
const NEAR_DAY = wordClass([...NEAR_DAYS]);
const ADVERBIAL =
  /^(?:today|tonight|yesterday|tomorrow|week|month|year|night|morning|afternoon|evening|time|apiece|total)$/;
/** A mark that opens a quotation. */
export const OPENING_MARK = shapeClass(/^["“‘«'(]$|^''$|^``$/);

/** What a token does to a phrase: ends it, goes on with it, becomes its head, or owns the head that is to come. */
export type Step = 'stop' | 'go' | 'head' | 'possessor';

/** What the token at `k` does to the phrase begun at `first`. */
export function stepAt(passage: Passage, k: number, first: number, head: number): Step {
  const token = passage.tokens[k]!;
  const next = at(passage, k + 1);
  const headToken = head >= 0 ? passage.tokens[head]! : null;
  if (headToken?.lower === 'times' || isAdverbialTime(passage, k) || isAdverb(token, next)) return 'stop';
  if ((joins(passage, k - 1) && joins(passage, k)) || isHanging(passage, k)) return 'go';
  if (joins(passage, k + 1) && /^(?:ADV|VERB|ADP|AUX)$/.test(token.tag)) return 'go';
  if (joins(passage, k - 1) && k > first && /^(?:ADP|ADV|DET|CCONJ|AUX)$/.test(token.tag) && nominal(next))
    return 'go';
  switch (token.tag) {
    case 'NOUN':
      return nounStep(passage, k, first, headToken);
    case 'PROPN':
      return nameStep(passage, k, first, head);
    case 'ADJ':
    case 'X':
      return adjectiveStep(passage, k, head);
    case 'VERB':
      if (headToken && isMistakenPlural(passage, k, first, headToken)) return 'head';
      return participle(passage, k, head, next);
    case 'ADV':
      return joins(passage, k - 1) || (head < 0 && intensifies(token, next)) ? 'go' : 'stop';
    case 'PART':
      return k > first && /['’]s?$/.test(token.text) && next?.spaced ? 'possessor' : 'stop';
    case 'NUM':
      return namesPart(passage, k, head) || (head < 0 && isModel(passage, k + 1)) ? 'go' : 'stop';
    case 'SYM':
      return token.text === '&' ? 'go' : 'stop';
    case 'CCONJ':
    case 'PUNCT':
      return separator(passage, k, head, token, next);
    default:
      return 'stop';
  }
}

/** *bury 150 **today***, *two **aged** 15*: no noun that is counted. */
function isAdverb(token: Token, next: Token | undefined): boolean {
  return NEAR_DAY.has(token) || (token.lower === 'aged' && next?.tag === 'NUM');
}

/** The *- and* of *low- and middle-income homes*: a hyphen that waits for what the next compound ends in. */
function isHanging(passage: Passage, k: number): boolean {
  const hyphen = is(passage, k, AND) ? k - 1 : k;
  const mark = at(passage, hyphen);
  if (!mark || !isHyphen(mark.text) || mark.spaced || !is(passage, hyphen + 1, AND)) return false;
  return joins(passage, hyphen + 3) || joins(passage, hyphen + 4);
}
const AND = wordClass('and or to');

/** What a name does: it is the head, or says more of a noun before it. */
function nameStep(passage: Passage, k: number, first: number, head: number): Step {
  const token = passage.tokens[k]!;
  const next = at(passage, k + 1);
  const headToken = head >= 0 ? passage.tokens[head]! : null;
  if (CALENDAR.has(token))
    return headToken?.tag === 'PROPN' && head === k - 1 && next && isPlural(next) ? 'go' : 'stop';
  if (headToken?.tag === 'NOUN' && !isPlural(headToken) && PEOPLES.has(singular(token.lower))) return 'head';
  if (headToken && isSeveralOf(headToken)) return 'stop';
  if (headToken?.tag === 'NOUN' && isPluralName(passage, k, first, headToken)) return 'head';
  if (headToken?.tag === 'NOUN' && !joins(passage, k - 1))
    return describesPlural(passage, k, headToken) ? 'go' : 'stop';
  return 'head';
}

/** *13 state **Democrats***, *two leading **Greens***: several of one kind by a name in the plural. */
function isPluralName(passage: Passage, k: number, first: number, head: Token): boolean {
  const { lower } = passage.tokens[k]!;
  const single = head.lemma === head.lower && !isInvariant(head.lower) && !isPlural(head);
  if (!single || singular(lower) === lower || is(passage, first - 1, SINGLE_OR_OWNED)) return false;
  return !/^(?:PROPN|PART|NOUN)$/.test(at(passage, k + 1)?.tag ?? '');
}

/** *Thousands of **Yemenis** Protest*: a people in the plural is the head. */
function isSeveralOf({ lower }: Token): boolean {
  return lower.endsWith('s') && PEOPLES.has(lower.slice(0, -1));
}

/** What an adjective does: it describes what comes, or is a noun that the tagger does not know. */
function adjectiveStep(passage: Passage, k: number, head: number): Step {
  const token = passage.tokens[k]!;
  const next = at(passage, k + 1);
  if (head < 0 && !nominal(next) && (looksPlural(token) || isPeople(token, next))) return 'head';
  if (joins(passage, k - 1)) return 'go';
  if (head >= 0) return describesPlural(passage, k, passage.tokens[head]!) ? 'go' : 'stop';
  if (STATES.has(token.lower) && !nominal(next) && !joins(passage, k)) return 'stop';
  return token.tag === 'X' && !LETTER.test(token.text) ? 'stop' : 'go';
}

/** *500 Germans and 160 **French***: nothing but a mark or a verb follows. */
function isPeople({ lower }: Token, next: Token | undefined): boolean {
  return PEOPLES.has(lower) && (next === undefined || /^(?:PUNCT|VERB|AUX)$/.test(next.tag));
}

const PLURAL_MARK = wordClass('s s.');

/** The *s* of *five new 787s*, which the engine takes for a noun. */
export function isModel(passage: Passage, i: number): boolean {
  return is(passage, i, PLURAL_MARK) && !passage.tokens[i]!.spaced && at(passage, i - 1)?.tag === 'NUM';
}

/** *40 Boeing | 737 | jets*: a number within a name. */
function namesPart(passage: Passage, k: number, head: number): boolean {
  return (
    head >= 0 &&
    passage.tokens[head]!.tag === 'PROPN' &&
    /^\d+$/.test(passage.tokens[k]!.text) &&
    at(passage, k + 1)?.tag === 'NOUN'
  );
}

/** Whether a noun follows, or a verb that describes one. */
export function nounFollows(passage: Passage, i: number): boolean {
  const tag = at(passage, i)?.tag;
  return tag === 'NOUN' || (tag === 'VERB' && at(passage, i + 1)?.tag === 'NOUN');
}

/** *two prison | guards | today*: a noun is the head so far, unless the phrase has ended before it. */
function nounStep(passage: Passage, k: number, first: number, head: Token | null): Step {
  const token = passage.tokens[k]!;
  if (NO_NOUN.has(token)) return 'stop';
  if (k === first && saysState(passage, k) && !nounFollows(passage, k + 1) && !joins(passage, k + 1))
    return 'stop';
  if (head && isPlural(head) && (!isPlural(token) || joins(passage, k))) return 'stop';
  if (joins(passage, k - 1)) return 'head';
  if (head && (ADVERBIAL.test(token.lower) || CALENDAR.has(token))) return 'stop';
  return 'head';
}

/** *adult | male ISIL fighters*: a noun in the singular describes too, where a plural comes without a break. */
function describesPlural(passage: Passage, k: number, noun: Token): boolean {
  if (isPlural(noun)) return false;
  for (let i = k; i <= k + MOST_MODIFIERS; i++) {
    const token = at(passage, i);
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.tag) || CALENDAR.has(token)) return false;
    if (isPlural(token) || isInvariant(token.lower)) return true;
  }
  return false;
}

/** *12 dead*, *hundreds march*: what is said of people, not what is counted; *one march* and *half of the march* count. */
function saysState(passage: Passage, k: number): boolean {
  const { lower } = passage.tokens[k]!;
  if (STATES.has(lower)) return true;
  return PERSON_VERBS.has(lower) && !is(passage, k - 1, SINGLE_OR_OWNED);
}
const SINGLE_OR_OWNED = wordClass('1 one a an the this that its his her their our my your');

/** *2.1 last year*: a time, not what is counted. */
function isAdverbialTime(passage: Passage, k: number): boolean {
  return is(passage, k, POINTER) && word(passage, k + 1) !== 'time' && ADVERBIAL.test(word(passage, k + 1));
}

const ORDER = wordClass('earlier later');

/** *newly built homes*, *two earlier raids*; not *12 later died*. */
function intensifies(token: Token, next: Token | undefined): boolean {
  if (ORDER.has(token)) return next?.tag === 'NOUN' || next?.tag === 'ADJ';
  if (/^(?:ago|before|after|together|away|there|also|then)$/.test(token.lower)) return false;
  return nominal(next) || next?.tag === 'VERB';
}

/** An adjective in -s is a noun that the tagger does not know: *43 non-combatants*. */
function looksPlural(token: Token): boolean {
  return IN_S.has(token);
}

/** Whether a token may belong to a noun phrase. */
export function nominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'NOUN' || token.tag === 'ADJ' || (token.tag === 'PROPN' && !CALENDAR.has(token)))
  );
}

/** *two theft **counts** of …*: behind several of one kind a form in -s is a noun, which the tagger takes for a verb. */
function isMistakenPlural(passage: Passage, k: number, first: number, head: Token): boolean {
  const { lower, lemma } = passage.tokens[k]!;
  if (lower === lemma || !lower.endsWith('s') || singular(lower) === lower) return false;
  const single = head.tag === 'NOUN' && head.lemma === head.lower && !isInvariant(head.lower);
  const several = at(passage, first - 1)?.tag === 'NUM' && !/^(?:1|one)$/.test(word(passage, first - 1));
  if (!single || head.lower === 'people' || !several || is(passage, first - 2, SINGLE)) return false;
  return /^(?:ADP|PUNCT|AUX|CCONJ|)$/.test(at(passage, k + 1)?.tag ?? '');
}

/** A name that is no plural: *1,042 **Ohio** registered voters*. */
function isName({ tag, lower }: Token): boolean {
  return tag === 'PROPN' && singular(lower) === lower;
}

/** *captured fighters*, *Turkey-backed fighters*, *charging stations*; not *people died*. */
function participle(passage: Passage, k: number, head: number, next: Token | undefined): Step {
  if (joins(passage, k - 1)) return 'go';
  const form = /(?:ed|ing|en|wn|un)$/.test(passage.tokens[k]!.lower) || STATES.has(passage.tokens[k]!.lower);
  const bare = next !== undefined && isPlural(next);
  if (form && bare && head === k - 1 && isName(passage.tokens[head]!)) return 'go';
  return head < 0 && ((form && nominal(next)) || bare) ? 'go' : 'stop';
}

function separator(passage: Passage, k: number, head: number, token: Token, next: Token | undefined): Step {
  if (isHyphen(token.text)) return joins(passage, k) ? 'go' : 'stop';
  if (head === k - 1 && next && isPlural(next) && closesQuoted(passage, k)) return 'go';
  const joined = token.lower === 'and' || token.lower === 'or' || token.text === ',';
  if (!joined || !next) return head < 0 && /^["“”'’]$/.test(token.text) && nominal(next) ? 'go' : 'stop';
  if (head < 0)
    return nominal(next) &&
      (next.tag !== 'PROPN' || nominal(at(passage, k + 2))) &&
      at(passage, k - 1)?.tag === 'ADJ'
      ? 'go'
      : 'stop';
  if (token.text === ',' || isPlural(passage.tokens[head]!)) return 'stop';
  const after = at(passage, k + 2);
  return nominal(next) && !isPlural(next) && after !== undefined && isPlural(after) ? 'go' : 'stop';
}

/** The second mark of *40 “heritage” trees*. */
function closesQuoted(passage: Passage, k: number): boolean {
  return (
    /^["”'’]$/.test(word(passage, k)) && is(passage, k - 2, OPENING_MARK) && !isPlural(passage.tokens[k - 1]!)
  );
}
