/** The code lists of `data/vocabulary`, and which column uses which. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import { Code, Measure, Unit } from '../../../schemas/vocabulary.ts';

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

/** The rows of a list; the items of a list within a cell are separated by a vertical bar. */
function readList<Shape extends z.ZodRawShape>(name: string, shape: z.ZodObject<Shape>) {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(new URL(`${name}.csv`, VOCABULARY), 'utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  const fields: Readonly<Record<string, unknown>> = shape.shape;
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => {
        if (fields[column] instanceof z.ZodArray) return [column, cell === '' ? [] : cell.split('|')];
        return [column, cell === '' ? null : cell];
      }),
    ),
  );
  return z.array(shape).parse(rows);
}

export const readCodes = (list: string): Code[] => readList(list, Code);
export const readMeasures = (): Measure[] => readList('measures', Measure);
export const readUnits = (): Unit[] => readList('units', Unit);
