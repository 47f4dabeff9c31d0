/** Writes stretches of the calendar as TIMEX3 values (ISO-TimeML) and as EDTF (ISO 8601-2), and reads a report's date. */
import {
  containing,
  day,
  firstDay,
  isoDay,
  isoYear,
  lastDay,
  monthOf,
  type Period,
  two,
} from './calendar.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** TIMEX3 value: `1998-01-14`, `1998-W03`, `1998-W03-WE`, `1998-01`, `1998-SP`, `1998-Q1`, `1998-H1`, `1998`, `199`, `19`. */
export function timexOf({ grain, index }: Period): string {
  switch (grain) {
    case 'day':
      return isoDay(index);
    case 'week':
      return weekValue(index);
    case 'weekend':
      return `${weekValue(index)}-WE`;
    case 'month':
      return `${isoYear(Math.floor(index / 12))}-${two((index % 12) + 1)}`;
    case 'season':
      return `${isoYear(Math.floor(index / 4))}-${SEASONS[index % 4]}`;
    case 'quarter':
      return `${isoYear(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
    case 'half':
      return `${isoYear(Math.floor(index / 2))}-H${(index % 2) + 1}`;
    case 'year':
      return isoYear(index);
    case 'decade':
      return String(index).padStart(3, '0');
    case 'century':
      return String(index).padStart(2, '0');
  }
}

/** ISO week: its year is that of its Thursday. */
function weekValue(index: number): string {
  const thursday = firstDay({ grain: 'week', index }) + 3;
  const year = containing('year', thursday);
  const first = containing('week', firstDay(year) + 3);
  return `${timexOf(year)}-W${two(index - first.index + 1)}`;
}

/**
 * EDTF: days, months, years, seasons (21–24) and quarters (33–36) have a notation of their own; decades and
 * centuries leave digits open (`199X`); the rest is an interval of days or months.
 */
export function edtfOf(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case 'week':
    case 'weekend':
      return `${isoDay(firstDay(period))}/${isoDay(lastDay(period))}`;
    case 'season':
      return `${isoYear(Math.floor(index / 4))}-${21 + (index % 4)}`;
    case 'quarter':
      return `${isoYear(Math.floor(index / 4))}-${33 + (index % 4)}`;
    case 'half': {
      const first = { grain: 'month', index: index * 6 } as const;
      return `${timexOf(first)}/${timexOf({ grain: 'month', index: first.index + 5 })}`;
    }
    case 'decade':
      return `${timexOf(period)}X`;
    case 'century':
      return `${timexOf(period)}XX`;
    default:
      return timexOf(period);
  }
}

/**
 * The date of a report.
 *
 * @param published `2026-01-22`, `2026-01` or `2026`
 * @returns null where there is none or it names no day of the calendar
 */
export function readPublished(published: string | null): Period | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { grain: 'year', index: year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  return match[3] === undefined ? monthOf(year, month) : day(year, month, Number(match[3]));
}
