/** Classes of words that rules of this layer ask for (`data/lexicon/quantity_word_classes.csv`). */
import { readKinds } from '../../input/lexicon.ts';

export type WordClass =
  /** verbs and nouns whose *about* names a subject: *talk about 12 men* */
  | 'topic'
  /** verbs behind which *up to* names a level: *go up to 12* */
  | 'motion'
  /** lemmas of verbs by which something is brought up to a level: *brought the toll up to 12* */
  | 'lifting'
  /** verbs of which *over* is a part: *hand over 12 euros* */
  | 'gives_over'
  /** nouns for people whose age may stand between commas: *a boy, 12,* */
  | 'age_holder'
  /** nouns with one form for one and many: *staff* */
  | 'invariant'
  /** verbs whose past form behind a noun is finite: *children arrived* */
  | 'intransitive'
  /** nouns in the singular between number and counted noun: *195 person staff* */
  | 'size'
  /** words by which *pounds* are money */
  | 'money_cue'
  /** what a price may be *a*: *$3 a share* */
  | 'money_share'
  /** words beside which *at six* is an hour: parts of the day, and verbs of a timetable */
  | 'clock'
  /** nouns for a number of people: *toll*, *crowd* */
  | 'headcount'
  /** nouns that people make up: *a town of 12,000* */
  | 'peopled'
  /** words whose *for* names people: *room for 40* */
  | 'for_people'
  /** verbs by which places hold people: *the jail held 426* */
  | 'containing'
  /** verbs for what only people do, of what they think: *six in ten say …* */
  | 'opinion'
  /** lemmas of verbs whose object is counted, be it only one: *won one seat* */
  | 'tallying'
  /** verbs for hurting people: *another blast killed 12* need not have killed guards as well */
  | 'harm'
  /** what people or things are of, and no noun that is counted: *6,500 of other origin* */
  | 'attribute'
  /** nouns whose level is an amount, no count: *prices rose to 41* */
  | 'amount'
  /** endings of nouns for people */
  | 'personal_ending'
  /** metals by which medals are called */
  | 'medal'
  /** nouns for a count, before *of* and what is counted: *the total of arrests* */
  | 'tally'
  /** nouns for a reckoning, in the singular no unit: *the 2.1 billion estimate* */
  | 'reckoning'
  /** words that tell a time behind *in*: *in recent weeks* */
  | 'time'
  /** lemmas of nouns that the number behind *of* counts: *sales of 40,000*, *a mark of 97* */
  | 'scored'
  /** words behind which two numbers with a hyphen are a score */
  | 'score'
  /** words for voting: *89 voted for it* */
  | 'ballot'
  /** nouns for what is voted on */
  | 'ballot_subject'
  /** nouns for those who vote: *the senate* */
  | 'chamber'
  /** forms of words for what a vote decides: *passed*, *rejected* */
  | 'ballot_decision'
  /** nouns for how votes fell: *a 6-3 ruling* */
  | 'ballot_result'
  /** nouns behind the number of a model: *747 freighter* */
  | 'aircraft'
  /** words behind the number by which help is called: *911 calls* */
  | 'emergency_call'
  /** lemmas of words for calling somebody by a number: *text HELP to 82623* */
  | 'telephone'
  /** nouns for a part of a force, behind its number: *19 Wing* */
  | 'force_name'
  /** nouns for streets, in full or short, behind a house number */
  | 'street'
  /** nouns for people, behind which *of* names their children: *a father of four* */
  | 'parent'
  /** lemmas for what one does at an age: *married at 14* */
  | 'at_age'
  /** participles before *to be* and an age: *thought to be 40* */
  | 'belief'
  /** what one leaves or begins at an age: *left school at 14* */
  | 'life'
  /** lemmas for what one does once in a life: *won a scholarship at 16* */
  | 'life_step'
  /** those of them that a child does: *started piano at four* */
  | 'childhood_step'
  /** nouns for what becomes of people: *survivor* */
  | 'outcome'
  /** lemmas of verbs of which *one* is the hearer or the object, no count */
  | 'hearing'
  /** lemmas of verbs behind which a time is a length: *it takes two years* */
  | 'taking_time'
  /** lemmas of verbs by which a toll comes to a number: *reached 12* */
  | 'reaching'
  /** lemmas of verbs by which a toll is put *at* a number */
  | 'putting'
  /** lemmas of verbs that tell shares of votes: *leads with 41 to 39* */
  | 'polling'
  /** lemmas of verbs by which a party stands at a share of votes: *Labour trails at 16* */
  | 'standing'
  /** lemmas of verbs whose bare object in millions is money: *lent millions* */
  | 'paying'
  /** lemmas of nouns for kinds of money: *millions in fees* */
  | 'money_kind'
  /** nouns that end the name of a market's index */
  | 'index'
  /** lemmas of verbs by which a level moves *up* or *down* */
  | 'moving'
  /** lemmas of verbs by which somebody makes a level another: *raised the fee from $18 to $21* */
  | 'altering';

/** The words of a class, lower case, in their dictionary form. */
export const wordsOf = readKinds<WordClass>('quantity_word_classes', 'word', 'class');
