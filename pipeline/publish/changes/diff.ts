/** The command `diff`: what differs between any two releases. */
import { join } from 'node:path';
import { COMPARISON_TABLES } from '../../../schemas/tables.ts';
import { createTable } from '../database/ddl.ts';
import { Session } from '../database/session.ts';
import { identifier } from '../database/sql.ts';
import { PRINTERS } from '../query/printers.ts';
import { findDatabase, releaseFolder, resolveVersion } from '../release/index_file.ts';
import { fillChanges } from './differences.ts';
import type { DiffFormat } from './formats.ts';
import { reportChanges } from './report.ts';

export interface DiffRequest {
  /** The folder of all releases. */
  readonly dist: string;
  readonly from: string;
  /** The newest when it is not given. */
  readonly to?: string | undefined;
  readonly format: DiffFormat;
}

/**
 * Compares two releases.
 *
 * @returns the differences, printed piece by piece
 * @throws Refusal when there is no such release
 */
export async function* diffReleases({ dist, format, ...request }: DiffRequest): AsyncGenerator<string> {
  const from = resolveVersion(dist, request.from);
  const to = resolveVersion(dist, request.to);
  const database = (version: string) => findDatabase(join(dist, releaseFolder(version)));
  const session = await Session.open();
  try {
    await session.attach(database(from), 'before');
    // A file is attached once only.
    if (from !== to) await session.attach(database(to), 'now');
    for (const table of COMPARISON_TABLES)
      for (const statement of createTable(table)) await session.run(statement);
    const { schema } = await fillChanges(session, 'before', from === to ? 'before' : 'now');
    if (format === 'report') {
      yield* reportChanges(session, schema, from, to);
      return;
    }
    const [changes] = COMPARISON_TABLES;
    const { columns, chunks } = await session.stream(
      `FROM ${identifier(changes!.name)} ORDER BY ${changes!.order.map(identifier).join(', ')}`,
    );
    yield* PRINTERS[format](columns, chunks);
  } finally {
    session.close();
  }
}
