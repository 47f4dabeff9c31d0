/** Reads the number of a claim again, from the few characters at its place and nothing else. */
import type { Quantity } from '../schemas/annotation.ts';
import type { Document } from '../schemas/document.ts';
import { readQuantities } from './extract/quantities/quantities.ts';
import { readText } from './extract/text/text.ts';
import { type LocatedClaim, printedAlike } from './publish/verify/locators.ts';

/** What the magnitude word of a later number can add to an earlier one: the 12 of *12 and 15 million*. */
const SHARED_MAGNITUDES = [1, 1e3, 1e6, 1e9, 1e12];

/** Words as a report of their own. */
const reportOf = (text: string): Document => ({
  source_file: 'words',
  text,
  sha256: '',
  bytes: 0,
  digest: false,
  title: null,
  publisher: null,
  published: null,
  url: null,
  inferred: {},
  dateline: null,
  paragraphs: [{ number: 1, start: 0, end: text.length, kind: 'body' }],
});

/** A claim whose figure is a bound or is bounded by words outside its place is told by the figure alone. */
function says({ figure, figure_low, figure_high }: Quantity, claim: LocatedClaim): boolean {
  if (claim.figure !== null)
    return SHARED_MAGNITUDES.some((magnitude) => figure !== null && figure * magnitude === claim.figure);
  return figure === null && figure_low === claim.figure_low && figure_high === claim.figure_high;
}

/**
 * Whether the characters at the place of a claim state its figure, or its interval where it has no figure.
 *
 * @param text the raw file between `start` and `end` of the claim
 */
export function readsAsClaimed(text: string, claim: LocatedClaim): boolean {
  if (!printedAlike(text, claim)) return false;
  // Some words are numbers only where something is counted with them: one, scores.
  const words = [text, claim.figure_text, `${text} of them were counted`, `${text} person was killed`];
  return words.some((part) =>
    readQuantities(readText(reportOf(part)), []).some((quantity) => says(quantity, claim)),
  );
}
