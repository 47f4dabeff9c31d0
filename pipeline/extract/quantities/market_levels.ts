/** Levels of a market's index, whose points no word names: *the Dow fell 344.65 to 12,414.34*. */
import { readWords } from '../../input/lexicon.ts';
import { wordClass } from '../text/forms.ts';
import { changeOf } from './change_verbs.ts';
import { at, is, type Passage, word } from './passage.ts';
import { wordsOf } from './word_classes.ts';

const INDEXES = readWords('claim_indexes', 'word');
/** *index*, *average*, *composite* */
const INDEX = wordsOf('index');
/** Lemmas of verbs by which a market comes to a level: *closed at 4,907* */
const MOVING = wordsOf('moving');
/** How far before its level an index stands, in tokens. */
const REACH = 24;

/**
 * Whether a number is a level of an index, or the points by which it rises or falls.
 *
 * @param first token of the number
 * @param last token behind it
 * @param value the number, where it is one in digits
 */
export function isIndexLevel(passage: Passage, first: number, last: number, value: number | null): boolean {
  if (value === null || (Number.isInteger(value) && value < LEAST)) return false;
  const placed = is(passage, first - 1, BEFORE_LEVEL) || word(passage, last) === 'mark';
  return (placed || moves(passage, first - 1)) && isOfIndex(passage, first);
}
const BEFORE_LEVEL = wordClass('to at or of below above ,');
/** Whole numbers below are told with what they count. */
const LEAST = 1000;

function moves(passage: Passage, i: number): boolean {
  const token = at(passage, i);
  return token !== undefined && (changeOf(token) !== undefined || MOVING.has(token.lemma));
}

/** Whether the last thing before a number that can have a level is an index, of which a change is told. */
function isOfIndex(passage: Passage, first: number): boolean {
  let moved = false;
  for (let i = first - 1; i > Math.max(passage.first - 1, first - REACH); i--) {
    const lower = word(passage, i);
    moved ||= moves(passage, i) || lower === 'down' || lower === 'up';
    if (INDEXES.has(lower) || (INDEX.has(lower) && at(passage, i + 1)?.tag !== 'NOUN')) return moved;
    if (lower === ';') return false;
  }
  return false;
}
