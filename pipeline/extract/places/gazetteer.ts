/**
 * The gazetteer: names of places and the places that bear them.
 *
 * A file of lines sorted by key is searched where it lies in memory, by halving: no line is parsed before it is
 * asked for. Authority records, which people keep by hand, are held beside it.
 */
import type { AuthorityPlace } from '../../../schemas/authority.ts';
import { remembering } from '../../language/remembering.ts';
import { foldName } from './fold.ts';

/** *UAE*: a name that only stands for its place as printed. */
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** The first of several words, in small letters. */
const SMALL_START = /^\p{Ll}[\p{L}-]*(?= )/u;

/** A place that a name may mean. */
export interface GazetteerPlace {
  /** `geonames:NNN`, the id of an authority record, or null where neither has it. */
  id: string | null;
  name: string;
  /** country, continent, region, admin1, admin2, city, town, village, island, mountain, water, facility; or an authority kind. */
  kind: string;
  /** ISO 3166-1 alpha-2; empty for what lies in no single country. */
  country: string;
  /** GeoNames code of the first-level division; empty where unknown. */
  admin1: string;
  lat: number | null;
  lon: number | null;
  population: number;
  use: NameUse;
  /** Where not empty, the only form in which the name counts, full stops apart: *US*, not *us*. */
  printed: string;
  /** Kept by hand. */
  authority: boolean;
}

/**
 * `name`: the place's name. `demonym`: its people, language or adjective. `postal`: an abbreviation that counts only
 * behind the name of a place within it (*Reno, Nev.*).
 */
export type NameUse = 'name' | 'demonym' | 'postal';

export interface Gazetteer {
  /** Places with exactly this key (see `foldName`), most populous first. */
  find(key: string): readonly GazetteerPlace[];
  /** Whether a longer name begins with this key and a space. */
  continues(key: string): boolean;
  /** Whether a name may begin with this lower-case word: *northeastern Syria*. */
  beginsWith(word: string): boolean;
}

const USES: Record<string, NameUse> = { d: 'demonym', p: 'postal' };
/** A place kept by hand weighs as much as a city of this size. */
const AUTHORITY_POPULATION = 100_000;
const NEWLINE = 10;
const TAB = 9;
const NONE: readonly GazetteerPlace[] = [];
/** How many names are held parsed, and beginnings of names looked up; the same ones come again and again. */
const MOST_NAMES = 20_000;
const MOST_BEGINNINGS = 50_000;
const DECODER = new TextDecoder();

/**
 * A gazetteer over a file's bytes.
 *
 * @param bytes lines `key, use, kind, country, admin1, id, lat, lon, population, name, printed`, tab-separated, in byte
 *   order of the key, with a final newline. `name` is left empty where it is the key with capitals; `use` is empty for
 *   names, `d` for demonyms, `a` for abbreviations, `p` for postal abbreviations
 * @param authority places kept by hand. One that has the same GeoNames id as a place of the file takes its point from
 *   there, and gives it its own id and name
 */
export function openGazetteer(bytes: Uint8Array, authority: readonly AuthorityPlace[] = []): Gazetteer {
  const kept = indexAuthority(authority);
  const lines: Lines = { bytes, starts: lineStarts(bytes) };
  return {
    find: remembering(MOST_NAMES, (key) => {
      const found = key ? linesOf(lines, key) : [];
      return (kept.byKey.get(key) ?? NONE).length + found.length === 0 ? NONE : merge(found, key, kept);
    }),
    continues: remembering(MOST_BEGINNINGS, (key) => kept.prefixes.has(key) || hasPrefix(lines, `${key} `)),
    beginsWith: (word) => kept.lowerStarts.has(word),
  };
}

interface Kept {
  byKey: Map<string, GazetteerPlace[]>;
  byGeonames: Map<string, GazetteerPlace>;
  prefixes: Set<string>;
  lowerStarts: Set<string>;
}

