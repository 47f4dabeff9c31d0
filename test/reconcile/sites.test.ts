/** Which site is meant where a report names only the town or the area around it. */
import { describe, expect, it } from 'vitest';
import type { Event } from '../../schemas/authority.ts';
import type { Claim } from '../../schemas/claim.ts';
import { type Collection, claim, kinds, place } from './support/claims.ts';

const PLACES = [
  place('nordland', { kind: 'country' }),
  place('northern-province', { kind: 'admin1', parent_id: 'nordland' }),
  place('elmton', { kind: 'town', parent_id: 'northern-province' }),
  place('elmton-jail', { kind: 'prison', parent_id: 'elmton' }),
  place('elmton-camp', { kind: 'camp', parent_id: 'elmton' }),
];
const at = (place_id: string, over: Partial<Claim>) => claim({ place_id, location: place_id, ...over });
const found = (claims: Claim[], over: Collection = {}) => kinds(claims, { places: PLACES, ...over });
const escaped = { measure: 'escaped', figure: 120 };
const more = { source_file: 'b.txt', measure: 'escaped', figure: 1500 };

describe('what is said of people in custody in a town', () => {
  it('is said of its one known prison', async () => {
    expect(await found([at('elmton-jail', escaped), at('elmton', more)])).toEqual(['contradict']);
  });

  it('and of its one camp, where they are no prisoners', async () => {
    const people = { unit: 'person', unit_text: 'people' };
    const town = at('elmton', { ...people, source_file: 'b.txt', figure: 900 });
    expect(await found([at('elmton-camp', { ...people, figure: 500 }), town])).toEqual(['contradict']);
  });

  it.each([
    ['has two', place('new-jail', { kind: 'prison', parent_id: 'elmton' })],
    [
      'is a city, of which not every prison is known',
      place('elmton', { kind: 'city', parent_id: 'northern-province' }),
    ],
  ])('is not, where the town %s', async (_, other) => {
    expect(
      await found([at('elmton-jail', escaped), at('elmton', more)], { places: [other, ...PLACES] }),
    ).toEqual([]);
  });

  it('is not, where it is no custody', async () => {
    const killed = { measure: 'killed' };
    expect(
      await found([at('elmton-jail', { ...escaped, ...killed }), at('elmton', { ...more, ...killed })]),
    ).toEqual([]);
  });
});

describe('what is said of an area on the days of an event known there', () => {
  const event = (over: Partial<Event> = {}): Event => ({
    event_id: 'e',
    name: 'Elmton prison break',
    start_date: '2024-05-02',
    end_date: null,
    place_id: 'elmton-jail',
    description: 'invented',
    source: 'invented',
    note: null,
    ...over,
  });
  const pair = [at('elmton-jail', escaped), at('northern-province', more)];

  it('is said of the place of the event', async () => {
    expect(await found(pair, { events: [event()] })).toEqual(['contradict']);
  });

  it('in the week after is of the event, where the report gives no day', async () => {
    const undated = { date: '2024-05-05', date_basis: 'published' } as const;
    const later = at('elmton-jail', { ...more, ...undated });
    expect(await found([pair[0]!, later], { events: [event()] })).toEqual(['contradict']);
    expect(await found([pair[0]!, later])).toEqual(['over_time']);
    expect(await found([pair[0]!, { ...later, date_basis: 'stated' }], { events: [event()] })).toEqual([
      'over_time',
    ]);
    const province = at('northern-province', { ...more, ...undated });
    expect(await found([pair[0]!, province], { events: [event()] })).toEqual([]);
    const second = event({ event_id: 'f', start_date: '2024-05-01' });
    expect(await found([pair[0]!, later], { events: [event(), second] })).toEqual(['over_time']);
  });

  it('is not, of another day, another kind of event, a country, or where two are known', async () => {
    expect(await found(pair)).toEqual([]);
    expect(await found(pair, { events: [event({ start_date: '2024-05-04' })] })).toEqual([]);
    expect(await found(pair, { events: [event({ name: 'Visit to Elmton' })] })).toEqual([]);
    expect(await found([pair[0]!, at('nordland', more)], { events: [event()] })).toEqual([]);
    const second = event({ event_id: 'f', place_id: 'elmton-camp' });
    expect(await found(pair, { events: [event(), second] })).toEqual([]);
  });
});

describe('people counted in a camp', () => {
  const people = { unit: 'person', unit_text: 'people', figure: 500 };
  const others = { ...people, figure: 900, source_file: 'b.txt' };

  it.each(['population', 'sheltered', 'remaining', null])(
    'are those held there, if it says %s',
    async (measure) => {
      expect(await found([at('elmton-camp', people), at('elmton-camp', { ...others, measure })])).toEqual([
        'contradict',
      ]);
    },
  );

  it('are not the population of the town', async () => {
    expect(
      await found([at('elmton-camp', people), at('elmton', { ...others, measure: 'population' })]),
    ).toEqual([]);
  });

  it('are not compared with things counted there', async () => {
    const tents = { ...others, measure: null, unit: 'tent', unit_text: 'tents' };
    expect(await found([at('elmton-camp', people), at('elmton-camp', tents)])).toEqual([]);
  });
});
