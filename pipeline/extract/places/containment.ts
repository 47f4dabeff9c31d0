/** Reads the places that a report puts into others: *Oxford, North Carolina*, *Reno, Nev.* */
import type { Text } from '../text/text.ts';
import type { Candidate } from './candidates.ts';
import { foldName } from './fold.ts';
import type { GazetteerPlace } from './gazetteer.ts';

export interface Containments {
  /** The contained place, by key: the sense that the report states. */
  pinned: Map<string, GazetteerPlace>;
  /** The containing place of each mention that contains another. */
  containers: Map<Candidate, GazetteerPlace>;
  /** Mentions behind which their container stands. */
  contained: Set<Candidate>;
}

/**
 * Pairs of names joined by a comma of which the first lies in the second.
 *
 * @param text the report
 * @param candidates its names, in order
 */
export function readContainments(text: Text, candidates: readonly Candidate[]): Containments {
  const found: Containments = { pinned: new Map(), containers: new Map(), contained: new Set() };
  for (let i = candidates.length - 2; i >= 0; i--) {
    const inner = candidates[i]!;
    const outer = candidates[i + 1]!;
    const comma = text.tokens[inner.last];
    if (outer.first !== inner.last + 1 || comma?.text !== ',') continue;
    const pair = pairOf(inner.places, outer);
    if (!pair || (isDivision(inner) && isInList(text, candidates, i))) continue;
    found.contained.add(inner);
    found.containers.set(outer, pair.outer);
    if (!found.pinned.has(inner.key)) found.pinned.set(inner.key, pair.inner);
  }
  return found;
}

/** Whether a name may mean a country or first-level division itself. */
function isDivision({ places }: Candidate): boolean {
  return places.some(
    (place) => place.use === 'name' && (place.kind === 'admin1' || place.kind === 'country'),
  );
}

/** *California, Maryland, Vermont and Ohio*: more names before or behind the pair that begins at `i`. */
function isInList(text: Text, candidates: readonly Candidate[], i: number): boolean {
  return (
    isJoined(text, candidates[i - 1], candidates[i]) || isJoined(text, candidates[i + 1], candidates[i + 2])
  );
}

function isJoined(text: Text, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (!left || !right || !isDivision(left) || !isDivision(right)) return false;
  if (right.first !== left.last + 1 && right.first !== left.last + 2) return false;
  return /^(?:,|and|or|&)$/.test(text.tokens[left.last]!.lower);
}

/** A first-level division is meant rather than the town of its name when it has this many times its people. */
const DIVISION_OF_CITY = 30;

/** The most populous inner place that lies in a sense of the outer name; smaller containers are preferred. */
function pairOf(
  inners: readonly GazetteerPlace[],
  container: Candidate,
): { inner: GazetteerPlace; outer: GazetteerPlace } | null {
  for (const kind of ['admin1', 'admin2', 'country'])
    for (const outer of container.places) {
      if (outer.kind !== kind || outer.use === 'demonym') continue;
      if (kind === 'admin2' && foldName(outer.name) !== container.key) continue;
      const within = inners.filter((place) => isWithin(place, outer));
      const inner = within.find((place) => place.kind !== 'admin1') ?? within[0];
      if (!inner) continue;
      const division = within[0]!;
      const isDivision = division.population > DIVISION_OF_CITY * inner.population;
      return { inner: isDivision ? division : inner, outer };
    }
  return null;
}

function isWithin(place: GazetteerPlace, container: GazetteerPlace): boolean {
  if (place.use !== 'name' || place.kind === 'country' || place.country !== container.country) return false;
  if (container.kind === 'country') return true;
  return place.admin1 === container.admin1 && place.kind !== 'admin1' && place !== container;
}
