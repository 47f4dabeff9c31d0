/** Dates that hold for a figure although another clause names them: of the whole sentence, and of what is added to those counted. */
import { openingOf, type Report, type Site } from '../report.ts';
import { isAddedTo } from './added_dates.ts';
import { type Anchor, isFree, isPerfectBehind } from './anchors.ts';
import { tellsOfHarm } from './mishaps.ts';

/**
 * *Since 1993, three have been hurt, and **two** killed*: what a sentence opens with holds for all that it tells.
 *
 * @param anchors the dates of the sentence, in order
 * @returns null where it opens with no such date, or the figure stands before it
 */
export function sinceOpening(report: Report, anchors: readonly Anchor[], site: Site): Anchor | null {
  const opening = anchors.find((anchor) => anchor.since && isFree(anchor));
  if (!opening || opening.site.last > site.first) return null;
  if (opening.site.first - openingOf(report, opening.site) > 1) return null;
  return isPerfectBehind(report, opening.site) ? opening : null;
}

/**
 * *the **20** pupils who were killed in 2012*, *one of **20** hurt in May*: what is added to those counted tells their harm.
 *
 * @param anchors the dates of the sentence, in order
 * @param measure what is said of the counted things
 * @returns null where it tells no harm, or names no date
 */
export function dateOfHarm(
  report: Report,
  anchors: readonly Anchor[],
  site: Site,
  measure: string | null,
): Anchor | null {
  if (!tellsOfHarm(measure)) return null;
  const isOfThem = ({ behind, ofSpeech }: Anchor) =>
    behind >= site.last && !ofSpeech && isAddedTo(report, site, behind);
  return anchors.find(isOfThem) ?? null;
}
