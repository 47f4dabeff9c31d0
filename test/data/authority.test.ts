import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadAuthority } from '../../pipeline/normalise/load.ts';
import { fold } from '../../pipeline/normalise/names.ts';

const { places, speakers, events } = loadAuthority('data/authority');
const placeIds = new Set(places.map((place) => place.place_id));
const speakerIds = new Set(speakers.map((speaker) => speaker.speaker_id));

/** Rough boxes: south, north, west, east. */
const BOXES: Record<string, [number, number, number, number]> = {
  AU: [-44, -10, 112, 154],
  EG: [21, 32, 24, 37],
  FR: [41, 52, -6, 10],
  GB: [49, 61, -9, 2],
  IQ: [29, 37.5, 38.7, 48.8],
  JO: [29, 33.5, 34.8, 39.4],
  LB: [33, 34.8, 35, 36.7],
  MA: [27, 36, -14, -0.9],
  RU: [41, 82, 19, 180],
  SY: [32, 37.4, 35.6, 42.5],
  TN: [30, 38, 7, 12],
  TR: [35.8, 42.2, 25.6, 45],
  US: [18, 72, -180, -66],
};

/** Ids that stand in a chain of parents twice. */
function cycles(parentOf: Map<string, string | null>): string[] {
  return [...parentOf.keys()].filter((start) => {
    const seen = new Set<string>();
    for (let id: string | null | undefined = start; id; id = parentOf.get(id)) {
      if (seen.has(id)) return true;
      seen.add(id);
    }
    return false;
  });
}

/** Names that two records of one kind share. */
function sharedNames(records: { id: string; kind: string; names: string[] }[]): string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, kind, names } of records)
    for (const name of names) {
      const key = `${kind}: ${fold(name)}`;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== id) shared.push(`${key} (${owner}, ${id})`);
      owners.set(key, id);
    }
  return shared;
}

describe.each(['places', 'speakers', 'events'])('%s.csv', (name) => {
  const { data } = Papa.parse<string[]>(readFileSync(`data/authority/${name}.csv`, 'utf8').trimEnd());
  const cells = data.flat();
  const ids = data.slice(1).map((row) => row[0]!);

  test('has unique keys in a fixed order', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });

  test('has no cell that a spreadsheet would run, and no blank around cells', () => {
    expect(cells.filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell !== cell.trim() || /\|\s|\s\|/.test(cell))).toEqual([]);
  });
});

describe('places', () => {
  test('lie in places that exist, without cycles', () => {
    expect(places.filter(({ parent_id }) => parent_id !== null && !placeIds.has(parent_id))).toEqual([]);
    expect(cycles(new Map(places.map((place) => [place.place_id, place.parent_id])))).toEqual([]);
  });

  test('share the country of the place that contains them', () => {
    const countries = new Map(places.map((place) => [place.place_id, place.country]));
    expect(
      places.filter(({ parent_id, country }) => parent_id && countries.get(parent_id) !== country),
    ).toEqual([]);
  });

  test('share no name with another place of their kind', () => {
    const records = places.map(({ place_id, kind, name, aliases }) => ({
      id: place_id,
      kind,
      names: [name, ...aliases],
    }));
    expect(sharedNames(records)).toEqual([]);
  });

  test('have both coordinates or none, with a source, inside their country', () => {
    for (const { place_id, lat, lon, country, coordinates_source } of places) {
      expect([place_id, lat === null]).toEqual([place_id, lon === null]);
      expect([place_id, lat === null]).toEqual([place_id, coordinates_source === null]);
      if (lat === null || lon === null || country === null) continue;
      const [south, north, west, east] = BOXES[country]!;
      expect([place_id, lat >= south && lat <= north && lon >= west && lon <= east]).toEqual([
        place_id,
        true,
      ]);
    }
  });

  test('say where their identifiers were seen', () => {
    for (const { place_id, geonames_id, wikidata_id, id_source } of places)
      expect([place_id, id_source === null]).toEqual([
        place_id,
        geonames_id === null && wikidata_id === null,
      ]);
  });

  test('share no identifier', () => {
    for (const column of ['geonames_id', 'wikidata_id'] as const) {
      const given = places.map((place) => place[column]).filter((id) => id !== null);
      expect(new Set(given).size).toBe(given.length);
    }
  });
});

describe('speakers', () => {
  test('belong to speakers that exist, without cycles', () => {
    expect(speakers.filter(({ affiliation_id: id }) => id !== null && !speakerIds.has(id))).toEqual([]);
    expect(cycles(new Map(speakers.map((speaker) => [speaker.speaker_id, speaker.affiliation_id])))).toEqual(
      [],
    );
  });

  test('share no name with another speaker, unless both are unnamed', () => {
    const records = speakers
      .filter(({ kind }) => kind !== 'unnamed')
      .map(({ speaker_id, name, aliases }) => ({ id: speaker_id, kind: 'named', names: [name, ...aliases] }));
    expect(sharedNames(records)).toEqual([]);
  });

  test('that are unnamed share no description within a report', () => {
    const records = speakers
      .filter(({ kind }) => kind === 'unnamed')
      .flatMap(({ speaker_id, aliases, reports }) =>
        reports.map((report) => ({ id: speaker_id, kind: report, names: aliases })),
      );
    expect(records.length).toBeGreaterThan(0);
    expect(sharedNames(records)).toEqual([]);
  });

  test('are confined to reports only where they are unnamed, or documents', () => {
    const confined = speakers.filter(({ reports }) => reports.length > 0).map(({ kind }) => kind);
    expect(new Set(confined)).toEqual(new Set(['document', 'unnamed']));
  });
});

describe('events', () => {
  test('happen in places that exist', () => {
    expect(events.filter(({ place_id }) => place_id !== null && !placeIds.has(place_id))).toEqual([]);
  });

  test('have dates that run forwards', () => {
    for (const { event_id, start_date, end_date } of events) {
      expect([event_id, /^\d{4}(-\d\d(-\d\d)?)?$/.test(start_date)]).toEqual([event_id, true]);
      expect([event_id, end_date === null || start_date <= end_date]).toEqual([event_id, true]);
    }
  });
});
