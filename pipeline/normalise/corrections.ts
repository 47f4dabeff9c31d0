/** Applies the values that people corrected by hand. Every correction must still be needed, or the build stops. */
import { type FieldConfidences, leastConfidence } from '../../schemas/claim.ts';
import { CONFIDENCE_OF, type Correction, type CorrectionRow } from '../../schemas/correction.ts';
import { Refusal } from '../refusal.ts';

type Corrected = { claim_id: string } & FieldConfidences & Partial<Record<Correction['field'], unknown>>;

/** Corrections in use: each is applied once; what is left over at the end names no claim. */
export class Corrections {
  readonly #byClaim = new Map<string, Correction[]>();

  /** @throws Refusal where two corrections set the same field of the same claim */
  constructor(corrections: readonly Correction[]) {
    for (const correction of corrections) {
      const own = this.#byClaim.get(correction.claim) ?? [];
      if (own.some(({ field }) => field === correction.field))
        throw refusal(correction, 'is entered twice; remove one entry');
      this.#byClaim.set(correction.claim, [...own, correction]);
    }
  }

  /**
   * @param record a claim; it is not changed
   * @param fields which fields to correct now; others wait for a later call with the same claim
   * @returns the record, corrected; what was set by hand is `checked`
   * @throws Refusal where the record holds another value than the correction expects, or already the corrected one
   */
  apply<Row extends Corrected>(
    record: Row,
    fields: (field: Correction['field']) => boolean = () => true,
  ): Row {
    const waiting = this.#byClaim.get(record.claim_id);
    if (!waiting) return record;
    const now = waiting.filter(({ field }) => fields(field));
    const later = waiting.filter(({ field }) => !fields(field));
    if (later.length > 0) this.#byClaim.set(record.claim_id, later);
    else this.#byClaim.delete(record.claim_id);
    const changes = now.map((correction) => {
      checkNeed(correction, record[correction.field]);
      return [correction.field, correction.value];
    });
    const checked = now.flatMap(({ field }) => {
      const column = CONFIDENCE_OF[field];
      return column ? [[column, 'checked']] : [];
    });
    const corrected = { ...record, ...Object.fromEntries([...changes, ...checked]) };
    return { ...corrected, confidence: leastConfidence(corrected) };
  }

  /** @throws Refusal where a correction names a claim that has not come by */
  finish(): void {
    const [left] = this.#byClaim.values();
    if (left?.[0])
      throw refusal(left[0], 'names a claim that no report yields; remove it or mend the claim id');
  }
}

function checkNeed(correction: Correction, read: unknown): void {
  if (read === correction.value)
    throw refusal(correction, `is no longer needed, ${show(read)} is read now; remove it`);
  if (read !== correction.expect)
    throw refusal(
      correction,
      `expects ${show(correction.expect)} but ${show(read)} is read now; look again and change it`,
    );
}

function refusal({ claim, field }: Correction, why: string): Refusal {
  return new Refusal(`data/corrections.yaml: the correction of ${field} of ${claim} ${why}.`);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

/** The row of the table `corrections` for a correction that was applied. */
export function correctionRow({ claim, field, expect, value, reason }: Correction): CorrectionRow {
  return {
    claim_id: claim,
    column_name: field,
    read_value: asText(expect),
    corrected_value: asText(value),
    reason,
  };
}

/** The fields that can be corrected hold numbers and strings. */
const asText = (value: unknown): string | null => (value === null ? null : String(value));
