/** Towns that a sentence names only to say which road a place lies on: *at Foo on the **Homs–Hama** road*. */
import type { Report } from '../../report.ts';

const ROAD = /^,? on (?:the|a) [^,.;:]*?\b(?:road|highway|motorway|expressway)\b/;
/** So many characters behind the place the town stands, at most, and the word for the road behind the town. */
const GAP = 60;
const BEHIND = 40;
/** Before the second town of a road stand the first and the place on it. */
const BETWEEN = 2;

/**
 * Whether a town only says which road the place before it lies on.
 *
 * @param report the report
 * @param at index of the town in the report’s places
 */
export function isRoadEnd({ places, text: { raw } }: Report, at: number): boolean {
  const { mention, site } = places[at]!;
  for (let i = at - 1; i >= Math.max(0, at - BETWEEN); i--) {
    const held = places[i]!;
    if (held.site.sentence !== site.sentence || mention.start - held.mention.end > GAP) return false;
    if (held.mention.use === 'literal' && ROAD.test(raw.slice(held.mention.end, mention.end + BEHIND)))
      return true;
  }
  return false;
}
