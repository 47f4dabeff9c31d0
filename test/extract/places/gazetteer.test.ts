import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../pipeline/extract/places/fold.ts';
import { defaultGazetteer } from '../../../pipeline/extract/places/load.ts';
import { authorityPlace, gazetteerOf, row } from './support.ts';

describe('a gazetteer', () => {
  const gazetteer = gazetteerOf([
    row('New Harbour', 'town', 'AA', { population: 900 }),
    row('New Harbour', 'city', 'BB', { population: 200_000 }),
    row('New Harbour Falls', 'village', 'AA'),
    row('Newby', 'town', 'AA'),
  ]);

  test('finds all places of a name, the most populous first', () => {
    expect(gazetteer.find('new harbour').map((place) => place.country)).toEqual(['BB', 'AA']);
  });

  test('finds nothing under part of a name', () => {
    expect(gazetteer.find('new')).toEqual([]);
    expect(gazetteer.find('')).toEqual([]);
  });

  test('knows whether a longer name begins with words', () => {
    expect(gazetteer.continues('new')).toBe(true);
    expect(gazetteer.continues('new harbour')).toBe(true);
    expect(gazetteer.continues('newby')).toBe(false);
    expect(gazetteer.continues('harbour')).toBe(false);
  });

  test('gives the name with its own letters', () => {
    const marked = gazetteerOf([row('Žarnov', 'town', 'SK')]);
    expect(marked.find('zarnov')[0]!.name).toBe('Žarnov');
    expect(gazetteer.find('newby')[0]!.name).toBe('Newby');
  });

  test('has every name that it was made of', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z .'-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), (names) => {
        const made = gazetteerOf(names.map((name) => row(name, 'town', 'AA')));
        for (const name of names) expect(made.find(foldName(name)).length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('authority records', () => {
  const record = authorityPlace('foo-camp', 'Foo camp', { kind: 'camp', aliases: ['Old Foo', 'FC'] });

  test('are found under all their names', () => {
    const gazetteer = gazetteerOf([], [record]);
    for (const key of ['foo camp', 'old foo', 'fc'])
      expect(gazetteer.find(key).map((place) => place.id)).toEqual(['foo-camp']);
    expect(gazetteer.continues('old')).toBe(true);
  });

  test('count only as printed where they are abbreviations', () => {
    expect(gazetteerOf([], [record]).find('fc')[0]!.printed).toBe('FC');
  });

  test('take the point of the place with their GeoNames id and give it their own id', () => {
    const gazetteer = gazetteerOf(
      [row('Foo', 'city', 'AA', { geonames: 7, lat: 10, lon: 20, population: 5 })],
      [authorityPlace('foo', 'Fou', { geonames_id: 7, lat: 11, lon: 21, aliases: ['Foo'] })],
    );
    const [place, ...others] = gazetteer.find('foo');
    expect(place).toMatchObject({ id: 'foo', name: 'Fou', lat: 10, lon: 20, population: 5 });
    expect(others).toEqual([]);
  });
});

describe('the gazetteer that comes with the program', () => {
  const find = (name: string) => defaultGazetteer().find(foldName(name));

  test.each([
    ['Türkiye', 'country', 'TR', 39, 35],
    ['Russia', 'country', 'RU', 60, 100],
    ['United Kingdom', 'country', 'GB', 54.758, -2.695],
    ['Sichuan', 'admin1', 'CN', 30.5, 102.4],
    ['Granville County', 'admin2', 'US', 36.3, -78.65],
    ['Red Sea', 'water', '', 20, 38.5],
  ])('has %s', (name, kind, country, lat, lon) => {
    const place = find(name).find((candidate) => candidate.kind === kind)!;
    expect(place.country).toBe(country);
    expect(Math.abs(place.lat! - lat)).toBeLessThan(0.2);
    expect(Math.abs(place.lon! - lon)).toBeLessThan(0.2);
  });

  test('keeps the abbreviations of states apart from the codes of countries', () => {
    const uses = find('CA').map((place) => [place.use, place.country, place.kind]);
    expect(uses).toContainEqual(['postal', 'US', 'admin1']);
    expect(uses.some(([, , kind]) => kind === 'country')).toBe(false);
  });
});
