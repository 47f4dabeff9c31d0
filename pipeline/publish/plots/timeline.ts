/** When the claims are said to hold: for each measure, how many claims a month, and the longer periods as lines. */
import * as Plot from '@observablehq/plot';
import { countOf, grouped } from '../metadata/markdown.ts';
import type { Drawing } from './svg.ts';

/** A row of `dated_claims.sql`. Days are YYYY-MM-DD. */
export interface DatedClaims {
  readonly measure: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly of_measure: number;
  readonly claims: number;
}

const ROW_HEIGHT = 44;
const MARGIN_LEFT = 190;
/** A longer time is counted by years and not by months. */
const LONGEST_BY_MONTH = 30;

interface Bin {
  readonly measure: string;
  readonly from: Date;
  readonly to: Date;
  readonly claims: number;
}

type Step = 'month' | 'year';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const binStart = (text: string, step: Step): string =>
  step === 'month' ? `${text.slice(0, 7)}-01` : `${text.slice(0, 4)}-01-01`;

function nextStart(start: string, step: Step): Date {
  const date = day(start);
  return new Date(
    Date.UTC(
      date.getUTCFullYear() + (step === 'year' ? 1 : 0),
      date.getUTCMonth() + (step === 'month' ? 1 : 0),
      1,
    ),
  );
}

const stepOf = (rows: readonly DatedClaims[]): Step => {
  const years = rows.flatMap(({ first_day, last_day }) =>
    [first_day, last_day].map((text) => Number(text.slice(0, 4))),
  );
  return Math.max(...years) - Math.min(...years) > LONGEST_BY_MONTH ? 'year' : 'month';
};

/** Claims whose period lies within one bin, counted. */
function binsOf(rows: readonly DatedClaims[], step: Step): Bin[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const start = binStart(row.first_day, step);
    if (start !== binStart(row.last_day, step)) continue;
    const key = `${row.measure} ${start}`;
    counts.set(key, (counts.get(key) ?? 0) + row.claims);
  }
  return [...counts].map(([key, claims]) => {
    const [measure, start] = key.split(' ') as [string, string];
    return { measure, from: day(start), to: nextStart(start, step), claims };
  });
}

/** Periods that reach over several bins. */
const spansOf = (rows: readonly DatedClaims[], step: Step): Bin[] =>
  rows
    .filter((row) => binStart(row.first_day, step) !== binStart(row.last_day, step))
    .map((row) => ({
      measure: row.measure,
      from: day(row.first_day),
      to: day(row.last_day),
      claims: row.claims,
    }));

/** The drawing; `rows` are not empty, the most frequent measure first. */
export function timelineDrawing(rows: readonly DatedClaims[]): Drawing {
  const step = stepOf(rows);
  const bins = binsOf(rows, step);
  const totals = new Map(rows.map((row) => [row.measure, row.of_measure]));
  const measures = [...totals.keys()];
  const highest = Math.max(1, ...bins.map(({ claims }) => claims));
  const name = (measure: string) =>
    `${measure.replaceAll('_', ' ')} (${countOf(totals.get(measure)!, 'claim')})`;
  return {
    title: 'Dated claims by what they say of the counted things',
    key: `Bar: claims for a day within the ${step}; the highest bar stands for ${grouped(highest)}. Line below: claims for a longer period.`,
    marginLeft: MARGIN_LEFT,
    options: {
      height: 62 + measures.length * ROW_HEIGHT + 40,
      marginBottom: 40,
      marginRight: 24,
      x: { type: 'utc', grid: true, label: null, ticks: 6 },
      y: { domain: [-0.25 * highest, highest], axis: null },
      fy: { domain: measures, axis: null, padding: 0.12 },
      marks: [
        Plot.rectY(bins, {
          fy: 'measure',
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: 'claims',
          inset: 0,
          fill: 'black',
          stroke: 'black',
        }),
        Plot.ruleY(spansOf(rows, step), {
          fy: 'measure',
          x1: 'from',
          x2: 'to',
          y: () => -0.18 * highest,
          stroke: '#777',
          strokeWidth: 3,
        }),
        Plot.ruleY(measures, { fy: (measure) => measure, y: () => 0, stroke: '#999' }),
        Plot.text(measures, {
          fy: (measure) => measure,
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -10,
          text: name,
          fontSize: 11,
        }),
      ],
    },
  };
}
