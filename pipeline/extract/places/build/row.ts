/** A line of the gazetteer file. */
import { foldName } from '../fold.ts';
import { capitalised } from '../gazetteer.ts';

/** One name of one place. Coordinates in degrees, WGS 84. */
export interface Row {
  /** The name as it is looked up. */
  alias: string;
  /** `''` a name, `d` a demonym, `a` an abbreviation, `p` a postal abbreviation. */
  use: '' | 'd' | 'a' | 'p';
  kind: string;
  country: string;
  admin1: string;
  geonames: number | null;
  lat: number;
  lon: number;
  population: number;
  /** The place's standard name. */
  name: string;
}

/**
 * The file's text: lines in byte order, without repetitions.
 *
 * @param rows names of places in any order
 * @returns lines with a final newline; rows whose name has no ASCII form are left out
 */
export function formatRows(rows: Iterable<Row>): string {
  const lines = new Set<string>();
  for (const row of rows) {
    const key = foldName(row.alias);
    if (key) lines.add(formatRow(key, row));
  }
  return `${[...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
}

function formatRow(key: string, row: Row): string {
  const { use, kind, country, admin1, geonames, lat, lon, population, name, alias } = row;
  const cells = [
    key,
    use,
    kind,
    country,
    admin1,
    geonames ?? '',
    round(lat),
    round(lon),
    population,
    name === capitalised(key) ? '' : name,
    use === 'a' || use === 'p' ? alias.replaceAll('.', '') : '',
  ];
  return cells.join('\t').trimEnd();
}

/** Three decimals are about 100 metres. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
