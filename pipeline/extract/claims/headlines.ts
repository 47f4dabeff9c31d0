/** Figures of a headline that the report tells again: what it tells of them there holds for the headline, too. */
import type { Quantity } from '../../../schemas/annotation.ts';
import type { Placed, Report } from './report.ts';

/** The figure is told again among so many figures of the body. */
const FIGURES = 20;

/**
 * The figure of the body that a figure of a headline anticipates: *Storm kills **40*** … *At least **40** people died*.
 *
 * @returns the first of the same number and unit; null for figures that stand in no headline or are not told again
 */
export function toldAgain(
  { text, quantities }: Report,
  { mention, site }: Placed<Quantity>,
): Placed<Quantity> | null {
  if (text.paragraphs[site.paragraph]!.kind !== 'headline' || mention.figure === null) return null;
  let seen = 0;
  for (const other of quantities) {
    if (text.paragraphs[other.site.paragraph]!.kind !== 'body') continue;
    if (++seen > FIGURES) return null;
    if (other.mention.figure === mention.figure && other.mention.unit === mention.unit) return other;
  }
  return null;
}
