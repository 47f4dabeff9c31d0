/** Days and months of a year that nobody tells, since the report has no date: *this spring*, *on 2 March*. */
import { firstWhere } from '../../../text/search.ts';
import type { Report, Site } from '../../report.ts';

/** TIMEX3 of a day or month of a year that nothing tells. */
const UNKNOWN_YEAR = /^XXXX-/;

/** Whether the figure's clause names a day that only the unknown date of the report would tell: *this spring*. */
export function isOpen({ published, dates }: Report, { clause, sentence }: Site): boolean {
  if (published) return false;
  for (let i = firstWhere(dates, ({ site }) => site.sentence >= sentence); i < dates.length; i++) {
    const { mention, site } = dates[i]!;
    if (site.sentence !== sentence) return false;
    if (site.clause === clause && mention.edtf === null && UNKNOWN_YEAR.test(mention.timex)) return true;
  }
  return false;
}
