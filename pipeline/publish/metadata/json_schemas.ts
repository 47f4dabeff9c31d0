/** The JSON Schema (draft 2020-12) of each table's JSON file. */
import type { TableDescription } from '../../../schemas/tables.ts';
import { jsonSchema } from '../columns.ts';

/** Where the schemas stand in a release. */
export const schemaFile = (name: string): string => `schemas/${name}.schema.json`;

/** The schema of a table's JSON file: an array of rows. */
export function tableJsonSchema(table: TableDescription): Record<string, unknown> {
  const { $schema, ...row } = jsonSchema(table.row);
  return {
    $schema,
    title: table.title,
    description: table.description,
    type: 'array',
    items: row,
  };
}
