/** When figures of how many are held somewhere contradict each other although they are for different days. */
import { describe, expect, it } from 'vitest';
import type { Event } from '../../schemas/authority.ts';
import type { Claim } from '../../schemas/claim.ts';
import { type Collection, claim, findings, kinds, place } from './support/claims.ts';

const PLACES = [
  place('nordland', { kind: 'country' }),
  place('northern-province', { kind: 'admin1', parent_id: 'nordland' }),
  place('norburg', { kind: 'city', parent_id: 'northern-province' }),
  place('birch-camp', { kind: 'camp', parent_id: 'norburg' }),
];
const CAMP: Partial<Claim> = {
  place_id: 'birch-camp',
  location: 'Birch camp',
  unit: 'person',
  unit_text: 'people',
};
const camp = (report: string, date: string, figure: number, over: Partial<Claim> = {}) =>
  claim({ ...CAMP, source_file: `${report}.txt`, date, figure, ...over });
const found = (claims: Claim[], over: Collection = {}) => kinds(claims, { places: PLACES, ...over });

const before = camp('a', '2024-05-02', 24_000);
const after = camp('b', '2024-05-06', 17_000);
/** What a third report tells of the days between. */
const told = (over: Partial<Claim>) =>
  camp('c', '2024-05-04', 6500, { claim_id: 'c-p2-1', paragraph: 2, ...over });

describe('two figures for a camp, four days apart', () => {
  it('contradict each other where nobody is told to have moved', async () => {
    const [finding] = await findings([before, after], { places: PLACES });
    expect(finding!.inconsistency).toMatchObject({
      kind: 'contradict',
      low: 17_000,
      high: 24_000,
      date_from: '2024-05-02',
      date_to: '2024-05-06',
    });
    expect(finding!.inconsistency.title).toContain('2024-05-02 to 2024-05-06');
  });

  it('do so where all that is told to have moved is not enough', async () => {
    expect(await found([before, after, told({ measure: 'left', figure: 900 })])).toContain('contradict');
  });

  it.each([
    ['left', { measure: 'left' }],
    ['were moved elsewhere', { measure: 'transferred', destination_id: 'nordland' }],
    ['left in families', { measure: 'left', figure: 700, unit: 'family', unit_text: 'families' }],
    ['left the town around', { measure: 'left', place_id: 'norburg', location: 'Norburg' }],
    [
      'left by more than half of them',
      { measure: 'left', figure: 3500, qualifier: 'more_than', figure_high: null },
    ],
    ['are fewer by so many', { direction: 'down' }],
  ] as const)('do not where so many %s', async (_, flow) => {
    expect(await found([before, after, told(flow as Partial<Claim>)])).not.toContain('contradict');
  });

  it.each([
    ['before', { measure: 'left', date: '2024-04-20' }],
    ['in the other direction', { measure: 'arrested' }],
    ['as a plan', { measure: 'left', modality: 'planned' }],
    ['in another place', { measure: 'left', place_id: 'southern-camp' }],
    ['somewhere in the country', { measure: 'left', place_id: 'nordland' }],
    ['as goods', { measure: 'left', unit: 'truck', unit_text: 'trucks' }],
  ] as const)('do where so many moved %s', async (_, flow) => {
    expect(await found([before, after, told(flow as Partial<Claim>)])).toContain('contradict');
  });

  it('do not where more are said to have come', async () => {
    const arrived = told({ measure: 'transferred', place_id: 'norburg', destination_id: 'birch-camp' });
    const rising = [camp('a', '2024-05-02', 17_000), camp('b', '2024-05-06', 24_000)];
    expect(await found(rising)).toContain('contradict');
    expect(await found([...rising, arrived])).not.toContain('contradict');
  });

  it('do not where one report tells how the one became the other', async () => {
    const change = [camp('c', '2024-05-02', 24_100), camp('c', '2024-05-06', 16_900, { claim_id: 'c-p1-2' })];
    expect(await found([before, after, ...change])).not.toContain('contradict');
  });

  it('do not where a known event emptied the camp, but do where it came to nothing', async () => {
    const event = (name: string): Event => ({
      event_id: 'e',
      name,
      start_date: '2024-05-03',
      end_date: '2024-05-05',
      place_id: 'birch-camp',
      description: 'invented',
      source: 'invented',
      note: null,
    });
    expect(await found([before, after], { events: [event('Evacuation of Birch camp')] })).toEqual([
      'over_time',
    ]);
    expect(await found([before, after], { events: [event('Inspection of Birch camp')] })).toEqual([
      'contradict',
    ]);
    expect(await found([before, after], { events: [event('Foiled escape attempt')] })).toEqual([
      'contradict',
    ]);
  });
});

