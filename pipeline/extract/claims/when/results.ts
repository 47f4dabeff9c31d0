/** Results of companies and statistics of an economy: they are stated for the quarter or month that the report deals with. */
import { readKinds } from '../../../input/lexicon.ts';
import { wordClass } from '../../text/forms.ts';
import type { Token } from '../../text/token.ts';
import { lastBefore, type Report, type Site, sentenceOf } from '../report.ts';
import { wordsOf } from '../word_classes.ts';
import { type Anchor, isFree } from './anchors.ts';

const lemmas = readKinds('claim_results_words', 'lemma');
/** Nouns of what companies report: *profit*, *sales*. */
const RESULTS = lemmas('company');
/** Nouns of what statistics tell: *inflation*, *exports*. */
const STATISTICS = lemmas('economy');

const PREDICTIONS = wordsOf('prediction');

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
/** EDTF of quarters and half-years, and of runs of months. */
const PERIOD = /^\d{4}-(?:3[3-6]|4[01]|\d\d\/\d{4}-\d\d)$/;
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;
const YEAR = /^\d{4}$/;

/** The quarters and the like that a report deals with, and the months of its statistics, in order; not those that it compares with. */
export function periodsOf(report: Report, anchors: readonly Anchor[]): Anchor[] {
  const { published } = report;
  return anchors.filter((anchor) => {
    const { since, mention, site } = anchor;
    if (!isFree(anchor) || since || (published && mention.edtf!.slice(0, 4) > published.slice(0, 4)))
      return false;
    if (PERIOD.test(mention.edtf!)) return !isLongerThanYear(mention.edtf!);
    if (!MONTH.test(mention.edtf!) || (published && mention.edtf! > published)) return false;
    const { first } = sentenceOf(report, site);
    return hasNoun(report, Math.max(first, site.first - LONG), site.first, STATISTICS);
  });
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
 * @returns the latest period spoken of shortly before, though not one with which it is compared; null for other figures
 */
export function periodOfResult(report: Report, periods: readonly Anchor[], site: Site): Anchor | null {
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

/**
 * The stretch of the level from which something came to that of a period a year long or one that a company reports on: *Net
 * rose to 94 million **from 85 million***, *grew to 60 in 2024 from 50*.
 *
 * @param period the period of the level that was come to
 * @returns the same stretch a year before, in EDTF; null where the figure is no such level or the period another
 */
export function yearBefore(report: Report, site: Site, period: Anchor): string | null {
  const edtf = period.mention.edtf!;
  if (!(PERIOD.test(edtf) || YEAR.test(edtf)) || !isBehindFrom(report.text.tokens, site)) return null;
  return aYearBefore(edtf);
}

/**
 * The stretch that *a year earlier* compares with one told before it in the sentence: *in the nine months … a year earlier*.
 *
 * @param anchors the dates of the sentence, in order
 * @returns in EDTF; null where the date says something else, or compares with no such stretch of the year behind it
 */
export function stretchBack({ mention, site }: Anchor, anchors: readonly Anchor[]): string | null {
  if (!YEAR.test(mention.edtf ?? '') || !YEAR_BACK.test(mention.text)) return null;
  for (const anchor of anchors) {
    if (anchor.site.first >= site.first) return null;
    const edtf = anchor.mention.edtf ?? '';
    if (isFree(anchor) && PERIOD.test(edtf) && aYearBefore(edtf).startsWith(mention.edtf!))
      return aYearBefore(edtf);
  }
  return null;
}
const YEAR_BACK = /^(?:a year|the year|year)[- ](?:earlier|ago|before)$/i;

function aYearBefore(edtf: string): string {
  return edtf.replace(/(^|\/)(\d{4})/g, (_, slash: string, year: string) => slash + String(Number(year) - 1));
}

const AMOUNT = wordClass('a an the loss profit deficit surplus of about some around nearly almost just over');

/** *from **85 million***, *compared with a deficit of **7 tonnes***. */
function isBehindFrom(tokens: readonly Token[], { first, last }: Site): boolean {
  let i = first - 1;
  while (AMOUNT.has(tokens[i])) i--;
  const word = tokens[i]?.lower ?? '';
  if (word === 'from') return isLevelBefore(tokens, i, last);
  if (ELSEWHERE.has(tokens[last]) || ELSEWHERE.has(tokens[last + 1])) return false;
  if (word === 'with') return tokens[i - 1]?.lower === 'compared';
  return (word === 'against' || word === 'versus') && isBesideLevel(tokens, i);
}

/** *rose to 5 **from** 4*, *up **from** 4*, *rose **from** 4 to 5*; but not *stems from 4*, nor *cut his estimate to 5 from 4*. */
function isLevelBefore(tokens: readonly Token[], from: number, last: number): boolean {
  let comes =
    tokens[last]?.lower === 'to' || tokens[last + 1]?.lower === 'to' || UP_OR_DOWN.has(tokens[from - 1]);
  for (let i = from - 1; i > from - REACH && tokens[i]?.sentence === tokens[from]!.sentence; i--) {
    if (PREDICTIONS.has(tokens[i]!.lemma)) return false;
    comes ||= tokens[i]!.tag === 'NUM';
  }
  return comes;
}
const UP_OR_DOWN = wordClass('up down');

/** *60 tonnes last year, **against** 50*, *60 per cent **versus** 50*; but not *voted against 50*. */
function isBesideLevel(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.tag === 'PUNCT' ||
    [1, 2, 3].some((k) => tokens[i - k]?.tag === 'NUM' && !YEAR.test(tokens[i - k]!.text))
  );
}

/** *130 in London last year, compared with **292 across** the sea*: what something else came to. */
const ELSEWHERE = wordClass('across in among for at by');
