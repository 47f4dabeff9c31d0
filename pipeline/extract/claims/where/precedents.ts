/** Places of what went before the news: *The attack came a week after a bomb killed nine in Homs*. */
import { wordClass } from '../../text/forms.ts';
import { type Report, type Site, sentenceOf } from '../report.ts';

/** Verbs by which a report sets its event behind another. */
const COMES = wordClass('come comes came follow follows followed happened');
const AFTER = wordClass('after since');
/** The verb is among so many first words of its sentence. */
const SUBJECT = 8;
/** So many words behind the verb *after* stands, at most. */
const REACH = 8;

/**
 * Whether a place is that of an earlier event, which its sentence only tells to set the news behind it.
 *
 * @param report the report
 * @param place where the place stands
 */
export function isOfPrecedent(report: Report, place: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, place);
  for (let i = first + 1; i < Math.min(place.first, first + SUBJECT); i++) {
    if (tokens[i]!.text === ',') return false;
    if (!COMES.has(tokens[i])) continue;
    if (tokens[i]!.lower.startsWith('follow')) return true;
    for (let k = i + 1; k < Math.min(place.first, i + REACH); k++) if (AFTER.has(tokens[k])) return true;
    return false;
  }
  return false;
}
