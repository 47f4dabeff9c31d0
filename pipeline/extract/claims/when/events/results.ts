/** Results of companies and statistics of an economy: they are stated for the quarter or month that the report deals with. */
import { readKinds } from '../../../../input/lexicon.ts';
import { lastBefore, type Report, type Site, sentenceOf } from '../../report.ts';
import { type Anchor, isFree } from '../anchors/anchors.ts';
import { MONTH, PERIOD, YEAR } from '../edtf_shapes.ts';

const lemmas = readKinds('claim_results_words', 'lemma');
/** Nouns of what companies report: *profit*, *sales*. */
const RESULTS = lemmas('company');
/** Nouns of what statistics tell: *inflation*, *exports*. */
const STATISTICS = lemmas('economy');

/** The noun stands so many words before its figure, at most. */
const REACH = 20;
/** So many words behind it: *took a $2 million **charge***. */
const BEHIND = 3;
/** A report deals with a period for so many sentences; with that of its first ones for longer. */
const SENTENCES = 4;
const TOPIC_SENTENCES = 10;
const TOPIC = 3;
/** So many words of a sentence are looked at. */
const LONG = 80;

/** The quarters and the like that a report deals with, and the months of its statistics, in order; not those that it compares with. */
export function periodsOf(report: Report, anchors: readonly Anchor[]): Anchor[] {
  const { published } = report;
  return anchors.filter((anchor) => {
    const { since, mention, site } = anchor;
    if (!isFree(anchor) || since || (published && mention.edtf!.slice(0, 4) > published.slice(0, 4)))
      return false;
    if (PERIOD.test(mention.edtf!)) return !isLongerThanYear(mention.edtf!);
    const from = Math.max(sentenceOf(report, site).first, site.first - LONG);
    if (isLastYear(mention.edtf!, published)) return hasNoun(report, from, site.first, RESULTS);
    if (!MONTH.test(mention.edtf!) || (published && mention.edtf! > published)) return false;
    return hasNoun(report, from, site.first, STATISTICS);
  });
}

/** *Profit fell to 2 million in **2024***, told in 2025: what a company reports on once a year. */
function isLastYear(edtf: string, published: string | null): boolean {
  return published !== null && YEAR.test(edtf) && Number(edtf) === Number(published.slice(0, 4)) - 1;
}

/** *In the past 18 months*: no company reports on so long. */
function isLongerThanYear(edtf: string): boolean {
  const [from, to] = edtf.split('/').map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return to !== undefined && to - from! >= 12;
}

/**
 * The period of the result that a figure tells: *Revenue rose to **5.3 billion** euros*. What it rose from is that of
 * another.
 *
 * @param periods as `periodsOf` gives them
 * @param measure what is said of the counted things: how long something takes, or how old somebody is, is no result
 * @returns the latest period spoken of shortly before, though not one with which it is compared; null for other figures
 */
export function periodOfResult(
  report: Report,
  periods: readonly Anchor[],
  site: Site,
  measure: string | null,
): Anchor | null {
  if (measure === 'duration' || measure === 'age') return null;
  let found: Anchor | null = null;
  for (let i = lastBefore(periods, site.sentence + 1); i >= 0; i--) {
    const period = periods[i]!;
    const apart = site.sentence - period.site.sentence;
    if (apart > TOPIC_SENTENCES || (apart > SENTENCES && period.site.sentence > TOPIC)) continue;
    if (!found || isLater(period, found)) found = period;
  }
  return found && isResult(report, site, MONTH.test(found.mention.edtf!)) ? found : null;
}

/** Of another year, or a later month; a quarter and the months that a company adds to it are told in turn. */
function isLater({ mention: one }: Anchor, { mention: other }: Anchor): boolean {
  const [a, b] = [one.edtf!, other.edtf!];
  return MONTH.test(a) && MONTH.test(b) ? a > b : a.slice(0, 4) > b.slice(0, 4);
}

/** A noun of results stands before the figure. */
function isResult(report: Report, site: Site, monthly: boolean): boolean {
  const from = Math.max(sentenceOf(report, site).first, site.first - REACH);
  if (hasNoun(report, from, site.first, STATISTICS)) return true;
  const to = Math.min(sentenceOf(report, site).last, site.last + BEHIND);
  return !monthly && (hasNoun(report, from, site.first, RESULTS) || hasNoun(report, site.last, to, RESULTS));
}

function hasNoun(
  { text: { tokens } }: Report,
  from: number,
  to: number,
  nouns: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i++) if (nouns.has(tokens[i]!.lemma) || nouns.has(tokens[i]!.lower)) return true;
  return false;
}
