/** Words that speak of people without naming them (`data/lexicon/quantity_person_words.csv`). */
import { readLexicon } from '../../input/lexicon.ts';

const PERSON_WORDS = readLexicon<'word' | 'form'>('quantity_person_words');
/** Words for what happened to people that stand for the people: *12 dead*. */
export const STATES: ReadonlySet<string> = new Set(
  PERSON_WORDS.filter((row) => row.form === 'state').map((row) => row.word),
);
/** Verbs whose subject or object, where left out, is people: *killed 12*. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  PERSON_WORDS.filter((row) => row.form === 'verb').map((row) => row.word),
);
