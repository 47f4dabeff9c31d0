/** Places that only say where somebody spoke: *he told reporters **in Geneva** that …*, ***In Vienna**, the foreign ministry said …*. */
import type { Attribution, PlaceMention } from '../../../../../schemas/annotation.ts';
import { wordClass } from '../../../text/forms.ts';
import type { Placed, Report } from '../../report.ts';
import { contentAround } from '../../speech.ts';
import { wordsOf } from '../../word_classes.ts';
import { isFrame } from '../frames.ts';

/**
 * Whether a place says where somebody spoke, and not where that is of which he spoke.
 *
 * @param report the report
 * @param attributions those whose cue stands in the sentence of the place
 * @param place a place name in it
 */
export function isOfSpeech(
  report: Report,
  attributions: readonly Attribution[],
  place: Placed<PlaceMention>,
): boolean {
  const { mention } = place;
  return attributions.some(
    (spoken) =>
      (mention.start >= spoken.cue!.end || isSeat(report, spoken, place)) &&
      !attributions.some((one) => one.cue!.start === spoken.cue!.start && contentAround(one, mention)),
  );
}

/**
 * *In **Vienna**, the foreign ministry said two were on the flight*, in a report from Lima: a town abroad that only says whose
 * government speaks. What somebody tells of his own country may well be there.
 */
function isSeat(report: Report, { source }: Attribution, { mention, site }: Placed<PlaceMention>): boolean {
  const { tokens } = report.text;
  const speaker = tokens[site.last + 1];
  if (!source || !speaker || speaker.start !== source.start || mention.kind === 'country') return false;
  const home = report.places[0]!.mention.country;
  if (home === mention.country || !isFrame(report.text, site, { ...site, first: site.last + 1 }))
    return false;
  for (let i = site.last + 1; i < tokens.length && tokens[i]!.start < source.end; i++)
    if (GOVERNMENT.has(tokens[i])) return true;
  return false;
}
const GOVERNMENT = wordClass(wordsOf('government'));
