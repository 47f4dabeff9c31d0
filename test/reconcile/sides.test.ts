import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../pipeline/reconcile/interval.ts';
import { takeSides } from '../../pipeline/reconcile/sides.ts';

const statement = (low: number, high = low) => ({ interval: { low, high } });
const statements = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 8 }))
    .map(([low, width]) => statement(low, low + width)),
);

describe('sides', () => {
  it('are one where all can be right', () => {
    const { decided, open } = takeSides([
      statement(144),
      statement(140, 160),
      statement(100, Number.POSITIVE_INFINITY),
    ]);
    expect(decided).toHaveLength(1);
    expect(decided[0]!.common).toEqual({ low: 144, high: 144 });
    expect(open).toEqual([]);
  });

  it('leave out what fits more than one of them', () => {
    const wide = statement(100, 999);
    const { decided, open } = takeSides([statement(120), statement(200), wide]);
    expect(decided.map(({ statements }) => statements.length)).toEqual([1, 1]);
    expect(open).toEqual([wide]);
  });

  it('of nothing are none', () => {
    expect(takeSides([])).toEqual({ decided: [], open: [] });
  });

  it('each hold statements that agree, and every statement stands somewhere once', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const { decided, open } = takeSides(all);
        expect(decided.flatMap((side) => side.statements).length + open.length).toBe(all.length);
        for (const { common, statements: members } of decided) {
          expect(members.length).toBeGreaterThan(0);
          expect(common.low).toBeLessThanOrEqual(common.high);
        }
      }),
    );
  });

  it('are as few as there are statements of which no two agree', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const { decided } = takeSides(all);
        const tightest = decided.map(({ statements: members }) =>
          members.reduce((a, b) => (b.interval.high < a.interval.high ? b : a)),
        );
        for (const a of tightest)
          for (const b of tightest) if (a !== b) expect(overlap(a.interval, b.interval)).toBe(false);
      }),
    );
  });
});
