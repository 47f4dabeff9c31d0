/** Dates of the other side of a comparison, and those counted back from what was told. */
import { readKinds } from '../../../../input/lexicon.ts';
import { printedClass, wordClass } from '../../../text/forms.ts';
import { firstWhere } from '../../../text/search.ts';
import { isVerbal, type Tag, type Token } from '../../../text/token.ts';
import type { Placed, Report, Site } from '../../report.ts';
import { GENITIVE, YEAR } from './dates_of_things.ts';

const comparisons = readKinds('claim_comparisons', 'word');
/** Words before the other side of a comparison: *than*. */
const COMPARES = comparisons('direct');
/** Words that need a preposition before it: *compared with*, *a fall from*. */
const COMPARED = comparisons('prepositional');
/** In *more than 254* nothing is compared. */
const BOUND = wordClass('more less fewer greater');
const ARTICLE = wordClass('a an the its their');
/** Tags of the one word that may stand between an article and a number: *an estimated 254*. */
const OF_ARTICLE: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN']);
const QUALIFIES = wordClass('about around some nearly almost over roughly just at least most up only');
/** Words right before the number that another is compared with. */
const BEFORE_OTHER = wordClass('from than against versus with');
const OF_DATE = wordClass('in on the for at same all whole of');
/** *the **first nine months** of 2015*: what a stretch of a year is called. */
const OF_STRETCH = wordClass(
  'first last two three six nine half weeks months quarters quarter stretch period',
);
/** So many words behind the preposition of a comparison its date may stand. */
const FAR = 8;
const BEHIND_COMPARED = wordClass('over from on with to');
const BEHIND_PERCENT = wordClass('over from on');
const PERCENT = wordClass('% percent cent pc points point');
const AGO = wordClass('ago last');
const LOOKS_BACK = wordClass('previous preceding prior');
const BACK = wordClass('before earlier previously');
/** What a stretch of years goes on with: *from 2015 to 2017*. */
const GOES_ON = wordClass('to through until till - –');

/** Tokens of one quantity, or of the two that tell the same. */
export type Owned = Pick<Site, 'first' | 'last'>;

/**
 * The quantity that a date behind it alone belongs to: *up from 254 a year earlier*, *expand its 80 shops to 120 by 2029*,
 * *9,000 came, after 5,800 on Friday*;
 * with the one that says it in another measure: *up from $100 million, or $2 a share, a year earlier*.
 *
 * @param report the report
 * @param site where the date stands
 * @param quantities those of its sentence, in order
 * @returns where it stands; null where the date belongs to none alone
 */
export function comparedQuantity(
  report: Report,
  site: Site,
  quantities: readonly Placed<unknown>[],
): Owned | null {
  const { tokens } = report.text;
  const last = firstWhere(quantities, (one) => one.site.last > site.first) - 1;
  const nearest = quantities[last];
  if (!nearest || site.first - nearest.site.last > 4) return null;
  if (tokens.slice(nearest.site.last, site.first).some(({ tag }) => tag === 'VERB')) return null;
  const before = tokens[nearest.site.first - 1]?.lower === 'or' ? (quantities[last - 1] ?? nearest) : nearest;
  let i = before.site.first - 1;
  if (tokens[i]?.lower === 'than' && BOUND.has(tokens[i - 1])) i -= 2;
  while (QUALIFIES.has(tokens[i])) i--;
  if (tokens[i]?.lower === 'of' && ARTICLE.has(tokens[i - 2])) i -= 3;
  else if (ARTICLE.has(tokens[i])) i--;
  else if (ARTICLE.has(tokens[i - 1]) && OF_ARTICLE.has(tokens[i]!.tag)) i -= 2;
  const isGoal = tokens[i]?.lower === 'to' && tokens[site.first - 1]!.lower === 'by';
  const isSequel = tokens[i]?.lower === 'after' && tokens[i - 1]?.text === ',';
  return isGoal || isSequel || BEFORE_OTHER.has(tokens[i])
    ? { first: before.site.first, last: nearest.site.last }
    : null;
}

