/** What the claims of one series and time say together, as a row of the table `cells` of `sql/cells.sql`. */
import { type Comparable, firstOf } from './group.ts';

/** In the order of the table's columns. */
export interface CellRow {
  first_claim: string;
  series: string;
  measure: string;
  population: string;
  exactly: string;
  direction: string | null;
  modality: string;
  place: string;
  date_from: string;
  date_to: string;
  /** Least value that any of the claims admits; null where one is open. */
  low: number | null;
  high: number | null;
  /** The values that all of the claims admit lie between these; none does where the first is the greater. */
  common_low: number | null;
  common_high: number | null;
  /** What any of the wordings states of all who are counted, joined by `|`. */
  asides: string;
  /** The reports, joined by line breaks. */
  reports: string;
  /** Report and voice, where all claims have the same. */
  teller: string | null;
}

/**
 * What the claims of a cell say together.
 *
 * @param cell claims of one series and time; never empty
 */
export function cellRow(cell: readonly Comparable[]): CellRow {
  const first = firstOf(cell);
  const [measure, population, exactly] = first.series.split('|') as [string, string, string];
  const tellers = new Set(cell.map(({ source_file, voice }) => `${source_file} ${voice}`));
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let commonLow = Number.NEGATIVE_INFINITY;
  let commonHigh = Number.POSITIVE_INFINITY;
  for (const { interval } of cell) {
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high);
    commonLow = Math.max(commonLow, interval.low);
    commonHigh = Math.min(commonHigh, interval.high);
  }
  return {
    first_claim: first.claim_id,
    series: first.series,
    measure,
    population,
    exactly,
    direction: first.direction,
    modality: first.modality,
    place: first.place ?? '-',
    date_from: first.date_from!,
    date_to: first.date_to!,
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    common_low: Number.isFinite(commonLow) ? commonLow : null,
    common_high: Number.isFinite(commonHigh) ? commonHigh : null,
    asides: [...new Set(cell.flatMap(({ asides }) => (asides === '' ? [] : asides.split('|'))))].join('|'),
    reports: [...new Set(cell.map(({ report }) => report))].join('\n'),
    teller: tellers.size === 1 ? [...tellers][0]! : null,
  };
}
