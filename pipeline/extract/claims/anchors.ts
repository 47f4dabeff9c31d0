/** The dates of a report that can be a figure's, and what each is the date of. */

import type { DateMention } from '../../../schemas/annotation.ts';
import { readKinds } from '../../input/lexicon.ts';
import { remembering } from '../../language/remembering.ts';
import { printedClass, shapeClass, wordClass } from '../text/forms.ts';
import { CAPITAL } from '../text/letters.ts';
import { firstWhere } from '../text/search.ts';
import { sentenceAt } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { exampleBefore } from './examples.ts';
import { bySentence, openingOf, type Placed, type Report, type Site, sentenceOf } from './report.ts';
import { wordsOf } from './word_classes.ts';

/** Dates within so many days before publication belong to the news; older ones to its background. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;
/** TIMEX3 value of *now* and *currently*. */
const PRESENT = 'PRESENT_REF';

export interface Anchor extends Placed<DateMention> {
  /** The date says when somebody spoke, not when the thing happened. */
  ofSpeech: boolean;
  /**
   * Token behind which alone the date holds, or -1: what a participle adds to a noun (*an agreement signed in May*), what
   * a relative clause tells of the background (*a town where a storm killed 40 in 2011*).
   */
  behind: number;
  /** Token behind which alone the date holds, since it is that of an example, or -1. */
  example: number;
  /** Index of the one quantity that the date belongs to (*from 254 a year earlier*), or -1. */
  quantity: number;
  /** It only names what something is compared with, or what is done to: *extended Friday’s gains*, *more than in May*. */
  aside: boolean;
  /** Behind *since*. */
  since: boolean;
  /** Behind *until* or *before*: no event has this date. */
  until: boolean;
  /** Behind *by*, and not yet over when the report came out. */
  deadline: boolean;
  /** *now*, *currently*: what its clause tells holds at the report's date. */
  now: boolean;
  news: boolean;
  /** Counted back from what was told: *the previous week*. */
  back: boolean;
}

const comparisons = readKinds('claim_comparisons', 'word');
/** Words before the other side of a comparison: *than*. */
const COMPARES = comparisons('direct');
/** Words that need a preposition before it: *compared with*, *a fall from*. */
const COMPARED = comparisons('prepositional');

/** Dates of the calendar in a report, in order. */
export function anchorsOf(report: Report): Anchor[] {
  const contents = contentsBySentence(report);
  const quantities = bySentence(report.quantities);
  const { dateline } = report.text.document;
  return report.dates
    .filter(
      ({ mention, site }) =>
        !(dateline && dateline.start <= mention.start && mention.start < dateline.body) &&
        (mention.edtf !== null || isNow(report, mention, site)) &&
        !isModel(report, site) &&
        !isContract(report, site) &&
        !isTerm(report, site),
    )
    .map((placed) => {
      const said = contents.get(placed.site.sentence);
      const news = isNews(report.published, placed.mention);
      const content = said?.find((span) => holds(span, placed.mention));
      const since = isSince(report, placed.site);
      const participle =
        since && isPerfect(report, placed.site)
          ? -1
          : participleBefore(report, placed.site, content?.start ?? 0, news ? NEAR : FAR);
      return {
        mention: placed.mention,
        site: placed.site,
        ofSpeech: said !== undefined && !content,
        behind: participle < 0 && !news ? relativeBefore(report, placed.site) : participle,
        example: exampleBefore(report, placed.site),
        quantity: comparedQuantity(report, placed.site, quantities.get(placed.site.sentence) ?? []),
        aside:
          isGenitiveObject(report, placed.site) ||
          isCompared(report, placed.site) ||
          isCountedBack(report, placed),
        since,
        until: placed.mention.edtf?.startsWith('../') ?? false,
        deadline: isDeadline(report, placed),
        now: placed.mention.edtf === null,
        news,
        back: isLookBack(report, placed.site),
      };
    });
}

/** The date is that of its whole sentence, not of one quantity or a part of it, and an event can have it. */
export function isFree({ behind, example, quantity, aside, until, now, back }: Anchor): boolean {
  return behind < 0 && example < 0 && quantity < 0 && !aside && !until && !now && !back;
}

