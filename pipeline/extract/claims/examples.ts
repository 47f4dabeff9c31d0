/** Examples of what is told: *…, including a robbery in Leeds in 2009*. Their dates and places are not those of the rest. */
import { wordClass } from '../text/forms.ts';
import { type Report, type Site, sentenceOf } from './report.ts';

const INCLUDING = wordClass('including');
/** An example is so many words long, at most. */
const REACH = 16;

/**
 * Token of the *including* behind a mark that a date or place belongs to; what is told before it has another.
 *
 * @returns -1 where it belongs to no example
 */
export function exampleBefore(report: Report, site: Site): number {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - REACH); i--) {
    if (tokens[i]!.tag === 'PUNCT') return -1;
    if (INCLUDING.has(tokens[i])) return tokens[i - 1]!.tag === 'PUNCT' ? i : -1;
  }
  return -1;
}
