/** Names by which nations, peoples and faiths are counted: *Iraqi*, *Kurd*, *Christian* (`data/lexicon/peoples.csv`). */
import { readLexicon } from '../input/lexicon.ts';

/** The names, singular, lower case; of those of several words, the last: the *lankan* of *Sri Lankan*. */
export const PEOPLES: ReadonlySet<string> = new Set(
  readLexicon<'people'>('peoples').map((row) => row.people),
);
