/** The code lists of `data/vocabulary`, and which column uses which. */
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { Code, Measure, Unit } from '../../../schemas/vocabulary.ts';
import { readTable } from '../../input/tables.ts';

const VOCABULARY = new URL('../../../data/vocabulary/', import.meta.url);

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
  'claims.figure_confidence': 'confidences',
  'claims.unit_confidence': 'confidences',
  'claims.measure_confidence': 'confidences',
  'claims.date_confidence': 'confidences',
  'claims.location_confidence': 'confidences',
  'claims.speaker_confidence': 'confidences',
  'claims.confidence': 'confidences',
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

function readList<Shape extends z.ZodRawShape>(name: string, shape: z.ZodObject<Shape>) {
  return readTable(fileURLToPath(new URL(`${name}.csv`, VOCABULARY)), shape);
}

/**
 * A code list.
 *
 * @param list name of its file without `.csv`
 * @throws Refusal that names file, line and remedy
 */
export const readCodes = (list: string): Code[] => readList(list, Code);
/** The code list `measures`, as `readCodes`. */
export const readMeasures = (): Measure[] => readList('measures', Measure);
/** The code list `units`, as `readCodes`. */
export const readUnits = (): Unit[] => readList('units', Unit);