/** *now*, *currently*; but not what a noun alone has now: *the hotel, now a school*, *the now closed mine*. */
function isNow({ text: { tokens } }: Report, { timex }: DateMention, site: Site): boolean {
  if (timex !== PRESENT) return false;
  const [before, next] = [tokens[site.first - 1], tokens[site.last]];
  if (!before || !next || RELATIVE.has(before)) return true;
  const isAdded =
    before.tag === 'DET' || before.text === ',' || before.tag === 'NOUN' || before.tag === 'PROPN';
  return !(isAdded && (next.text === '-' || /^(?:DET|VERB|ADP)$/.test(next.tag)));
}

/** *by the end of the year* */
function isDeadline(
  { text: { tokens }, published }: Report,
  { mention, site }: Placed<DateMention>,
): boolean {
  if (tokens[site.first - 1]?.lower !== 'by' || !mention.edtf || !published) return false;
  const end = mention.edtf.split('/').at(-1)!.replace(/[~?%]/g, '');
  return end >= published.slice(0, end.length);
}

function holds(
  span: { start: number; end: number },
  { start, end }: { start: number; end: number },
): boolean {
  return span.start <= start && end <= span.end;
}

/** For every sentence with a cue of speech: what is said in it. */
function contentsBySentence({ attributions, text }: Report): Map<number, { start: number; end: number }[]> {
  const found = new Map<number, { start: number; end: number }[]>();
  for (const { cue, content } of attributions) {
    if (!cue) continue;
    const sentence = sentenceAt(text, cue.start);
    const known = found.get(sentence);
    if (known) known.push(...content);
    else found.set(sentence, [...content]);
  }
  return found;
}

const PARTICIPLE = shapeClass(/(?:ed|en|eld|ilt|ade|own)$/);

/**
 * Token of the participle that adds the date to a noun while the clause has a verb before, though not that of saying:
 * *handed over under an agreement signed in May*.
 *
 * @param said where what is said begins, or 0
 * @param reach so many words before the date it stands, at most
 */
function participleBefore(report: Report, site: Site, said: number, reach: number): number {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - reach); i--) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT' || /^(?:and|but|after|before|when)$/.test(token.lower)) return -1;
    if (token.tag !== 'VERB' || tokens[i - 1]?.lower === 'to') continue;
    const noun = tokens[i - 1]!;
    if (!PARTICIPLE.has(token) || noun.tag !== 'NOUN') return -1;
    for (let k = i - 2; k >= first && tokens[k]!.start >= said; k--) {
      if (tokens[k]!.tag === 'VERB' || tokens[k]!.tag === 'AUX') return i;
      if (tokens[k]!.text === ',') return -1;
    }
    return -1;
  }
  return -1;
}

/** The participle stands so many words before a date of the news, or of its background, at most. */
const NEAR = 6;
const FAR = 16;

const RELATIVE = wordClass('which who whom whose where');

/** Token that opens the relative clause of a date, or the participle set between commas that it hangs on, or -1. */
function relativeBefore(report: Report, { first, sentence }: Site): number {
  const { tokens, sentences } = report.text;
  const start = report.clauseStart(first);
  const opening = tokens[start]!.text === ',' ? start + 1 : start;
  if (opening <= sentences[sentence]!.first) return -1;
  const inserted = report.clauseOf(start) > report.clauseOf(start - 1) && isPastParticiple(tokens[opening]!);
  return inserted || RELATIVE.has(tokens[opening]) ? opening : -1;
}

function isPastParticiple({ tag, lower }: Token): boolean {
  return tag === 'VERB' && !lower.endsWith('ing');
}

/** In *more than 254* nothing is compared. */
const BOUND = wordClass('more less fewer greater');
const ARTICLE = wordClass('a an the its their');
const QUALIFIES = wordClass('about around some nearly almost over roughly just at least most up only');

/**
 * First token of the quantity that a date behind it alone belongs to: *up from 254 a year earlier*, *expand its 80 shops to
 * 120 by 2029*.
 */
