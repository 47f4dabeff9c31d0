/** The key of a row as one text, as `changes` and `missing_values` give it. */
import type { TableDescription } from '../../../schemas/tables.ts';
import { identifier } from './sql.ts';

/** What stands between the parts of a joined key, as a string of SQL. */
const SEPARATOR = "' | '";

/** @param alias name by which the query knows the table */
export const rowKey = (table: TableDescription, alias: string): string =>
  `concat_ws(${SEPARATOR}, ${table.key.map((name) => `coalesce(CAST(${alias}.${identifier(name)} AS VARCHAR), '')`).join(', ')})`;
