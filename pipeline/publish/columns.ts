/** The columns of a table, read from the shape of its rows: the one place that turns zod's types into table types. */
import { z } from 'zod';

/** `list`: several strings; `object`: strings by name. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'object';

export interface Column {
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The values of a closed list, in its order. */
  readonly categories?: readonly string[];
  readonly pattern?: string;
  /** Least number of characters. */
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Values are greater than this. */
  readonly above?: number;
}

/** What stands between the items of a list in a CSV file. */
export const LIST_DELIMITER = ' | ';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of a shape. */
export function jsonSchema(shape: z.ZodType): JsonSchema {
  return z.toJSONSchema(shape);
}

/** Takes the null out of a schema that admits it. */
function withoutNull(schema: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  if (Array.isArray(schema.type) && (schema.type as string[]).includes('null')) {
    const [type] = (schema.type as string[]).filter((name) => name !== 'null');
    return { inner: { ...schema, type: type as JsonSchema['type'] }, nullable: true };
  }
  const choices = schema.anyOf as JsonSchema[] | undefined;
  const others = choices?.filter((choice) => choice.type !== 'null');
  if (choices && others?.length === 1 && others.length < choices.length)
    return { inner: others[0]!, nullable: true };
  return { inner: schema, nullable: (others?.length ?? 0) < (choices?.length ?? 0) };
}

function typeOf(schema: JsonSchema, where: string): ColumnType {
  const choices = (schema.anyOf as JsonSchema[] | undefined)?.filter((choice) => choice.type !== 'null');
  if (choices) {
    const types = new Set(choices.map((choice) => typeOf({ ...choice, format: undefined }, where)));
    if (types.size === 1) return [...types][0]!;
    throw new Error(`${where}: a column must have one type, not ${[...types].join(' or ')}`);
  }
  if (schema.type === 'string') return schema.format === 'date' ? 'date' : 'string';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'integer' || schema.type === 'number' || schema.type === 'boolean') return schema.type;
  if (schema.type === 'object') return 'object';
  throw new Error(`${where}: no column type is known for ${JSON.stringify(schema)}`);
}

/** zod gives every integer the bounds of what JavaScript can hold exactly; they say nothing of the column. */
const bound = (value: number | undefined): number | undefined =>
  value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value;

/**
 * The columns of a table in the order of its shape.
 *
 * @throws when a column has no description or no table type: a fault of the schemas, never of the data
 */
export function columnsOf(row: z.ZodObject): Column[] {
  const properties = (jsonSchema(row).properties ?? {}) as Record<string, JsonSchema>;
  return Object.entries(properties).map(([name, schema]) => {
    const { inner, nullable } = withoutNull(schema);
    const type = typeOf(inner, name);
    if (!schema.description) throw new Error(`${name}: a column needs a description`);
    const facets = {
      categories: inner.enum as string[] | undefined,
      pattern: type === 'string' ? inner.pattern : undefined,
      minLength: inner.minLength,
      minimum: bound(inner.minimum),
      maximum: bound(inner.maximum),
      above: bound(inner.exclusiveMinimum as number | undefined),
    };
    const known = Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== undefined));
    return { name, description: schema.description, type, nullable, ...known };
  });
}
