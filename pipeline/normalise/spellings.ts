/** Rows made from names in reports: one for each key, whatever the order in which its spellings come. */

interface Named {
  name: string;
  aliases: string[];
}

export class SpelledRows<Row extends Named> {
  readonly #rows = new Map<string, { row: Row; spellings: Set<string> }>();

  /**
   * @param id key of the row
   * @param spelling the name as printed
   * @param row the row as this spelling makes it; of rows with the same key the least by name is kept
   */
  add(id: string, spelling: string, row: Row): void {
    const known = this.#rows.get(id);
    if (!known) this.#rows.set(id, { row, spellings: new Set([spelling]) });
    else {
      known.spellings.add(spelling);
      if (row.name < known.row.name) known.row = row;
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
