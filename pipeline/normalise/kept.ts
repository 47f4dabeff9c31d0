/** The records of an authority file, and which of them a dataset needs. */

/** Records by their keys, and which of them were asked to be kept. */
export class KeptRecords<Row> {
  readonly #byId: ReadonlyMap<string, Row>;
  readonly #aboveOf: (row: Row) => string | null;
  readonly #kept = new Set<string>();

  /**
   * @param rows the records
   * @param idOf key of a record
   * @param aboveOf key of the record that one belongs to, which is kept with it
   */
  constructor(rows: readonly Row[], idOf: (row: Row) => string, aboveOf: (row: Row) => string | null) {
    this.#byId = new Map(rows.map((row) => [idOf(row), row]));
    this.#aboveOf = aboveOf;
  }

  get(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /**
   * Keeps a record.
   *
   * @returns false where there is none of that key
   */
  keep(id: string): boolean {
    if (this.has(id)) this.#kept.add(id);
    return this.has(id);
  }

  /** The records kept so far, and those that they belong to. */
  rows(): Row[] {
    const ids = new Set(this.#kept);
    // A set is gone through to the end, with what is added on the way.
    for (const id of ids) {
      const above = this.#aboveOf(this.#byId.get(id)!);
      if (above !== null && this.has(above)) ids.add(above);
    }
    return [...ids].map((id) => this.#byId.get(id)!);
  }
}
