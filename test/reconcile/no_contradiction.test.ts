/** Pairs of claims that only seem to contradict each other. Every case runs through the whole stage. */
import { describe, expect, it } from 'vitest';
import { claim, findings, kinds, source } from './support/claims.ts';

const other = { source_file: 'b.txt' };

describe('no contradiction lies between', () => {
  it('events of different dates', async () => {
    const killed = { measure: 'killed', unit: 'person', unit_text: 'people' };
    expect(
      await kinds([claim(killed), claim({ ...other, ...killed, figure: 90, date: '2024-05-03' })]),
    ).toEqual(['over_time']);
  });

  it('a year and a day in it', async () => {
    const year = claim({ figure: 90, date: '2024', date_from: '2024-01-01', date_to: '2024-12-31' });
    expect(await kinds([year, claim(other)])).toEqual(['over_time']);
  });

  it('days of one week that a report leaves open', async () => {
    const week = { date: '2024-W18', date_from: '2024-04-29', date_to: '2024-05-05' };
    const killed = { measure: 'killed', unit: 'person', unit_text: 'people' };
    const vague = claim({
      ...week,
      ...killed,
      figure: null,
      qualifier: 'vague',
      figure_low: 24,
      figure_high: 99,
      figure_text: 'dozens',
    });
    const found = await kinds([
      vague,
      claim({ ...other, ...killed, figure: 30 }),
      claim({ source_file: 'c.txt', ...killed, figure: 60, date: '2024-05-04' }),
    ]);
    expect(found).not.toContain('contradict');
  });

  it('figures without a date', async () => {
    const undated = { date: null, date_from: null, date_to: null };
    expect(await kinds([claim(undated), claim({ ...other, ...undated, figure: 90 })])).toEqual([]);
  });

  it('a running count that rises', async () => {
    const toll = { measure: 'killed', unit: 'person', unit_text: 'people' };
    const [rise] = await findings([
      claim({ ...toll, figure: 12 }),
      claim({ ...other, ...toll, figure: 30, date: '2024-05-04' }),
    ]);
    expect(rise!.inconsistency.kind).toBe('over_time');
    expect(rise!.inconsistency.explanation).toContain('never fall');
  });

  it('a toll that later reports give higher, but does where a later report gives less', async () => {
    const toll = { measure: 'killed', unit: 'person', unit_text: 'people' };
    const published = (a: string, b: string) => ({
      sources: [source('a.txt', { published: a }), source('b.txt', { published: b })],
    });
    const pair = [claim({ ...toll, figure: 12 }), claim({ ...other, ...toll, figure: 31 })];
    const [rise] = await findings(pair, published('2024-05-02', '2024-05-06'));
    expect(rise!.inconsistency).toMatchObject({ kind: 'over_time', low: 12, high: 31 });
    expect(rise!.inconsistency.explanation).toContain('Later reports give more');
    expect(await kinds(pair, published('2024-05-06', '2024-05-02'))).toEqual(['contradict']);
    expect(await kinds(pair, published('2024-05-02', '2024-05-02'))).toEqual(['contradict']);
    const escaped = pair.map((one) => ({ ...one, measure: 'escaped' }));
    expect(await kinds(escaped, published('2024-05-02', '2024-05-06'))).toEqual(['contradict']);
  });

  it('events in a country of which one is ten times the other: they are seldom one event', async () => {
    const country = { measure: 'killed', place_id: 'nordland', location: 'Nordland' };
    const many = claim({ ...country, figure: 100 });
    expect(await kinds([many, claim({ ...other, ...country, figure: 6 })])).toEqual([]);
    expect(await kinds([many, claim({ ...other, ...country, figure: 60 })])).toEqual(['contradict']);
  });

  it('a count and a fraction', async () => {
    expect(await kinds([claim({ figure: 9_900 }), claim({ ...other, figure: 0.33 })])).toEqual([]);
  });

  it('different dates and different people', async () => {
    const later = { ...other, figure: 90, date: '2024-05-20', unit_text: 'low-level detainees' };
    expect(await kinds([claim(), claim(later)])).toEqual([]);
  });

  it('two events far apart, which are not even one thing over time', async () => {
    const killed = { measure: 'killed', unit: 'person', unit_text: 'people' };
    expect(
      await kinds([claim(killed), claim({ ...other, ...killed, figure: 90, date: '2024-09-01' })]),
    ).toEqual([]);
  });

  it('different places', async () => {
    expect(
      await kinds([claim(), claim({ ...other, figure: 90, place_id: 'sudstad', location: 'Sudstad' })]),
    ).toEqual([]);
  });

  it('a place and the country around it that holds more', async () => {
    const killed = { measure: 'killed' };
    const whole = claim({ ...other, ...killed, figure: 90, place_id: 'nordland', location: 'Nordland' });
    expect(await kinds([claim(killed), whole])).toEqual([]);
  });

  it('part and whole', async () => {
    expect(
      await kinds([claim({ figure: 90 }), claim({ ...other, figure: 5, unit_text: 'foreign detainees' })]),
    ).toEqual([]);
  });

  it('different populations', async () => {
    const women = claim({ ...other, figure: 90, unit: 'woman', unit_text: 'women and children' });
    const families = claim({ source_file: 'c.txt', figure: 25, unit: 'family', unit_text: 'families' });
    expect(await kinds([claim(), women, families])).toEqual([]);
  });

  it('populations that words unknown to the vocabulary narrow, but their scope is pointed out', async () => {
    expect(await kinds([claim(), claim({ ...other, figure: 90, unit_text: 'low-level detainees' })])).toEqual(
      ['scope'],
    );
  });

  it('different measures', async () => {
    expect(await kinds([claim(), claim({ ...other, figure: 90, measure: 'escaped' })])).toEqual([]);
  });

  it.each([
    ['ages', { measure: 'age', unit: 'year', unit_text: 'guard' }],
    ['durations', { measure: 'duration', unit: 'day', unit_text: 'truce' }],
    ['prices', { measure: 'price', unit: 'US dollar', unit_text: 'a barrel' }],
    ['distances', { measure: 'distance', unit: 'kilometre', unit_text: 'from town' }],
    ['shares', { measure: 'share', unit: 'percent', unit_text: 'of the residents' }],
  ])('%s of things that nobody names', async (_, amount) => {
    expect(await kinds([claim(amount), claim({ ...other, ...amount, figure: 90 })])).toEqual([]);
  });

  it('what is planned and what is done', async () => {
    expect(
      await kinds([claim({ figure: 7000, modality: 'planned' }), claim({ ...other, figure: 5704 })]),
    ).toEqual([]);
  });

  it('what may be and what is', async () => {
    expect(await kinds([claim({ modality: 'possible' }), claim({ ...other, figure: 90 })])).toEqual([]);
  });

  it('what is denied and what is not', async () => {
    expect(await kinds([claim({ modality: 'denied' }), claim({ ...other, figure: 90 })])).toEqual([]);
  });

  it('an amount and its change', async () => {
    expect(await kinds([claim({ direction: 'up' }), claim({ ...other, figure: 90 })])).toEqual([]);
  });

  it('things of which the report says only that they are there', async () => {
    const there = { measure: null, unit: 'person', unit_text: 'people' };
    expect(await kinds([claim({ ...there, figure: 2 }), claim({ ...other, ...there, figure: 5 })])).toEqual(
      [],
    );
  });
});
