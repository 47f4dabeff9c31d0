/** The place layer: place names and the places they mean, one sense a report. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';

/**
 * Place names of a report, in order.
 *
 * @param text the report
 */
export function readPlaces(_text: Text): PlaceMention[] {
  return [];
}
