/** Cuts the claims of one quantity and place by time, and judges what falls into one time and what changes over it. */
import type { InconsistencyClaim } from '../../schemas/inconsistency.ts';
import { withDisputes } from './disputes.ts';
import type { Comparable, Finding } from './group.ts';
import { misprintedHeadlines } from './headlines.ts';
import { alike, irreconcilable, type Stock } from './stocks.ts';
import { summary } from './summary.ts';
import { type AtOnce, judge, opposed, sameTime } from './verdict.ts';
import { periodText, sayingText, topicText } from './words.ts';

/** Claims whose dates cover at most so many days stand for a day; longer periods only for themselves. */
const SHORT_DAYS = 7;
const DAY = 86_400_000;

/** Claims of one series whose dates are the same time. */
export type Cell = Comparable[];

/**
 * Cuts a series into cells. Short periods belong together where they overlap the first of them; longer ones (a month, a
 * year) only where they are the same period, since two figures for different days of a year can both be right.
 * Claims without a date, or with an open one, fall into no cell.
 *
 * Cells of one week then become one where all their figures agree and the day decides nothing: of what lasts; and where
 * the claims of one of them state no day themselves, but are counted up to the report's day or take the day of the
 * passage. Figures that do not agree are never brought together so, and no contradiction comes of it.
 *
 * @param claims of one series, sorted as by `sql/series.sql`
 * @param lasts whether what the claims say lasts (held, remaining), and is no event
 */
export function cellsOf(claims: readonly Comparable[], lasts: boolean): Cell[] {
  const cells: Cell[] = [];
  for (const cell of strictCells(claims)) {
    const before = cells.at(-1);
    if (
      before &&
      (lasts || isLoose(before) || isLoose(cell)) &&
      sameWeek(before, cell) &&
      agree(before, cell)
    )
      before.push(...cell);
    else cells.push(cell);
  }
  return cells;
}

function strictCells(claims: readonly Comparable[]): Cell[] {
  const cells: Cell[] = [];
  let anchor: Comparable | undefined;
  for (const claim of claims) {
    if (claim.date_from === null || claim.date_to === null) continue;
    if (anchor && sameStretch(anchor, claim)) cells.at(-1)!.push(claim);
    else {
      cells.push([claim]);
      anchor = claim;
    }
  }
  return cells;
}

/** Smaller counts of different events are the same by chance. */
const LEAST_TELLING = 10;

/** Whether no claim of a cell states its day, and the figures are not such as agree by chance. */
function isLoose(cell: Cell): boolean {
  return cell.every(
    ({ date_basis, interval }) =>
      (date_basis === 'published' || date_basis === 'inherited') && interval.low >= LEAST_TELLING,
  );
}

function sameWeek([first]: Cell, cell: Cell): boolean {
  return (
    isShort(first!) &&
    isShort(cell[0]!) &&
    Date.parse(cell[0]!.date_from!) - Date.parse(first!.date_from!) < SHORT_DAYS * DAY
  );
}

function agree(before: Cell, cell: Cell): boolean {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (const group of [before, cell])
    for (const { interval } of group) {
      low = Math.max(low, interval.low);
      high = Math.min(high, interval.high);
    }
  return low <= high;
}

function sameStretch(anchor: Comparable, claim: Comparable): boolean {
  if (isShort(anchor) !== isShort(claim)) return false;
  if (isShort(anchor)) return claim.date_from! <= anchor.date_to!;
  return anchor.date_from === claim.date_from && anchor.date_to === claim.date_to;
}

function isShort({ date_from, date_to }: Comparable): boolean {
  return Date.parse(date_to!) - Date.parse(date_from!) < SHORT_DAYS * DAY;
}

/** What is known of a series beside its claims. */
export interface SeriesKind {
  /** Whether what the claims say lasts, and is no event. */
  lasts: boolean;
  /** Where it is a stock: how far figures are set against each other. */
  stock?: Stock | undefined;
  /** Whether its count goes on after the event. */
  toll?: boolean;
  /** Whether its place is wider than a settlement, so that a count that names it need not be one for all of it. */
  wide?: boolean;
}

/**
 * What a series shows: a finding for each of its times at which more than one teller speaks, and one for the whole where
 * the figures change from time to time.
 *
 * @param claims of one series, sorted as by `sql/series.sql`
 * @param mayMeet whether two claims can be about the same place; of most series, all are
 */
export function judgeSeries(
  claims: readonly Comparable[],
  { lasts, stock: known, toll = false, wide = false }: SeriesKind,
  mayMeet: AtOnce = () => true,
): Finding[] {
  // What the vocabulary does not know (delegates) can be held in any sense of the word.
  const stock = claims[0]?.population.startsWith('unit:') ? undefined : known;
  const atOnce: AtOnce = (a, b) => {
    if (!mayMeet(a, b)) return false;
    if (sameTime(a, b)) return !wide || alike(a, b, stock);
    return stock !== undefined && irreconcilable(a, b, stock);
  };
  const cells = timesOf(cellsOf(stock ? totals(claims) : claims, lasts), stock, atOnce);
  const findings: Finding[] = [];
  for (const cell of cells) {
    const finding = judge(cell, atOnce, toll);
    if (finding) findings.push(finding);
  }
  if (claims.some(({ headline }) => headline))
    for (const cell of cellsOf(claims, lasts)) findings.push(...misprintedHeadlines(cell));
  for (const same of alikeNarrowed(cells))
    for (const run of lasts ? [inTime(same)] : runsOf(inTime(same))) {
      const change = changeOverTime(run, !lasts);
      if (change) findings.push(change);
    }
  return findings;
}

