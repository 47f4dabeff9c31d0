/** Which dates are those of the news, and which of its background. */
import type { DateMention } from '../../../../schemas/annotation.ts';
import { remembering } from '../../../language/remembering.ts';

/** Dates within so many days before publication belong to the news; older ones to its background. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;
/** Marks of an unsure date (EDTF), which say nothing of when it is. */
export const UNSURE = /[~?%]/g;

/**
 * Whether a date is shortly before publication; where that is unknown, whatever is told relative to it.
 *
 * @param published day, month or year of publication, or null
 */
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
  const ends = edtf.replace(UNSURE, '').split('/');
  const [start, end] = [ends[0]!, ends.at(-1)!];
  return end.length < 10 || start.length < 4 ? null : { start: Date.parse(start), end: Date.parse(end) };
});
