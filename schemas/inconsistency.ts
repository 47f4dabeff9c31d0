/** Where claims that speak of the same thing agree or do not: tables `inconsistencies` and `inconsistency_claims`. */
import { z } from 'zod';

/** Verdicts on a group of figures; `docs/reconciliation.md` says how each is reached. */
const VERDICTS = ['agree', 'rounding', 'over_time', 'part_whole', 'scope', 'contradict'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** What else can fail to agree between reports, beside a figure; `copy` is a report that rewrites another. */
const NARRATIVE_KINDS = ['date', 'place', 'account', 'spelling', 'garbled', 'copy'] as const;

export const InconsistencyKind = z.enum([...VERDICTS, ...NARRATIVE_KINDS]);
export type InconsistencyKind = z.infer<typeof InconsistencyKind>;

export const Inconsistency = z.object({
  inconsistency_id: z
    .string()
    .describe(
      'the key: the rule that found it and the first claim of the group, or the name of the hand entry',
    ),
  kind: InconsistencyKind.describe('verdict on a group of figures, or what else does not agree'),
  origin: z.enum(['rule', 'hand']).describe('found by rule, or entered in data/inconsistencies.yaml'),
  title: z.string().describe('one line: what it is about'),
  explanation: z.string().describe('what the sides say'),
  advice: z.string().nullable().describe('what a user of the data should do with it'),
  measure: z.string().nullable().describe('what is said of the counted things'),
  unit: z.string().nullable().describe('head noun of what is counted, as most claims of the group have it'),
  population: z.string().nullable().describe('what is counted, by data/vocabulary/populations.csv'),
  place_id: z.string().nullable().describe('place that the claims of the group share'),
  date_from: z.iso.date().nullable().describe('first day that the claims of the group cover'),
  date_to: z.iso.date().nullable().describe('last day that the claims of the group cover'),
  low: z.number().nullable().describe('least value of any side'),
  high: z.number().nullable().describe('greatest value of any side; null also where a side is open upwards'),
  difference: z
    .number()
    .nullable()
    .describe('for part_whole: sum of the parts minus the total, by the figures as printed'),
  sources: z.int().nonnegative().describe('reports that take part'),
  independent_sources: z.int().nonnegative().describe('of those, how many do not copy another'),
  voices: z
    .int()
    .nonnegative()
    .describe('whose word it is, counted once each: speakers, and reports that speak for themselves'),
});
export type Inconsistency = z.infer<typeof Inconsistency>;

export const InconsistencyClaim = z.object({
  inconsistency_id: z.string().describe('key in `inconsistencies`'),
  claim_id: z
    .string()
    .nullable()
    .describe('claim that takes part; null where a source is cited for something else'),
  source_file: z.string().describe('report that takes part'),
  side: z.string().describe('claims with the same side say the same'),
  role: z.enum(['value', 'total', 'part', 'statement']).describe('what the claim is in the group'),
  voice: z
    .string()
    .describe(
      'whose word it is: `speaker:…`, or `report:…` with the report that it goes back to; one voice counts once',
    ),
});
export type InconsistencyClaim = z.infer<typeof InconsistencyClaim>;
