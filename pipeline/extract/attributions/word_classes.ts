/** Classes of words that rules of this layer ask for (`data/lexicon/attribution_word_classes.csv`). */
import { readKinds } from '../../input/lexicon.ts';

export type WordClass =
  /** nouns for what somebody admits in court: *two counts of theft* */
  | 'charge'
  /** nouns by which somebody who has been named is called: *the singer said* */
  | 'epithet'
  /** nouns for documents in which figures stand: *in a report* */
  | 'evidence'
  /** lemmas of verbs that tell the parts of their subject: *they include …* */
  | 'made_up_of'
  /** ordinals that are a share before *of*: *a third of voters said* */
  | 'part'
  /** words before the name of an outlet that name no source by themselves */
  | 'periodical'
  /** words for those of whom a poll tells */
  | 'polled'
  /** nouns for what a body votes down or a court turns away: *rejected a bill to raise it to 65* */
  | 'proposal'
  /** words for a share: *46 percent of voters said* */
  | 'share'
  /** lemmas of verbs for seeing for oneself: *medics who toured the ward* */
  | 'visiting';

/** The words of a class, lower case. */
export const wordsOf = readKinds<WordClass>('attribution_word_classes', 'word', 'class');
