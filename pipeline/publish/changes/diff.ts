/** The command `diff`: what differs between any two releases. */
import { join } from 'node:path';
import { CHANGES } from '../../../schemas/tables.ts';
import { createTable } from '../database/ddl.ts';
import { Session } from '../database/session.ts';
import { identifier, literal } from '../database/sql.ts';
import { PRINTERS, type QueryFormat } from '../query/printers.ts';
import { findDatabase, releaseFolder, resolveVersion } from '../release/index_file.ts';
import { fillChanges } from './differences.ts';

export interface DiffRequest {
  /** The folder of all releases. */
  readonly dist: string;
  readonly from: string;
  /** The newest when it is not given. */
  readonly to?: string | undefined;
  readonly format: QueryFormat;
}

/**
 * Compares two releases.
 *
 * @returns the printed rows of `changes`, piece by piece
 * @throws Refusal when there is no such release
 */
export async function* diffReleases(request: DiffRequest): AsyncGenerator<string> {
  const [from, to] = [request.from, request.to].map((version) =>
    findDatabase(join(request.dist, releaseFolder(resolveVersion(request.dist, version)))),
  ) as [string, string];
  const session = await Session.open();
  try {
    await session.run(
      `ATTACH ${literal(from)} AS before (READ_ONLY); ATTACH ${literal(to)} AS now (READ_ONLY)`,
    );
    for (const statement of createTable(CHANGES)) await session.run(statement);
    await fillChanges(session, 'before', 'now');
    const order = CHANGES.order.map(identifier).join(', ');
    const { columns, chunks } = await session.stream(
      `SELECT * FROM ${identifier(CHANGES.name)} ORDER BY ${order}`,
    );
    yield* PRINTERS[request.format](columns, chunks);
  } finally {
    session.close();
  }
}
