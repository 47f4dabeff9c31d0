/** Every format of a table holds the same rows as the database, and as many as the descriptor states. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_DELIMITER } from '../columns.ts';
import type { Session } from '../database/session.ts';
import { identifier, literal } from '../database/sql.ts';
import { type Descriptor, type TableResource, tableResources } from '../release/descriptor.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';

interface StoredColumn {
  readonly name: string;
  readonly type: string;
}

async function storedColumns(session: Session, table: string): Promise<StoredColumn[]> {
  const rows = await session.rows(
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${identifier(table)})`,
  );
  return rows.map(({ name, type }) => ({
    name: String(name),
    type: String(type).startsWith('ENUM') ? 'VARCHAR' : String(type),
  }));
}

/** The cell of a CSV file as the value that it stands for. */
function fromCsv({ name, type }: StoredColumn): string {
  const cell = identifier(name);
  if (type === 'VARCHAR[]') return `coalesce(string_split(${cell}, ${literal(LIST_DELIMITER)}), [])`;
  return `CAST(${cell} AS ${type})`;
}

function readBack(format: string, file: string, columns: readonly StoredColumn[]): string {
  const path = literal(file);
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(type)}`).join(', ');
  const names = columns.map(({ name }) => identifier(name)).join(', ');
  if (format === 'csv')
    return `SELECT ${columns.map(fromCsv).join(', ')} FROM read_csv(${path}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`;
  if (format === 'json')
    return `SELECT ${names} FROM read_json(${path}, format = 'array', columns = {${types}})`;
  return `SELECT ${names} FROM read_parquet(${path})`;
}

/** Enums are compared as the text that the other formats hold. */
const stored = (table: string, columns: readonly StoredColumn[]): string =>
  `SELECT ${columns.map(({ name, type }) => `CAST(${identifier(name)} AS ${type})`).join(', ')} FROM ${identifier(table)}`;

async function differs(
  session: Session,
  folder: string,
  resource: TableResource,
  table: string,
): Promise<string | null> {
  if (!existsSync(join(folder, resource.path))) return 'is missing';
  const columns = await storedColumns(session, table);
  const file = readBack(resource.format, join(folder, resource.path), columns);
  const database = stored(table, columns);
  const [counts] = await session.rows(
    `SELECT (SELECT count(*) FROM (${file})) AS here, (SELECT count(*) FROM (${database})) AS there,
       (SELECT count(*) FROM ((${file}) EXCEPT ALL (${database}))) AS other`,
  );
  if (counts!.here !== resource.rowCount)
    return `has ${counts!.here} rows, and ${resource.rowCount} are stated`;
  if (counts!.here !== counts!.there)
    return `has ${counts!.here} rows, and the database has ${counts!.there}`;
  return counts!.other === 0 ? null : `has ${counts!.other} rows that differ from those of the database`;
}

/** Compares the files of the tables with the database. */
export async function checkFormats(
  session: Session,
  folder: string,
  descriptor: Descriptor,
): Promise<CheckResult> {
  const problems: ReleaseProblem[] = [];
  let files = 0;
  for (const format of ['csv', 'json', 'parquet'])
    for (const resource of tableResources(descriptor, format)) {
      files += 1;
      const table = resource.path.slice(0, -format.length - 1);
      let message: string | null;
      try {
        message = await differs(session, folder, resource, table);
      } catch (error) {
        message = `cannot be read: ${(error as Error).message.split('\n')[0]}`;
      }
      if (message !== null) problems.push({ file: resource.path, message });
    }
  return { checked: `${files} files against the database`, problems };
}
