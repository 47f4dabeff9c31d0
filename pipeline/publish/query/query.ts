/** The command `query`: runs SQL on the database of a release; it can change nothing and reach nothing else. */
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { Session } from '../database/session.ts';
import { findDatabase, releaseFolder, resolveVersion } from '../release/index_file.ts';
import type { QueryFormat } from './formats.ts';
import { PRINTERS } from './printers.ts';

export interface QueryRequest {
  readonly sql: string;
  /** The folder of all releases. */
  readonly dist: string;
  /** The newest when it is not given. */
  readonly release?: string | undefined;
  readonly format: QueryFormat;
}

const EMPTY = 'The query is empty; give one, for example "SELECT * FROM claims LIMIT 10"';
const SEVERAL = 'The query holds several statements, of which only one can be printed; ask them one by one';
const OUT_OF_REACH =
  'A query can only read the tables and views of the release, not reach other files or change settings; use --format and send what is printed to a file';

/** What DuckDB says of SQL in which there is no statement. */
const NO_STATEMENT = /^Error in native callback$/;
/** What DuckDB says where an isolated session is asked for more. */
const ISOLATED = /disabled (?:by|through) configuration|configuration has been locked/;

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { message } = error as Error;
  if (NO_STATEMENT.test(message)) return new Refusal(EMPTY, { cause: error });
  if (ISOLATED.test(message)) return new Refusal(OUT_OF_REACH, { cause: error });
  return new Refusal(`The query cannot be answered: ${firstSentences(error)}`, { cause: error });
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
  const version = resolveVersion(request.dist, request.release);
  const file = findDatabase(join(request.dist, releaseFolder(version)));
  let session: Session | undefined;
  try {
    session = await Session.open({ file });
    await session.isolate();
    if ((await session.countStatements(request.sql)) > 1) throw new Refusal(SEVERAL);
    const { columns, chunks } = await session.stream(request.sql);
    yield* PRINTERS[request.format](columns, chunks);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    session?.close();
  }
}
