/** Shares of votes without a word that says so: *Labour climbs to 28 percent. The Greens sit at 16.* */
import type { ElidedUnit } from './named_count.ts';
import { at } from './passage.ts';
import { ALL, inherited, type Question } from './question.ts';
import { wordsOf } from './word_classes.ts';

/** *The Greens climb to 28 percent. Labour sits at 16*: a share of votes, as the one before. */
export function polled({
  passage,
  number: { value, kind, first },
  before,
  people,
  find,
}: Question): ElidedUnit | null {
  if (before !== 'at' && before !== 'to' && before !== 'on') return null;
  if (people || kind !== 'cardinal' || value === null || value > HUNDRED) return null;
  const last = find(ALL, SHARES_REACH, ({ unit }) => unit !== 'point');
  if (last?.kind !== 'percent') return null;
  for (let i = first - 2; i > first - 2 - STANDING_REACH; i--)
    if (STANDING.has(at(passage, i)?.lemma ?? '')) return inherited(last);
  return null;
}
const HUNDRED = 100;
/** So many sentences back another share may stand, and so many words before the number the verb. */
const SHARES_REACH = 1;
const STANDING_REACH = 6;
/** Lemmas of verbs by which a party stands at a share of votes. */
const STANDING: ReadonlySet<string> = new Set([...wordsOf('standing'), ...wordsOf('polling')]);
