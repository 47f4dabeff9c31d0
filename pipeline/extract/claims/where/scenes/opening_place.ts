/** The place that the opening of a report names most, against one that the report comes to only below. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import type { Report } from '../../report.ts';

/** The opening: headline and first paragraph, or the first two paragraphs. */
const OPENING = 2;
/** What a mention counts in the first paragraphs, and how far these reach. */
const EARLY = 3;
const EARLY_REACH = 3;
/** A place of the opening weighs so many times as much as one from below, to be what the report is about instead of it. */
const CLEARLY = 1.5;

interface Tally {
  mention: PlaceMention;
  weight: number;
  /** Index of the paragraph that names it first. */
  paragraph: number;
}

/**
 * The place that a report is about, where the one that seemed so is named only below the opening and another clearly more. Countries
 * act in openings, on what is told of below.
 *
 * @param report the report
 * @param found the place whose mentions tell most plainly that something happens there
 * @returns the place named most, those of the first paragraphs counting most, or `found`
 */
export function openingPlace(report: Report, found: PlaceMention): PlaceMention {
  if (report.text.document.title?.includes(found.text)) return found;
  const tallies = tally(report);
  const own = tallies.get(found.name);
  if (!own || own.paragraph < OPENING) return found;
  let most = own;
  for (const each of tallies.values())
    if (each.weight > most.weight && each.mention.kind !== 'country') most = each;
  return most.weight >= CLEARLY * own.weight ? most.mention : found;
}

/** What each place weighs by how often and how early the report names it, and nothing else. */
function tally({ places }: Report): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { mention, site } of places) {
    if (mention.use !== 'literal' || mention.kind === 'continent') continue;
    const { paragraph } = site;
    const known = tallies.get(mention.name);
    const weight = paragraph < EARLY_REACH ? EARLY : 1;
    if (known) known.weight += weight;
    else tallies.set(mention.name, { mention, weight, paragraph });
  }
  return tallies;
}
