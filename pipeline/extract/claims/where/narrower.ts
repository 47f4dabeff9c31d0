/** Towns within a country that a sentence names first: *In Chile, nine died when a bus hit a wall in Arica*. */
import { wordClass } from '../../text/forms.ts';
import type { Report, Site } from '../report.ts';
import type { Candidate } from './candidates/candidates.ts';
import { CONTAINERS } from './standing/place_kinds.ts';

/** Words that begin a clause that tells how it happened. */
const TELLS_HOW = wordClass('when as after');

/**
 * The place within a broad one that the same event is told to be in.
 *
 * @param report the report
 * @param broad the place that stands nearest to the figure
 * @param here the places of its sentence, in order
 * @param figure where the figure stands
 * @returns the first that lies in it, as far as is known, and stands behind both; the broad one where none does
 */
export function narrower(
  report: Report,
  broad: Candidate,
  here: readonly Candidate[],
  figure: Site,
): Candidate {
  if (broad.standing !== 'at' || !CONTAINERS.has(broad.mention.kind)) return broad;
  const least = Math.max(broad.site.last, figure.last);
  for (const candidate of here) {
    const { mention, site, standing, behind, ofSpeech } = candidate;
    if (standing !== 'at' || CONTAINERS.has(mention.kind) || site.first < least || behind >= 0 || ofSpeech)
      continue;
    if (mention.country !== null && mention.country !== broad.mention.country) continue;
    if (!isToldOf(report, site, figure)) continue;
    return candidate;
  }
  return broad;
}

/** Whether a place stands in the clause of a figure, or in the one right behind it that tells how it happened. */
function isToldOf({ text: { tokens }, clauseStart }: Report, place: Site, figure: Site): boolean {
  if (tokens[place.first]!.quotation !== tokens[figure.first]!.quotation) return false;
  if (place.clause === figure.clause) return true;
  const start = clauseStart(place.first);
  return start > figure.last && TELLS_HOW.has(tokens[start]) && tokens[start - 1]!.text !== ',';
}
