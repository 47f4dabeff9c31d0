/** The names by which the forms of input are told. */

/** A file with one report. */
export const REPORT = /\.txt$/i;
/** A file with a report on each line. */
export const FEED = /\.(?:jsonl|ndjson)$/i;
/** The table that registers the reports of its folder. */
export const REGISTER = 'sources.csv';
