/** A corrected value of a claim, entered by hand in `data/corrections.yaml`. */
import { z } from 'zod';
import { Claim } from './claim.ts';

/** The fields that a person may correct. The period follows `date`; where the figure stands is never corrected. */
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
