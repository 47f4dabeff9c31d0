/** Waters called after a place of the gazetteer: *the Strait of Sicily*, *the Gulf of Thessaly*. */
import type { Text } from '../text/text.ts';
import { isCapitalised } from './candidates.ts';
import type { Unlisted } from './surroundings.ts';
import { DESIGNATIONS } from './words.ts';

/**
 * The name of a water that ends with a name of the gazetteer.
 *
 * @param text the report
 * @param name token indexes of the place's name, `last` exclusive
 * @returns the whole name, or null where the place is meant
 */
export function waterCalledAfter(
  { tokens }: Text,
  { first, last }: { first: number; last: number },
): Unlisted | null {
  const [water, of] = [tokens[first - 2], tokens[first - 1]];
  if (!water || of?.lower !== 'of' || !isCapitalised(water)) return null;
  return DESIGNATIONS.get(water.lower) === 'water' ? { first: first - 2, last, kind: 'water' } : null;
}
