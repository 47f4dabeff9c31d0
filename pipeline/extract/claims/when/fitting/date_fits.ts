/** Which dates of a report can be that of a figure. */
import { wordClass } from '../../../text/forms.ts';
import { firstWhere } from '../../../text/search.ts';
import { isVerbal, type Tag, type Token } from '../../../text/token.ts';
import { dimensionOf } from '../../measure/measure_cues.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import type { Outlook } from '../../sense.ts';
import { isWithAside } from '../../with_asides.ts';
import { type Anchor, isOwnedBy } from '../anchors/anchors.ts';
import { YEAR } from '../edtf_shapes.ts';
import { UNSURE } from '../news_dates.ts';

/** A date holds for so many sentences behind its own; one of the background for fewer. */
const SENTENCES = 2;
const BACKGROUND = 1;

/** Whether a date of its sentence can be a figure's. */
export function belongs(report: Report, anchor: Anchor, site: Site): boolean {
  if (anchor.aside && !isAmountOf(report, anchor.site, site)) return false;
  if (site.first < anchor.example || isWithinSince(report, anchor.site, site)) return false;
  if (anchor.quantity && !isOwnedBy(anchor, site)) return false;
  if (!anchor.news && isBirth(report, anchor.site) && hasVerbBetween(report, anchor.site, site)) return false;
  if (anchor.since && site.last <= anchor.site.first && isComplement(report, site)) return false;
  return anchor.behind < 0 || (site.first > anchor.behind && site.clause === anchor.site.clause);
}

/** ***Born** in Homs **in 1936***: the date of somebody’s birth is that of nothing that he did. */
export function isBirth({ text: { tokens } }: Report, { first, sentence }: Site): boolean {
  for (let i = first - 1; i >= first - BIRTH_REACH && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]!.lower === 'born') return true;
    else if (tokens[i]!.tag === 'NUM' || tokens[i]!.tag === 'VERB') return false;
  return false;
}
/** So many words before its date stands *born*. */
const BIRTH_REACH = 8;

function hasVerbBetween({ text: { tokens } }: Report, { last }: Site, { first }: Site): boolean {
  for (let i = last; i < first; i++) if (isVerbal(tokens[i])) return true;
  return false;
}

/** *a year-earlier loss of **$2 million***: the figure is the amount of what a date that is only compared with names. */
function isAmountOf({ text: { tokens } }: Report, date: Site, { first }: Site): boolean {
  if (first < date.last || first > date.last + AMOUNT_REACH) return false;
  for (let i = date.last; i < first; i++)
    if (tokens[i]!.lower === 'to' || PARTS_AMOUNT.has(tokens[i]!.tag)) return false;
  return true;
}
/** So many words stand between, at most. */
const AMOUNT_REACH = 4;
const PARTS_AMOUNT: ReadonlySet<Tag> = new Set<Tag>(['PUNCT', 'AUX', 'CCONJ']);

/** *40 have fled **since** troops entered the town **last week***: the date tells from when on, not when. */
function isWithinSince({ text: { tokens } }: Report, date: Site, figure: Site): boolean {
  let acts = false;
  for (let i = date.first - 1; i >= figure.last && i > date.first - SINCE_REACH; i--) {
    if (tokens[i]!.lower === 'since') return acts;
    acts ||= tokens[i]!.tag === 'VERB';
  }
  return false;
}
/** So many words behind *since* its date may stand. */
const SINCE_REACH = 18;

/** *The fate of over 200 prisoners*, at the start of a clause: what is told is told of the fate. */
function isComplement(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - 5); i--) {
    if (tokens[i]!.lower === 'of')
      return (
        tokens[i - 1]!.tag === 'NOUN' && dimensionOf(tokens[i - 1]!.lemma) === null && !hasVerb(report, i)
      );
    if (tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'VERB') return false;
  }
  return false;
}

/** Whether the clause of a token has a verb shortly before it. */
function hasVerb({ text: { tokens }, clauseStart }: Report, before: number): boolean {
  for (let i = before - 1; i >= Math.max(clauseStart(before), before - SUBJECT); i--)
    if (tokens[i]!.tag === 'VERB') return true;
  return false;
}
/** No subject has more words. */
const SUBJECT = 20;

/** *3% in **May** and 4% in June*: a date before a figure, right behind another, is the other’s. */
export function isTaken({ text: { tokens }, quantities }: Report, date: Site, figure: Site): boolean {
  if (date.last > figure.first || !JOINS.has(tokens[date.last])) return false;
  const before = quantities[firstWhere(quantities, ({ site }) => site.last > date.first) - 1];
  return before !== undefined && date.first - before.site.last <= BESIDE;
}
const JOINS = wordClass('and but , ; or while');
/** So close behind a figure, in tokens, stands its date: *3 per cent in*. */
const BESIDE = 4;

