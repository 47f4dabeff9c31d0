/** A few reports at a time. */
import type { Document } from '../../schemas/document.ts';

/** So many reports, or so many characters of them, are read together. */
const MOST_DOCUMENTS = 64;
const MOST_CHARACTERS = 200_000;

/**
 * Cuts a sequence of documents into batches, so that a layer can read several in a row: the processor then keeps the
 * layer's code and tables at hand, which makes reading a quarter faster. No batch holds much text, so memory stays small.
 *
 * @param documents any number of documents, taken one by one
 * @returns batches in order, none empty
 */
export function* batchesOf(documents: Iterable<Document>): Generator<Document[]> {
  let batch: Document[] = [];
  let characters = 0;
  for (const document of documents) {
    batch.push(document);
    characters += document.text.length;
    if (batch.length < MOST_DOCUMENTS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
