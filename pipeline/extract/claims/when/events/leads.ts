/** The dates that sentences lead with: what the figures behind them go by. */
import type { Report } from '../../report.ts';
import { type Anchor, isFree } from '../anchors/anchors.ts';
import { isBirth } from '../fitting/date_fits.ts';

/**
 * For each sentence with dates the first that is the date of an event, else the first of speech.
 *
 * @param report the report
 * @param bySentence its dates, by sentence, in order
 */
export function leadsOf(report: Report, bySentence: Iterable<readonly Anchor[]>): Anchor[] {
  const leads: Anchor[] = [];
  for (const here of bySentence) {
    const free = here.filter(
      (anchor) =>
        isFree(anchor) && !report.times.has(anchor.mention) && (anchor.news || !isBirth(report, anchor.site)),
    );
    const lead = free.find(({ ofSpeech }) => !ofSpeech) ?? free[0];
    if (lead) leads.push(lead);
  }
  return leads;
}
