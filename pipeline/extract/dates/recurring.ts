/** Finds which Monday, May or third quarter is meant. */
import {
  civil,
  containing,
  day,
  dayNumber,
  easterSunday,
  firstDay,
  isoYear,
  lastDay,
  monthOf,
  type Period,
  shift,
  two,
  weekday,
} from './calendar.ts';
import type { Recurring, Which } from './expression.ts';

/** Where to look for it: last before, this, next after the report's date; the latest, the coming one, or the one that is next reported on; or the nearest. */
export type Side = Which | 'past' | 'future' | 'due' | 'near';

/**
 * The occurrence in a year.
 *
 * @returns null where the year has none (29 February) or the thing does not come round once a year
 */
export function inYear(what: Recurring, year: number): Period | null {
  switch (what.cycle) {
    case 'date':
      return day(year, what.month, what.day);
    case 'holiday': {
      const first = dayNumber(year, what.month, what.day);
      const ahead = what.weekday === undefined ? 0 : (what.weekday - weekday(first) + 7) % 7;
      return { grain: 'day', index: first + ahead };
    }
    case 'month':
      return monthOf(year, what.month);
    case 'easter':
      return { grain: 'day', index: easterSunday(year) + what.days };
    case 'week': {
      const week = shift(containing('week', dayNumber(year, 1, 4)), what.week - 1);
      return containing('year', firstDay(week) + 3).index === year ? week : null;
    }
    case 'season':
      return { grain: 'season', index: year * 4 + what.season };
    case 'quarter':
      return { grain: 'quarter', index: year * 4 + what.quarter - 1 };
    case 'half':
      return { grain: 'half', index: year * 2 + what.half - 1 };
    default:
      return null;
  }
}

/** The occurrence `k` cycles from that in the week, month or year of a day. */
function occurrence(what: Recurring, today: number, k: number): Period | null {
  const { year, month } = civil(today);
  if (what.cycle === 'weekday') return { grain: 'day', index: today - weekday(today) + what.weekday + 7 * k };
  if (what.cycle !== 'day') return inYear(what, year + k);
  const index = year * 12 + month - 1 + k;
  return day(Math.floor(index / 12), (index % 12) + 1, what.day);
}

/**
 * The occurrence that is meant.
 *
 * @param today the report's day
 * @returns null where the calendar has none within reach
 */
export function choose(what: Recurring, side: Side, today: number): Period | null {
  if (what.cycle === 'date' && what.weekday !== undefined) return onWeekday(what, what.weekday, side, today);
  const byTense = side === 'past' || side === 'future';
  if (byTense && /^(?:date|holiday|easter)$/.test(what.cycle))
    return nearestDay(occurrences(what, today), side, today);
  if (side === 'future' && what.cycle === 'month') return comingMonth(what, today);
  switch (side) {
    case 'past':
      return latest(what, today, (period) => firstDay(period) <= today);
    case 'future':
      return earliest(what, today, (period) => lastDay(period) >= today);
    case 'due':
      return earliest(what, today, (period) => lastDay(period) >= today - REPORTED);
    case 'near':
      return nearest(occurrences(what, today), today, what.cycle === 'month' ? MONTHS_BACK : 0);
    case -1:
      return latest(
        what,
        today,
        (period) => lastDay(period) < firstDay(containing(period.grain, today)) - justOver(what),
      );
    case 1:
      return earliest(what, today, (period) => firstDay(period) > today);
    case 0:
      return occurrence(what, today, 0);
  }
}

/** *Last February* is not told in March, when it is *last month*. In days. */
function justOver({ cycle }: Recurring): number {
  return cycle === 'month' ? 31 : 0;
}

/** Results of a quarter come out within so many days; so long it can still be one of which a result is expected. */
const REPORTED = 60;

/** *Expects a rise in April*, told in May: a month that comes round again only much later is the last one. */
function comingMonth(what: Recurring, today: number): Period | null {
  const coming = earliest(what, today, (period) => lastDay(period) >= today);
  return coming && firstDay(coming) - today <= FAR ? coming : nearest(occurrences(what, today), today);
}

/** *A February survey*, told in August: of months news tells rather of those behind it, by so many days. */
const MONTHS_BACK = 60;

/** How many cycles away from the report's day an occurrence may lie; the farthest reach a 29 February. */
const REACH = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8] as const;

/** All occurrences within reach, in order. */
function occurrences(what: Recurring, today: number): Period[] {
  return REACH.map((k) => occurrence(what, today, k)).filter((period) => period !== null);
}

function earliest(what: Recurring, today: number, fits: (period: Period) => boolean): Period | null {
  for (const k of REACH) {
    const period = occurrence(what, today, k);
    if (period && fits(period)) return period;
  }
  return null;
}

function latest(what: Recurring, today: number, fits: (period: Period) => boolean): Period | null {
  for (let at = REACH.length - 1; at >= 0; at--) {
    const period = occurrence(what, today, REACH[at]!);
    if (period && fits(period)) return period;
  }
  return null;
}

/** How far away, in days, a day named without a year may lie on the side of the tense; beyond, the nearer side holds. */
const FAR = 300;

/** *Nov. 20*: a day without a year is near the report; tense decides only where both sides are about as near. */
function nearestDay(all: readonly Period[], side: 'past' | 'future', today: number): Period | null {
  const onSide = (period: Period) => (side === 'past' ? period.index <= today : period.index >= today);
  const tensed = side === 'past' ? all.findLast(onSide) : all.find(onSide);
  return tensed && Math.abs(tensed.index - today) <= FAR ? tensed : nearest(all, today);
}

/**
 * The one whose first day is nearest; of two as near, the earlier.
 *
 * @param back an earlier one counts as nearer by so many days
 */
function nearest(all: readonly Period[], today: number, back = 0): Period | null {
  const distance = (period: Period) =>
    firstDay(period) > today ? firstDay(period) - today : today - firstDay(period) - back;
  let best: Period | null = null;
  for (const period of all) if (!best || distance(period) < distance(best)) best = period;
  return best;
}

/** *Monday, Jan. 19*: the nearest year in which the day falls on that weekday. */
function onWeekday(what: Recurring, expected: number, side: Side, today: number): Period | null {
  const order =
    side === 'future' || side === 1 ? [0, 1, -1, 2, -2, 3, -3, -4, -5, -6] : [0, -1, 1, -2, -3, -4, -5, -6];
  for (const k of order) {
    const period = occurrence(what, today, k);
    if (period && weekday(period.index) === expected) return period;
  }
  return occurrence(what, today, 0);
}

/** TIMEX3 value where the occurrence is not known: `XXXX-05`, `XXXX-WXX-1`, `XXXX-Q3`. */
export function openValue(what: Recurring, year: number | null): string {
  const y = year === null ? 'XXXX' : isoYear(year);
  switch (what.cycle) {
    case 'weekday':
      return `${y}-WXX-${what.weekday}`;
    case 'day':
      return `${y}-XX-${two(what.day)}`;
    case 'date':
    case 'holiday':
      return `${y}-${two(what.month)}-${two(what.day)}`;
    case 'month':
      return `${y}-${two(what.month)}`;
    case 'easter':
      return `${y}-XX-XX`;
    case 'week':
      return `${y}-W${two(what.week)}`;
    case 'season':
      return `${y}-${['SP', 'SU', 'FA', 'WI'][what.season]}`;
    case 'quarter':
      return `${y}-Q${what.quarter}`;
    case 'half':
      return `${y}-H${what.half}`;
  }
}
