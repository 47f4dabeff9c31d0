/** Figures that count a part of what the figure before them counts: it is where and when the whole is. */
import type { Quantity } from '../../../schemas/annotation.ts';
import { dimensionOf } from './measure/measure_cues.ts';
import { opening } from './measure/parts.ts';
import { OF, THEM } from './partitives.ts';
import type { Placed, Report } from './report.ts';

/**
 * Whether a figure is a part of the figure before it: *900 were tried. **Of those, 724** were sentenced*, *900 men, **12 of
 * them** ill*.
 *
 * @param report the report
 * @param before the claim before it
 * @param placed the figure
 */
export function isPartOfLast(
  { text: { tokens, sentences } }: Report,
  before: Placed<Quantity>,
  { mention, site }: Placed<Quantity>,
): boolean {
  if (site.sentence - before.site.sentence > 1 || before.site.last > site.first) return false;
  if (dimensionOf(before.mention.unit) !== dimensionOf(mention.unit) && mention.unit !== 'percent')
    return false;
  if (OF.has(tokens[site.last]) && THEM.has(tokens[site.last + 1])) return true;
  const start = opening(tokens, sentences[site.sentence]!.first, site.first);
  return start < site.first && OF.has(tokens[start]) && THEM.has(tokens[start + 1]);
}
