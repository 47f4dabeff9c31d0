/** How `query` can print the rows of a result. */
export const QUERY_FORMATS = ['table', 'csv', 'json', 'markdown'] as const;
export type QueryFormat = (typeof QUERY_FORMATS)[number];
