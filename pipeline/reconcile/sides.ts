/** Sorts statements about one quantity into sides: statements of one side can all be true of the same value. */
import type { Interval } from './interval.ts';

export interface Side<Statement> {
  /** Values on which all statements of the side agree. */
  common: Interval;
  statements: Statement[];
}

export interface Sides<Statement> {
  /** Upwards by value. No value satisfies statements of two sides that stand in `decided`. */
  decided: Side<Statement>[];
  /** Statements so wide that they fit more than one side, and so take none. */
  open: Statement[];
}

/**
 * The fewest sides that hold all statements. The first side is built around the least upper bound, and takes every
 * statement that reaches down to it; the next around the least upper bound of the rest. O(n log n).
 */
export function takeSides<Statement extends { interval: Interval }>(
  statements: readonly Statement[],
): Sides<Statement> {
  const byHigh = [...statements].sort((a, b) => compare(a.interval.high, b.interval.high));
  const points: number[] = [];
  for (const { interval } of byHigh)
    if (points.length === 0 || interval.low > points.at(-1)!) points.push(interval.high);
  const decided = points.map(
    (): Side<Statement> => ({ common: { low: -Infinity, high: Infinity }, statements: [] }),
  );
  const open: Statement[] = [];
  for (const statement of statements) {
    const { low, high } = statement.interval;
    const first = firstAtLeast(points, low);
    if (points[first + 1] !== undefined && points[first + 1]! <= high) {
      open.push(statement);
      continue;
    }
    const side = decided[first]!;
    side.statements.push(statement);
    side.common = { low: Math.max(side.common.low, low), high: Math.min(side.common.high, high) };
  }
  return { decided, open };
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Index of the first point that is not below a value; the points run upwards. */
function firstAtLeast(points: readonly number[], value: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
