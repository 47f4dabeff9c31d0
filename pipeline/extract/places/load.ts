/** Reads the gazetteer and the authority records of places from `data/`, once, when first asked for. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { AuthorityPlace } from '../../../schemas/authority.ts';
import { nameOf, readDataFile } from '../../data_file.ts';
import { Refusal } from '../../refusal.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';

const GAZETTEER = new URL('../../../data/gazetteer/gazetteer.tsv.gz', import.meta.url);
const AUTHORITY = new URL('../../../data/authority/places.csv', import.meta.url);

let loaded: Gazetteer | undefined;

/** The gazetteer that comes with the program, with the authority records of its subject. */
export function defaultGazetteer(): Gazetteer {
  loaded ??= openGazetteer(unpacked(), readAuthority(readDataFile(AUTHORITY)));
  return loaded;
}

function unpacked(): Buffer {
  try {
    return gunzipSync(readFileSync(GAZETTEER));
  } catch {
    throw new Refusal(`${nameOf(GAZETTEER)} cannot be read; restore the file.`);
  }
}

/**
 * Authority records from CSV.
 *
 * @param csv a table with the columns of `AuthorityPlace`; aliases are separated by `|`
 * @throws with the line where a record is not as it should be
 */
export function readAuthority(csv: string): AuthorityPlace[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const [error] = errors.filter(({ type }) => type !== 'Delimiter');
  if (error)
    throw new Refusal(
      `${nameOf(AUTHORITY)}, record ${(error.row ?? 0) + 1}: ${error.message}; give each row the cells of the header.`,
    );
  return data.map((record, i) => {
    const cells: Record<string, unknown> = {};
    for (const [column, cell] of Object.entries(record)) cells[column] = cell === '' ? null : cell;
    cells.aliases = (record.aliases ?? '').split('|').filter((alias) => alias !== '');
    for (const column of ['lat', 'lon', 'geonames_id'])
      if (record[column]) cells[column] = Number(record[column]);
    const parsed = AuthorityPlace.safeParse(cells);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Refusal(
      `${nameOf(AUTHORITY)}, record ${i + 1}: ${issue?.path.join('.')} ${issue?.message}; correct that cell.`,
    );
  });
}
