/** The date layer: expressions of time, resolved against the report's date. */
import type { DateMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';

/**
 * Expressions of time in a report, in order.
 *
 * @param text the report; its `document.published` is the reference for relative expressions
 */
export function readDates(_text: Text): DateMention[] {
  return [];
}
