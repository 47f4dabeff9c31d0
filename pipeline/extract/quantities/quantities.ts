/** The quantity layer: numbers with what they count. */
import type { DateMention, Quantity } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';

/**
 * Quantities of a report, in order.
 *
 * @param text the report
 * @param dates its dates; a number that is part of a calendar date is no quantity
 */
export function readQuantities(_text: Text, _dates: readonly DateMention[]): Quantity[] {
  return [];
}