function comparedQuantity(report: Report, site: Site, quantities: readonly Placed<unknown>[]): number {
  const { tokens } = report.text;
  const last = firstWhere(quantities, (one) => one.site.last > site.first) - 1;
  const nearest = quantities[last];
  if (!nearest || site.first - nearest.site.last > 4) return -1;
  const before = tokens[nearest.site.first - 1]?.lower === 'or' ? (quantities[last - 1] ?? nearest) : nearest;
  let i = before.site.first - 1;
  if (tokens[i]?.lower === 'than' && BOUND.has(tokens[i - 1])) i -= 2;
  while (QUALIFIES.has(tokens[i])) i--;
  if (ARTICLE.has(tokens[i])) i--;
  else if (ARTICLE.has(tokens[i - 1]) && /^(?:ADJ|NOUN)$/.test(tokens[i]!.tag)) i -= 2;
  const word = tokens[i]?.lower ?? '';
  const isGoal = word === 'to' && tokens[site.first - 1]!.lower === 'by';
  return isGoal || /^(?:from|than|against|versus|with)$/.test(word) ? before.site.first : -1;
}

const GENITIVE = printedClass(/^['’]s?$/);
const ENDS_IN_GENITIVE = printedClass(/['’]s?$/);

/** *extended **Friday’s** decline*: the date belongs to the object of the verb, and to nothing else; but *won Sunday’s vote*. */
function isGenitiveObject({ text: { tokens } }: Report, { first, last }: Site): boolean {
  if (tokens[first - 1]?.tag !== 'VERB') return false;
  const possessive = GENITIVE.has(tokens[last]) && !tokens[last]!.spaced;
  const within = ENDS_IN_GENITIVE.has(tokens[last - 1]);
  if (!(possessive || within)) return false;
  const isAim = tokens[first - 2]?.lower === 'to';
  return isAim || !namesOccasion(tokens, possessive ? last + 1 : last);
}

/** TIMEX3 value of an amount of time: *two days after the vote*. */
const AMOUNT = /^P/;

/** *On Monday, **two days after** the storm, she counted 40 trees*: the date of the storm alone. */
function isCountedBack(report: Report, { mention, site }: Placed<DateMention>): boolean {
  const { dates, text } = report;
  if (!AMOUNT.test(mention.timex) || text.tokens[site.first - 1]?.text !== ',') return false;
  const before = dates[firstWhere(dates, (one) => one.site.first >= site.first) - 1];
  if (before?.site.last !== site.first - 1 || before.site.sentence !== site.sentence) return false;
  return before.site.first - openingOf(report, site) <= OPENS;
}
/** So many words before the day at most open the sentence: *On Monday, two days after*. */
const OPENS = 2;

/** What has a day of its own: *parliamentary elections*, *rally*. */
const OCCASIONS: ReadonlySet<string> = new Set([...wordsOf('event'), ...wordsOf('occasion')]);
/** So many words stand before its noun, at most. */
const DESCRIBED = 3;

/** Whether the noun phrase that goes on at a token is that of an event. */
function namesOccasion(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i <= at + DESCRIBED; i++) {
    const { tag, lemma } = tokens[i] ?? {};
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN') return false;
    if (tag !== 'ADJ' && OCCASIONS.has(lemma!)) return true;
  }
  return false;
}

const YEAR = printedClass(/^(?:19|20)\d\d$/);

/** *A **2008** Ford*: when something was made. */
function isModel({ text: { tokens } }: Report, { first, last }: Site): boolean {
  return (
    last === first + 1 &&
    YEAR.has(tokens[first]) &&
    CAPITAL.test(tokens[last]?.text ?? '') &&
    /^(?:DET|ADJ)$/.test(tokens[first - 1]?.tag ?? '') &&
    tokens[first - 1]!.lower !== 'the'
  );
}

/** *Crude for **September** delivery*, *the **December** contract*: which of the papers that are traded, not when. */
function isContract({ text: { tokens } }: Report, { last }: Site): boolean {
  return CONTRACTS.has(tokens[last]);
}
const CONTRACTS = wordClass(wordsOf('contract'));

/** *Notes **due** June 1, 2031*, *a lease expiring in May*: when a thing ends, not when what is told of it was. */
function isTerm({ text: { tokens } }: Report, { first }: Site): boolean {
  const ends = /^(?:in|on)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return ENDS.has(tokens[ends]) && /^(?:NOUN|PROPN)$/.test(tokens[ends - 1]?.tag ?? '');
}
const ENDS = wordClass(wordsOf('maturing'));

const OF_DATE = wordClass('in on the for at same all whole of');
const BEHIND_COMPARED = wordClass('over from on with to');
const BEHIND_PERCENT = wordClass('over from on');

/** *A tenth more than in May*, *up on last year*: the date is that of the other side of a comparison. */
function isCompared({ text: { tokens } }: Report, { first }: Site): boolean {
  let i = first - 1;
  while (i > 0 && i > first - 6 && OF_DATE.has(tokens[i])) i--;
  const word = tokens[i];
  const before = tokens[i - 1];
  return (
    COMPARES.has(word?.lower ?? '') ||
    (BEHIND_COMPARED.has(word) && COMPARED.has(before?.lower ?? '')) ||
    (BEHIND_PERCENT.has(word) && PERCENT.has(before) && (isBack(tokens, first) || isYearAlone(tokens, first)))
  );
}

const PERCENT = wordClass('% percent cent pc points');

const AGO = wordClass('ago last');

/** *6 per cent on **a year earlier***, *… over the previous quarter*. */
function isBack(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < first + 4; i++)
    if (LOOKS_BACK.has(tokens[i]) || BACK.has(tokens[i]) || AGO.has(tokens[i])) return true;
  return false;
}

/** *down 10 percent from **2015***; in *from 2015 to 2017* it is no comparison. */
function isYearAlone(tokens: readonly Token[], first: number): boolean {
  return YEAR.has(tokens[first]) && !/^(?:to|through|until|till|[-–])$/.test(tokens[first + 1]?.lower ?? '');
}

/** *There **have been** 30 fires linked to it since 2019*: the verb of the clause leads up to now. */
function isPerfect({ text: { tokens }, clauseStart }: Report, { first }: Site): boolean {
  for (let i = first - 1; i >= Math.max(clauseStart(first), first - PERFECT_REACH); i--)
    if (tokens[i]!.tag === 'AUX' && tokens[i]!.lemma === 'have') return true;
  return false;
}
const PERFECT_REACH = 20;

function isSince(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first; i >= Math.max(first, site.first - 8); i--)
    if (tokens[i]!.lower === 'since') return true;
  return false;
}

/** *The previous week*, *the month before*: counted back from what was told, which itself is the news. */
function isLookBack({ text: { tokens } }: Report, { first, last }: Site): boolean {
  const opening = tokens[first]!.tag === 'DET' ? first + 1 : first;
  return LOOKS_BACK.has(tokens[opening]) || BACK.has(tokens[last - 1]);
}
const LOOKS_BACK = wordClass('previous preceding prior');
const BACK = wordClass('before earlier previously');

/** Shortly before publication; where that is unknown, whatever is told relative to it. */
export function isNews(published: string | null, { edtf, basis }: DateMention): boolean {
  if (!published || !edtf) return basis === 'relative';
  const span = spanOf(edtf);
  if (span === null) return false;
  const days = (timeOf(published) - span.end) / DAY;
  return days + (span.end - span.start) / DAY <= NEWS_DAYS && days >= -3;
}

const timeOf = remembering(2_000, (day) => Date.parse(day));

/** When a date begins and when its last day does; null where that day is not told. */
const spanOf = remembering(20_000, (edtf): { start: number; end: number } | null => {
  const ends = edtf.replace(/[~?%]/g, '').split('/');
  const [start, end] = [ends[0]!, ends.at(-1)!];
  return end.length < 10 || start.length < 4 ? null : { start: Date.parse(start), end: Date.parse(end) };
});
