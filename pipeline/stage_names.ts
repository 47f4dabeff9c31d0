/** The stages, in order. */
export const STAGES = ['validate', 'extract', 'normalise', 'reconcile', 'publish'] as const;
export type Stage = (typeof STAGES)[number];
