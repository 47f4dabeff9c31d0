/** Years that an anniversary tells: *the tenth anniversary of the fire that killed 40*. */
import { ordinalAt } from '../../../dates/amounts.ts';
import type { Report, Site } from '../../report.ts';

/** So many words before a figure its event has an anniversary, at most. */
const REACH = 16;

/**
 * The year of the event of which a report tells an anniversary, for what happened in it.
 *
 * @param report the report
 * @param site where the figure stands
 * @returns the year in EDTF; null where the figure does not stand behind *the tenth anniversary of*
 */
export function yearOfAnniversary(
  { text: { tokens, sentences }, published }: Report,
  site: Site,
): string | null {
  if (!published) return null;
  const { first, last } = sentences[site.sentence]!;
  for (let i = site.first - 1; i > Math.max(first, site.first - REACH) && tokens[i]!.tag !== 'PUNCT'; i--) {
    if (tokens[i]!.lower !== 'anniversary' || tokens[i + 1]!.lower !== 'of') continue;
    const words = { tokens, first, last, dayFirst: false };
    const ordinal = ordinalAt(words, i - 1) ?? ordinalAt(words, i - 3);
    return ordinal?.value ? String(Number(published.slice(0, 4)) - ordinal.value) : null;
  }
  return null;
}
