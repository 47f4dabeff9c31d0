/** What a confidence is worth: how often fields of each level, and fields that each rule gave, are right. */
import type { Rules } from '../../pipeline/extract/claims/confidence.ts';
import { CLAIM_FIELDS, type ExtractedClaim } from '../../schemas/claim.ts';
import { CONFIDENCES, type Confidence, READING_RULES, type ReadField } from '../../schemas/codes.ts';
import type { Field, Score } from './score.ts';

/** The levels that reading alone gives. */
export const LEVELS = CONFIDENCES.filter((level) => level !== 'checked');

/** The fields that have a confidence, and `claim` for the whole one. */
export const JUDGED = ['figure', 'unit', 'measure', 'date', 'location', 'speaker', 'claim'] as const;
export type Judged = (typeof JUDGED)[number];

/** What must be right for a field to be right. */
const NEEDS: Record<Judged, readonly Field[]> = {
  figure: ['figure', 'interval'],
  unit: ['unit'],
  measure: ['measure'],
  date: ['date'],
  location: ['location'],
  speaker: ['speaker', 'speech'],
  claim: CLAIM_FIELDS,
};

export interface Tally {
  right: number;
  of: number;
}

/** For each field and level, how many values there are and how many of them are right. */
export type Worth = Record<Judged, Record<(typeof LEVELS)[number], Tally>>;

/** How often each level is right, over some articles; a claim where none was coded is wrong in every field. */
export function worthOf(scores: readonly Score[]): Worth {
  const worth = Object.fromEntries(
    JUDGED.map((field) => [field, Object.fromEntries(LEVELS.map((level) => [level, { right: 0, of: 0 }]))]),
  ) as Worth;
  for (const { got, wrong } of scores.flatMap(({ matches }) => matches))
    for (const field of JUDGED) {
      const level: Confidence = field === 'claim' ? got.confidence : got[`${field}_confidence`];
      if (level === 'checked') throw new Error('what a program read was not checked by hand');
      count(worth[field][level], isRight(field, wrong));
    }
  return worth;
}

/** The same by rule: `field rule`, in the order of the list. */
export function worthOfRules(
  scores: readonly Score[],
  rulesOf: ReadonlyMap<ExtractedClaim, Rules>,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [field, rules] of Object.entries(READING_RULES))
    for (const rule of rules) tallies.set(`${field} ${rule}`, { right: 0, of: 0 });
  for (const { got, wrong } of scores.flatMap(({ matches }) => matches))
    for (const field of Object.keys(READING_RULES) as ReadField[])
      count(tallies.get(`${field} ${rulesOf.get(got)![field]}`)!, isRight(field, wrong));
  return tallies;
}

function count(tally: Tally, right: boolean): void {
  tally.of++;
  if (right) tally.right++;
}

function isRight(field: Judged, wrong: readonly Field[] | null): boolean {
  return wrong !== null && !wrong.some((one) => NEEDS[field].includes(one));
}
