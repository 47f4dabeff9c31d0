/** Results of companies: they are stated for the quarter or half-year that the report deals with. */
import { readLexicon } from '../../input/lexicon.ts';
import { type Anchor, isFree } from './anchors.ts';
import { lastBefore, type Report, type Site, sentenceOf } from './report.ts';

/** Nouns of what companies report: *profit*, *sales*. */
const RESULTS: ReadonlySet<string> = new Set(
  readLexicon<'lemma'>('claim_results_words').map((row) => row.lemma),
);

/** The noun stands so many words before its figure, at most. */
const REACH = 20;
/** A report deals with a period for so many sentences. */
const SENTENCES = 4;
/** EDTF of quarters and half-years, and of runs of months. */
const PERIOD = /^\d{4}-(?:3[3-6]|4[01]|\d\d\/\d{4}-\d\d)$/;

/** The quarters and the like that a report deals with, in order; not those that it compares with. */
export function periodsOf(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter((anchor) => isFree(anchor) && !anchor.since && PERIOD.test(anchor.mention.edtf!));
}

/**
 * The period of the result that a figure tells: *Revenue rose to **5.3 billion** euros*. What it rose from is that of
 * another.
 *
 * @param periods as `periodsOf` gives them
 * @returns the period last spoken of, though not one of a year before with which it is compared; null for other figures
 */
export function periodOfResult(report: Report, periods: readonly Anchor[], site: Site): Anchor | null {
  let found: Anchor | null = null;
  for (let i = lastBefore(periods, site.sentence + 1); i >= 0; i--) {
    const period = periods[i]!;
    if (site.sentence - period.site.sentence > SENTENCES) break;
    if (!found || yearOf(period) > yearOf(found)) found = period;
  }
  return found && isResult(report, site) ? found : null;
}

function yearOf({ mention }: Anchor): string {
  return mention.edtf!.slice(0, 4);
}

/** A noun of results stands before the figure. */
function isResult(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  if (tokens[site.first - 1]?.lower === 'from') return false;
  for (let i = site.first - 1; i >= Math.max(first, site.first - REACH); i--)
    if (RESULTS.has(tokens[i]!.lemma) || RESULTS.has(tokens[i]!.lower)) return true;
  return false;
}
