/** Places in another country that a report only mentions to say whom its news is about. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { firstWhere } from '../../../text/search.ts';
import { verbForm } from '../../measure/measure_cues.ts';
import { type Placed, type Report, type Site, sentenceOf } from '../../report.ts';

/** The participle stands so many words before the place, at most. */
const REACH = 8;

/**
 * *BERLIN — Germany’s parliament voted to bring home children held in camps **in Syria***: the vote is in the country of the
 * dateline, which the sentence names too; the participle only says which children.
 *
 * @param report the report
 * @param place a place name in it
 * @param dateline where the report says it was written
 */
export function isElsewhere(
  report: Report,
  { mention, site }: Placed<PlaceMention>,
  dateline: PlaceMention | null,
): boolean {
  if (!dateline?.country || !mention.country || mention.country === dateline.country) return false;
  if (!isInModifier(report, site)) return false;
  return namesCountry(report, site, dateline);
}

/** Whether the sentence of a place names the country of the dateline, or something in it. */
function namesCountry({ places }: Report, { sentence }: Site, dateline: PlaceMention): boolean {
  const from = firstWhere(places, ({ site }) => site.sentence >= sentence);
  for (
    let i = from;
    i < Math.min(places.length, from + NAMES) && places[i]!.site.sentence === sentence;
    i++
  ) {
    const { mention } = places[i]!;
    if (mention !== dateline && mention.country === dateline.country) return true;
  }
  return false;
}
/** So many names of a sentence are looked at. */
const NAMES = 20;

/** *children still **held** in camps in*: a participle right behind its noun. */
function isInModifier(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - REACH); i--) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT' || token.tag === 'AUX') return false;
    if (token.tag !== 'VERB') continue;
    const noun = tokens[tokens[i - 1]!.tag === 'ADV' ? i - 2 : i - 1];
    return (verbForm(token)?.participle ?? token.lower.endsWith('ed')) && noun?.tag === 'NOUN';
  }
  return false;
}
