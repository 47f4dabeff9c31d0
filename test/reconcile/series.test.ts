/** What always holds of the findings on a series, whatever its claims. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDisputes } from '../../pipeline/reconcile/disputes.ts';
import type { Comparable } from '../../pipeline/reconcile/group.ts';
import { cellsOf, judgeSeries } from '../../pipeline/reconcile/series.ts';
import { irreconcilable } from '../../pipeline/reconcile/stocks.ts';
import { QUALIFIERS } from '../../schemas/codes.ts';
import { Inconsistency, InconsistencyClaim } from '../../schemas/inconsistency.ts';
import { comparable, VOCABULARY } from './support/claims.ts';

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2024-05-0${n}`);
const claims = fc
  .array(
    fc.record({
      report: fc.constantFrom('a', 'b', 'c'),
      speaker: fc.constantFrom(null, 'Army', 'Governor'),
      figure: fc.integer({ min: 1, max: 400 }),
      width: fc.integer({ min: 0, max: 100 }),
      qualifier: fc.constantFrom(...QUALIFIERS),
      date: day,
      date_basis: fc.constantFrom('stated' as const, 'published' as const),
      narrowed: fc.constantFrom('', 'low-level'),
    }),
    { maxLength: 25 },
  )
  .map((drawn) => drawn.map(drawnClaim).sort((a, b) => (key(a) < key(b) ? -1 : 1)));

function key({ date_from, claim_id }: Comparable): string {
  return `${date_from} ${claim_id}`;
}

function drawnClaim(
  drawn: { report: string; speaker: string | null; figure: number; width: number } & Pick<
    Comparable,
    'qualifier' | 'date' | 'date_basis' | 'narrowed'
  >,
  index: number,
): Comparable {
  const { report, speaker, figure, width, qualifier, ...rest } = drawn;
  const open = {
    at_least: [figure, null],
    more_than: [figure, null],
    at_most: [null, figure],
    less_than: [null, figure],
  };
  const wide = qualifier === 'range' || qualifier === 'vague';
  const [low, high] =
    qualifier === 'about'
      ? [null, null]
      : wide
        ? [figure, figure + width]
        : qualifier === 'exact'
          ? [figure, figure]
          : open[qualifier];
  return comparable({
    ...rest,
    source_file: `${report}.txt`,
    claim_id: `${report}-p1-${index + 1}`,
    figure: wide ? null : figure,
    figure_low: low!,
    figure_high: high!,
    qualifier,
    speaker,
    speech: speaker === null ? 'narration' : 'reported',
  });
}

describe('the findings on a series', () => {
  it('are rows of their tables, with a key each', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (series, lasts) => {
        const findings = judgeSeries(series, { lasts });
        const ids = findings.map(({ inconsistency }) => inconsistency.inconsistency_id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { inconsistency, members } of findings) {
          Inconsistency.parse(inconsistency);
          for (const member of members) InconsistencyClaim.parse(member);
          expect(new Set(members.map(({ claim_id }) => claim_id)).size).toBe(members.length);
          expect(inconsistency.independent_sources).toBeLessThanOrEqual(inconsistency.sources);
          if (inconsistency.high !== null) expect(inconsistency.low).toBeLessThanOrEqual(inconsistency.high);
        }
      }),
    );
  });

  it('hold a contradiction only between claims whose values and days differ as they must', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (series, lasts) => {
        const byId = new Map(series.map((claim) => [claim.claim_id, claim]));
        for (const { inconsistency, members } of judgeSeries(series, { lasts })) {
          if (inconsistency.kind !== 'contradict') continue;
          const group = members.map(({ claim_id }) => byId.get(claim_id!)!);
          const opposed = group.some((a) =>
            group.some(
              (b) =>
                a.interval.high < b.interval.low &&
                a.date === b.date &&
                (a.source_file !== b.source_file || a.voice !== b.voice),
            ),
          );
          expect(opposed).toBe(true);
        }
      }),
    );
  });

  it('hold a contradiction over days only between stocks that cannot both be right', () => {
    const stock = VOCABULARY.stocks.get('held')!;
    fc.assert(
      fc.property(claims, (series) => {
        const byId = new Map(series.map((claim) => [claim.claim_id, claim]));
        const findings = judgeSeries(series, { lasts: true, stock });
        expect(new Set(findings.map(({ inconsistency }) => inconsistency.inconsistency_id)).size).toBe(
          findings.length,
        );
        for (const { inconsistency, members } of findings) {
          if (inconsistency.kind !== 'contradict') continue;
          const group = members.map(({ claim_id }) => byId.get(claim_id!)!);
          const opposed = (a: Comparable, b: Comparable) =>
            a.interval.high < b.interval.low &&
            (a.source_file !== b.source_file || a.voice !== b.voice) &&
            (a.date === b.date || (irreconcilable(a, b, stock) && irreconcilable(b, a, stock)));
          expect(group.some((a) => group.some((b) => opposed(a, b)))).toBe(true);
        }
      }),
    );
  });

  it('bring together cells, and lose or double no claim', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (series, all) => {
        const cells = cellsOf(series, false);
        const joined = withDisputes(cells, 7, () => all);
        expect(joined.flat().length).toBe(cells.length);
        expect(new Set(joined.flat(2)).size).toBe(series.length);
        if (!all) expect(joined.every(({ length }) => length === 1)).toBe(true);
      }),
    );
  });

  it('never come from one report in one voice', () => {
    fc.assert(
      fc.property(claims, (series) => {
        const alone = series.filter(
          ({ source_file, speech }) => source_file === 'a.txt' && speech === 'narration',
        );
        for (const { inconsistency } of judgeSeries(alone, { lasts: false }))
          expect(inconsistency.kind).toBe('over_time');
      }),
    );
  });

  it('rest on cells that hold every dated claim once', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (series, lasts) => {
        expect(cellsOf(series, lasts).flat()).toHaveLength(series.length);
      }),
    );
  });
});
