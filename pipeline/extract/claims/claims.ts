/** The claim layer: which quantities are claims, and what each field inherits. The rules are `docs/codebook.md`. */
import type { AnnotatedDocument } from '../../../schemas/annotation.ts';
import type { ExtractedClaim } from '../../../schemas/claim.ts';
import type { Text } from '../text/text.ts';

/**
 * Claims of a report, in order.
 *
 * @param text the report
 * @param read what the layers below read in it
 */
export function assembleClaims(_text: Text, _read: AnnotatedDocument): ExtractedClaim[] {
  return [];
}
