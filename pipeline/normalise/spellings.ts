/** Rows made from names in reports: one for each key, whatever the order in which its spellings come. */

interface Named {
  name: string;
  aliases: string[];
}

/** Collects the spellings of each key, and keeps one row for it. */
export class SpelledRows<Row extends Named> {
  readonly #rows = new Map<string, { row: Row; known: boolean; spellings: Set<string> }>();

  /**
   * @param id key of the row
   * @param spelling the name as printed
   * @param row the row as this spelling makes it; of rows with the same key the least by name is kept
   * @param known more than the name is known: such a row is kept before others
   */
  add(id: string, spelling: string, row: Row, known = false): void {
    const kept = this.#rows.get(id);
    if (!kept) {
      this.#rows.set(id, { row, known, spellings: new Set([spelling]) });
      return;
    }
    kept.spellings.add(spelling);
    if (known === kept.known ? row.name < kept.row.name : known) {
      kept.row = row;
      kept.known = known;
    }
  }

  /** The rows, each with its other spellings as aliases. */
  rows(): Row[] {
    return [...this.#rows.values()].map(({ row, spellings }) => ({
      ...row,
      aliases: [...spellings].filter((spelling) => spelling !== row.name).sort(),
    }));
  }
}
