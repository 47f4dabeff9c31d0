/** Different breakdowns of one count, as reports of different days give them. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { claim, findings } from './support/claims.ts';

const day = (n: number): Partial<Claim> => ({ measure: 'transferred', date: `2026-02-${10 + n}` });
/** A report of a total, and of the Iraqis in it. */
const report = (n: number, total: number, iraqis: number, over: Partial<Claim> = {}) => {
  const source_file = `r${n}.txt`;
  return [
    claim({ source_file, ...day(n), figure: total, ...over }),
    claim({
      source_file,
      ...day(n),
      figure: iraqis,
      unit: 'Iraqi',
      unit_text: 'Iraqis',
      claim_id: `r${n}-p1-2`,
      ...over,
    }),
  ];
};
const breakdowns = async (...claims: Claim[][]) =>
  (await findings(claims.flat()))
    .map(({ inconsistency }) => inconsistency)
    .filter(({ inconsistency_id }) => inconsistency_id.startsWith('breakdown-'));

describe('two breakdowns of one total', () => {
  it('contradict each other, whatever their dates', async () => {
    const [found, ...more] = await breakdowns(report(1, 5704, 467), report(4, 5704, 460));
    expect(found).toMatchObject({
      kind: 'contradict',
      low: 460,
      high: 467,
      population: 'person+origin:iraqi',
    });
    expect(found!.explanation).toContain('5,704');
    expect(more).toEqual([]);
  });

  it('do not where they agree', async () => {
    expect(await breakdowns(report(1, 5704, 467), report(4, 5704, 467))).toEqual([]);
  });

  it('do not where the total is another, or so round that it can be', async () => {
    expect(await breakdowns(report(1, 5704, 467), report(4, 5711, 460))).toEqual([]);
    expect(await breakdowns(report(1, 5700, 467), report(4, 5700, 460))).toEqual([]);
    expect(await breakdowns(report(1, 704, 467), report(4, 704, 460))).toEqual([]);
  });

  it('do not where the totals lie months apart, or are of other places', async () => {
    const later = { date: '2026-06-01' };
    expect(await breakdowns(report(1, 5704, 467), report(4, 5704, 460, later))).toEqual([]);
    const elsewhere = { place_id: 'sudburg', location: 'Sudburg' };
    expect(await breakdowns(report(1, 5704, 467), report(4, 5704, 460, elsewhere))).toEqual([]);
  });
});
