/** What is said in each sentence of `measure_cues.csv` of all that is counted there; *none* has no code. */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { extractClaims } from '../../../../pipeline/extract/extract.ts';
import { readDataFile } from '../../../../pipeline/input/data_file.ts';
import { documentFrom } from '../../../support/document.ts';

const SAID = Papa.parse<{ measure: string; sentence: string }>(
  readDataFile(new URL('measure_cues.csv', import.meta.url)),
  { header: true, skipEmptyLines: true },
).data;

test.each(SAID)('$measure: $sentence', ({ measure, sentence }) => {
  const read = new Set(extractClaims(documentFrom(sentence)).map((claim) => claim.measure ?? 'none'));
  expect([...read]).toEqual([measure]);
});
