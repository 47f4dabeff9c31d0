/** Whether the characters at a claim's place state its number. */
import { describe, expect, test } from 'vitest';
import { readsAsClaimed } from '../pipeline/rereading.ts';

const claimed = (
  figure: number | null,
  figure_text: string,
  bounds: [number | null, number | null] = [figure, figure],
) => ({
  claim_id: 'a-p1-1',
  source_file: 'a.txt',
  start: 0,
  end: 1,
  figure,
  figure_low: bounds[0],
  figure_high: bounds[1],
  figure_text,
});

describe('the number of the claim', () => {
  test.each([
    ['Forty', claimed(40, 'Forty')],
    ['7,000', claimed(7000, 'as many as 7,000', [null, 7000])],
    ['$3.5 million', claimed(3500000, 'about $3.5 million', [null, null])],
    ['one in five', claimed(0.2, 'one in five')],
    ['12', claimed(12e6, '12')],
    ['3,000 to 5,000', claimed(null, '3,000 to 5,000', [3000, 5000])],
    ['tens of thousands', claimed(null, 'tens of thousands', [20000, 99999])],
    ['scores', claimed(null, 'scores', [40, 99])],
    ['one', claimed(1, 'one')],
  ])('%s', (text, claim) => {
    expect(readsAsClaimed(text, claim)).toBe(true);
  });
});

describe('another number', () => {
  test.each([
    ['Forty', claimed(41, 'Forty')],
    ['7,000', claimed(700, '7,000')],
    ['3,000 to 5,000', claimed(null, '3,000 to 5,000', [3000, 6000])],
    ['hundreds', claimed(null, 'hundreds', [2000, 9999])],
    ['boats', claimed(40, 'boats')],
    ['', claimed(40, 'Forty')],
  ])('%s', (text, claim) => {
    expect(readsAsClaimed(text, claim)).toBe(false);
  });
});

test('what stands there must be what the claim prints', () => {
  expect(readsAsClaimed('40', claimed(40, 'Forty'))).toBe(false);
});