/**
 * Claims of a stock without those that count some of whom another counts: of several figures that one teller gives for
 * one date, only the greatest stays.
 */
function totals(claims: readonly Comparable[]): Comparable[] {
  const key = ({ source_file, voice, date, narrowed }: Comparable) =>
    `${source_file}\n${voice}\n${date}\n${narrowed}`;
  const greatest = new Map<string, number>();
  for (const claim of claims)
    greatest.set(key(claim), Math.max(greatest.get(key(claim)) ?? 0, claim.interval.low));
  return claims.filter((claim) => claim.interval.high >= greatest.get(key(claim))!);
}

/** The cells, with those joined between which a stock is disputed. */
function timesOf(cells: readonly Cell[], stock: Stock | undefined, atOnce: AtOnce): Cell[] {
  if (!stock) return [...cells];
  const disputed: AtOnce = (a, b) => a.narrowed === b.narrowed && opposed(a, b, atOnce);
  const days = cells.filter(([first]) => isShort(first!));
  const periods = cells.filter(([first]) => !isShort(first!));
  const joined = withDisputes(days, stock.days, disputed).flatMap((times) => {
    const all = times.flat();
    return times.length === 1 || judge(all, atOnce)?.inconsistency.kind === 'contradict' ? [all] : times;
  });
  return [...joined, ...periods];
}

/** The cells of claims that are narrowed in the same way. */
function alikeNarrowed(cells: readonly Cell[]): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const here = new Map<string, Cell>();
    for (const claim of cell) push(here, claim.narrowed, claim);
    for (const [narrowed, claims] of here) push(groups, narrowed, claims);
  }
  return [...groups.values()];
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Cells by their first day; of those with the same, the shorter first. */
function inTime(cells: readonly Cell[]): Cell[] {
  return cells
    .map((cell) => ({ cell, key: `${cell[0]!.date_from} ${cell[0]!.date_to} ${cell[0]!.claim_id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ cell }) => cell);
}

/** Events further apart than this are not one event whose count goes on. */
const MOST_DAYS_APART = 31;

/** Cuts the times of a series of events where a new event must have begun; periods longer than a week are left out. */
function runsOf(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    if (!isShort(cell[0]!)) continue;
    const day = Date.parse(cell[0]!.date_from!);
    if (day - last > MOST_DAYS_APART * DAY) runs.push([]);
    runs.at(-1)!.push(cell);
    last = day;
  }
  return runs;
}

function changeOverTime(cells: readonly Cell[], counts: boolean): Finding | null {
  if (cells.length < 2) return null;
  const values = cells.map((cell) => new Set(cell.map(printedValue)));
  const [before, ...after] = values as [Set<string>, ...Set<string>[]];
  if (after.every((later) => later.size === before.size && [...later].every((value) => before.has(value))))
    return null;
  const claims = cells.flat();
  const first = claims[0]!;
  const inconsistency_id = `series-${first.claim_id}`;
  const members = cells.flatMap((cell) =>
    cell.map(
      (claim): InconsistencyClaim => ({
        inconsistency_id,
        claim_id: claim.claim_id,
        source_file: claim.source_file,
        side: periodText(cell),
        role: 'value',
        voice: claim.voice,
      }),
    ),
  );
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'over_time',
      origin: 'rule',
      title: `${topicText(first)}: ${cells.length} times from ${first.date} to ${cells.at(-1)![0]!.date}`,
      explanation: `Figures for different dates need not contradict each other: ${timeline(cells)}.${counts ? rising(cells) : ''}`,
      advice: 'Quote a figure with its date.',
      ...summary(claims),
    },
    members,
  };
}

function printedValue({ figure, figure_low, figure_high, qualifier }: Comparable): string {
  return `${figure} ${figure_low} ${figure_high} ${qualifier}`;
}

/** The most dates that an explanation tells; of more, the first and the last ones. */
const MOST_DATES = 8;

function timeline(cells: readonly Cell[]): string {
  const told = (cell: Cell) => `${periodText(cell)}: ${sayingText(cell)}`;
  if (cells.length <= MOST_DATES) return cells.map(told).join('; ');
  const half = MOST_DATES / 2;
  return [...cells.slice(0, half).map(told), '…', ...cells.slice(-half).map(told)].join('; ');
}

function rising(cells: readonly Cell[]): string {
  const values = cells.map((cell) => cell[0]!.figure);
  const rises = values.every((value, i) => value !== null && (i === 0 || values[i - 1]! <= value));
  return rises ? ' They never fall, as a running count does not.' : '';
}