/** *A tenth more than in May*, *up on last year*: the date is that of the other side of a comparison. */
export function isCompared({ text: { tokens } }: Report, { first, last }: Site): boolean {
  const owner = beforeOwner(tokens, first - 1);
  let i = owner;
  while (i > 0 && i > first - FAR && (OF_DATE.has(tokens[i]) || OF_STRETCH.has(tokens[i]))) i--;
  const word = tokens[i];
  const before = tokens[i - 1];
  if (COMPARES.has(word?.lower ?? '') || isThanClause(tokens, i)) return true;
  if (isLevelLeft(tokens, { first, last })) return true;
  if (BEHIND_COMPARED.has(word) && COMPARED.has(before?.lower ?? '')) return true;
  for (let k = owner; k >= i; k--) if (isOnPercent(tokens, k, { first, last })) return true;
  return false;
}

/** *narrowed **from March’s 20-point** gap to 13*, *down **from last year’s 40***: the level that was left. */
function isLevelLeft(tokens: readonly Token[], { first, last }: Owned): boolean {
  if (tokens[first - 1]?.lower !== 'from') return false;
  const within = ENDS_IN_GENITIVE.has(tokens[last - 1]);
  if (!within && !GENITIVE.has(tokens[last])) return false;
  const noun = within ? last : last + 1;
  for (let i = noun; i < noun + LEVEL; i++) if (tokens[i]?.tag === 'NUM') return true;
  return false;
}
/** So many words behind the genitive its number stands, at most. */
const LEVEL = 3;
const ENDS_IN_GENITIVE = printedClass(/['’]s$/);

/** *down four points from **the firm’s** December poll*: token before whoever has what the date is of; else `i` itself. */
function beforeOwner(tokens: readonly Token[], i: number): number {
  if (!GENITIVE.has(tokens[i])) return i;
  let k = i - 1;
  while (k > i - OWNER && OWNS.has(tokens[k]?.tag)) k--;
  return k;
}
/** So many words has the owner, at most. */
const OWNER = 5;
const OWNS: ReadonlySet<Tag | undefined> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'DET']);

const IS_SUBJECT: ReadonlySet<Tag | undefined> = new Set<Tag>(['PRON', 'NOUN', 'PROPN', 'ADJ', 'DET']);
const ADDS = wordClass('that which who');

/** *fewer votes than **she won** in 2019*: the clause behind *than* ends at `i`. */
function isThanClause(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (k > i - OWNER && isVerbal(tokens[k])) k--;
  if (k === i) return false;
  while (k > i - OWNER && !ADDS.has(tokens[k]) && IS_SUBJECT.has(tokens[k]?.tag)) k--;
  return tokens[k]?.lower === 'than';
}

/**
 * *6 per cent **on** a year earlier*, *down 10 percent **from** 2015*, *up 8 points **from** March*: the preposition at `i`
 * stands right behind a percentage.
 */
function isOnPercent(
  tokens: readonly Token[],
  i: number,
  { first, last }: Pick<Site, 'first' | 'last'>,
): boolean {
  if (!BEHIND_PERCENT.has(tokens[i]) || !PERCENT.has(tokens[i - 1])) return false;
  if (POINTS.has(tokens[i - 1]) && tokens[i]!.lower === 'from') return !GOES_ON.has(tokens[last]);
  return isBack(tokens, first) || isYearAlone(tokens, first);
}
const POINTS = wordClass('points point');

/** *6 per cent on **a year earlier***, *… over the previous quarter*. */
function isBack(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < first + 4; i++)
    if (LOOKS_BACK.has(tokens[i]) || BACK.has(tokens[i]) || AGO.has(tokens[i])) return true;
  return false;
}

/** *down 10 percent from **2015***; in *from 2015 to 2017* it is no comparison. */
function isYearAlone(tokens: readonly Token[], first: number): boolean {
  return YEAR.has(tokens[first]) && !GOES_ON.has(tokens[first + 1]);
}

/** *hit five times, **most recently** on Friday*: the date of the last alone. */
export function isOfLatest({ text: { tokens } }: Report, { first }: Site): boolean {
  const i = OF_DATE.has(tokens[first - 1]) ? first - 2 : first - 1;
  return tokens[i]?.lower === 'recently' && tokens[i - 1]?.lower === 'most';
}

/** *The previous week*, *the month before*: counted back from what was told, which itself is the news. */
export function isLookBack({ text: { tokens } }: Report, { first, last }: Site): boolean {
  const opening = tokens[first]!.tag === 'DET' ? first + 1 : first;
  return LOOKS_BACK.has(tokens[opening]) || BACK.has(tokens[last - 1]);
}
