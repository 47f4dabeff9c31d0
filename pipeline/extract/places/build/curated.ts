/** Rows from the tables in `data/gazetteer/sources`, which are kept by hand. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { foldName } from '../fold.ts';
import type { City } from './packages.ts';
import type { Row } from './row.ts';

/** *UK*, *U.K.* */
const INITIALS = /^(?:\p{Lu}[.&]?)+$/u;

const FOLDER = new URL('../../../../data/gazetteer/sources/', import.meta.url);

/** Countries weigh more than any city when nothing else decides. */
const COUNTRY_POPULATION = 50_000_000;
const FEATURE_POPULATION = 2_000_000;

/** Records of one table, keyed by its header. */
export function readTable<Column extends string>(name: string): Record<Column, string>[] {
  const { data, errors } = Papa.parse<Record<Column, string>>(
    readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  if (errors[0])
    throw new Error(
      `data/gazetteer/sources/${name}.csv, line ${(errors[0].row ?? 0) + 2}: ${errors[0].message}`,
    );
  return data;
}

/** The parts of a cell that are separated by `|`. */
export function parts(cell: string): string[] {
  return cell.split('|').filter((part) => part !== '');
}

/** Rows for a place's demonyms, with the plural where the word forms one by *-s*: *Syrian*, *Syrians*. */
export function demonymRows(place: Row, demonyms: string): Row[] {
  return parts(demonyms).flatMap((word) => {
    const forms = /(?:s|sh|ch|ese|men|man|woman|ö|x)$/.test(word) ? [word] : [word, `${word}s`];
    return forms.map((alias) => ({ ...place, alias, use: isAbbreviation(alias) ? 'a' : 'd' }) as Row);
  });
}

/** *UK*, *U.S.*, *PNG*: written in capitals only. */
function isAbbreviation(name: string): boolean {
  return name.length <= 5 && INITIALS.test(name);
}

function named(place: Row, names: string[]): Row[] {
  return names.map((alias) => ({ ...place, alias, use: isAbbreviation(alias) ? 'a' : '' }) as Row);
}

/** Countries and territories by their names, other names and demonyms. */
export function countryRows(): Row[] {
  type Column = 'country' | 'geonames_id' | 'name' | 'aliases' | 'demonyms' | 'lat' | 'lon';
  return readTable<Column>('countries').flatMap((record) => {
    const place: Row = {
      alias: record.name,
      use: '',
      kind: 'country',
      country: record.country,
      admin1: '',
      geonames: Number(record.geonames_id),
      lat: Number(record.lat),
      lon: Number(record.lon),
      population: COUNTRY_POPULATION,
      name: record.name,
    };
    return [
      ...named(place, [record.name, ...parts(record.aliases)]),
      ...demonymRows(place, record.demonyms).filter((row) => row.use === 'd'),
    ];
  });
}

/** Continents, waters, mountains and other features by their names and demonyms. */
export function featureRows(): Row[] {
  type Column = 'name' | 'aliases' | 'demonyms' | 'kind' | 'country' | 'geonames_id' | 'lat' | 'lon';
  return readTable<Column>('features').flatMap((record) => {
    const place: Row = {
      alias: record.name,
      use: '',
      kind: record.kind,
      country: record.country,
      admin1: '',
      geonames: record.geonames_id ? Number(record.geonames_id) : null,
      lat: Number(record.lat),
      lon: Number(record.lon),
      population: record.kind === 'continent' ? COUNTRY_POPULATION : FEATURE_POPULATION,
      name: record.name,
    };
    return [...named(place, [record.name, ...parts(record.aliases)]), ...demonymRows(place, record.demonyms)];
  });
}

/**
 * Other names and demonyms of cities.
 *
 * @param rows the cities' own rows
 * @throws when a table names a city that is not there
 */
export function cityNameRows(cities: readonly { city: City; row: Row }[]): Row[] {
  const byName = new Map<string, Row>();
  for (const { row } of cities) {
    const key = `${row.country} ${foldName(row.name)}`;
    const known = byName.get(key);
    if (!known || known.population < row.population) byName.set(key, row);
  }
  const find = (table: string, name: string, country: string): Row => {
    const row = byName.get(`${country} ${foldName(name)}`);
    if (!row) throw new Error(`data/gazetteer/sources/${table}.csv: no city ${name} in ${country}.`);
    return row;
  };
  return [
    ...readTable<'alias' | 'name' | 'country'>('city_names').flatMap(({ alias, name, country }) =>
      named(find('city_names', name, country), [alias]),
    ),
    ...readTable<'demonym' | 'name' | 'country'>('demonyms').flatMap(({ demonym, name, country }) =>
      demonymRows(find('demonyms', name, country), demonym),
    ),
  ];
}
