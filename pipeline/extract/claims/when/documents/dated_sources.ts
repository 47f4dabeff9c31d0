/** Documents with a date of their own: *a **2010** census shows that half are out of work*. */
import { attributionAt } from '../../../attributions/attributions.ts';
import { sourceKind } from '../../../attributions/lexicon.ts';
import { tokenAt } from '../../../text/text.ts';
import type { Report, Site } from '../../report.ts';
import type { Anchor } from '../anchors/anchors.ts';

/**
 * The date in the words that name the document that a figure comes from.
 *
 * @param report the report
 * @param site where the figure stands
 * @param anchors its dates by sentence
 * @returns null where the figure comes from no document, or its date is not told there
 */
export function documentDate(
  { attributions, text: { tokens, raw } }: Report,
  site: Site,
  anchors: ReadonlyMap<number, readonly Anchor[]>,
): Anchor | null {
  const { start, end } = tokens[site.first]!;
  const source = attributionAt(attributions, start, end)?.source;
  if (!source) return null;
  const first = tokenAt(tokens, source.start);
  const last = tokenAt(tokens, source.end - 1) + 1;
  const dated = anchors
    .get(tokens[first]!.sentence)
    ?.find(
      ({ mention, since, until, now }) =>
        source.start <= mention.start && mention.end <= source.end && !since && !until && !now,
    );
  if (!dated || raw.slice(source.start, dated.mention.start).includes(',')) return null;
  return tokens.slice(first, last).some((token) => sourceKind(token) === 'document') ? dated : null;
}
