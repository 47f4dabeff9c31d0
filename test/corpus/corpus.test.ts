/** The claims of the reports: as a person has checked them, and alike from the digests and the originals at hand. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { sourceId } from '../../schemas/source.ts';
import { claimsOf } from '../support/corpus.ts';

/** The reports whose originals we have. */
const FULL = ['000', '001', '002', '003', '004'];

/** What a digest and its original must agree in, and what a person has checked. */
function essence(claim: Claim) {
  const { paragraph, figure, figure_low, figure_high, qualifier, unit, measure, date, modality } = claim;
  const { place_id, destination_id, speaker_id, via } = claim;
  const source = sourceId(claim.source_file);
  const numbers = { paragraph, figure, low: figure_low, high: figure_high, qualifier, unit, measure, date };
  return { source, ...numbers, place_id, destination_id, speaker_id, via, modality };
}

function checkedByHand() {
  const { data } = Papa.parse<Record<string, string>>(readFileSync('test/corpus/claims.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const numeric = new Set(['paragraph', 'figure', 'low', 'high']);
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value === '' ? null : numeric.has(name) ? Number(value) : value,
      ]),
    ),
  );
}

const ofFull = (claims: Claim[]) => claims.map(essence).filter(({ source }) => FULL.includes(source));

describe('the reports', () => {
  test('their claims are those that a person has checked against the reports', () => {
    expect(claimsOf('data/raw', { corrected: true }).map(essence)).toEqual(checkedByHand());
  });

  const originals = process.env.ORIGINALS;
  test.skipIf(!originals)(
    `the digests and the originals yield the same claims${originals ? '' : ' (skipped: set ORIGINALS to the folder of the original reports)'}`,
    () => {
      expect(ofFull(claimsOf(originals!))).toEqual(ofFull(claimsOf('data/raw')));
    },
  );
});
