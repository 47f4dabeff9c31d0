/** The numbers of a release that its texts state, each counted by SQL in the release itself. */
import { readFileSync } from 'node:fs';
import { TABLES, type TableName } from '../../../schemas/tables.ts';
import type { Plain, PlainRow, Session } from '../database/session.ts';
import { identifier } from '../database/sql.ts';
import { countMissing } from './missing_values.ts';

export interface KnownInconsistency {
  readonly inconsistency: PlainRow;
  readonly sides: readonly PlainRow[];
}

export interface Statistics {
  readonly rowCounts: Readonly<Record<TableName, number>>;
  /** One row for each reason for which values of a column are missing: table, column, missing, of, reason, why. */
  readonly missing: readonly PlainRow[];
  readonly totals: Readonly<Record<string, Plain>>;
  readonly sources: readonly PlainRow[];
  /** Values that a report does not state: report, column, value, why. */
  readonly inferred: readonly PlainRow[];
  readonly inconsistencyKinds: readonly PlainRow[];
  readonly knownInconsistencies: readonly KnownInconsistency[];
  readonly unlistedInconsistencies: number;
}

/** Lists longer than this are cut in the texts, which then say by how much and name the table that holds the rest. */
const LONGEST_LIST = 200;

const query = (name: string): string =>
  readFileSync(new URL(`statistics/${name}.sql`, import.meta.url), 'utf8').trim();

async function countRows(session: Session): Promise<Record<TableName, number>> {
  const counts = TABLES.map(
    (table) => `(SELECT count(*) FROM ${identifier(table.name)}) AS ${identifier(table.name)}`,
  );
  const [row] = await session.rows(`SELECT ${counts.join(', ')}`);
  return row as Record<TableName, number>;
}

async function knownInconsistencies(session: Session): Promise<KnownInconsistency[]> {
  const listed = `${query('known_inconsistencies')} LIMIT ${LONGEST_LIST}`;
  const sidesOf = new Map<Plain, PlainRow[]>();
  for (const { inconsistency_id: id, ...side } of await session.rows(
    `WITH listed AS (${listed}), sides AS (${query('sides')})
     SELECT * FROM sides WHERE inconsistency_id IN (SELECT inconsistency_id FROM listed)
     ORDER BY inconsistency_id, side, report, claim`,
  ))
    sidesOf.set(id!, [...(sidesOf.get(id!) ?? []), side]);
  return (await session.rows(listed)).map((inconsistency) => ({
    inconsistency,
    sides: sidesOf.get(inconsistency.inconsistency_id!) ?? [],
  }));
}

/** Counts what the texts of a release state. */
export async function readStatistics(session: Session): Promise<Statistics> {
  const [totals] = await session.rows(query('totals'));
  const [known] = await session.rows(`SELECT count(*) AS groups FROM (${query('known_inconsistencies')})`);
  const listed = await knownInconsistencies(session);
  return {
    rowCounts: await countRows(session),
    missing: await countMissing(session),
    totals: totals!,
    sources: await session.rows(`${query('sources')} LIMIT ${LONGEST_LIST}`),
    inferred: await session.rows(`${query('inferred')} LIMIT ${LONGEST_LIST}`),
    inconsistencyKinds: await session.rows(query('inconsistency_kinds')),
    knownInconsistencies: listed,
    unlistedInconsistencies: Number(known!.groups) - listed.length,
  };
}
