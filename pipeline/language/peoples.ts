/** Names by which nations, peoples and faiths are counted: *Iraqi*, *Kurd*, *Christian* (`data/lexicon/peoples.csv`). */
import { readWords } from '../input/lexicon.ts';

/** The names, singular, lower case; of those of several words, the last: the *lankan* of *Sri Lankan*. */
export const PEOPLES = readWords('peoples', 'people');
