/** The claims that reconciliation compares, with what it knows of each. */
import type { Claim } from '../../schemas/claim.ts';
import type { Inconsistency, InconsistencyClaim } from '../../schemas/inconsistency.ts';
import type { Interval } from './interval.ts';
import type { Ledger } from './stocks.ts';

/** Fields of a claim that reconciliation reads. */
export type ClaimFields = Pick<
  Claim,
  | 'claim_id'
  | 'source_file'
  | 'paragraph'
  | 'figure'
  | 'figure_low'
  | 'figure_high'
  | 'qualifier'
  | 'direction'
  | 'figure_text'
  | 'unit'
  | 'unit_text'
  | 'measure'
  | 'date'
  | 'date_basis'
  | 'date_from'
  | 'date_to'
  | 'location'
  | 'place_id'
  | 'destination_id'
  | 'speaker'
  | 'speaker_id'
  | 'speech'
  | 'via'
  | 'modality'
>;

/** A claim that states a value of a known quantity. */
export interface Comparable extends ClaimFields {
  /** Claims with the same series speak of the same quantity in the same place. */
  series: string;
  /** What is said of the counted things, as it is compared. */
  compared_measure: string | null;
  population: string;
  narrowed: string;
  /** What the wording states of all who are counted, though it tells no population apart. */
  asides: string;
  /** Place that is compared: where they are or were taken from; else where to. A name where it has no key. */
  place: string | null;
  /** Whether it stands in the headline of its report. */
  headline: boolean;
  interval: Interval;
  /** Movements told of before and up to the claim's time; only of stocks. */
  ledger: Ledger | null;
  voice: string;
  /** When the claim's report was published: a day, a month or a year; null where that is not known. */
  published: string | null;
  /** Report that the claim's report goes back to; itself where it copies none. */
  report: string;
}

/** What a rule finds: a row of `inconsistencies` with its rows of `inconsistency_claims`. */
export interface Finding {
  inconsistency: Inconsistency;
  members: InconsistencyClaim[];
}

/** The order of reports, paragraphs and figures; -1, 0 or 1. */
function byPlaceInReport(
  a: Pick<Claim, 'source_file' | 'paragraph' | 'claim_id'>,
  b: Pick<Claim, 'source_file' | 'paragraph' | 'claim_id'>,
): number {
  if (a.source_file !== b.source_file) return a.source_file < b.source_file ? -1 : 1;
  if (a.paragraph !== b.paragraph) return a.paragraph - b.paragraph;
  return ordinalOf(a.claim_id) - ordinalOf(b.claim_id);
}

/** The number of a claim in its paragraph, the last part of its id. */
function ordinalOf(claim_id: string): number {
  return Number(claim_id.slice(claim_id.lastIndexOf('-') + 1));
}

/** The first claim of a group by report, paragraph and figure; it names the group. */
export function firstOf<T extends Pick<Claim, 'source_file' | 'paragraph' | 'claim_id'>>(
  claims: readonly T[],
): T {
  let first = claims[0]!;
  for (const claim of claims) if (byPlaceInReport(claim, first) < 0) first = claim;
  return first;
}
