/** The dates of a report that can be a figure's, and what each is the date of. */
import type { Attribution, DateMention } from '../../../../../schemas/annotation.ts';
import { tokenAt } from '../../../text/text.ts';
import type { Tag } from '../../../text/token.ts';
import { exampleBefore } from '../../examples.ts';
import { bySentence, type Placed, type Report, type Site, sentenceOf } from '../../report.ts';
import { contentAround, speechBySentence } from '../../speech.ts';
import { isNews, UNSURE } from '../news_dates.ts';
import { participleBefore, RELATIVE, relativeBefore } from './added_dates.ts';
import { comparedQuantity, isCompared, isLookBack, isOfLatest, type Owned } from './compared_dates.ts';
import { isCountedBack, isGenitiveObject, isOfThing } from './dates_of_things.ts';
import { isPartOfMatch } from './match_parts.ts';

/** TIMEX3 value of *now* and *currently*. */
const PRESENT = 'PRESENT_REF';
/** Tags of what a noun alone is called *now* behind: *the hotel now a school*, *the now closed mine*. */
const BEFORE_ADDED: ReadonlySet<Tag> = new Set<Tag>(['DET', 'NOUN', 'PROPN']);
/** Tags of what *now* then goes on with. */
const ADDED: ReadonlySet<Tag> = new Set<Tag>(['DET', 'VERB', 'ADP']);
/** EDTF of quarters, half-years and runs of months: nobody speaks so long (*had reported a loss in the first quarter*). */
const QUARTER = /^\d{4}(?:-(?:3[3-6]|4[01]|\d\d\/\d{4}-\d\d))?$/;
/** So many words before the date *have* may stand, at most, and *since*. */
const PERFECT_REACH = 20;
const SINCE_REACH = 8;

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
  /** The one quantity that the date belongs to: *from 254 a year earlier*. */
  quantity: Owned | null;
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

/** Dates of the calendar in a report, in order. */
export function anchorsOf(report: Report): Anchor[] {
  const speech = speechBySentence(report);
  const quantities = bySentence(report.quantities);
  const { dateline } = report.text.document;
  return report.dates
    .filter(
      ({ mention, site }) =>
        !(dateline && dateline.start <= mention.start && mention.start < dateline.body) &&
        (mention.edtf !== null || isNow(report, mention, site)) &&
        !isOfThing(report, site) &&
        !isPartOfMatch(report, site),
    )
    .map((placed) => {
      const spoken = speech.get(placed.site.sentence);
      const news = isNews(report.published, placed.mention);
      const content = spoken && contentOf(spoken, placed.mention);
      const since = isSince(report, placed.site);
      const participle =
        since && isPerfect(report, placed.site)
          ? -1
          : participleBefore(report, placed.site, content?.start ?? 0, news);
      const relative = relativeBefore(report, placed.site);
      const beside = spoken !== undefined && !content && !QUARTER.test(placed.mention.edtf ?? '');
      const ofSpeech = beside && !isOfSource(report, spoken, placed.site, relative);
      const inRelative = participle < 0 && (!news || beside);
      return {
        mention: placed.mention,
        site: placed.site,
        ofSpeech,
        behind: inRelative ? relative : participle,
        example: exampleBefore(report, placed.site),
        quantity: comparedQuantity(report, placed.site, quantities.get(placed.site.sentence) ?? []),
        aside:
          isGenitiveObject(report, placed.site) ||
          isCompared(report, placed.site) ||
          isOfLatest(report, placed.site) ||
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

/** The first of what is said in a sentence that a date stands in. */
function contentOf(spoken: readonly Attribution[], mention: DateMention): { start: number } | undefined {
  for (const attribution of spoken) {
    const content = contentAround(attribution, mention);
    if (content) return content;
  }
  return undefined;
}

/** Whether a date belongs to one quantity alone, and that is the figure. */
export function isOwnedBy({ quantity }: Anchor, { first }: Site): boolean {
  return quantity !== null && quantity.first <= first && first < quantity.last;
}

/** *The ministry, **which lost 40 men last year**, said*: the relative clause that tells the date holds no verb of saying. */
function isOfSource(
  { text: { tokens }, clauseOf }: Report,
  spoken: readonly Attribution[],
  { clause }: Site,
  relative: number,
): boolean {
  return (
    relative >= 0 &&
    spoken.every(({ cue }) => {
      const at = tokenAt(tokens, cue!.start);
      return at < relative || clauseOf(at) !== clause;
    })
  );
}

/** The date is that of its whole sentence, not of one quantity or a part of it, and an event can have it. */
export function isFree({ behind, example, quantity, aside, until, now, back }: Anchor): boolean {
  return behind < 0 && example < 0 && !quantity && !aside && !until && !now && !back;
}

/** *now*, *currently*; but not what a noun alone has now: *the hotel, now a school*, *the now closed mine*. */
function isNow({ text: { tokens } }: Report, { timex }: DateMention, site: Site): boolean {
  if (timex !== PRESENT) return false;
  const [before, next] = [tokens[site.first - 1], tokens[site.last]];
  if (!before || !next || RELATIVE.has(before)) return true;
  const isAdded = before.text === ',' || BEFORE_ADDED.has(before.tag);
  return !(isAdded && (next.text === '-' || ADDED.has(next.tag)));
}

/** *by the end of the year* */
function isDeadline(
  { text: { tokens }, published }: Report,
  { mention, site }: Placed<DateMention>,
): boolean {
  if (tokens[site.first - 1]?.lower !== 'by' || !mention.edtf || !published) return false;
  const end = mention.edtf.split('/').at(-1)!.replace(UNSURE, '');
  return end >= published.slice(0, end.length);
}

/** *There **have been** 30 fires linked to it since 2019*: the verb of the clause leads up to now. */
function isPerfect({ text: { tokens }, clauseStart }: Report, { first }: Site): boolean {
  for (let i = first - 1; i >= Math.max(clauseStart(first), first - PERFECT_REACH); i--)
    if (tokens[i]!.tag === 'AUX' && tokens[i]!.lemma === 'have') return true;
  return false;
}

/** *Since 2019 thirty fires **have been** linked to it*: a verb behind the date leads up to now. */
export function isPerfectBehind({ text: { tokens, sentences } }: Report, { last, sentence }: Site): boolean {
  for (let i = last; i < Math.min(sentences[sentence]!.last, last + SENTENCE_REACH); i++)
    if (tokens[i]!.tag === 'AUX' && /^(?:has|have)$/.test(tokens[i]!.lower)) return true;
  return false;
}
/** So many words behind it, at most. */
const SENTENCE_REACH = 40;

function isSince(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first; i >= Math.max(first, site.first - SINCE_REACH); i--)
    if (tokens[i]!.lower === 'since') return true;
  return false;
}
