/** The attribution layer: who says what. */
import type { Attribution } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';

/**
 * Attributions of a report, in order of their content.
 *
 * @param text the report
 */
export function readAttributions(_text: Text): Attribution[] {
  return [];
}
