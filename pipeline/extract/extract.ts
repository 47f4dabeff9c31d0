/**
 * Stage 2, extract: document → what each layer reads in it → claims. No document knows another; that several are read
 * layer by layer only saves time.
 */
import type { AnnotatedDocument } from '../../schemas/annotation.ts';
import type { ExtractedClaim } from '../../schemas/claim.ts';
import type { Document } from '../../schemas/document.ts';
import { readAttributions } from './attributions/attributions.ts';
import { batchesOf } from './batches.ts';
import { assembleClaims, type Reading, readClaims } from './claims/claims.ts';
import { inOrder, readTimes } from './dates/dates.ts';
import { defaultGazetteer } from './places/load.ts';
import { readPlaces } from './places/places.ts';
import { readQuantities } from './quantities/quantities.ts';
import { readText, type Text } from './text/text.ts';

/** What the layers read in each of some texts. */
function annotateTexts(texts: readonly Text[]): AnnotatedDocument[] {
  const gazetteer = defaultGazetteer();
  const timed = texts.map((text) => readTimes(text));
  const quantities = texts.map((text, i) => readQuantities(text, inOrder(timed[i]!)));
  const places = texts.map((text) => readPlaces(text, gazetteer));
  const attributions = texts.map((text) => readAttributions(text));
  return texts.map((text, i) => ({
    source_file: text.document.source_file,
    quantities: quantities[i]!,
    dates: timed[i]!.dates,
    times: timed[i]!.times,
    places: places[i]!,
    attributions: attributions[i]!,
  }));
}

/** What the layers read in one text. */
export function annotateText(text: Text): AnnotatedDocument {
  return annotateTexts([text])[0]!;
}

/** What each layer reads in each of many documents, in order; only a few of them are held at a time. */
export function* annotateEach(documents: Iterable<Document>): Generator<AnnotatedDocument> {
  for (const batch of batchesOf(documents)) yield* annotateTexts(batch.map(readText));
}

/** The claims of a document, in order. */
export function extractClaims(document: Document): ExtractedClaim[] {
  const text = readText(document);
  return assembleClaims(text, annotateText(text));
}

/** The claims of each of many documents, in order; only a few of them are held at a time. */
export function* extractEach(documents: Iterable<Document>): Generator<ExtractedClaim[]> {
  for (const batch of batchesOf(documents)) {
    const texts = batch.map(readText);
    const read = annotateTexts(texts);
    yield* texts.map((text, i) => assembleClaims(text, read[i]!));
  }
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
