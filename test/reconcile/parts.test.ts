import { describe, expect, it } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { claim, findings } from './support/claims.ts';

const count = (ordinal: number, figure: number, unit: string, unit_text: string, over: Partial<Claim> = {}) =>
  claim({ claim_id: `a-p1-${ordinal}`, figure, unit, unit_text, ...over });

const parts = async (claims: Claim[]) =>
  (await findings(claims)).filter(({ inconsistency }) => inconsistency.kind === 'part_whole');

describe('parts', () => {
  it('that add up', async () => {
    const [finding] = await parts([
      count(1, 24_000, 'person', 'people'),
      count(2, 14_500, 'Syrian', 'Syrians'),
      count(3, 3_000, 'Iraqi', 'Iraqis'),
      count(4, 6_500, 'foreigner', 'foreigners'),
    ]);
    expect(finding!.inconsistency).toMatchObject({ inconsistency_id: 'parts-a-p1-1', difference: 0 });
    expect(finding!.members.map(({ role }) => role)).toEqual(['total', 'part', 'part', 'part']);
  });

  it('of whom the last are only told from the others', async () => {
    const [finding] = await parts([
      count(1, 56_000, 'person', 'people'),
      count(2, 28_000, 'Iraqi', 'Iraqis'),
      count(3, 18_000, 'Syrian', 'Syrians'),
      count(4, 10_000, 'person', 'others'),
    ]);
    expect(finding!.inconsistency.difference).toBe(0);
  });

  it('that miss the total by one', async () => {
    const [finding] = await parts([
      count(1, 5_704, 'suspect', 'suspects'),
      count(2, 467, 'Iraqi', 'Iraqis'),
      count(3, 4_253, 'Arab', 'Arabs'),
      count(4, 983, 'foreigner', 'other foreigners'),
    ]);
    expect(finding!.inconsistency.difference).toBe(-1);
    expect(finding!.inconsistency.explanation).toContain('1 of the total are not accounted for');
  });

  it('that stand in the next paragraph, and of which nothing else is said', async () => {
    const next = (ordinal: number, figure: number, unit: string, over: Partial<Claim> = {}) =>
      count(ordinal, figure, unit, `${unit}s`, {
        claim_id: `a-p2-${ordinal}`,
        paragraph: 2,
        measure: null,
        ...over,
      });
    const total = count(1, 900, 'person', 'people');
    const [finding] = await parts([total, next(1, 500, 'Syrian'), next(2, 350, 'Iraqi')]);
    expect(finding!.inconsistency).toMatchObject({ inconsistency_id: 'parts-a-p1-1', difference: -50 });
    const own = next(3, 850, 'person', { measure: 'held' });
    const [nearer] = await parts([total, own, next(1, 500, 'Syrian'), next(2, 350, 'Iraqi')]);
    expect(nearer!.inconsistency).toMatchObject({ inconsistency_id: 'parts-a-p2-3', difference: 0 });
  });

  it('are not added up to a total that they do not belong to', async () => {
    expect(
      await parts([
        count(1, 900, 'Arab', 'Arabs'),
        count(2, 500, 'Syrian', 'Syrians'),
        count(3, 350, 'foreigner', 'foreigners'),
      ]),
    ).toEqual([]);
  });

  it('that are more than the total', async () => {
    const [finding] = await parts([
      count(1, 100, 'person', 'people'),
      count(2, 70, 'man', 'men'),
      count(3, 45, 'woman', 'women'),
    ]);
    expect(finding!.inconsistency.explanation).toContain('15 more than the total');
  });

  it('that differ only as rounded figures do', async () => {
    const about = { qualifier: 'about' } as const;
    const [finding] = await parts([
      count(1, 24_000, 'person', 'people', about),
      count(2, 15_000, 'Syrian', 'Syrians', about),
      count(3, 3_500, 'Iraqi', 'Iraqis'),
      count(4, 6_200, 'foreigner', 'foreigners'),
    ]);
    expect(finding!.inconsistency).toMatchObject({ difference: 700 });
    expect(finding!.inconsistency.explanation).toContain('rounded');
  });

  it('of parts are not added twice', async () => {
    const [finding] = await parts([
      count(1, 100, 'person', 'people'),
      count(2, 40, 'woman', 'women'),
      count(3, 60, 'child', 'children'),
      count(4, 25, 'boy', 'boys'),
    ]);
    expect(finding!.inconsistency.difference).toBe(0);
  });

  it('are not seen in one part, in another paragraph, at another time, or in something else', async () => {
    const total = count(1, 100, 'person', 'people');
    const [men, women] = [count(2, 70, 'man', 'men'), count(3, 45, 'woman', 'women')];
    expect(await parts([total, men])).toEqual([]);
    expect(await parts([total, men, { ...women, paragraph: 2, claim_id: 'a-p2-1' }])).toEqual([]);
    expect(
      await parts([total, men, { ...women, date: '2019', date_from: '2019-01-01', date_to: '2019-12-31' }]),
    ).toEqual([]);
    expect(await parts([total, men, { ...women, measure: 'killed' }])).toEqual([]);
    expect(await parts([total, count(2, 7, 'camp', 'camps'), count(3, 9, 'prison', 'prisons')])).toEqual([]);
  });
});
