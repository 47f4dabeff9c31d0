/** Whether a figure is the amount by which something rose or fell (`data/lexicon/quantity_change_verbs.csv`). */
import type { Direction } from '../../../schemas/codes.ts';
import { wordClass } from '../text/forms.ts';
import { changeOf } from './change_verbs.ts';
import { at, is, joins, type Passage, word } from './passage.ts';
import { wordsOf } from './word_classes.ts';

const COMPARED = wordClass('higher lower');

const ADVERBS: Record<string, Direction> = { up: 'up', higher: 'up', down: 'down', lower: 'down' };
/** Words between the verb and the amount. */
const FILLERS = wordClass(
  'another additional further extra only just some even again sharply slightly between',
);
const MOVES = wordsOf('moving');
/** How far *by* may stand behind its verb, in tokens. */
const REACH = 12;

/**
 * The direction of a change of which the number is the amount.
 *
 * @param first token of the number's qualifier, or of the number
 * @param last token behind the number and its unit
 * @param measured the number is a percentage, money or a measure
 */
export function readDirection(
  passage: Passage,
  first: number,
  last: number,
  measured: boolean,
): Direction | null {
  const after = ADVERBS[word(passage, last)];
  if (after && measured && is(passage, last, COMPARED)) return after;
  let i = first - 1;
  while (is(passage, i, FILLERS)) i--;
  if (i < first - 1 && /^an?$/.test(word(passage, i))) i--;
  if (word(passage, i) === 'by') return byVerb(passage, i);
  const adverb = ADVERBS[word(passage, i)];
  if (adverb && isAdverb(passage, i)) return adverb;
  return verbAt(passage, i, measured);
}

/** *up 5 %*; not *up to*, *set up 5 camps*. */
function isAdverb(passage: Passage, i: number): boolean {
  const before = at(passage, i - 1);
  if (joins(passage, i - 1)) return false;
  if (
    !before ||
    before.tag === 'PUNCT' ||
    before.tag === 'AUX' ||
    before.tag === 'ADV' ||
    before.tag === 'CCONJ'
  )
    return true;
  if (is(passage, i, COMPARED)) return true;
  return (
    changeOf(before) !== undefined ||
    before.tag === 'NOUN' ||
    before.tag === 'PROPN' ||
    MOVES.has(before.lemma)
  );
}

function verbAt(passage: Passage, i: number, measured: boolean): Direction | null {
  const token = at(passage, i);
  if (!token) return null;
  const found = changeOf(token);
  if (!found || (found.measured && !measured)) return null;
  const before = at(passage, i - 1);
  const noun = token.tag === 'NOUN' && (before?.tag === 'DET' || before?.tag === 'ADJ');
  return noun ? null : found.direction;
}

/** *grew its sales by 35 %*: the verb before *by* in the clause. */
function byVerb(passage: Passage, by: number): Direction | null {
  for (let i = by - 1; i >= Math.max(passage.first, by - REACH); i--) {
    const token = passage.tokens[i]!;
    const found = changeOf(token);
    if (found && (token.tag === 'VERB' || i === by - 1)) return found.direction;
    const adverb = ADVERBS[token.lower];
    if (adverb && isAdverb(passage, i)) return adverb;
    if (token.text === ';' || token.tag === 'SCONJ') return null;
  }
  return null;
}
