/** Scores over many articles. */
import { FIELDS, type Score } from './score.ts';

export const SUMMARISED = ['mention', ...FIELDS, 'claim'] as const;

export interface Summary {
  coded: number;
  extracted: number;
  /** Shares from 0 to 1. */
  shares: Record<(typeof SUMMARISED)[number], { precision: number; recall: number; f1: number }>;
}

/** Precision, recall and F1 of every field. */
export function summarise(scores: readonly Score[]): Summary {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  const coded = sum((score) => score.coded);
  const extracted = sum((score) => score.extracted);
  const shares = SUMMARISED.map((field) => {
    const right = sum((score) => score.right[field]);
    const share = (of: number) => (of === 0 ? 0 : right / of);
    return [field, { precision: share(extracted), recall: share(coded), f1: share((extracted + coded) / 2) }];
  });
  return { coded, extracted, shares: Object.fromEntries(shares) as Summary['shares'] };
}
