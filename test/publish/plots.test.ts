/** The drawings of a release. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type ContestedFigure, contestedDrawing } from '../../pipeline/publish/plots/contested.ts';
import { svgOf } from '../../pipeline/publish/plots/svg.ts';
import { type DatedClaims, timelineDrawing } from '../../pipeline/publish/plots/timeline.ts';

let count = 0;
const figure = (known: Partial<ContestedFigure>): ContestedFigure => ({
  inconsistency_id: 'figures-a',
  title: 'Boats in the harbour',
  side: 'a',
  claim_id: `harbour-p1-${++count}`,
  figure_text: '40',
  unit_text: 'boats',
  figure: 40,
  figure_low: 40,
  figure_high: 40,
  qualifier: 'exact',
  speaker: 'the mayor',
  via: null,
  publisher: 'Lindholm Post',
  date: '2024-05-03',
  ...known,
});

const draw = (figures: ContestedFigure[]) => {
  const svg = svgOf(contestedDrawing(figures));
  const { document } = parseHTML(svg);
  const marks = (label: string, shape: string) =>
    document.querySelectorAll(`g[aria-label="${label}"] ${shape}`);
  return { svg, texts: [...document.querySelectorAll('text')].map((text) => text.textContent), marks };
};

describe('a contested quantity', () => {
  test('has a row for each claim, with its words, its speaker, the outlet and the date', () => {
    const { texts } = draw([
      figure({}),
      figure({ side: 'b', figure_text: '30', via: 'a port agency', date: null }),
    ]);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Boats in the harbour',
        '40 boats',
        'the mayor, in Lindholm Post, for 2024-05-03',
        'the mayor, via a port agency, in Lindholm Post',
      ]),
    );
  });

  test('an outlet that speaks for itself is named once', () => {
    expect(draw([figure({ speaker: 'Lindholm Post' })]).texts).toContain('Lindholm Post, for 2024-05-03');
  });

  test('draws dots for figures, bars for ranges and arrows for open bounds', () => {
    const { marks } = draw([
      figure({}),
      figure({ qualifier: 'about', figure_low: null, figure_high: null }),
      figure({ qualifier: 'range', figure: null, figure_low: 30, figure_high: 50 }),
      figure({ qualifier: 'at_least', figure_high: null }),
      figure({ qualifier: 'at_most', figure_low: null }),
    ]);
    const dots = [...marks('dot', 'circle')];
    expect(dots.map((dot) => dot.getAttribute('fill'))).toEqual(['black', 'white', 'black', 'black']);
    expect(marks('arrow', 'path').length).toBe(2);
  });

  test('an arrow points away from the bound, up where it is a least and down where it is a greatest value', () => {
    const tip = (known: Partial<ContestedFigure>) => {
      const { marks } = draw([figure({ figure: 10, figure_low: 10, figure_high: 10 }), figure(known)]);
      const [from, to] = [
        ...marks('arrow', 'path')[0]!
          .getAttribute('d')!
          .matchAll(/[ML]?(-?[\d.]+),[\d.]+/g),
      ].map((match) => Number(match[1]));
      return Math.sign(to! - from!);
    };
    expect(tip({ qualifier: 'at_least', figure_high: null })).toBe(1);
    expect(tip({ qualifier: 'at_most', figure_low: null })).toBe(-1);
  });

  test('numbers far apart stand on a logarithmic scale', () => {
    expect(draw([figure({}), figure({ figure: 50, figure_low: 50, figure_high: 50 })]).texts).toContain(
      'stated number',
    );
    expect(
      draw([figure({}), figure({ figure: 50000, figure_low: 50000, figure_high: 50000 })]).texts,
    ).toContain('stated number (logarithmic scale)');
  });

  test('too many claims are cut, and the drawing says so', () => {
    const { texts } = draw(Array.from({ length: 40 }, () => figure({})));
    expect(texts.some((text) => text.includes('16 more claims are not drawn'))).toBe(true);
  });

  test('words with a meaning in XML are only words', () => {
    const { svg, texts } = draw([figure({ unit_text: 'boats <b> & "more"' })]);
    expect(texts).toContain('40 boats <b> & "more"');
    expect(svg).not.toContain('<b>');
  });

  test('any words make a file that XML can hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (title, words) => {
          const { svg } = draw([figure({ title, unit_text: words, speaker: words, figure_text: title })]);
          expect(svg).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/u);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is the same however often it is drawn, and names no id', () => {
    const figures = [figure({}), figure({ side: 'b', figure_low: null, qualifier: 'at_most' })];
    expect(draw(figures).svg).toBe(draw(figures).svg);
    expect(draw(figures).svg).not.toMatch(/\bid=/);
  });
});

describe('the timeline', () => {
  const dated = (known: Partial<DatedClaims>): DatedClaims => ({
    measure: 'present',
    first_day: '2024-05-03',
    last_day: '2024-05-03',
    of_measure: 3,
    claims: 1,
    ...known,
  });
  const drawn = (rows: DatedClaims[]) => {
    const { document } = parseHTML(svgOf(timelineDrawing(rows)));
    return {
      bars: document.querySelectorAll('g[aria-label="rect"] rect').length,
      texts: [...document.querySelectorAll('text')].map((text) => text.textContent),
    };
  };

  test('counts the claims of a month in one bar, and says what the highest stands for', () => {
    const { bars, texts } = drawn([
      dated({ claims: 2 }),
      dated({ first_day: '2024-05-30', last_day: '2024-05-31' }),
    ]);
    expect(bars).toBe(1);
    expect(texts.join(' ')).toContain('the highest bar stands for 3.');
    expect(texts).toContain('present (3 claims)');
  });

  test('a period that reaches over months is a line and no bar', () => {
    expect(drawn([dated({}), dated({ last_day: '2024-06-01' })]).bars).toBe(1);
  });

  test('centuries are counted by years', () => {
    const { texts } = drawn([dated({ first_day: '1850-01-01', last_day: '1850-12-31' }), dated({})]);
    expect(texts.join(' ')).toContain('within the year');
  });
});
