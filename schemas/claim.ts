/** A claim: one mention of a figure in a report. The field meanings are those of `docs/codebook.md`. */
import { z } from 'zod';
import {
  CONFIDENCES,
  Confidence,
  DateBasis,
  Direction,
  LocationBasis,
  Modality,
  Qualifier,
  type ReadField,
  SpeakerBasis,
  Speech,
  UnitBasis,
} from './codes.ts';

/** A claim as `extract` reads it from one document, before names and units are harmonised. */
export const ExtractedClaim = z.object({
  source_file: z.string().describe('name of the raw file'),
  paragraph: z.int().positive().describe('number of the paragraph in the report, from 1'),
  ordinal: z.int().positive().describe('number of the claim in its paragraph, from 1'),
  start: z.int().nonnegative().describe('offset of the figure in the raw file (UTF-16 code units)'),
  end: z.int().nonnegative().describe('offset behind the figure'),
  figure: z
    .number()
    .nullable()
    .describe('the number as printed; null for ranges and number nouns without a number'),
  figure_low: z.number().nullable().describe('least value that the wording admits; null where open'),
  figure_high: z.number().nullable().describe('greatest value that the wording admits; null where open'),
  qualifier: Qualifier.describe('how the wording bounds the figure'),
  direction: Direction.nullable().describe('up or down where the figure is the amount of a rise or fall'),
  figure_text: z.string().describe('the figure with its qualifier, as printed'),
  unit: z.string().nullable().describe('head noun of what is counted, singular, lower case'),
  unit_text: z.string().nullable().describe('the phrase that says what is counted, as printed'),
  unit_basis: UnitBasis.nullable().describe('where the unit comes from'),
  measure: z.string().nullable().describe('what is said of the counted things (code list `measures`)'),
  date: z.string().nullable().describe('date for which the figure is stated, EDTF (ISO 8601-2)'),
  date_basis: DateBasis.nullable().describe('where the date comes from'),
  location: z.string().nullable().describe('most specific named place where the counted things are'),
  location_key: z
    .string()
    .nullable()
    .describe('what the place layer took it for: `geonames:NNN`, or the id of an authority record'),
  location_basis: LocationBasis.nullable().describe('where the place comes from'),
  destination: z.string().nullable().describe('for a transfer, where they were taken'),
  destination_key: z.string().nullable().describe('what the place layer took the destination for'),
  speaker: z.string().nullable().describe('whoever the report makes responsible for the figure'),
  speaker_basis: SpeakerBasis.describe('how the speaker was found'),
  speech: Speech.describe('direct, reported or narration'),
  via: z.string().nullable().describe('another outlet through which the words came'),
  modality: Modality.describe('asserted, possible, planned or denied'),
  figure_confidence: Confidence.describe('how sure the figure, its interval and its qualifier are'),
  unit_confidence: Confidence.describe('how sure the unit is, or that none is stated'),
  measure_confidence: Confidence.describe('how sure the measure is, or that none fits'),
  date_confidence: Confidence.describe('how sure the date is, or that none is stated'),
  location_confidence: Confidence.describe('how sure the place is, or that none is stated'),
  speaker_confidence: Confidence.describe('how sure speaker, speech and via are'),
  confidence: Confidence.describe('the least of those of figure, unit, date, place and speaker'),
  sentence_start: z.int().nonnegative().describe('offset of the sentence that holds the figure'),
  sentence_end: z.int().nonnegative().describe('offset behind that sentence'),
});
export type ExtractedClaim = z.infer<typeof ExtractedClaim>;

/** A row of the table `claims`: an extracted claim with its id, its harmonised names and its place in the release. */
export const Claim = z.object({
  claim_id: z
    .string()
    .regex(/^[\w.-]+-p\d+-\d+$/)
    .describe('source id, paragraph and number of the claim in it: `000-p10-1`; it never changes'),
  ...ExtractedClaim.omit({
    ordinal: true,
    location_key: true,
    destination_key: true,
    sentence_start: true,
    sentence_end: true,
  }).shape,
  date_from: z.iso.date().nullable().describe('first day that `date` covers; null where open or not stated'),
  date_to: z.iso.date().nullable().describe('last day that `date` covers; null where open or not stated'),
  place_id: z.string().nullable().describe('key in `places` of `location`'),
  destination_id: z.string().nullable().describe('key in `places` of `destination`'),
  speaker_id: z.string().nullable().describe('key in `speakers` of `speaker`'),
  evidence: z
    .string()
    .nullable()
    .describe('the sentence that holds the figure, only from files whose rights allow it (our own digests)'),
  status: z.enum(['published', 'withdrawn']).describe('a withdrawn claim stays in the table'),
  superseded_by: z.string().nullable().describe('claim that takes the place of a withdrawn one'),
});
export type Claim = z.infer<typeof Claim>;

/** The fields that must all be right for a claim to be right. */
export const CLAIM_FIELDS = [
  'figure',
  'unit',
  'date',
  'location',
  'speaker',
] as const satisfies readonly ReadField[];

/** The levels of these fields. */
const CLAIM_LEVELS = CLAIM_FIELDS.map((field) => `${field}_confidence` as const);

/** How sure each field of a claim is. */
export type FieldConfidences = Pick<ExtractedClaim, `${ReadField}_confidence`>;

/** The confidence of a whole claim: that of its least sure field. */
export function leastConfidence(claim: FieldConfidences): Confidence {
  let least = 0;
  for (const level of CLAIM_LEVELS) least = Math.max(least, CONFIDENCES.indexOf(claim[level]));
  return CONFIDENCES[least]!;
}
