/** Brings together the times between which a stock is disputed, so that they are judged as one. */
import type { Comparable } from './group.ts';
import type { Cell } from './series.ts';
import { daysBetween } from './stocks.ts';

/**
 * Joins cells of which a claim of one is set against a claim of the other.
 *
 * Figures that go one way through three levels or more are left as they are: there, reports follow a movement while it
 * goes on.
 *
 * @param cells of short periods, in order of time
 * @param days cells further apart are not joined directly
 * @param disputed whether two claims are set against each other
 * @returns the cells in groups of one or more that belong together, in order of time
 */
export function withDisputes(
  cells: readonly Cell[],
  days: number,
  disputed: (a: Comparable, b: Comparable) => boolean,
): Cell[][] {
  const followedTo = followedMovements(cells, days);
  const parent = cells.map((_, i) => i);
  const rootOf = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  cells.forEach((cell, later) => {
    for (let earlier = later - 1; earlier >= 0; earlier--) {
      if (daysBetween(lastDay(cells[earlier]!), cell[0]!.date_from!) > days) break;
      if (later <= followedTo[earlier]! || rootOf(earlier) === rootOf(later)) continue;
      if (!anyPair(cells[earlier]!, cell, disputed)) continue;
      const [first, other] = [rootOf(earlier), rootOf(later)].sort((a, b) => a - b) as [number, number];
      parent[other] = first;
    }
  });
  const joined = new Map<number, Cell[]>();
  cells.forEach((cell, i) => {
    const group = joined.get(rootOf(i));
    if (group) group.push(cell);
    else joined.set(rootOf(i), [cell]);
  });
  return [...joined.values()];
}

function lastDay(cell: Cell): string {
  return cell.reduce((last, { date_to }) => (date_to! > last ? date_to! : last), '');
}

/** Of a cell's claims, so many are tried against those of another. */
const MOST_TRIED = 50;

function anyPair(left: Cell, right: Cell, disputed: (a: Comparable, b: Comparable) => boolean): boolean {
  const others = extremes(right);
  return extremes(left).some((a) => others.some((b) => disputed(a, b)));
}

/** The claims of a cell with the least and the greatest values, where there are too many to try all. */
function extremes(cell: Cell): Cell {
  if (cell.length <= MOST_TRIED) return cell;
  const byValue = [...cell].sort((a, b) => a.interval.low - b.interval.low);
  return [...byValue.slice(0, MOST_TRIED / 2), ...byValue.slice(-MOST_TRIED / 2)];
}

/** With fewer levels than this, figures that differ show no movement. */
const LEAST_LEVELS = 3;

/** For each cell, the last one to which figures go one way from it through enough levels; itself where they do not. */
function followedMovements(cells: readonly Cell[], days: number): number[] {
  const reach = cells.map((_, i) => i);
  let run: Level[] = [];
  const close = () => {
    const last = run.at(-1)?.last ?? -1;
    if (run.length >= LEAST_LEVELS) for (let i = run[0]!.first; i <= last; i++) reach[i] = last;
  };
  cells.forEach((cell, i) => {
    const level = levelOf(cell, i);
    const before = run.at(-1);
    if (!level || !before || daysBetween(before.day, cell[0]!.date_from!) > days) {
      close();
      run = level ? [level] : [];
    } else if (level.low <= before.high && before.low <= level.high) {
      before.low = Math.max(before.low, level.low);
      before.high = Math.min(before.high, level.high);
      before.last = i;
      before.day = level.day;
    } else if (run.length < 2 || rises(before, level) === rises(run.at(-2)!, before)) run.push(level);
    else {
      close();
      run = [before, level];
    }
  });
  close();
  return reach;
}

/** Values that successive cells agree on. */
interface Level {
  low: number;
  high: number;
  first: number;
  last: number;
  /** Last day. */
  day: string;
}

function levelOf(cell: Cell, index: number): Level | null {
  const low = cell.reduce((most, { interval }) => Math.max(most, interval.low), Number.NEGATIVE_INFINITY);
  const high = cell.reduce((least, { interval }) => Math.min(least, interval.high), Number.POSITIVE_INFINITY);
  return low <= high ? { low, high, first: index, last: index, day: lastDay(cell) } : null;
}

function rises(before: Level, after: Level): boolean {
  return after.low > before.high;
}
