/** A corrected value of a claim, entered by hand in `data/corrections.yaml`. */
import { z } from 'zod';
import { Claim, type FieldConfidences } from './claim.ts';

/**
 * The fields that a person may correct. The period follows `date`; where the figure stands is never corrected. A claim is
 * withdrawn by correcting its `status`.
 */
export const CORRECTABLE = Claim.pick({
  figure: true,
  figure_low: true,
  figure_high: true,
  qualifier: true,
  direction: true,
  unit: true,
  unit_text: true,
  unit_basis: true,
  measure: true,
  date: true,
  date_basis: true,
  location: true,
  location_basis: true,
  destination: true,
  speaker: true,
  speaker_basis: true,
  speech: true,
  via: true,
  modality: true,
  place_id: true,
  destination_id: true,
  speaker_id: true,
  status: true,
  superseded_by: true,
});

export const Correction = z
  .strictObject({
    claim: z.string().describe('claim_id'),
    field: CORRECTABLE.keyof().describe('column to correct'),
    expect: z.unknown().describe('what the pipeline reads; when it reads something else, look again'),
    value: z.unknown().describe('what a person reads'),
    reason: z.string().min(10).describe('why, for readers of the data'),
  })
  .superRefine(({ field, value }, context) => {
    const column = CORRECTABLE.shape[field];
    const result = column.safeParse(value);
    if (!result.success)
      context.addIssue({ code: 'custom', path: ['value'], message: `is not a value of ${field}` });
  });
export type Correction = z.infer<typeof Correction>;

/** The column that says how sure a correctable field is; of some fields none says so. */
export const CONFIDENCE_OF: Readonly<Record<Correction['field'], keyof FieldConfidences | null>> = {
  figure: 'figure_confidence',
  figure_low: 'figure_confidence',
  figure_high: 'figure_confidence',
  qualifier: 'figure_confidence',
  direction: 'figure_confidence',
  unit: 'unit_confidence',
  unit_text: 'unit_confidence',
  unit_basis: 'unit_confidence',
  measure: 'measure_confidence',
  date: 'date_confidence',
  date_basis: 'date_confidence',
  location: 'location_confidence',
  location_basis: 'location_confidence',
  place_id: 'location_confidence',
  destination: null,
  destination_id: null,
  speaker: 'speaker_confidence',
  speaker_basis: 'speaker_confidence',
  speech: 'speaker_confidence',
  via: 'speaker_confidence',
  speaker_id: 'speaker_confidence',
  modality: null,
  status: null,
  superseded_by: null,
};

/** A row of the table `corrections`: a correction that this release applies. */
export const CorrectionRow = z.object({
  claim_id: z.string().describe('claim that was corrected'),
  column_name: z.string().describe('column of `claims` that was corrected'),
  read_value: z.string().nullable().describe('what the program reads, as text'),
  corrected_value: z.string().nullable().describe('what a person reads, as text: the value in `claims`'),
  reason: z.string().describe('why it was corrected'),
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;
