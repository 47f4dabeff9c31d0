import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitted, lastSignificantPlace } from '../../pipeline/reconcile/interval.ts';
import type { Qualifier } from '../../schemas/codes.ts';

const wording = (
  qualifier: Qualifier,
  figure: number | null,
  low: number | null = null,
  high: number | null = null,
) => admitted({ qualifier, figure, figure_low: low, figure_high: high });

describe('the last significant digit', () => {
  it.each([
    [150, 10],
    [24_000, 1000],
    [2225, 1],
    [7, 1],
    [100, 100],
    [43.2, 0.1],
    [0, 1],
    [-150, 10],
  ])('of %d stands for %d', (figure, place) => {
    expect(lastSignificantPlace(figure)).toBeCloseTo(place, 9);
  });
});

describe('the interval that a wording admits', () => {
  it.each([
    [150, 140, 160],
    [12_000, 11_000, 13_000],
    [40, 36, 44],
    [10_000, 9_000, 11_000],
    [2225, 2224, 2226],
  ])('about %d reaches from %d to %d', (figure, low, high) => {
    expect(wording('about', figure)).toEqual({ low, high });
  });

  it.each([
    [150, 145, 155],
    [24_000, 23_500, 24_500],
    [100, 95, 105],
    [2225, 2225, 2225],
    [20, 20, 20],
    [0, 0, 0],
  ])('%d without a word reaches from %d to %d', (figure, low, high) => {
    expect(wording('exact', figure, figure, figure)).toEqual({ low, high });
  });

  it('of a bound, a range and a number noun is what the codebook says', () => {
    expect(wording('at_least', 12, 12, null)).toEqual({ low: 12, high: Number.POSITIVE_INFINITY });
    expect(wording('at_most', 12, null, 12)).toEqual({ low: Number.NEGATIVE_INFINITY, high: 12 });
    expect(wording('range', null, 3000, 5000)).toEqual({ low: 3000, high: 5000 });
    expect(wording('vague', null, 200, 999)).toEqual({ low: 200, high: 999 });
  });

  it('of nothing is nothing', () => {
    expect(wording('vague', null)).toBeNull();
  });

  it('always holds the figure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Qualifier>('exact', 'about'),
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        (qualifier, figure) => {
          const { low, high } = wording(qualifier, figure, figure, figure)!;
          expect(low).toBeLessThanOrEqual(figure);
          expect(high).toBeGreaterThanOrEqual(figure);
        },
      ),
    );
  });
});
