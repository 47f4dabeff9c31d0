import { describe, expect, it } from 'vitest';
import { copiesByText, longestRise } from '../../pipeline/reconcile/copies/copies.ts';
import { sharedPart, sketchOf } from '../../pipeline/reconcile/copies/sketch.ts';
import { claim, findings, said, source } from './support/claims.ts';

/** An invented report: sentences of made-up words, the same for the same numbers. */
const sentence = (n: number) => Array.from({ length: 9 }, (_, i) => `w${n}x${i}`).join(' ');
const report = (...numbers: number[]) => numbers.map((n) => `${sentence(n)}.`).join('\n');
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('the part of a text that stands in another', () => {
  const whole = sketchOf(report(...upTo(0, 400)));

  it('is all of a copy and nothing of another text', () => {
    expect(sharedPart(whole, sketchOf(report(...upTo(0, 400))))).toBe(1);
    expect(sharedPart(whole, sketchOf(report(...upTo(1000, 1400))))).toBeLessThan(0.05);
  });

  it('is estimated from the sketches', () => {
    const half = sketchOf(report(...upTo(200, 400), ...upTo(1000, 1200)));
    expect(sharedPart(whole, half)).toBeGreaterThan(0.4);
    expect(sharedPart(whole, half)).toBeLessThan(0.6);
  });

  it('of a short text does not depend on how long the other is', () => {
    expect(sharedPart(whole, sketchOf(report(...upTo(0, 40))))).toBeGreaterThan(0.7);
  });

  it('of no text is none', () => {
    expect(sharedPart(whole, sketchOf('too short'))).toBe(0);
    expect(sharedPart(sketchOf(''), sketchOf(''))).toBe(0);
  });
});

describe('copies by wording', () => {
  const sources = [
    source('later.txt', { published: '2024-05-04' }),
    source('first.txt', { published: '2024-05-03' }),
    source('apart.txt', { published: '2024-05-01' }),
  ];

  it('go back to the report that came first, with the part that is the same', () => {
    const texts = [
      { source_file: 'later.txt', text: report(...upTo(0, 20), ...upTo(500, 530)) },
      { source_file: 'first.txt', text: report(...upTo(0, 50)) },
      { source_file: 'apart.txt', text: report(...upTo(900, 950)) },
    ];
    const copies = copiesByText(texts, sources);
    expect(copies.map(({ source_file, derived_from }) => [source_file, derived_from])).toEqual([
      ['later.txt', 'first.txt'],
    ]);
    expect(copies[0]!.evidence).toMatch(/About \d\d % /);
  });

  it('are not seen in a shared statement or an outlet’s stock phrase', () => {
    const quoted = report(1, 2);
    const texts = sources.map(({ source_file }, i) => ({
      source_file,
      text: `${quoted}\n${report(...upTo(100 * (i + 1), 100 * (i + 1) + 60))}`,
    }));
    expect(copiesByText(texts, sources)).toEqual([]);
  });
});

describe('copies by figures', () => {
  const told = (file: string, figures: number[]) =>
    figures.map((figure, i) =>
      said(i % 2 ? 'Army' : 'Governor', {
        source_file: file,
        figure,
        paragraph: i + 1,
        claim_id: `${file}-p${i + 1}-1`,
      }),
    );
  const basis = async (b: number[], published = '2024-05-04') => {
    const claims = [...told('a', [41, 152, 1203, 64, 75]), ...told('b', b)];
    const sources = [source('a'), source('b', { published })];
    return (await findings(claims, { sources })).filter(({ inconsistency }) => inconsistency.kind === 'copy');
  };

  it('state the same figures of the same speakers in the same order', async () => {
    const [copy] = await basis([41, 152, 1203, 64]);
    expect(copy!.inconsistency).toMatchObject({ kind: 'copy', origin: 'rule', independent_sources: 1 });
    expect(copy!.members.map(({ source_file, side }) => `${source_file} ${side}`)).toEqual([
      'a original',
      'b copy',
    ]);
  });

  it('are not seen in few figures, another order, or a much later report', async () => {
    expect(await basis([41, 152, 1203])).toEqual([]);
    expect(await basis([64, 1203, 152, 41])).toEqual([]);
    expect(await basis([41, 152, 1203, 64], '2024-07-01')).toEqual([]);
  });
});

it('the register comes before what is found, and unknown reports are left out', async () => {
  const sources = [source('a.txt'), source('b.txt', { derived_from: 'a.txt', note: 'Says so at its foot.' })];
  const originals = ['a.txt', 'b.txt', 'elsewhere.txt'].map((source_file) => ({
    source_file,
    text: report(...upTo(0, 30)),
  }));
  const copies = await findings([claim()], { sources, originals });
  expect(copies).toHaveLength(1);
  expect(copies[0]!.inconsistency.origin).toBe('hand');
  expect(copies[0]!.inconsistency.explanation).toMatch(/^Says so at its foot\. About 100 %/);
});

it('the longest rise skips what is out of order', () => {
  expect(longestRise([3, 1, 2, 5, 4, 6])).toBe(4);
  expect(longestRise([])).toBe(0);
});
