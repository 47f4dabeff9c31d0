/** Dates of a thing or an event that is spoken of, not of what is told: a model, a contract, the object of a verb. */
import type { DateMention } from '../../../../../schemas/annotation.ts';
import { DEFERRING_VERBS } from '../../../dates/tense.ts';
import { printedClass, wordClass } from '../../../text/forms.ts';
import { CAPITAL } from '../../../text/letters.ts';
import { firstWhere } from '../../../text/search.ts';
import type { Tag, Token } from '../../../text/token.ts';
import { openingOf, type Placed, type Report, type Site } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';

/** A year in digits. */
export const YEAR = printedClass(/^(?:19|20)\d\d$/);
const CONTRACTS = wordClass(wordsOf('contract'));
const ENDS = wordClass(wordsOf('maturing'));
const OF_DAY = wordClass('in on');
/** Tags of what stands before the year of a model: *a new 2008 Ford*. */
const DESCRIBES: ReadonlySet<Tag | undefined> = new Set<Tag>(['DET', 'ADJ']);
const NAMES_THING: ReadonlySet<Tag | undefined> = new Set<Tag>(['NOUN', 'PROPN']);
export const GENITIVE = printedClass(/^['’]s?$/);
const ENDS_IN_GENITIVE = printedClass(/['’]s?$/);
/** What has a day of its own: *parliamentary elections*, *rally*. */
const OCCASIONS: ReadonlySet<string> = new Set([...wordsOf('event'), ...wordsOf('occasion')]);
/** So many words stand before its noun, at most. */
const DESCRIBED = 3;
/** TIMEX3 value of an amount of time: *two days after the vote*. */
const AMOUNT = /^P/;
/** So many words before the day at most open the sentence: *On Monday, two days after*. */
const OPENS = 2;

/** Whether a date only tells which thing is meant, or when it ends: a model, a contract, a loan. */
export function isOfThing(report: Report, site: Site): boolean {
  return (
    isModel(report, site) ||
    isContract(report, site) ||
    isTerm(report, site) ||
    isEndOfQuarter(report, site) ||
    isOfAge(report, site)
  );
}

/** *A **2008** Ford*: when something was made. */
function isModel({ text: { tokens } }: Report, { first, last }: Site): boolean {
  return (
    last === first + 1 &&
    YEAR.has(tokens[first]) &&
    CAPITAL.test(tokens[last]?.text ?? '') &&
    DESCRIBES.has(tokens[first - 1]?.tag) &&
    tokens[first - 1]!.lower !== 'the'
  );
}

/** *Crude for **September** delivery*, *the **December** contract*: which of the papers that are traded, not when. */
function isContract({ text: { tokens } }: Report, { last }: Site): boolean {
  return CONTRACTS.has(tokens[last]);
}

/** *a contract **to** 2031* */
const UNTIL = wordClass('to until till through');
const TERMED = wordClass(wordsOf('term'));

/** *Notes **due** June 1, 2031*, *a lease expiring in May*: when a thing ends, not when what is told of it was. */
function isTerm({ text: { tokens } }: Report, { first }: Site): boolean {
  if (tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'back') return true;
  if (UNTIL.has(tokens[first - 1]) && (TERMED.has(tokens[first - 2]) || isDeferred(tokens, first - 1)))
    return true;
  const ends = OF_DAY.has(tokens[first - 1]) ? first - 2 : first - 1;
  return ENDS.has(tokens[ends]) && NAMES_THING.has(tokens[ends - 1]?.tag);
}

/** *extended its offer **to** Nov. 20*, *the hearing was adjourned **until** May*: the verb stands shortly before. */
function isDeferred(tokens: readonly Token[], until: number): boolean {
  for (let i = until - 1; i > until - DEFERRED && tokens[i]?.tag !== 'PUNCT'; i--)
    if (tokens[i]?.tag === 'VERB') return DEFERRING_VERBS.has(tokens[i]!.lemma);
  return false;
}
/** So many words before *until*, at most. */
const DEFERRED = 6;

/** *the quarter ended **Sept. 30***: the quarter is the date. */
function isEndOfQuarter({ text: { tokens } }: Report, { first }: Site): boolean {
  const before = tokens[first - 1]?.lower;
  return (before === 'ended' || before === 'ending') && tokens[first - 2]?.lower === 'quarter';
}

/** ***under** a list drawn up **on Feb. 12***, *under the May accord*: the date is that of the list, not of what holds or is to come under it. */
export function isUnder({ text: { tokens } }: Report, { first }: Site): boolean {
  let i = first - 1;
  while (i > first - RULED && !UNDER.has(tokens[i]) && OF_RULE.has(tokens[i]?.tag)) i--;
  return UNDER.has(tokens[i]) && tokens[i + 1]!.tag === 'DET';
}
const UNDER = wordClass('under');
const OF_RULE: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'VERB',
  'ADP',
  'ADV',
]);
/** So many words behind *under* its date may stand. */
const RULED = 9;

/** *the disasters **of this century***: when what is spoken of belongs, not when it was. */
function isOfAge({ text: { tokens } }: Report, { first, last }: Site): boolean {
  return tokens[first - 1]?.lower === 'of' && AGES.has(tokens[last - 1]) && tokens[first - 2]?.tag === 'NOUN';
}
const AGES = printedClass(/^(?:century|decade|(?:1[5-9]|20)\d0s)$/);

/** *extended **Friday’s** decline*: the date belongs to the object of the verb, and to nothing else; but *won Sunday’s vote*. */
export function isGenitiveObject({ text: { tokens } }: Report, { first, last }: Site): boolean {
  if (tokens[first - 1]?.tag !== 'VERB') return false;
  const possessive = GENITIVE.has(tokens[last]) && !tokens[last]!.spaced;
  const within = ENDS_IN_GENITIVE.has(tokens[last - 1]);
  if (!(possessive || within)) return false;
  const isAim = tokens[first - 2]?.lower === 'to';
  return isAim || !namesOccasion(tokens, possessive ? last + 1 : last);
}

/** Whether the noun phrase that goes on at a token is that of an event. */
function namesOccasion(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i <= at + DESCRIBED; i++) {
    const { tag, lemma } = tokens[i] ?? {};
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN') return false;
    if (tag !== 'ADJ' && OCCASIONS.has(lemma!)) return true;
  }
  return false;
}

/** *On Monday, **two days after** the storm, she counted 40 trees*: the date of the storm alone. */
export function isCountedBack(report: Report, { mention, site }: Placed<DateMention>): boolean {
  const { dates, text } = report;
  if (!AMOUNT.test(mention.timex) || text.tokens[site.first - 1]?.text !== ',') return false;
  const before = dates[firstWhere(dates, (one) => one.site.first >= site.first) - 1];
  if (before?.site.last !== site.first - 1 || before.site.sentence !== site.sentence) return false;
  return before.site.first - openingOf(report, site) <= OPENS;
}
