/** Rows for first- and second-level divisions of countries. */
import { foldName } from '../fold.ts';
import { demonymRows, parts, readTable } from './curated.ts';
import type { Packages, Town } from './packages.ts';
import type { Row } from './row.ts';

/** Words that say what a division is; the name is known without them too. */
const DESIGNATIONS =
  /^(?:State of|Province of|Region of|Republic of|Governorate of|Department of|Canton of|Prefecture of|County of|Muḩāfaz̧at|Muhafazat|Wilaya de|Provincia de|Departamento de|City and County of|City and Borough of) |(?: (?:Governorate|Province|State|Region|Oblast|Oblast'|Oblasti|Krai|Voivodeship|County|Department|Prefecture|District|Canton|Division|Parish|Municipality|Emirate|Wilaya|Shi|Sheng|Qu|Sheng|Republic|Territory|Council|Borough|Census Area|Diqu|Autonomous Oblast|Raion|Shahrestan))+$/i;

/** What is left of *Central Region* names no place. */
const BEARINGS =
  /^(?:(?:north|south|east|west|central|centre|center|northern|southern|eastern|western|northeast|northwest|southeast|southwest|upper|lower|federal|capital|grand|island|islands|city|coast|coastal|national|metropolitan|middle|interior|valley|federation)(?:[ -]|$))+$/i;

/** Least number of towns that a second-level division must hold to be listed without a designation of its own. */
const TOWNS_OF_NOTE = 3;

interface Point {
  lat: number;
  lon: number;
}

/** Mean of the towns of each division, by its code: the point of a division that has none of its own. */
function meanPoints(
  towns: readonly Town[],
  code: (town: Town) => string,
): Map<string, Point & { towns: number }> {
  const sums = new Map<string, Point & { towns: number }>();
  for (const town of towns) {
    const key = code(town);
    const sum = sums.get(key) ?? { lat: 0, lon: 0, towns: 0 };
    sum.lat += Number(town.lat);
    sum.lon += Number(town.lng);
    sum.towns++;
    sums.set(key, sum);
  }
  for (const sum of sums.values()) {
    sum.lat /= sum.towns;
    sum.lon /= sum.towns;
  }
  return sums;
}

/**
 * First-level divisions: names with and without designation, abbreviations, demonyms.
 * The point is the one stated by hand, else Natural Earth's label point, else the mean of the division's towns.
 */
export function admin1Rows(packages: Packages, populations: ReadonlyMap<string, number>): Row[] {
  type Column = 'country' | 'admin1' | 'abbreviations' | 'aliases' | 'demonyms' | 'lat' | 'lon';
  const curated = new Map(
    readTable<Column>('subdivisions').map((record) => [`${record.country}.${record.admin1}`, record]),
  );
  const means = meanPoints(packages.towns, (town) => `${town.country}.${town.admin1}`);
  const rows: Row[] = [];
  for (const { code, name } of packages.admin1) {
    const record = curated.get(code);
    const geonames = packages.admin1Ids.get(code) ?? null;
    const point = record?.lat
      ? { lat: Number(record.lat), lon: Number(record.lon) }
      : ((geonames && packages.admin1Points.get(geonames)) ?? means.get(code));
    if (!point) continue;
    const [country, admin1] = code.split('.') as [string, string];
    const place: Row = {
      alias: name,
      use: '',
      kind: 'admin1',
      country,
      admin1,
      geonames,
      lat: point.lat,
      lon: point.lon,
      population: populations.get(code) ?? 0,
      name,
    };
    const names = [...namesOf(name), ...parts(record?.aliases ?? '')].filter(
      (alias) => !BEARINGS.test(alias),
    );
    for (const alias of names) rows.push({ ...place, alias });
    for (const alias of parts(record?.abbreviations ?? '')) rows.push({ ...place, alias, use: 'p' });
    rows.push(...demonymRows(place, record?.demonyms ?? ''));
  }
  return rows;
}

/**
 * Second-level divisions (counties, districts), at the mean of their towns. Where a town of the same name lies in
 * the same first-level division, only the name with designation is listed.
 */
export function admin2Rows(packages: Packages): Row[] {
  const means = meanPoints(packages.towns, (town) => `${town.country}.${town.admin1}.${town.admin2}`);
  const taken = new Set(
    packages.towns.map((town) => `${town.country}.${town.admin1} ${foldName(town.name)}`),
  );
  const rows: Row[] = [];
  for (const { code, name } of packages.admin2) {
    const point = means.get(code);
    if (!point) continue;
    const [country, admin1] = code.split('.') as [string, string];
    const place: Row = {
      alias: name,
      use: '',
      kind: 'admin2',
      country,
      admin1,
      geonames: null,
      lat: point.lat,
      lon: point.lon,
      population: point.towns * 5000,
      name,
    };
    for (const alias of namesOf(name)) {
      const bare = alias !== name || !DESIGNATIONS.test(name);
      if (bare && (point.towns < TOWNS_OF_NOTE || taken.has(`${country}.${admin1} ${foldName(alias)}`)))
        continue;
      rows.push({ ...place, alias });
    }
  }
  return rows;
}

/** *County Cavan* is also *Cavan*, *Hama Governorate* also *Hama*. */
function namesOf(name: string): string[] {
  const bare = name.replace(DESIGNATIONS, '').replace(/^County /, '');
  return bare === name || bare === '' || BEARINGS.test(bare) ? [name] : [name, bare];
}
