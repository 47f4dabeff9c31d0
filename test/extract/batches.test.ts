import { expect, test } from 'vitest';
import { batchesOf } from '../../pipeline/extract/batches.ts';
import { annotateEach, annotateText, extractClaims, extractEach } from '../../pipeline/extract/extract.ts';
import { readText } from '../../pipeline/extract/text/text.ts';
import { documentFrom } from '../support/document.ts';

const documents = Array.from({ length: 100 }, (_, i) =>
  documentFrom(`Guards in Leeds counted ${i + 2} cells on Monday, the mayor said.`, {
    published: '2025-03-14',
  }),
);

test('documents that are read together give the claims that each gives by itself', () => {
  expect([...extractEach(documents)]).toEqual(documents.map(extractClaims));
  expect([...annotateEach(documents)]).toEqual(documents.map((one) => annotateText(readText(one))));
});

test('batches hold all documents in order, and are taken one at a time', () => {
  expect([...batchesOf(documents)].flat()).toEqual(documents);
  let taken = 0;
  const counting = (function* () {
    for (const document of documents) {
      taken++;
      yield document;
    }
  })();
  expect(batchesOf(counting).next().value!.length).toBe(taken);
  expect(taken).toBeLessThan(documents.length);
  expect([...batchesOf([])]).toEqual([]);
});

test('a long document is a batch of its own', () => {
  const long = documentFrom('The jail holds 40 men. '.repeat(9000));
  expect([...batchesOf([long, long])].map((batch) => batch.length)).toEqual([1, 1]);
});
