/** The values that the wording of a figure admits. */
import type { Qualifier } from '../../schemas/codes.ts';

export interface Interval {
  /** Least value admitted; -Infinity where open. */
  low: number;
  /** Greatest value admitted; Infinity where open. */
  high: number;
}

export interface Figure {
  figure: number | null;
  figure_low: number | null;
  figure_high: number | null;
  qualifier: Qualifier;
}

/** Of an approximate figure, at most so great a part lies between it and the truth. */
const ABOUT_SHARE = 0.1;
/** The same for a round figure that is printed without a word like *about*. */
const ROUND_SHARE = 0.05;
/** Below this a figure without *about* is taken at its word, however round: people count to a hundred. */
const LEAST_ROUND = 100;

/**
 * The place value of the last significant digit: 10 for 150, 1000 for 24,000, 1 for 2,225, 0.1 for 43.2.
 * Trailing noughts are taken for rounding.
 */
export function lastSignificantPlace(figure: number): number {
  if (figure === 0 || !Number.isFinite(figure)) return 1;
  const [digits, exponent] = Math.abs(figure).toExponential().split('e') as [string, string];
  return 10 ** (Number(exponent) - (digits.length > 1 ? digits.length - 2 : 0));
}

/**
 * The interval that a wording admits when it is compared with others.
 *
 * - `about`: one unit of the last significant digit either way, at most a tenth of the figure: *about 150* is
 *   [140, 160], *some 12,000* [11 000, 13 000], *around 40* [36, 44].
 * - `exact` and at least 100: half a unit of the last significant digit, at most a twentieth of the figure, since
 *   reports round without saying so: *150* is [145, 155], *24,000* [23 500, 24 500], but *2,225* [2225, 2225].
 * - all else: what the codebook says, as it stands in `figure_low` and `figure_high`.
 *
 * @returns null where the claim states no value
 */
export function admitted(claim: Figure): Interval | null {
  const { figure, figure_low, figure_high, qualifier } = claim;
  if (figure !== null && qualifier === 'about') return around(figure, 1, ABOUT_SHARE);
  if (figure !== null && qualifier === 'exact' && Math.abs(figure) >= LEAST_ROUND)
    return lastSignificantPlace(figure) > 1
      ? around(figure, 0.5, ROUND_SHARE)
      : { low: figure, high: figure };
  if (figure_low === null && figure_high === null)
    return figure === null ? null : { low: figure, high: figure };
  return { low: figure_low ?? Number.NEGATIVE_INFINITY, high: figure_high ?? Number.POSITIVE_INFINITY };
}

function around(figure: number, places: number, share: number): Interval {
  const reach = Math.min(lastSignificantPlace(figure) * places, Math.abs(figure) * share);
  return { low: figure - reach, high: figure + reach };
}

/** Whether two intervals share a value. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
