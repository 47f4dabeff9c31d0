/** Where claims that speak of the same thing agree or do not: tables `inconsistencies` and `inconsistency_claims`. */
import { z } from 'zod';

export const VERDICTS = ['agree', 'rounding', 'over_time', 'part_whole', 'scope', 'contradict'] as const;

export const Inconsistency = z.object({
  inconsistency_id: z.string().describe('the key: rule or file of origin, and the first claim of the group'),
  kind: z
    .enum([...VERDICTS, 'date', 'place', 'account', 'spelling', 'garbled'])
    .describe('verdict on a group of figures, or what else does not agree'),
  origin: z.enum(['rule', 'hand']).describe('found by rule, or entered in data/inconsistencies.yaml'),
  title: z.string().describe('one line: what it is about'),
  explanation: z.string().describe('what the sides say'),
  advice: z.string().nullable().describe('what a user of the data should do with it'),
  measure: z
    .string()
    .nullable()
    .describe('what the figures say of the counted things; null where they differ in it'),
  unit: z.string().nullable().describe('what the figures count; null where they differ in it'),
  place_id: z.string().nullable().describe('key in `places` of the place it is about'),
  low: z.number().nullable().describe('least value of any side'),
  high: z.number().nullable().describe('greatest value of any side'),
  sources: z.int().nonnegative().describe('reports that take part'),
  independent_sources: z.int().nonnegative().describe('of those, how many do not copy another'),
});
export type Inconsistency = z.infer<typeof Inconsistency>;

export const InconsistencyClaim = z.object({
  inconsistency_id: z.string().describe('key in `inconsistencies`'),
  claim_id: z
    .string()
    .nullable()
    .describe('claim that takes part; null where a source is cited for something else'),
  source_file: z.string().describe('key in `sources` of the report that takes part'),
  side: z.string().describe('claims with the same side say the same'),
  role: z.enum(['value', 'total', 'part', 'statement']).describe('what the claim is in the group'),
});
export type InconsistencyClaim = z.infer<typeof InconsistencyClaim>;
