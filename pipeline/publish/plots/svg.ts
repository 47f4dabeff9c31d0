/** Draws with Observable Plot without a browser, and gives the drawing as a file. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Blanks and characters that XML forbids. */
const UNPRINTABLE = /[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu;

/** Sans-serif type of the reader's system: the file brings no fonts. */
const FONT = 'Helvetica, Arial, sans-serif';

export interface Drawing {
  /** What the drawing shows, in one line. */
  readonly title: string;
  /** How to read it, in one line. */
  readonly key: string;
  readonly marginLeft: number;
  readonly options: Plot.PlotOptions;
}

const WIDTH = 860;
const HEADING_HEIGHT = 62;
/** About how many letters of 15 px go on a line. */
const TITLE_LENGTH = 108;

/** Text on one line, cut where it is longer than so many characters, without characters that XML cannot hold. */
export function cut(text: string, length: number): string {
  const characters = [...text.replace(UNPRINTABLE, ' ')];
  if (characters.length <= length) return characters.join('');
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`;
}

/** Lines of text above the frame, at the left edge of the drawing. */
function heading({ title, key, marginLeft }: Drawing): Plot.Markish[] {
  const place = {
    facet: 'super',
    frameAnchor: 'top-left',
    textAnchor: 'start',
    dx: -marginLeft + 6,
    fontFamily: FONT,
  } as const;
  return [
    Plot.text([cut(title, TITLE_LENGTH)], { ...place, dy: -46, fontSize: 15, fontWeight: 'bold' }),
    Plot.text([key], { ...place, dy: -26, fontSize: 11 }),
  ];
}

/** The drawing as the text of an SVG file: the same for the same data, on a white ground, without scripts or ids. */
export function svgOf(drawing: Drawing): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { marks = [], ...options } = drawing.options;
  const plot = Plot.plot({
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    className: 'plot',
    width: WIDTH,
    marginLeft: drawing.marginLeft,
    marginTop: HEADING_HEIGHT,
    style: { background: 'white', color: 'black', fontFamily: FONT, fontSize: '11px' },
    ariaLabel: cut(drawing.title, TITLE_LENGTH),
    ariaDescription: drawing.key,
    ...options,
    marks: [...marks, ...heading(drawing)],
  });
  plot.setAttribute('role', 'img');
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${plot.outerHTML}\n`;
}
