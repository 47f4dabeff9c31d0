/** The columns of a finding that follow from its claims. */
import type { Inconsistency } from '../../schemas/inconsistency.ts';
import type { Comparable } from './group.ts';

type Summary = Pick<
  Inconsistency,
  | 'measure'
  | 'unit'
  | 'population'
  | 'place_id'
  | 'date_from'
  | 'date_to'
  | 'low'
  | 'high'
  | 'difference'
  | 'sources'
  | 'independent_sources'
  | 'voices'
>;

/** Measure, population, place, period and span that claims of one quantity share, and how many stand behind them. */
export function summary(claims: readonly Comparable[]): Summary {
  const [first] = claims as [Comparable];
  const lows = claims.map(({ figure, figure_low, figure_high }) => figure_low ?? figure ?? figure_high);
  const open = claims.some(({ figure_high, qualifier }) => figure_high === null && qualifier !== 'about');
  const highs = claims.map(({ figure, figure_high, figure_low }) => figure_high ?? figure ?? figure_low);
  return {
    measure: first.compared_measure,
    unit: commonest(claims.map(({ unit }) => unit)),
    population: first.population,
    place_id: claims.every(({ place }) => place === first.place) ? placeIdOf(first) : null,
    date_from: least(claims.map(({ date_from }) => date_from)),
    date_to: greatest(claims.map(({ date_to }) => date_to)),
    low: least(lows),
    high: open ? null : greatest(highs),
    difference: null,
    sources: new Set(claims.map(({ source_file }) => source_file)).size,
    independent_sources: new Set(claims.map(({ report }) => report)).size,
    voices: new Set(claims.map(({ voice }) => voice)).size,
  };
}

/** The key in `places` of the place compared, or null where it is only a name. */
function placeIdOf(claim: Comparable): string | null {
  return claim.place === claim.destination_id || claim.place === claim.place_id ? claim.place : null;
}

function least<T extends number | string>(values: readonly (T | null)[]): T | null {
  let found: T | null = null;
  for (const value of values) if (value !== null && (found === null || value < found)) found = value;
  return found;
}

function greatest<T extends number | string>(values: readonly (T | null)[]): T | null {
  let found: T | null = null;
  for (const value of values) if (value !== null && (found === null || value > found)) found = value;
  return found;
}

/** The value that stands most often; of those that stand equally often, the first. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found: string | null = null;
  for (const [value, count] of counts) if (found === null || count > counts.get(found)!) found = value;
  return found;
}
