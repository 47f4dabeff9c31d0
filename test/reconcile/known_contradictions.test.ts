/** Figures that public coverage of 2022 and 2026 is known to give in ways that do not agree, as facts. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { claim, findings, said } from './support/claims.ts';

const BREAK = {
  date: '2026-01-19',
  place_id: 'al-shaddadi-prison',
  location: 'al-Shaddadi prison',
  measure: 'escaped',
};
const about = (figure: number): Partial<Claim> => ({
  figure,
  qualifier: 'about',
  figure_text: `about ${figure}`,
});
const report = (n: number) => ({ source_file: `r${n}.txt` });
const moved = (day: string): Partial<Claim> => ({
  measure: 'transferred',
  date: day,
  place_id: 'hasakah',
  location: 'Hasakah',
  destination_id: 'iraq',
});
const verdicts = async (claims: Claim[]) =>
  (await findings(claims)).map(({ inconsistency }) => [
    inconsistency.kind,
    inconsistency.low,
    inconsistency.high,
  ]);

describe('escapes from al-Shaddadi prison', () => {
  it('are 120, 200 or 1,500, by three voices in five reports', async () => {
    const found = await findings([
      said('SDF', { ...report(1), ...BREAK, ...about(1500), unit: 'member', unit_text: 'ISIS members' }),
      said('US official', {
        ...report(2),
        ...BREAK,
        ...about(200),
        unit: 'fighter',
        unit_text: 'low-level fighters',
      }),
      said('Interior ministry', { ...report(2), ...BREAK, ...about(120), claim_id: 'r2-p2-1', paragraph: 2 }),
      said('Interior ministry', { ...report(3), ...BREAK, ...about(120) }),
      said('Interior ministry', { ...report(4), ...BREAK, figure: 120 }),
      said('SDF', { ...report(4), ...BREAK, ...about(1500), claim_id: 'r4-p2-1', paragraph: 2 }),
      claim({ ...report(5), ...BREAK, figure: 120 }),
    ]);
    expect(found).toHaveLength(1);
    const [{ inconsistency, members }] = found as [(typeof found)[number]];
    expect(inconsistency).toMatchObject({ kind: 'contradict', low: 120, high: 1500, sources: 5, voices: 4 });
    expect(new Set(members.map(({ side }) => side))).toEqual(new Set(['120', '200', '1,500']));
  });
});

describe('transfers to Iraq', () => {
  it('of the first day are 150 or 144, each with its speakers', async () => {
    const [finding] = await findings([
      said('CENTCOM', { ...report(1), ...moved('2026-01-21'), figure: 150 }),
      said('Iraqi general', {
        ...report(1),
        ...moved('2026-01-21'),
        figure: 144,
        claim_id: 'r1-p2-1',
        paragraph: 2,
      }),
      said('Iraqi spokesman', { ...report(2), ...moved('2026-01-21'), figure: 150, measure: 'received' }),
    ]);
    expect(finding!.inconsistency).toMatchObject({ kind: 'contradict', low: 144, high: 150, voices: 3 });
  });

  it('that add up from day to day contradict nothing', async () => {
    const running = [150, 475, 2250, 4583, 5704].map((figure, i) =>
      claim({
        ...report(i),
        ...moved(`2026-0${i < 2 ? 1 : 2}-${['21', '27', '07', '09', '13'][i]}`),
        figure,
      }),
    );
    const found = await findings(running);
    expect(found.map(({ inconsistency }) => inconsistency.kind)).toEqual(['over_time']);
    expect(found[0]!.inconsistency.explanation).toContain('never fall');
  });

  it('of 13 February are 5,704 in most, and 5,640 or 5,064 in the words of one ministry', async () => {
    const day = moved('2026-02-13');
    expect(
      await verdicts([
        said('Judicial centre', {
          ...report(1),
          ...day,
          figure: 5704,
          unit: 'suspect',
          unit_text: 'suspects',
        }),
        said('Justice ministry', { ...report(2), ...day, figure: 5640 }),
        said('Justice ministry', { ...report(2), ...day, figure: 5064, claim_id: 'r2-p2-1', paragraph: 2 }),
      ]),
    ).toEqual([['contradict', 5064, 5704]]);
  });

  it('of Iraqis are 467 or 460, and of all as many more as rounding explains', async () => {
    const day = moved('2026-02-16');
    const iraqis = { unit: 'Iraqi', unit_text: 'Iraqis' };
    expect(
      await verdicts([
        claim({ ...report(1), ...day, figure: 5704 }),
        claim({ ...report(1), ...day, ...iraqis, figure: 467, claim_id: 'r1-p1-2' }),
        claim({ ...report(2), ...day, figure: 5700 }),
        claim({ ...report(2), ...day, ...iraqis, figure: 460, claim_id: 'r2-p1-2' }),
      ]),
    ).toEqual([
      ['rounding', 5700, 5704],
      ['contradict', 460, 467],
    ]);
  });
});

describe('people in al-Hol camp', () => {
  const CAMP = { place_id: 'al-hol-camp', location: 'al-Hol camp', unit: 'person', unit_text: 'people' };

  it('have parts that are 700 more than their total, within rounding', async () => {
    const [finding] = await findings([
      claim({ ...CAMP, ...about(24_000) }),
      claim({ ...CAMP, ...about(15_000), unit: 'Syrian', unit_text: 'Syrians', claim_id: 'a-p1-2' }),
      claim({ ...CAMP, figure: 3500, unit: 'Iraqi', unit_text: 'Iraqis', claim_id: 'a-p1-3' }),
      claim({ ...CAMP, figure: 6200, unit: 'foreigner', unit_text: 'other foreigners', claim_id: 'a-p1-4' }),
    ]);
    expect(finding!.inconsistency).toMatchObject({ kind: 'part_whole', difference: 700 });
  });

  it('are 60,000 in one report and 24,000 in others of the day', async () => {
    expect(
      await verdicts(
        [24_000, 24_000, 60_000].map((figure, i) => claim({ ...CAMP, ...report(i), ...about(figure) })),
      ),
    ).toEqual([['contradict', 24_000, 60_000]]);
  });

  it('are no contradiction to families, but are counted otherwise', async () => {
    const families = { ...CAMP, unit: 'family', unit_text: 'families' };
    expect(
      await verdicts([
        claim({ ...CAMP, figure: 17_000 }),
        claim({ ...families, ...report(1), figure: 1000 }),
      ]),
    ).toEqual([['scope', 1000, 17_000]]);
  });
});

describe('the dead of January 2022', () => {
  const TOLL = {
    measure: 'killed',
    date: '2022-01-31',
    place_id: 'al-sinaa-prison',
    location: 'al-Sina’a prison',
  };

  it('are counted by side: fighters and civilians are not set against each other', async () => {
    expect(
      await verdicts([
        said('SDF', { ...report(1), ...TOLL, figure: 374, unit: 'fighter', unit_text: 'ISIS fighters' }),
        said('SDF', {
          ...report(1),
          ...TOLL,
          figure: 4,
          unit: 'civilian',
          unit_text: 'civilians',
          claim_id: 'r1-p1-2',
        }),
        said('SOHR', { ...report(2), ...TOLL, figure: 7, unit: 'civilian', unit_text: 'civilians' }),
      ]),
    ).toEqual([['contradict', 4, 7]]);
  });
});
