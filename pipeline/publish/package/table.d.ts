/** A table that can be gone through as often as wanted; each time it is read anew, row by row. */
export declare class Table<Row> implements Iterable<Row> {
  /** The JSON file that is read. */
  readonly file: URL;
  constructor(file: URL);
  [Symbol.iterator](): Iterator<Row>;
}
