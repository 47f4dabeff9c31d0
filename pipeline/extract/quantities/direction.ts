/** Whether a figure is the amount by which something rose or fell (`data/lexicon/quantity_change_verbs.csv`). */
import type { Direction } from '../../../schemas/codes.ts';
import { readLexicon } from '../text/lexicon.ts';
import { at, type Passage, word } from './passage.ts';

interface ChangeVerb {
  direction: Direction;
  /** Only amounts of percent, money and measure rise and fall with this verb: *lost 2 %*, but *lost two men*. */
  measured: boolean;
}

const VERBS: ReadonlyMap<string, ChangeVerb> = new Map(
  readLexicon<'lemma' | 'direction' | 'things'>('quantity_change_verbs').map((row) => [
    row.lemma,
    { direction: row.direction as Direction, measured: row.things === 'measured' },
  ]),
);
const ADVERBS: Record<string, Direction> = { up: 'up', higher: 'up', down: 'down', lower: 'down' };
/** Words between the verb and the amount. */
const FILLERS = /^(?:another|additional|further|extra|only|just|some|even|again|sharply|slightly|between)$/;
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
  if (after && measured && /^(?:higher|lower)$/.test(word(passage, last))) return after;
  let i = first - 1;
  while (FILLERS.test(word(passage, i))) i--;
  if (i < first - 1 && /^an?$/.test(word(passage, i))) i--;
  if (word(passage, i) === 'by') return byVerb(passage, i);
  const adverb = ADVERBS[word(passage, i)];
  if (adverb && isAdverb(passage, i)) return adverb;
  return verbAt(passage, i, measured);
}

/** *up 5 %*; not *up to*, *set up 5 camps*. */
function isAdverb(passage: Passage, i: number): boolean {
  const before = at(passage, i - 1);
  if (!before || before.tag === 'PUNCT' || before.tag === 'AUX' || before.tag === 'ADV') return true;
  if (/^(?:higher|lower)$/.test(word(passage, i))) return true;
  return (
    VERBS.has(before.lemma) ||
    before.tag === 'NOUN' ||
    before.tag === 'PROPN' ||
    /^(?:be|go|come|move|end|close|edge|tick|trade|finish|open|inch|creep)$/.test(before.lemma)
  );
}

function verbAt(passage: Passage, i: number, measured: boolean): Direction | null {
  const token = at(passage, i);
  if (!token) return null;
  const found = VERBS.get(token.lemma) ?? VERBS.get(verbLemma(token.lower));
  if (!found || (found.measured && !measured)) return null;
  const before = at(passage, i - 1);
  const noun = token.tag === 'NOUN' && (before?.tag === 'DET' || before?.tag === 'ADJ');
  return noun ? null : found.direction;
}

/** Past forms that the tagger takes for nouns keep their own lemma: *rose*. */
function verbLemma(lower: string): string {
  return PAST[lower] ?? (lower.endsWith('ed') ? lower.slice(0, -2) : lower);
}

const PAST: Record<string, string> = {
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  grew: 'grow',
  grown: 'grow',
  lost: 'lose',
  slid: 'slide',
  sank: 'sink',
  shrank: 'shrink',
  leapt: 'leap',
  shed: 'shed',
};

/** *grew its sales by 35 %*: the verb before *by* in the clause. */
function byVerb(passage: Passage, by: number): Direction | null {
  for (let i = by - 1; i >= Math.max(passage.first, by - REACH); i--) {
    const token = passage.tokens[i]!;
    const found = VERBS.get(token.lemma) ?? VERBS.get(verbLemma(token.lower));
    if (found && (token.tag === 'VERB' || i === by - 1)) return found.direction;
    const adverb = ADVERBS[token.lower];
    if (adverb && isAdverb(passage, i)) return adverb;
    if (token.text === ';' || token.tag === 'SCONJ') return null;
  }
  return null;
}
