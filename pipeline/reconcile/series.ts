/** Cuts the claims of one quantity and place by time, and judges what falls into one time and what changes over it. */
import type { InconsistencyClaim } from '../../schemas/inconsistency.ts';
import type { Comparable, Finding } from './group.ts';
import { summary } from './summary.ts';
import { judge } from './verdict.ts';
import { sayingText, topicText } from './words.ts';

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
 * @param claims of one series, sorted by `bySeriesAndTime`
 */
export function cellsOf(claims: readonly Comparable[]): Cell[] {
  const cells: Cell[] = [];
  let anchor: Comparable | undefined;
  for (const claim of claims) {
    if (claim.date_from === null || claim.date_to === null) continue;
    if (anchor && sameTime(anchor, claim)) cells.at(-1)!.push(claim);
    else {
      cells.push([claim]);
      anchor = claim;
    }
  }
  return cells;
}

function sameTime(anchor: Comparable, claim: Comparable): boolean {
  if (isShort(anchor) !== isShort(claim)) return false;
  if (isShort(anchor)) return claim.date_from! <= anchor.date_to!;
  return anchor.date_from === claim.date_from && anchor.date_to === claim.date_to;
}

function isShort({ date_from, date_to }: Comparable): boolean {
  return Date.parse(date_to!) - Date.parse(date_from!) < SHORT_DAYS * DAY;
}

/**
 * What a series shows: a finding for each of its times at which more than one teller speaks, and one for the whole where
 * the figures change from time to time.
 *
 * @param claims of one series, sorted by `bySeriesAndTime`
 */
export function judgeSeries(claims: readonly Comparable[]): Finding[] {
  const cells = cellsOf(claims);
  const findings: Finding[] = [];
  for (const cell of cells) {
    const finding = judge(cell);
    if (finding) findings.push(finding);
  }
  const change = changeOverTime(cells);
  if (change) findings.push(change);
  return findings;
}

function changeOverTime(cells: readonly Cell[]): Finding | null {
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
        side: cell[0]!.date!,
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
      title: `${topicText(first)}: ${cells.length} dates from ${first.date} to ${cells.at(-1)![0]!.date}`,
      explanation: `The figures are for different dates, so they do not contradict each other: ${timeline(cells)}.${rising(cells)}`,
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
  const told = (cell: Cell) => `${cell[0]!.date}: ${sayingText(cell)}`;
  if (cells.length <= MOST_DATES) return cells.map(told).join('; ');
  const half = MOST_DATES / 2;
  return [...cells.slice(0, half).map(told), '…', ...cells.slice(-half).map(told)].join('; ');
}

function rising(cells: readonly Cell[]): string {
  const values = cells.map((cell) => cell[0]!.figure);
  const rises = values.every((value, i) => value !== null && (i === 0 || values[i - 1]! <= value));
  return rises ? ' They never fall, as a running count does not.' : '';
}

/** Order of claims within a series: short periods first, then by first day; the longest of a day first. */
export function bySeriesAndTime(a: Comparable, b: Comparable): number {
  return compareKeys(sortKey(a), sortKey(b));
}

function sortKey(claim: Comparable): (string | number)[] {
  const { date_from, date_to } = claim;
  const dated = date_from !== null && date_to !== null;
  return [
    claim.series,
    dated ? (isShort(claim) ? 0 : 1) : 2,
    date_from ?? '',
    dated ? -Date.parse(date_to) : 0,
    claim.claim_id,
  ];
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}
