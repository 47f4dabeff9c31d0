/** The command `query`: runs SQL on the database of a release, which it cannot change. */
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { Session } from '../database/session.ts';
import { findDatabase, releaseFolder, resolveVersion } from '../release/index_file.ts';
import { PRINTERS, type QueryFormat } from './printers.ts';

export interface QueryRequest {
  readonly sql: string;
  /** The folder of all releases. */
  readonly dist: string;
  /** The newest when it is not given. */
  readonly release?: string | undefined;
  readonly format: QueryFormat;
}

/** What DuckDB says, without the picture of the place in the query that follows an empty line. */
function firstSentences(error: unknown): string {
  const [words] = String((error as Error).message).split('\n\n');
  return words!
    .replace(/^(?:[^:]*: (?=\w+ Error: ))?\w+ Error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Runs a query.
 *
 * @returns the printed result, piece by piece; only the format `table` needs all rows at once
 * @throws Refusal when there is no such release or the query is not right
 */
export async function* runQuery(request: QueryRequest): AsyncGenerator<string> {
  if (request.sql.trim() === '')
    throw new Refusal('The query is empty; give one, for example "SELECT * FROM claims LIMIT 10"');
  const version = resolveVersion(request.dist, request.release);
  const file = findDatabase(join(request.dist, releaseFolder(version)));
  let session: Session | undefined;
  try {
    session = await Session.open({ file });
    const { columns, chunks } = await session.stream(request.sql);
    yield* PRINTERS[request.format](columns, chunks);
  } catch (error) {
    throw new Refusal(`The query cannot be answered: ${firstSentences(error)}`, { cause: error });
  } finally {
    session?.close();
  }
}
