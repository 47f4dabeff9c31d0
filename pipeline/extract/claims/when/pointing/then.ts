/** *Then* and *at the time*: a figure that points back to a time told before. */
import type { DateMention } from '../../../../../schemas/annotation.ts';
import { wordClass } from '../../../text/forms.ts';
import type { Token } from '../../../text/token.ts';
import { lastBefore, type Report, type Site } from '../../report.ts';
import { CALENDAR_DATE } from '../edtf_shapes.ts';
import { isNews } from '../news_dates.ts';

/** The time was told so many sentences before, at most. */
const SENTENCES = 2;
/** So many words behind a figure its clause may go on before it points back. */
const CLAUSE = 30;
/** Words that make *then* the bound of a stretch: *since then*. */
const BOUNDS = wordClass('since until by from before and but');
const OPENS_CLAUSE = wordClass('when where');

/**
 * The earlier time that a figure points to: *the worst flood since May 2022, when a dam broke. It killed 40 **then***.
 *
 * @param report the report
 * @param site where the figure stands
 * @returns the nearest year, month or day before the figure that is not of the news, or null where the figure points nowhere
 */
export function timeOfThen(report: Report, site: Site): DateMention | null {
  if (!pointsBack(report, site)) return null;
  const { dates, published } = report;
  for (let i = lastBefore(dates, site.sentence + 1); i >= 0; i--) {
    const { mention, site: told } = dates[i]!;
    if (site.sentence - told.sentence > SENTENCES) return null;
    if (told.last <= site.first && CALENDAR_DATE.test(mention.timex) && !isNews(published, mention))
      return mention;
  }
  return null;
}

/** *40 died **then**, including 12 nuns*, *40 lived there **at the time**.*: the words end the figure's clause, or the one that it adds to. */
function pointsBack(
  { text: { tokens }, clauseOf }: Report,
  { first, last, clause, sentence }: Site,
): boolean {
  const part = tokens[first - 1]?.lower === 'including' && tokens[first - 2]!.text === ',';
  if (part && isThen(tokens, first - 3)) return true;
  const end = Math.min(tokens.length, last + CLAUSE);
  for (let i = last; i < end && clauseOf(i) === clause; i++) {
    const next = tokens[i + 1];
    const ends = !next || next.tag === 'PUNCT' || next.sentence !== sentence;
    if (ends && isThen(tokens, i)) return true;
    if ((ends && next?.text !== ',') || OPENS_CLAUSE.has(next)) return false;
  }
  return false;
}

function isThen(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower;
  if (word === 'then') return !BOUNDS.has(tokens[i - 1]);
  return word === 'time' && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'at';
}
