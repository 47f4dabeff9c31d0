/** The code lists of `data/vocabulary`, and which column uses which. */
import { fileURLToPath } from 'node:url';
import { readTable } from '../../pipeline/normalise/tables.ts';
import { Code, Measure, Unit } from '../../schemas/vocabulary.ts';

const VOCABULARY = fileURLToPath(new URL('../../data/vocabulary/', import.meta.url));

/** The code list of each column of codes, by `table.column`. */
export const CODE_LISTS: Readonly<Record<string, string>> = {
  'sources.coverage': 'coverages',
  'places.kind': 'place_kinds',
  'places.origin': 'origins',
  'speakers.kind': 'speaker_kinds',
  'speakers.origin': 'origins',
  'claims.qualifier': 'qualifiers',
  'claims.direction': 'directions',
  'claims.unit_basis': 'unit_basis',
  'claims.date_basis': 'date_basis',
  'claims.location_basis': 'location_basis',
  'claims.speaker_basis': 'speaker_basis',
  'claims.speech': 'speech',
  'claims.modality': 'modalities',
  'claims.status': 'statuses',
  'claims.measure': 'measures',
  'claims.unit': 'units',
  'inconsistencies.kind': 'inconsistency_kinds',
  'inconsistencies.origin': 'inconsistency_origins',
  'inconsistencies.measure': 'measures',
  'inconsistencies.unit': 'units',
  'inconsistency_claims.role': 'inconsistency_roles',
  'changes.change': 'change_kinds',
};

export const readCodes = (list: string): Code[] => readTable(`${VOCABULARY}${list}.csv`, Code);
export const readMeasures = (): Measure[] => readTable(`${VOCABULARY}measures.csv`, Measure);
export const readUnits = (): Unit[] => readTable(`${VOCABULARY}units.csv`, Unit);
