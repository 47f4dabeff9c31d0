/** How `diff` can show what differs: `report` is for people; the others are the rows of the table `changes`. */
export const DIFF_FORMATS = ['report', 'csv', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];