function indexAuthority(records: readonly AuthorityPlace[]): Kept {
  const kept: Kept = {
    byKey: new Map(),
    byGeonames: new Map(),
    prefixes: new Set(),
    lowerStarts: new Set(),
  };
  for (const record of records) {
    const place = authorityPlace(record);
    if (record.geonames_id) kept.byGeonames.set(`geonames:${record.geonames_id}`, place);
    for (const name of [record.name, ...record.aliases]) {
      const key = foldName(name);
      if (!key) continue;
      const printed = ACRONYM.test(name) ? name : '';
      const known = kept.byKey.get(key) ?? [];
      if (known.some(({ id }) => id === place.id)) continue;
      kept.byKey.set(key, [...known, { ...place, printed }]);
      for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1))
        kept.prefixes.add(key.slice(0, at));
      const [start] = SMALL_START.exec(name) ?? [];
      if (start) for (const word of start.split('-')) kept.lowerStarts.add(word);
    }
  }
  return kept;
}

function authorityPlace(record: AuthorityPlace): GazetteerPlace {
  return {
    id: record.place_id,
    name: record.name,
    kind: record.kind,
    country: record.country ?? '',
    admin1: '',
    lat: record.lat,
    lon: record.lon,
    population: AUTHORITY_POPULATION,
    use: 'name',
    printed: '',
    authority: true,
  };
}

/** Joins a key's places of the file with its authority records; a record takes the place of the line with its id. */
function merge(found: GazetteerPlace[], key: string, kept: Kept): readonly GazetteerPlace[] {
  const places: GazetteerPlace[] = [];
  const seen = new Set<string>();
  for (const place of found) {
    const record = place.id ? kept.byGeonames.get(place.id) : undefined;
    if (!record) places.push(place);
    else {
      seen.add(record.id!);
      places.push({ ...place, id: record.id, name: record.name, kind: record.kind, authority: true });
    }
  }
  for (const place of kept.byKey.get(key) ?? NONE)
    if (!seen.has(place.id!) && !places.some((other) => other.name === place.name && !place.lat && other.lat))
      places.push(place);
  return places.sort(
    (a, b) =>
      b.population - a.population || (String(a.id) < String(b.id) ? -1 : String(a.id) > String(b.id) ? 1 : 0),
  );
}

interface Lines {
  bytes: Uint8Array;
  /** Where each line begins. */
  starts: Uint32Array;
}

function lineStarts(bytes: Uint8Array): Uint32Array {
  const starts: number[] = [];
  for (let line = 0; line < bytes.length; ) {
    starts.push(line);
    const end = bytes.indexOf(NEWLINE, line);
    line = end < 0 ? bytes.length : end + 1;
  }
  return Uint32Array.from(starts);
}

/** Number of the first line whose key is not less than `key`. */
function lowerBound({ bytes, starts }: Lines, key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(bytes, starts[middle]!, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compares the key of the line at `line` with `key`, as strings of ASCII. */
function compare(bytes: Uint8Array, line: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const unit = bytes[line + i]!;
    if (unit === TAB) return -1;
    const difference = unit - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return bytes[line + key.length] === TAB ? 0 : 1;
}

function hasPrefix(lines: Lines, prefix: string): boolean {
  const line = lines.starts[lowerBound(lines, prefix)];
  if (line === undefined) return false;
  for (let i = 0; i < prefix.length; i++) if (lines.bytes[line + i] !== prefix.charCodeAt(i)) return false;
  return true;
}

function linesOf(lines: Lines, key: string): GazetteerPlace[] {
  const { bytes, starts } = lines;
  const places: GazetteerPlace[] = [];
  for (let at = lowerBound(lines, key); at < starts.length && compare(bytes, starts[at]!, key) === 0; at++) {
    const end = bytes.indexOf(NEWLINE, starts[at]);
    places.push(placeOf(DECODER.decode(bytes.subarray(starts[at], end < 0 ? bytes.length : end))));
  }
  return places;
}

function placeOf(line: string): GazetteerPlace {
  const [key, use, kind, country, admin1, id, lat, lon, population, name, printed] = line.split('\t');
  return {
    id: id ? `geonames:${id}` : null,
    name: name || capitalised(key!),
    kind: kind!,
    country: country!,
    admin1: admin1!,
    lat: lat ? Number(lat) : null,
    lon: lon ? Number(lon) : null,
    population: Number(population),
    use: USES[use!] ?? 'name',
    printed: printed ?? '',
    authority: false,
  };
}

/** The name that a key stands for when the gazetteer gives no other: *new haven* → *New Haven*. */
export function capitalised(key: string): string {
  let name = '';
  for (let i = 0; i < key.length; i++)
    name += i === 0 || key[i - 1] === ' ' ? key[i]!.toUpperCase() : key[i]!;
  return name;
}
