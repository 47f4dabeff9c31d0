/** Reads the gazetteer and the authority records of places from `data/`, once, when first asked for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { AuthorityPlace } from '../../../schemas/authority.ts';
import { nameOf } from '../../input/data_file.ts';
import { readTable } from '../../input/tables.ts';
import { Refusal } from '../../refusal.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';

const GAZETTEER = new URL('../../../data/gazetteer/gazetteer.tsv.gz', import.meta.url);
const AUTHORITY = new URL('../../../data/authority/places.csv', import.meta.url);

let loaded: Gazetteer | undefined;

/** The gazetteer that comes with the program, with the authority records of its subject. */
export function defaultGazetteer(): Gazetteer {
  loaded ??= openGazetteer(unpacked(), readTable(fileURLToPath(AUTHORITY), AuthorityPlace, 'place_id'));
  return loaded;
}

function unpacked(): Buffer {
  try {
    return gunzipSync(readFileSync(GAZETTEER));
  } catch {
    throw new Refusal(`${nameOf(GAZETTEER)} cannot be read; restore the file.`);
  }
}
