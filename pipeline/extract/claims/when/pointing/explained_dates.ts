/** Dates whose events a clause tells: *since May 2019, when nine drowned*, *in protests in May, in which nine died*. */
import type { DateMention } from '../../../../../schemas/annotation.ts';
import { wordClass } from '../../../text/forms.ts';
import { firstWhere } from '../../../text/search.ts';
import type { Report, Site } from '../../report.ts';
import { CALENDAR_DATE } from '../edtf_shapes.ts';

/**
 * *The worst flood since **May 2019**, when nine drowned*: the clause tells what happened on the date before it.
 *
 * @param report the report
 * @param site where the figure stands
 * @returns the date before the *when* or *in which* of the figure's clause; null where there is none that TIMEX3 and EDTF write alike
 */
export function explainedDate(
  { text: { tokens, sentences }, clauseOf, dates }: Report,
  site: Site,
): DateMention | null {
  const first = Math.max(sentences[site.sentence]!.first, site.first - EXPLAINED);
  let i = site.first;
  while (i > first && openingOf(tokens, i) < 0 && (clauseOf(i - 1) === clauseOf(i) || addsResult(tokens, i)))
    i--;
  const opening = openingOf(tokens, i);
  if (opening < 0 || hasDate(dates, clauseOf, site)) return null;
  const end = tokens[opening - 1]?.text === ',' ? opening - 1 : opening;
  const before = dates[firstWhere(dates, (one) => one.site.last >= end)];
  if (before?.site.last !== end || !CALENDAR_DATE.test(before.mention.timex)) return null;
  return before.mention;
}

/** First token of the *when* or *in which* that a clause opens with at a token, or -1. */
function openingOf(tokens: Report['text']['tokens'], i: number): number {
  if (tokens[i]!.lower === 'when') return i;
  return tokens[i]!.lower === 'which' && IN.has(tokens[i - 1]) ? i - 1 : -1;
}
const IN = wordClass('in during');

/** Whether the clause of a figure names a date behind it, as the clause tells that: *Sunday, when 15 states vote **on March 1***. */
function hasDate(dates: Report['dates'], clauseOf: Report['clauseOf'], site: Site): boolean {
  const next = dates[firstWhere(dates, (one) => one.site.first >= site.last)];
  return (
    next?.site.sentence === site.sentence &&
    clauseOf(next.site.first) === site.clause &&
    next.mention.edtf !== null
  );
}

/** *…, **killing** 40*, *… **and stormed** another*: the clause says what came of the one before, or of its subject. */
function addsResult(tokens: Report['text']['tokens'], start: number): boolean {
  const opening = tokens[start]!.text === ',' ? tokens[start + 1] : tokens[start];
  if (opening?.lower === 'and') return tokens[start + 1]?.tag === 'VERB';
  return opening?.tag === 'VERB' && opening.lower.endsWith('ing');
}
/** So many words behind *when* a figure may stand. */
const EXPLAINED = 30;
