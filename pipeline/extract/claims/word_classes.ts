/** Classes of words that rules of this layer ask for (`data/lexicon/claim_word_classes.csv`). */
import { readKinds } from '../../input/lexicon.ts';

export type WordClass =
  /** lemmas of words for what one has not yet done: *trying to reach Homs* */
  | 'attempt'
  /** lemmas of nouns for what a country has abroad: *the Iraqi embassy* */
  | 'abroad'
  /** words for those who were harmed: *eight of the dead* */
  | 'harmed'
  /** lemmas of nouns for who or what holds people: *fled a jail in Homs* */
  | 'captivity'
  /** nouns for what was counted before: *the group includes …* */
  | 'collective'
  /** lemmas of nouns for who does business: *a Norway firm* */
  | 'company'
  /** lemmas of nouns for what happens: *the Homs blast* */
  | 'event'
  /** nouns for what befalls somebody where he is: *sentenced to death in Homs*, *came to power in Homs* */
  | 'fate'
  /** lemmas of verbs whose object is left behind: *left Homs for Hama* */
  | 'leaving'
  /** verbs by which a country makes known what it counts: *Norway reported 40 cases* */
  | 'counts'
  /** lemmas of words in the names of bodies of a whole country: *Transport Ministry data* */
  | 'national_body'
  /** lemmas of nouns for what such a body has counted */
  | 'record'
  /** base forms of verbs for what a country does and gives at home: *Norway deployed 40 boats* */
  | 'home_act'
  /** words in the names of where scholars work: *Homs University* */
  | 'school'
  /** lemmas of nouns for those who go out to find something: *a team from Homs University* */
  | 'scholar'
  /** nouns for who speaks for a whole country: *the foreign ministry* */
  | 'government'
  /** base forms of verbs for what people do in places before they are news: *born in Homs* */
  | 'life'
  /** lemmas of nouns for what moves markets: *on weak demand in China* */
  | 'motive'
  /** lemmas of nouns for what is measured of a whole country: *German exports* */
  | 'national'
  /** lemmas of nouns for what is agreed, called after where it was signed: *the Paris agreement* */
  | 'pact'
  /** lemmas of nouns for what is held on a day: *won Sunday’s election* */
  | 'occasion'
  /** lemmas of nouns for a part of a place: *parts of Homs* */
  | 'part'
  /** lemmas of nouns for where people work, live and shop: *its Leeds plant* */
  | 'premises'
  /** nouns for those who keep the law where they are from: *Kenyan police* */
  | 'police'
  /** lemmas of nouns for people where they live: *900 Homs voters* */
  | 'resident'
  /** lemmas of nouns for what somebody speaks at or in: *a news conference in Homs* */
  | 'speech_occasion'
  /** lemmas of verbs that report what somebody says he will do */
  | 'saying'
  /** lemmas of nouns for what asks people: *a poll of 900 voters* */
  | 'poll'
  /** lemmas of nouns for those who answer it and take it */
  | 'polled'
  /** forms of verbs by which a report sets its event behind another: *the raid came after a bombing in Homs* */
  | 'precedes'
  /** forms of verbs for where somebody lives: *Lee, who lives in Homs* */
  | 'dwelling'
  /** participles behind the hyphen of a place from which people come or are sent: *Homs-based exiles* */
  | 'sent'
  /** words before *the size of* a place: *an area the size of Wales* */
  | 'extent'
  /** nouns for what runs to a day: *a contract to 2031* */
  | 'term'
  /** lemmas of verbs and nouns that stand in any report, and tie no two sentences together */
  | 'everyday'
  /** lemmas of nouns for what asks or counts people: *a 2010 census* */
  | 'survey'
  /** lemmas of verbs that tell the parts of their subject */
  | 'tells_parts'
  /** lemmas for what becomes of somebody who has fled: *arrested in Homs* */
  | 'arrest'
  /** base forms of verbs of those who end a journey: *due to land in Homs* */
  | 'arriving'
  /** words before *to* for what has not come yet: *due to land in Homs* */
  | 'awaited'
  /** base forms of verbs of those who come to a halt against something: *slammed into a wall in Homs* */
  | 'impact'
  /** nouns for a long fight */
  | 'war'
  /** verbs in *-ing*, and words, for those on their way: *heading to Homs* */
  | 'on_way'
  /** lemmas of nouns for what leads to a place: *a bridge to a temple in Homs* */
  | 'way'
  /** forms of nouns for contracts, whose months are no time of what is said: *March delivery* */
  | 'contract'
  /** lemmas of nouns for figures that are foreseen or aimed at: *cut its forecast to 5 from 4* */
  | 'prediction'
  /** participles and nouns for what is foreseen */
  | 'forecast'
  /** nouns for what a number measures the size of, in politics and sport: *a 12-point lead* */
  | 'lead'
  /** lemmas of verbs with two objects: *paid **the guards** 12 coins* */
  | 'giving'
  /** lemmas of verbs, and adverbs, for coming from a place that is left: *visited from Foo*, *back from Foo* */
  | 'come_from'
  /** nouns for what one owns of a company: *a stake in Foo* */
  | 'holding'
  /** words that tell when a loan ends: *notes due 2031* */
  | 'maturing'
  /** lemmas of verbs for what people are held to have done: *suspected of joining* */
  | 'doubting'
  /** forms of verbs behind which a state stands: *are missing*, *were left homeless* */
  | 'copula';

/** The words of a class, lower case. */
export const wordsOf = readKinds<WordClass>('claim_word_classes', 'word', 'class');
