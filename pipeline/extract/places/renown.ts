/** How well known a place is by its name alone. */
import type { GazetteerPlace } from './gazetteer.ts';

/** Countries and large features need no other sign, nor do divisions of so many people. */
const LARGE: ReadonlySet<string> = new Set(['country', 'continent', 'region', 'water', 'island', 'mountain']);
const LARGE_DIVISION = 500_000;
/** Cities of this size are known by name alone, though people bear it too. */
export const WELL_KNOWN = 500_000;
/** Cities of this size are known to many. */
export const LARGE_CITY = 100_000;

/** Whether a name may mean a country, a large feature or division, or the people of a place. */
export function isLarge(places: readonly GazetteerPlace[]): boolean {
  return places.some(
    (place) =>
      LARGE.has(place.kind) ||
      place.use === 'demonym' ||
      (place.kind === 'admin1' && place.population >= LARGE_DIVISION),
  );
}
