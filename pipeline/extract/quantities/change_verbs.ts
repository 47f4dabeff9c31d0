/** Verbs of rising and falling (`data/lexicon/quantity_change_verbs.csv`). */
import type { Direction } from '../../../schemas/codes.ts';
import { readLexicon } from '../../input/lexicon.ts';
import type { Token } from '../text/token.ts';

export interface ChangeVerb {
  direction: Direction;
  /** Only amounts of percent, money and measure rise and fall with this verb: *lost 2 %*, but *lost two men*. */
  measured: boolean;
}

const VERBS: ReadonlyMap<string, ChangeVerb> = new Map(
  readLexicon<'form' | 'direction' | 'things'>('quantity_change_verbs').map((row) => [
    row.form,
    { direction: row.direction as Direction, measured: row.things === 'measured' },
  ]),
);

/** What a verb says of the amount behind it; forms that the tagger takes for nouns (*rose*) are known as well. */
export function changeOf(token: Token): ChangeVerb | undefined {
  return VERBS.get(token.lemma) ?? VERBS.get(token.lower);
}
