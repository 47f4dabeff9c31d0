/** In the database every key is unique and every reference has its row. */
import type { Session } from '../database/session.ts';
import { identifier, identifiers } from '../database/sql.ts';
import { type Descriptor, type TableResource, tableResources } from '../release/descriptor.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';

async function repeatedKeys(
  session: Session,
  table: TableResource,
  key: readonly string[],
): Promise<ReleaseProblem[]> {
  const given = table.schema.primaryKey
    ? ''
    : `WHERE ${key.map((name) => `${identifier(name)} IS NOT NULL`).join(' AND ')}`;
  const rows = await session.rows(
    `SELECT concat_ws(' | ', ${identifiers(key)}) AS key, count(*) AS times FROM ${identifier(table.name)} ${given}
     GROUP BY ${identifiers(key)} HAVING count(*) > 1 ORDER BY key LIMIT 5`,
  );
  return rows.map((row) => ({ file: table.name, message: `the key ${row.key} stands ${row.times} times` }));
}

async function danglingKeys(session: Session, table: TableResource): Promise<ReleaseProblem[]> {
  const problems: ReleaseProblem[] = [];
  for (const { fields, reference } of table.schema.foreignKeys) {
    const target = reference.resource || table.name;
    const same = fields
      .map((field, i) => `referred.${identifier(reference.fields[i]!)} = referring.${identifier(field)}`)
      .join(' AND ');
    const names = fields.map((field) => `referring.${identifier(field)}`);
    const rows = await session.rows(
      `SELECT DISTINCT concat_ws(' | ', ${names.join(', ')}) AS key FROM ${identifier(table.name)} AS referring
       WHERE ${names.map((name) => `${name} IS NOT NULL`).join(' AND ')}
         AND NOT EXISTS (FROM ${identifier(target)} AS referred WHERE ${same}) ORDER BY key LIMIT 5`,
    );
    for (const row of rows)
      problems.push({
        file: table.name,
        message: `${fields.join(', ')} names ${row.key}, which is not in ${target}`,
      });
  }
  return problems;
}

/** Checks the keys that the descriptor declares. */
export async function checkKeys(session: Session, descriptor: Descriptor): Promise<CheckResult> {
  const problems: ReleaseProblem[] = [];
  let keys = 0;
  for (const table of tableResources(descriptor, 'csv')) {
    const own = [
      ...(table.schema.primaryKey ? [table.schema.primaryKey] : []),
      ...(table.schema.uniqueKeys ?? []),
    ];
    for (const key of own) problems.push(...(await repeatedKeys(session, table, key)));
    problems.push(...(await danglingKeys(session, table)));
    keys += own.length + table.schema.foreignKeys.length;
  }
  return { checked: `${keys} keys`, problems };
}
