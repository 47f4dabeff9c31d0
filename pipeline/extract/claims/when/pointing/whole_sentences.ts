/** Dates that hold for a figure although another clause names them: of the whole sentence, and of what is added to those counted. */
import { openingOf, type Report, type Site } from '../../report.ts';
import { isAddedTo, isContact } from '../anchors/added_dates.ts';
import { type Anchor, isFree, isPerfectBehind } from '../anchors/anchors.ts';
import { isProcedure } from '../events/court_stories.ts';
import { tellsOfHarm } from '../events/mishaps.ts';

/**
 * *Since 1993, three have been hurt, and **two** killed*: what a sentence opens with holds for all that it tells.
 *
 * @param anchors the dates of the sentence, in order
 * @returns null where it opens with no such date, or the figure stands before it
 */
export function sinceOpening(report: Report, anchors: readonly Anchor[], site: Site): Anchor | null {
  const opening = anchors.find((anchor) => anchor.since && isFree(anchor));
  if (!opening || opening.site.last > site.first) return null;
  if (isJoinedContent(report, opening, site)) return opening;
  if (opening.site.first - openingOf(report, opening.site) > 1) return null;
  return isPerfectBehind(report, opening.site) ? opening : null;
}

/** *said that 40 had come since May **and that 12** had died*: what is said goes on. */
function isJoinedContent({ text: { tokens } }: Report, { site: { last } }: Anchor, { first }: Site): boolean {
  return tokens[last]?.lower === 'and' && tokens[last + 1]?.lower === 'that' && first - last <= JOINED_REACH;
}
/** So close behind it stands the figure. */
const JOINED_REACH = 6;

/**
 * What is added to those counted and tells their harm, or what they are: *the **20** pupils who were killed in 2012*, *one
 * of **20** hurt in May*, *less than the **16** cents it earned last year*.
 *
 * @param anchors the dates of the sentence, in order
 * @param measure what is said of the counted things
 * @returns null where it tells neither, or names no date
 */
export function dateOfAdded(
  report: Report,
  anchors: readonly Anchor[],
  site: Site,
  measure: string | null,
): Anchor | null {
  const isHarm = tellsOfHarm(measure);
  for (const anchor of anchors) {
    const { behind, ofSpeech } = anchor;
    if (behind < site.last || ofSpeech) continue;
    if (!isHarm && !isSaidOf(report, behind, measure) && !isContact(report, behind)) continue;
    if (isAddedTo(report, site, behind)) return anchor;
  }
  return null;
}

/** *20 people **arrested** in May*: the participle says of them what the measure does; but *charged in a bombing in May*. */
function isSaidOf({ text: { tokens } }: Report, behind: number, measure: string | null): boolean {
  return tokens[behind]!.lower === measure && !isProcedure(measure);
}