/** *Ann, 80, married in 1958*, *Ann, aged 80, …*, *Ann, 80 years old, …*: what a number between commas says of a name holds now. */
export function isApposed({ text: { tokens } }: Report, { first, last }: Site): boolean {
  const before = tokens[first - 1]?.lower === 'aged' ? first - 2 : first - 1;
  const behind =
    tokens[last + 1]?.lower === 'old' ? last + 2 : tokens[last]?.lower === 'old' ? last + 1 : last;
  if (!/^[,.]$/.test(tokens[behind]?.text ?? '')) return false;
  return tokens[before]?.text === ',' || isWithAside(tokens, first);
}

/**
 * Whether a figure stands in the passage of a date: in its paragraph and shortly behind it. The background goes on in
 * the sentence right behind it, and no farther; where each sentence is a paragraph, in that, unless it is of a year
 * that is over.
 */
export function isPassage(report: Report, anchor: Anchor, figure: Site): boolean {
  const { site, news, ofSpeech } = anchor;
  const { sentences } = report.text;
  const apart = figure.sentence - site.sentence;
  const alone = sentences[site.sentence - 1]?.paragraph !== site.paragraph;
  if (site.paragraph === figure.paragraph) return apart <= (news ? SENTENCES : BACKGROUND);
  return apart === 1 && alone && !news && !ofSpeech && !isYearOver(report, anchor);
}

/** Whether a date is a year that was over when the report came out. */
function isYearOver({ published }: Report, { mention: { edtf } }: Anchor): boolean {
  return published !== null && edtf !== null && YEAR.test(edtf) && edtf < published.slice(0, 4);
}

/**
 * Whether a date can be that of what is told so: what has happened has no date to come; what is to come has none of the
 * past, but may have the day on which it was planned.
 */
export function fits({ mention, news }: Anchor, outlook: Outlook, published: string | null): boolean {
  if (!published || !mention.edtf) return true;
  const ends = mention.edtf.split('/');
  const [first, last] = [comparable(ends[0]!), comparable(ends.at(-1)!)];
  return outlook === 'to_come'
    ? news || last >= published.slice(0, last.length)
    : first <= published.slice(0, first.length);
}

/** A date that begins with a year and one of its months. */
const MONTH_OF_YEAR = /^\d{4}-(?:0\d|1[0-2])/;

/** The part of a date that can be compared with a day as text: of a season or quarter (*2024-34*) its year. */
function comparable(edtf: string): string {
  return MONTH_OF_YEAR.test(edtf) ? edtf.replace(UNSURE, '') : edtf.slice(0, 4);
}

/** Whether a date lies wholly behind the report. */
export function isAhead({ mention }: Anchor, published: string): boolean {
  const first = comparable(mention.edtf!.split('/')[0]!);
  return first > published.slice(0, first.length);
}

/** *At 7 percent the rate is below its peak of 12 percent **in 2010***: what holds now has no date right behind another figure. */
export function isOfOther(
  { text: { tokens }, quantities }: Report,
  { site, news }: Anchor,
  figure: Site,
): boolean {
  if (news || site.first < figure.last) return false;
  const before = quantities[firstWhere(quantities, (one) => one.site.last > site.first) - 1];
  if (!before || before.site.first <= figure.first || site.first - before.site.last > BESIDE) return false;
  for (let i = Math.max(figure.last, before.site.first - BESIDE); i < before.site.first; i++)
    if (JOINS.has(tokens[i])) return false;
  return true;
}

/** Nobody has his age over years, nor on a day to come that is told of something else. */
export function isNoDateOfAge(anchor: Anchor, published: string | null): boolean {
  if (anchor.now) return false;
  return anchor.mention.edtf!.includes('/') || (published !== null && isAhead(anchor, published));
}

/** *Built in 1962 for 180 **but** held 426*, *bought a mill in 2009 and **has since** built 40*: the other has a time of its own. */
export function isContrasted({ text: { tokens } }: Report, one: Site, other: Site): boolean {
  for (let i = Math.min(one.last, other.last); i < Math.max(one.first, other.first); i++)
    if (parts(tokens, i)) return true;
  return false;
}

/** *but*, *has since*; not the *but* of *all but two*. */
function parts(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  return lower === 'but' ? !ALL.has(tokens[i - 1]) : lower === 'since' && HAVE.has(tokens[i - 1]);
}
const ALL = wordClass('all nothing none everything everyone');
const HAVE = wordClass('has have');

/** Whether both stand in the same quotation, or in none: *“last year was cold,” said one of the two guards*. */
export function isSpokenAlike({ text: { tokens } }: Report, one: Site, other: Site): boolean {
  return tokens[one.first]!.quotation === tokens[other.first]!.quotation;
}

/** A deadline is no date of what is told behind it; nor has what is told outside a quotation a date of old that somebody names in it. */
export function isForeign(
  { text: { tokens } }: Report,
  { site: at, deadline, news }: Anchor,
  site: Site,
): boolean {
  const isQuoted = tokens[at.first]!.quotation >= 0 && tokens[site.first]!.quotation < 0;
  return deadline || (isQuoted && !news);
}
