/** Stage 2, extract: document → what each layer reads in it → claims. One document at a time; none knows another. */
import type { AnnotatedDocument } from '../../schemas/annotation.ts';
import type { ExtractedClaim } from '../../schemas/claim.ts';
import type { Document } from '../../schemas/document.ts';
import { readAttributions } from './attributions/attributions.ts';
import { assembleClaims, type Reading, readClaims } from './claims/claims.ts';
import { inOrder, readTimes } from './dates/dates.ts';
import { defaultGazetteer } from './places/load.ts';
import { readPlaces } from './places/places.ts';
import { readQuantities } from './quantities/quantities.ts';
import { readText, type Text } from './text/text.ts';

/** What the layers read in one text. */
export function annotateText(text: Text): AnnotatedDocument {
  const { dates, times } = readTimes(text);
  return {
    source_file: text.document.source_file,
    quantities: readQuantities(text, inOrder({ dates, times })),
    dates,
    times,
    places: readPlaces(text, defaultGazetteer()),
    attributions: readAttributions(text),
  };
}

/** What each layer reads in a document. */
export function annotateDocument(document: Document): AnnotatedDocument {
  return annotateText(readText(document));
}

/** The claims of a document, in order. */
export function extractClaims(document: Document): ExtractedClaim[] {
  const text = readText(document);
  return assembleClaims(text, annotateText(text));
}

/** A document with what each layer reads in it, and its claims with what they were read from. */
export interface ReadReport {
  document: Document;
  read: AnnotatedDocument;
  readings: Reading[];
}

/** Everything that is read in a document. */
export function readReport(document: Document): ReadReport {
  const text = readText(document);
  const read = annotateText(text);
  return { document, read, readings: readClaims(text, read) };
}
