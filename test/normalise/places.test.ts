import { describe, expect, test } from 'vitest';
import { Place } from '../../schemas/authority.ts';
import type { ExtractedClaim } from '../../schemas/claim.ts';
import { extracted, run } from './support/records.ts';

/** Key of the place that one claim names. */
function placeOf(claim: Partial<ExtractedClaim>, gazetteer = {}): string | null {
  return run([extracted(claim)], gazetteer).claims[0]!.place_id;
}

describe('the printed words come first', () => {
  test.each([
    ['Al Zenda prison', 'zenda-prison'],
    ['al-Zenda jail', 'zenda-prison'],
    ['az-Zandah', 'zenda'],
    ['the city of al-Zenda', 'zenda'],
    ['al-Zenda river', 'zenda-river'],
    ['town of al-Zenda', 'zenda'],
    ['Zenda province', 'zenda-province'],
    ['province of Zenda', 'zenda-province'],
    ['Hentzau refugee camp', 'hentzau-camp'],
    ['Hent’zau', 'hentzau'],
  ])('%s', (location, id) => {
    expect(placeOf({ location })).toBe(id);
  });
});

describe('a name that several places share', () => {
  test('is the town where nothing speaks for another', () => {
    expect(placeOf({ location: 'al-Zenda' })).toBe('zenda');
    expect(placeOf({ location: 'al-Hentzau', unit: 'soldier', measure: 'killed' })).toBe('hentzau');
  });

  test('is the prison where the claim counts detainees or escapes', () => {
    expect(placeOf({ location: 'al-Zenda', unit: 'detainee' })).toBe('zenda-prison');
    expect(placeOf({ location: 'al-Zenda', unit: 'man', measure: 'escaped' })).toBe('zenda-prison');
  });

  test('is the city even so: a city has more than one prison', () => {
    expect(placeOf({ location: 'Strelsau', unit: 'detainee', measure: 'held' })).toBe('strelsau');
    expect(placeOf({ location: 'the central prison of Strelsau' })).toBe('strelsau-prison');
  });

  test('is the camp where the claim counts who lives in one, or says so', () => {
    expect(placeOf({ location: 'al-Hentzau', unit: 'family' })).toBe('hentzau-camp');
    expect(placeOf({ location: 'al-Hentzau', unit: 'person', unit_text: 'people in the camp' })).toBe(
      'hentzau-camp',
    );
  });

  test('is the one that the report names in full elsewhere', () => {
    const { claims } = run([
      extracted({ location: 'al-Hentzau', unit: 'soldier' }),
      extracted({ ordinal: 2, location: 'al-Hentzau camp' }),
    ]);
    expect(claims.map((claim) => claim.place_id)).toEqual(['hentzau-camp', 'hentzau-camp']);
  });

  test('is not told by another report', () => {
    const { claims } = run([
      extracted({ source_file: '701_x.txt', location: 'al-Hentzau camp' }),
      extracted({ source_file: '702_x.txt', location: 'al-Hentzau', unit: 'soldier' }),
    ]);
    expect(claims[1]!.place_id).toBe('hentzau');
  });

  test('is another place altogether where the gazetteer says so', () => {
    const gazetteer = () => ({ name: 'Al Zenda', kind: 'village', country: 'XX', lat: 1, lon: 2 });
    expect(placeOf({ location: 'al-Zenda', location_key: 'geonames:99' }, { gazetteer })).toBe('geonames-99');
    expect(placeOf({ location: 'al-Zenda', location_key: 'geonames:2' }, { gazetteer })).toBe('zenda');
  });
});

describe('places outside the authority file', () => {
  const gazetteer = (key: string, name: string) =>
    key === 'geonames:42' && name !== 'Chito'
      ? { name: 'Quito', kind: 'admin2', country: 'RR', lat: -0.2, lon: -78.5 }
      : null;

  test('come from the gazetteer, in the country of the authority file', () => {
    const named = ['Chito', 'Kito'].map((location, i) =>
      extracted({ ordinal: i + 1, location, location_key: 'geonames:42' }),
    );
    const { claims, places } = run(named, { gazetteer });
    expect(claims[1]!.place_id).toBe('geonames-42');
    expect(claims[0]!.place_id).toBe('geonames-42');
    const row = places.find((one) => one.place_id === 'geonames-42')!;
    expect(row).toMatchObject({
      name: 'Quito',
      aliases: ['Chito', 'Kito'],
      origin: 'gazetteer',
      kind: 'region',
    });
    expect(row).toMatchObject({ parent_id: 'ruritania', geonames_id: 42, lat: -0.2 });
    expect(places.map((one) => one.place_id)).toContain('ruritania');
  });

  test('are known by their name where the gazetteer has none, under any spelling', () => {
    const { claims, places } = run([
      extracted({ location: 'Nowhere Hill' }),
      extracted({ ordinal: 2, location: 'nowhere-hill' }),
    ]);
    expect(claims.map((claim) => claim.place_id)).toEqual(['nowhere-hill', 'nowhere-hill']);
    expect(places).toMatchObject([
      { name: 'Nowhere Hill', aliases: ['nowhere-hill'], origin: 'text', kind: 'other' },
    ]);
  });
});

test('only the places named are rows, with those that contain them', () => {
  const { places } = run([extracted({ location: 'al-Zenda prison', destination: 'Ruritania' })]);
  expect(places.map((one) => one.place_id)).toEqual(['ruritania', 'zenda', 'zenda-prison']);
  for (const row of places) expect(Place.safeParse(row).success).toBe(true);
});
