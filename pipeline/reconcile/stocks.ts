/** Stocks: how many are held, live or remain somewhere, and when two figures for different days cannot both be right. */
import { z } from 'zod';
import type { Comparable } from './group.ts';

/** A row of `data/vocabulary/stocks.csv`. */
export const Stock = z.object({
  measure: z.string(),
  days: z.number().describe('figures for days further apart are never set against each other'),
  least: z.number().describe('a difference up to this is the coming and going of every day'),
  share_per_day: z
    .number()
    .describe('so is one up to this part of the greater figure, for each day between them'),
  alike: z.number().describe('of two counts of one stock, the smaller is more than this part of the greater'),
  note: z.string().nullable(),
});
export type Stock = z.infer<typeof Stock>;

/** How many are told to have left a place and come to it, summed up over time (`sql/ledgers.sql`). */
export interface Ledger {
  /** Movements that began on the claim's last day or before. */
  lost_begun: number;
  gained_begun: number;
  /** Movements that ended before the claim's first day. */
  lost_ended: number;
  gained_ended: number;
}

const DAY = 86_400_000;

/**
 * Whether two stocks stated for different days cannot both be right: the days lie close together, and the least
 * difference that the wordings leave is more than comes and goes in so many days, and more than all movements between
 * the two, as told by anybody, come to. A figure many times the other says that the place was emptied or filled, or
 * counts something else; and number nouns (*thousands*) are too loose to be held against a figure of another day.
 *
 * @param a of the same quantity and place as `b`, in any order of time
 */
export function irreconcilable(a: Comparable, b: Comparable, stock: Stock): boolean {
  const [earlier, later] = a.date_from! <= b.date_from! ? [a, b] : [b, a];
  const days = Math.max(daysBetween(earlier.date_to!, later.date_from!), 1);
  if (days > stock.days || !alike(a, b, stock)) return false;
  const fall = earlier.interval.low - later.interval.high;
  const rise = later.interval.low - earlier.interval.high;
  const difference = Math.max(fall, rise);
  const greater = Math.max(earlier.interval.low, later.interval.low);
  if (difference <= Math.max(stock.least, stock.share_per_day * days * greater)) return false;
  return difference > (fall > 0 ? lostBetween(earlier, later) : gainedBetween(earlier, later));
}

/** Of two counts of one event, the smaller is more than this part of the greater. */
const ALIKE_EVENTS = 0.1;

/** Whether two figures are firm enough, and near enough to each other, to be counts of one stock, or of one event. */
export function alike(left: Comparable, right: Comparable, stock?: Stock): boolean {
  if (left.qualifier === 'vague' || right.qualifier === 'vague') return false;
  const { interval: a } = left;
  const { interval: b } = right;
  return Math.min(a.high, b.high) > (stock?.alike ?? ALIKE_EVENTS) * Math.max(a.low, b.low);
}

function lostBetween({ ledger: before }: Comparable, { ledger: after }: Comparable): number {
  return (after?.lost_begun ?? 0) - (before?.lost_ended ?? 0);
}

function gainedBetween({ ledger: before }: Comparable, { ledger: after }: Comparable): number {
  return (after?.gained_begun ?? 0) - (before?.gained_ended ?? 0);
}

/** Days from one day to another, both `YYYY-MM-DD`; negative where the second comes first. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}
