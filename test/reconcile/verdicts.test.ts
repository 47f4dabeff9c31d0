/** Which claims agree and which contradict each other. Every case runs through the whole stage. */
import { describe, expect, it } from 'vitest';
import { claim, findings, kinds, place, said, source } from './support/claims.ts';

const other = { source_file: 'b.txt' };

describe('two reports', () => {
  it('agree on the same figure', async () => {
    expect(await kinds([claim(), claim(other)])).toEqual(['agree']);
  });

  it('agree where one only rounds', async () => {
    const rough = claim({ figure: 150, qualifier: 'about', figure_text: 'roughly 150' });
    expect(await kinds([rough, claim({ ...other, figure: 144 })])).toEqual(['rounding']);
  });

  it('agree where a number noun or a bound covers the figure', async () => {
    const hundreds = claim({
      figure: null,
      qualifier: 'vague',
      figure_low: 200,
      figure_high: 999,
      figure_text: 'hundreds',
    });
    expect(await kinds([hundreds, claim({ ...other, figure: 240 })])).toEqual(['rounding']);
    const atLeast = claim({ figure: 12, qualifier: 'at_least', figure_low: 12, figure_text: 'at least 12' });
    expect(await kinds([atLeast, claim({ ...other, figure: 15 })])).toEqual(['rounding']);
  });

  it('contradict each other where no value fits both', async () => {
    expect(await kinds([claim({ figure: 150 }), claim({ ...other, figure: 144 })])).toEqual(['contradict']);
    const atLeast = claim({ figure: 12, qualifier: 'at_least', figure_low: 12, figure_text: 'at least 12' });
    expect(await kinds([atLeast, claim({ ...other, figure: 9 })])).toEqual(['contradict']);
  });

  it('that quote one speaker with two figures contradict each other', async () => {
    const [finding] = await findings([
      said('Ministry', { figure: 5640 }),
      said('Ministry', { ...other, figure: 5064 }),
    ]);
    expect(finding!.inconsistency).toMatchObject({
      kind: 'contradict',
      low: 5064,
      high: 5640,
      sources: 2,
      voices: 1,
    });
  });
});

describe('two reports of one week', () => {
  const later = { ...other, date: '2024-05-05' };
  const killed = { measure: 'killed', unit: 'person', unit_text: 'people' };
  const published = { date_basis: 'published' } as const;

  it('agree on what lasts', async () => {
    const about = { figure: 150, qualifier: 'about', figure_text: 'some 150' } as const;
    const [finding] = await findings([claim(about), claim({ ...later, figure: 144 })]);
    expect(finding!.inconsistency).toMatchObject({
      kind: 'rounding',
      date_from: '2024-05-02',
      date_to: '2024-05-05',
    });
  });

  it('agree on a count up to the day of one of them', async () => {
    expect(await kinds([claim(killed), claim({ ...later, ...killed, ...published })])).toEqual(['agree']);
  });

  it('agree where one takes its day from the passage, unless the figure is small', async () => {
    const inherited = { date_basis: 'inherited' } as const;
    expect(await kinds([claim(killed), claim({ ...later, ...killed, ...inherited })])).toEqual(['agree']);
    const two = { ...killed, figure: 2 };
    expect(await kinds([claim(two), claim({ ...later, ...two, ...inherited })])).toEqual([]);
  });

  it('tell of two events where each dates its own', async () => {
    expect(await kinds([claim(killed), claim({ ...later, ...killed })])).toEqual([]);
  });

  it('do not contradict each other on events where the figures differ', async () => {
    expect(await kinds([claim(killed), claim({ ...later, ...killed, ...published, figure: 90 })])).toEqual([
      'over_time',
    ]);
  });

  it('are not brought together with a third that agrees with one of them only', async () => {
    const contradicting = [
      claim(killed),
      claim({ ...other, ...killed, figure: 90 }),
      claim({ ...killed, ...published, source_file: 'c.txt', date: '2024-05-05' }),
    ];
    expect((await kinds(contradicting)).sort()).toEqual(['contradict', 'over_time']);
  });
});

