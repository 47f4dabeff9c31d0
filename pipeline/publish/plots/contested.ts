/** The figures that reports give for one contested quantity: a row a claim, with the interval that its wording admits. */
import * as Plot from '@observablehq/plot';
import { grouped } from '../metadata/markdown.ts';
import { cut, type Drawing } from './svg.ts';

/** A row of `contested_quantities.sql`. */
export interface ContestedFigure {
  readonly inconsistency_id: string;
  readonly title: string;
  readonly side: string;
  readonly claim_id: string;
  readonly figure_text: string;
  readonly unit_text: string | null;
  readonly figure: number | null;
  readonly figure_low: number | null;
  readonly figure_high: number | null;
  readonly qualifier: string;
  readonly speaker: string;
  readonly via: string | null;
  readonly publisher: string;
  readonly date: string | null;
}

/** Claims beyond these are left out of a drawing, which then says so. */
const MOST_ROWS = 24;
const ROW_HEIGHT = 38;
/** About how many letters of 11 px go beside the frame. */
const LABEL_LENGTH = 68;
const MARGIN_LEFT = 380;
/** A scale on which the greatest number is so many times the least is logarithmic. */
const LOGARITHMIC_FROM = 20;

const numbersOf = (row: ContestedFigure): number[] =>
  [row.figure, row.figure_low, row.figure_high].filter((value) => value !== null);

/** The ends of the axis: a little beyond the numbers, so that an open side has room to point to. */
function domainOf(rows: readonly ContestedFigure[]): { type: 'log' | 'linear'; domain: [number, number] } {
  const numbers = rows.flatMap(numbersOf);
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  if (least > 0 && greatest / least >= LOGARITHMIC_FROM)
    return { type: 'log', domain: [least / 1.6, greatest * 1.6] };
  const room = (greatest - least || greatest || 1) * 0.15;
  return { type: 'linear', domain: [Math.max(0, least - room), greatest + room] };
}

const openUpwards = (row: ContestedFigure): boolean => row.figure_low !== null && row.figure_high === null;
const openDownwards = (row: ContestedFigure): boolean => row.figure_low === null && row.figure_high !== null;
const isInterval = (row: ContestedFigure): boolean =>
  row.figure_low !== null && row.figure_high !== null && row.figure_low < row.figure_high;

/** Who says so where: the outlet once, where it speaks for itself. */
function byline({ speaker, via, publisher, date }: ContestedFigure): string {
  const parts = [
    speaker,
    via && `via ${via}`,
    publisher === speaker ? null : `in ${publisher}`,
    date && `for ${date.replace('/', ' to ')}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function labels(rows: readonly ContestedFigure[]): Plot.Markish[] {
  const place = {
    y: 'claim_id',
    frameAnchor: 'left',
    textAnchor: 'start',
    dx: -MARGIN_LEFT + 6,
    fontSize: 11,
  } as const;
  const what = (row: ContestedFigure) =>
    cut(`${row.figure_text} ${row.unit_text ?? ''}`.trim(), LABEL_LENGTH - 8);
  return [
    Plot.text(rows, { ...place, text: what, dy: -7, fontWeight: 'bold' }),
    Plot.text(rows, { ...place, text: (row) => cut(byline(row), LABEL_LENGTH), dy: 7 }),
  ];
}

/** Lines between the rows of different sides. */
function sideLines(rows: readonly ContestedFigure[]): Plot.Markish {
  const lasts = rows.filter((row, i) => i < rows.length - 1 && rows[i + 1]!.side !== row.side);
  return Plot.ruleY(lasts, {
    y: 'claim_id',
    dy: ROW_HEIGHT / 2,
    insetLeft: -MARGIN_LEFT + 6,
    stroke: '#999',
    strokeDasharray: '2,3',
  });
}

function intervals(rows: readonly ContestedFigure[], [from, to]: [number, number]): Plot.Markish[] {
  const y = 'claim_id';
  const closed = rows.filter(isInterval);
  const upwards = rows.filter(openUpwards);
  const downwards = rows.filter(openDownwards);
  const open = { strokeWidth: 1.5, headLength: 6 } as const;
  const dotted = rows.filter((row) => !isInterval(row));
  const value = (row: ContestedFigure) => row.figure ?? row.figure_low ?? row.figure_high;
  return [
    Plot.ruleY(closed, { y, x1: 'figure_low', x2: 'figure_high', strokeWidth: 5, strokeLinecap: 'butt' }),
    Plot.arrow(upwards, { x1: 'figure_low', x2: () => to, y1: y, y2: y, ...open }),
    Plot.arrow(downwards, { x1: 'figure_high', x2: () => from, y1: y, y2: y, ...open }),
    Plot.dot(dotted, {
      y,
      x: value,
      r: 4.5,
      fill: (row) => (row.qualifier === 'about' ? 'white' : 'black'),
      stroke: 'black',
    }),
  ];
}

/** The drawing of one quantity; `figures` are its rows in their order. */
export function contestedDrawing(figures: readonly ContestedFigure[]): Drawing {
  const rows = figures.slice(0, MOST_ROWS);
  const { type, domain } = domainOf(rows);
  const left = figures.length - rows.length;
  return {
    title: figures[0]!.title,
    key: `Dot: the figure. Hollow dot: about that figure. Bar: a range or a word like “hundreds”. Arrow: open bound.${left > 0 ? ` ${grouped(left)} more claims are not drawn.` : ''}`,
    marginLeft: MARGIN_LEFT,
    options: {
      height: 62 + rows.length * ROW_HEIGHT + 46,
      marginBottom: 46,
      marginRight: 24,
      x: {
        type,
        domain,
        grid: true,
        label: type === 'log' ? 'stated number (logarithmic scale)' : 'stated number',
        labelAnchor: 'center',
        labelArrow: 'none',
        ticks: 5,
        tickFormat: (value: number) => grouped(value),
      },
      y: { type: 'band', domain: rows.map((row) => row.claim_id), axis: null, padding: 0 },
      marks: [sideLines(rows), ...intervals(rows, domain), ...labels(rows)],
    },
  };
}