describe('figures for different days do not contradict each other', () => {
  it('where they lie more than a week apart', async () => {
    expect(await found([before, camp('b', '2024-05-12', 17_000)])).toEqual(['over_time']);
  });

  it('where they differ by no more than come and go every day', async () => {
    expect(await found([before, camp('b', '2024-05-06', 23_100)])).toEqual(['over_time']);
    expect(await found([camp('a', '2024-05-02', 12), camp('b', '2024-05-03', 19)])).toEqual(['over_time']);
  });

  it('where one is a small part of the other: the camp was emptied, or something else is counted', async () => {
    expect(await found([before, camp('b', '2024-05-06', 310)])).toEqual(['over_time']);
    expect(await found([camp('a', '2024-05-02', 310), camp('b', '2024-05-06', 24_000)])).toEqual([
      'over_time',
    ]);
  });

  it('where reports follow a movement from day to day', async () => {
    const following = [24_000, 19_000, 14_000, 8000].map((figure, i) =>
      camp(`r${i}`, `2024-05-0${2 + 2 * i}`, figure),
    );
    expect(await found(following)).toEqual(['over_time']);
  });

  it('where one is only a number noun', async () => {
    const noun = { figure: null, qualifier: 'vague', figure_low: 2000, figure_high: 9999 } as const;
    expect(await found([before, camp('b', '2024-05-06', 0, noun)])).toEqual(['over_time']);
  });

  it('where words narrow what one of them counts', async () => {
    expect(
      await found([before, camp('b', '2024-05-06', 17_000, { unit_text: 'registered people' })]),
    ).toEqual([]);
  });

  it('where they count what the vocabulary does not know', async () => {
    const delegates = { unit: 'delegate', unit_text: 'delegates' };
    expect(
      await found([camp('a', '2024-05-02', 625, delegates), camp('b', '2024-05-06', 142, delegates)]),
    ).toEqual(['over_time']);
  });

  it('where one report gives both in its own voice', async () => {
    expect(await found([before, camp('a', '2024-05-06', 17_000, { claim_id: 'a-p1-2' })])).toEqual([
      'over_time',
    ]);
  });
});

describe('figures for one day', () => {
  it('contradict each other in a camp, however far apart', async () => {
    expect(await found([before, camp('b', '2024-05-02', 310)])).toEqual(['contradict']);
  });

  it('do not in a province, where one is a small part of the other: it counts some of those there', async () => {
    const area = { place_id: 'northern-province', location: 'the north' };
    const many = camp('a', '2024-05-02', 9000, area);
    expect(await found([many, camp('b', '2024-05-02', 144, area)])).toEqual([]);
    expect(await found([many, camp('b', '2024-05-02', 6000, area)])).toEqual(['contradict']);
  });
});

it('of several figures in one report, only the greatest is set against the total of another', async () => {
  const parts = camp('b', '2024-05-02', 8000, { claim_id: 'b-p1-2' });
  const total = camp('b', '2024-05-02', 24_000);
  expect(await found([before, total, parts])).toEqual(['agree']);
  expect(await found([before, camp('b', '2024-05-02', 30_000), parts])).toEqual(['contradict']);
});

it('a group holds all that is disputed, and what was said long after is told apart', async () => {
  const january = [
    camp('a', '2026-01-19', 23_407),
    camp('b', '2026-01-21', 24_000, { qualifier: 'about' }),
    camp('c', '2026-01-28', 60_000, { qualifier: 'about', measure: 'population' }),
    camp('d', '2026-01-20', 26_500),
  ];
  const [contradiction, change] = await findings([...january, camp('e', '2026-02-17', 17_000)], {
    places: PLACES,
  });
  expect(contradiction!.inconsistency).toMatchObject({
    kind: 'contradict',
    low: 23_407,
    high: 60_000,
    sources: 4,
  });
  expect(new Set(contradiction!.members.map(({ side }) => side))).toEqual(
    new Set(['23,407–24,000', '26,500', '60,000']),
  );
  expect(change!.inconsistency).toMatchObject({ kind: 'over_time', date_to: '2026-02-17' });
});

it('prisons are not opened and closed from week to week', async () => {
  const sites = (report: string, date: string, figure: number) =>
    camp(report, date, figure, {
      measure: 'facilities',
      unit: 'prison',
      unit_text: 'prisons',
      place_id: 'northern-province',
      location: 'the north',
    });
  const counts = [sites('a', '2024-05-02', 27), sites('b', '2024-05-20', 22)];
  expect(await found(counts)).toEqual(['contradict']);
  const closed = sites('c', '2024-05-10', 5);
  expect(await found([...counts, { ...closed, measure: 'closed' }])).toEqual(['over_time']);
});