describe('one report', () => {
  it('that gives two speakers two figures holds a contradiction', async () => {
    expect(
      await kinds([said('Army', { figure: 9 }), said('Governor', { figure: 14, claim_id: 'a-p1-2' })]),
    ).toEqual(['contradict']);
  });

  it('that breaks a count down does not set its speakers against each other', async () => {
    const moved = { measure: 'transferred' };
    const part = { ...moved, figure: 9, claim_id: 'a-p2-1', paragraph: 2 };
    const total = claim({ ...moved, figure: 40 });
    const other = said('Army', { ...moved, figure: 25, claim_id: 'a-p3-1', paragraph: 3 });
    const same = said('Governor', { ...moved, figure: 40, claim_id: 'a-p4-1', paragraph: 4 });
    expect(await kinds([total, other, same])).toEqual(['contradict']);
    expect(await kinds([total, claim(part), other, same])).toEqual([]);
  });

  it('that repeats itself says nothing new', async () => {
    expect(await kinds([claim(), claim({ claim_id: 'a-p4-1', paragraph: 4 })])).toEqual([]);
  });

  it('that gives several figures in its own voice means several things', async () => {
    expect(
      await kinds([claim({ figure: 3 }), claim({ figure: 11, claim_id: 'a-p2-1', paragraph: 2 })]),
    ).toEqual([]);
  });

  it('that gives both figures takes no side between them', async () => {
    const killed = { measure: 'killed' };
    const both = [
      claim({ ...killed, figure: 3 }),
      claim({ ...killed, figure: 11, claim_id: 'a-p2-1', paragraph: 2 }),
    ];
    expect(await kinds([...both, claim({ ...other, ...killed, figure: 11 })])).toEqual([]);
  });
});

describe('countries of origin', () => {
  it('are compared wherever the people are said to be', async () => {
    const countries = { measure: 'countries_of_origin', unit: 'country', unit_text: 'countries' };
    const nowhere = { ...countries, location: null, place_id: null };
    const [finding] = await findings([
      claim({ ...countries, figure: 61 }),
      claim({ ...other, ...nowhere, figure: 66 }),
    ]);
    expect(finding!.inconsistency).toMatchObject({ kind: 'contradict', place_id: null });
  });
});

describe('a transfer', () => {
  it('is one thing for those who send and those who receive', async () => {
    const sent = said('Army', {
      figure: 150,
      measure: 'transferred',
      place_id: 'norburg',
      destination_id: 'nordland',
    });
    const received = said('Governor', { ...other, figure: 144, measure: 'received' });
    expect(await kinds([sent, received])).toEqual(['contradict']);
  });
});

describe('a part', () => {
  it('must not be greater than the whole', async () => {
    const [finding] = await findings([
      claim({ figure: 90, unit_text: 'foreign detainees', figure_text: '90' }),
      claim({ ...other, figure: 40 }),
    ]);
    expect(finding!.inconsistency).toMatchObject({ kind: 'part_whole', difference: 50 });
    expect(finding!.members.map(({ role }) => role)).toEqual(['total', 'part']);
  });

  it('is none, where a report that gives both figures means them otherwise', async () => {
    const others = claim({ figure: 90, unit_text: 'foreign detainees', claim_id: 'a-p1-2' });
    expect(await kinds([claim(), claim(other), others])).toEqual(['agree']);
  });

  it('of a place must not be greater than the place around it, of what lasts', async () => {
    const whole = claim({ ...other, figure: 30, place_id: 'nordland', location: 'Nordland' });
    expect(await kinds([claim(), whole])).toEqual(['part_whole']);
  });

  it('of a settlement must not be greater than it, of events', async () => {
    const escaped = { measure: 'escaped' };
    const places = [
      place('norburg', { kind: 'town' }),
      place('norburg-jail', { kind: 'prison', parent_id: 'norburg' }),
      place('new-jail', { kind: 'prison', parent_id: 'norburg' }),
    ];
    const jail = claim({ ...escaped, figure: 1500, place_id: 'norburg-jail', location: 'Norburg jail' });
    expect(await kinds([jail, claim({ ...other, ...escaped, figure: 120 })], { places })).toEqual([
      'part_whole',
    ]);
  });

  it('may be, of events: a count that names a country is seldom one for the country', async () => {
    const killed = { measure: 'killed', unit: 'person', unit_text: 'people' };
    const whole = claim({ ...other, ...killed, figure: 3, place_id: 'nordland', location: 'Nordland' });
    expect(await kinds([claim({ ...killed, figure: 7 }), whole])).toEqual([]);
  });
});

