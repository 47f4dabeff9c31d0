/** Reads comparable claims out of the database, as the functions that judge them take them. */
import type { Source } from '../../schemas/source.ts';
import type { Database } from './database.ts';
import type { ClaimFields, Comparable } from './group.ts';
import { announced } from './headlines.ts';
import { admitted } from './interval.ts';
import type { Voices } from './voices.ts';

/** A row of the table `keyed`. */
type KeyedRow = ClaimFields &
  Pick<
    Comparable,
    'series' | 'compared_measure' | 'population' | 'narrowed' | 'asides' | 'place' | 'headline'
  > &
  Partial<Pick<Comparable, 'ledger'>>;

/** Comparable claims with their voices and the day their report was published, query by query. */
export class Comparables {
  readonly #database: Database;
  readonly #voices: Voices;
  readonly #published: ReadonlyMap<string, string | null>;

  constructor(database: Database, voices: Voices, sources: readonly Source[]) {
    this.#database = database;
    this.#voices = voices;
    this.#published = new Map(sources.map(({ source_file, published }) => [source_file, published]));
  }

  /**
   * The claims of a query, gathered as long as they have the same key. A group is never empty.
   *
   * @param query name of a file of `sql/` that gives rows of `keyed`, with further columns or not
   */
  async *gathered<More extends object = object>(
    query: string,
    key: keyof (KeyedRow & More),
  ): AsyncGenerator<(Comparable & More)[]> {
    let group: (Comparable & More)[] = [];
    let current: unknown;
    for await (const row of this.#database.rows<KeyedRow & More>(query)) {
      if (row[key] !== current) {
        if (group.length > 0) yield announced(group);
        group = [];
        current = row[key];
      }
      const claim = this.#claim(row);
      if (claim) group.push(claim);
    }
    if (group.length > 0) yield announced(group);
  }

  /** Claims by id. */
  async byId(ids: readonly string[]): Promise<ReadonlyMap<string, Comparable>> {
    const claims = new Map<string, Comparable>();
    for await (const row of this.#database.rows<KeyedRow>('keyed_by_id', { ids: ids.join('\n') })) {
      const claim = this.#claim(row);
      if (claim) claims.set(row.claim_id, claim);
    }
    return claims;
  }

  /** A claim with what is known of it, or null where its wording states no value. */
  #claim<Row extends KeyedRow>(row: Row): (Comparable & Row) | null {
    const interval = admitted(row);
    if (!interval) return null;
    return {
      ...row,
      ledger: row.ledger ?? null,
      interval,
      voice: this.#voices.of(row),
      published: this.#published.get(row.source_file) ?? null,
      report: this.#voices.originOf(row.source_file),
    };
  }
}
