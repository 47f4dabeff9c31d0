/** Levels of a market's index, whose points no word names: *the Dow fell 344.65 to 12,414.34*. */
import { readWords } from '../../input/lexicon.ts';
import { changeOf } from './change_verbs.ts';
import type { ElidedUnit } from './named_count.ts';
import { at, type Passage, word } from './passage.ts';
import type { Question } from './question.ts';
import { wordsOf } from './word_classes.ts';

const INDEXES = readWords('claim_indexes', 'word');
/** *index*, *average*, *composite* */
const INDEX = wordsOf('index');
/** Lemmas of verbs by which a market comes to a level: *closed at 4,907* */
const MOVING = wordsOf('moving');
/** How far before its level an index stands, in tokens. */
const REACH = 24;
const POINT: ElidedUnit = { kind: 'measure', unit: 'point', phrase: 'point', text: null, basis: 'implied' };

/** The points of an index that rises or falls by a number, or to it; null where the clause is not of an index. */
export function indexLevel({ passage, number, before, behind, part }: Question): ElidedUnit | null {
  if (part >= 0 || number.kind !== 'cardinal' || number.spelled || number.scale > 1) return null;
  const exact = !Number.isInteger(number.value) || number.value! >= 1000;
  if (!exact) return null;
  const placed = /^(?:to|at|or|of|below|above)$/.test(before) || before === ',' || behind === 'mark';
  return (placed || moves(passage, number.first - 1)) && isOfIndex(passage, number.first) ? POINT : null;
}

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
