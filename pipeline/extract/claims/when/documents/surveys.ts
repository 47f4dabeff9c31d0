/** Dates of surveys: what people are found to be or think is stated for when they were asked. */
import { wordClass } from '../../../text/forms.ts';
import { lastBefore, type Report, type Site, sentenceOf } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import type { Anchor } from '../anchors/anchors.ts';

const SURVEYS = wordsOf('survey');
/** The noun stands so many words before its date, at most: *a survey of 900 firms carried out last month*. */
const REACH = 10;
/** What a survey found is told over so many sentences behind its date. */
const SENTENCES = 2;

/** The dates at which the surveys of a report were made, in order. */
export function surveyDates(report: Report, anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter(
    (anchor) =>
      !(anchor.now || anchor.since || anchor.aside || anchor.quantity) && isOfSurvey(report, anchor.site),
  );
}

/** *a **2010** census*, *a poll of 900 voters taken **in March***: no verb but a participle stands between. */
function isOfSurvey(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  if (SURVEYS.has(tokens[site.last]?.lemma ?? '')) return true;
  const from = Math.max(sentenceOf(report, site).first, site.first - REACH);
  for (let i = site.first - 1; i >= from; i--) {
    const { lemma, tag, lower, text } = tokens[i]!;
    if (SURVEYS.has(lemma)) return true;
    if (tag === 'AUX' || text === ';' || (tag === 'VERB' && !/(?:ed|en|ne)$/.test(lower))) return false;
  }
  return false;
}

/**
 * The date of the survey that a share was found by.
 *
 * @param surveys as `surveyDates` gives them
 * @param site where the share stands
 * @param hasDate whether a sentence names a date
 * @returns that of its own sentence, else of one shortly before where none since names a date; or null
 */
export function surveyOf(
  surveys: readonly Anchor[],
  site: Site,
  hasDate: (sentence: number) => boolean,
): Anchor | null {
  const found = surveys[lastBefore(surveys, site.sentence + 1)];
  if (!found || site.sentence - found.site.sentence > SENTENCES) return null;
  if (found.site.sentence === site.sentence) return found;
  for (let sentence = found.site.sentence + 1; sentence <= site.sentence; sentence++)
    if (hasDate(sentence)) return null;
  return found;
}

/** *A 37 **per cent** fall*: a share, whatever is said of it. */
export function isPercent({ text: { tokens } }: Report, { last }: Site): boolean {
  return PERCENT.has(tokens[last]) || PERCENT.has(tokens[last - 1]);
}
const PERCENT = wordClass('% percent per pc');
