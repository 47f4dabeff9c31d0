/** Loads the authority files, the vocabularies and the corrections: the data that `normalise` works with. */
import { join } from 'node:path';
import { z } from 'zod';
import { AuthorityPlace, AuthoritySpeaker, Event } from '../../schemas/authority.ts';
import { Correction } from '../../schemas/correction.ts';
import { Measure, PlaceContext, PlaceWord, SpeakerWord, Unit } from '../../schemas/vocabulary.ts';
import { nameOf, readDataFile } from '../input/data_file.ts';
import { describeFault, shapeFault } from '../input/shape_fault.ts';
import { readTable } from '../input/tables.ts';
import { parseYaml } from '../input/yaml_file.ts';
import { Refusal } from '../refusal.ts';

export interface Authority {
  places: AuthorityPlace[];
  speakers: AuthoritySpeaker[];
  events: Event[];
}

export interface Vocabulary {
  measures: Measure[];
  units: Unit[];
  placeWords: PlaceWord[];
  placeContexts: PlaceContext[];
  speakerWords: SpeakerWord[];
}

/**
 * @param folder folder that holds `places.csv`, `speakers.csv` and `events.csv`
 * @throws Refusal with one sentence that names file, line and remedy
 */
export function loadAuthority(folder: string): Authority {
  return {
    places: readTable(join(folder, 'places.csv'), AuthorityPlace, 'place_id'),
    speakers: readTable(join(folder, 'speakers.csv'), AuthoritySpeaker, 'speaker_id'),
    events: readTable(join(folder, 'events.csv'), Event, 'event_id'),
  };
}

/**
 * @param folder folder that holds `measures.csv`, `units.csv` and the word lists of places and speakers
 * @throws Refusal with one sentence that names file, line and remedy
 */
export function loadVocabulary(folder: string): Vocabulary {
  return {
    measures: readTable(join(folder, 'measures.csv'), Measure, 'code'),
    units: readTable(join(folder, 'units.csv'), Unit, 'unit'),
    placeWords: readTable(join(folder, 'place_words.csv'), PlaceWord),
    placeContexts: readTable(join(folder, 'place_contexts.csv'), PlaceContext),
    speakerWords: readTable(join(folder, 'speaker_words.csv'), SpeakerWord),
  };
}

/**
 * @param file `corrections.yaml`: a list of corrections; an empty file holds none
 * @throws Refusal with one sentence that names file, entry and remedy
 */
export function loadCorrections(file: string): Correction[] {
  const name = nameOf(file);
  const entries = parseYaml(readDataFile(file), name) ?? [];
  const { data, error } = z.array(Correction).safeParse(entries);
  if (data) return data;
  const fault = shapeFault(error, entries);
  const [index, ...path] = fault.path;
  if (typeof index !== 'number')
    throw new Refusal(`${name} is not a list; write each entry as '- claim: …'.`);
  throw new Refusal(`${name}, entry ${index + 1}: ${describeFault({ ...fault, path })}.`);
}