describe('one figure told of a place and of the country around it', () => {
  const killed = { measure: 'killed', unit: 'person', unit_text: 'people' };
  const around = { ...other, ...killed, place_id: 'nordland', location: 'Nordland' };

  it('is taken for the same count', async () => {
    const [finding] = await findings([claim({ ...killed, figure: 374 }), claim({ ...around, figure: 374 })]);
    expect(finding!.inconsistency).toMatchObject({
      inconsistency_id: 'places-a-p1-1',
      kind: 'agree',
      place_id: null,
      voices: 2,
    });
  });

  it('is not, where it is small, in one report, or fits several places', async () => {
    expect(await kinds([claim({ ...killed, figure: 2 }), claim({ ...around, figure: 2 })])).toEqual([]);
    expect(
      await kinds([claim(killed), claim({ ...around, source_file: 'a.txt', claim_id: 'a-p2-1' })]),
    ).toEqual([]);
    const places = ['norburg', 'sudburg'].map((id) => place(id, { parent_id: 'nordland' }));
    const third = claim({ ...killed, source_file: 'c.txt', place_id: 'sudburg', location: 'Sudburg' });
    expect(
      await kinds([claim(killed), claim(around), third], { places: [...places, place('nordland')] }),
    ).toEqual([]);
  });
});

describe('a finding', () => {
  it('says who stands behind each side, and counts a copy and a quoted speaker once', async () => {
    const claims = [
      said('Army', { figure: 120 }),
      said('Army', { ...other, figure: 120 }),
      claim({ source_file: 'c.txt', figure: 1500 }),
      claim({ source_file: 'd.txt', figure: 1500 }),
    ];
    const sources = ['a.txt', 'b.txt', 'c.txt'].map((file) => source(file));
    const [copy, finding] = await findings(claims, {
      sources: [...sources, source('d.txt', { derived_from: 'c.txt' })],
    });
    expect(copy!.inconsistency.kind).toBe('copy');
    expect(finding!.inconsistency).toMatchObject({
      kind: 'contradict',
      sources: 4,
      independent_sources: 3,
      voices: 2,
    });
    expect(finding!.members.map(({ side, voice }) => `${side} ${voice}`)).toEqual([
      '120 speaker:army',
      '120 speaker:army',
      '1,500 report:c.txt',
      '1,500 report:c.txt',
    ]);
  });

  it('is named for its first claim, whatever the verdict and the order of claims', async () => {
    const pair = [claim({ ...other, figure: 41 }), claim()];
    const [contradiction] = await findings(pair);
    const [agreement] = await findings([claim(), claim(other)]);
    expect(contradiction!.inconsistency.inconsistency_id).toBe('figures-a-p1-1');
    expect(agreement!.inconsistency.inconsistency_id).toBe('figures-a-p1-1');
  });

  it('does not depend on the order of claims', async () => {
    const claims = [
      claim(),
      claim({ ...other, figure: 90 }),
      claim({ source_file: 'c.txt', figure: 12, date: '2024-06-01' }),
    ];
    expect(await findings([...claims].reverse())).toEqual(await findings(claims));
  });

  it('leaves out withdrawn claims', async () => {
    expect(await kinds([claim({ status: 'withdrawn' }), claim({ ...other, figure: 90 })])).toEqual([]);
  });

  it('of places unknown to the tables carries no key', async () => {
    const nowhere = { place_id: null, location: 'Atlantis' };
    const [finding] = await findings([claim(nowhere), claim({ ...other, ...nowhere, figure: 90 })], {
      places: [place('norburg')],
    });
    expect(finding!.inconsistency).toMatchObject({ kind: 'contradict', place_id: null });
  });
});

it('an empty collection gives nothing', async () => {
  expect(await kinds([])).toEqual([]);
});
