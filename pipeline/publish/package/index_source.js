/**
 * The index of the package and its types, made from what a release says of itself: `datapackage.json` names the tables,
 * and `schemas/`, which is made from the zod schemas, has the columns of each.
 */

/** `inconsistency_claims` → `inconsistencyClaims`. */
const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/** `inconsistency_claims` → `InconsistencyClaim`. */
function rowName(table) {
  const name = camelCase(`_${table}`);
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '');
}

const comment = (text, indent = '') => `${indent}/** ${text.replaceAll('*/', '* /')} */`;

/** The TypeScript type of a JSON Schema, as far as the schemas of a release go. */
function typeOf(schema) {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' | ');
  if (Array.isArray(schema.type))
    return schema.type.map((type) => typeOf({ ...schema, type, enum: undefined })).join(' | ');
  if (schema.type === 'array') return `(${typeOf(schema.items)})[]`;
  if (schema.type === 'object') return `Record<string, ${typeOf(schema.additionalProperties)}>`;
  if (schema.type === 'integer') return 'number';
  if (['string', 'number', 'boolean', 'null'].includes(schema.type)) return schema.type;
  throw new Error(`No type is known for ${JSON.stringify(schema)}`);
}

function interfaceOf({ name, schema }) {
  const columns = Object.entries(schema.items.properties).map(
    ([column, value]) => `${comment(value.description, '  ')}\n  ${column}: ${typeOf(value)};`,
  );
  return `${comment(`A row of \`${name}\`. ${schema.description}`)}
export interface ${rowName(name)} {
${columns.join('\n')}
}`;
}

/**
 * @param {string} version of the release
 * @param {{name: string, schema: object}[]} tables with the JSON Schema of each
 * @returns the text of `index.js`, which has the release beside it in `release/`
 */
export function indexSource(version, tables) {
  return `${[
    `import { readRows } from './rows.js';`,
    `export const version = ${JSON.stringify(version)};`,
    `export const release = new URL('./release/', import.meta.url);`,
    ...tables.map(
      ({ name }) => `export const ${camelCase(name)} = readRows(new URL('${name}.json', release));`,
    ),
  ].join('\n')}\n`;
}

/** The text of `index.d.ts`; what goes in is as for `indexSource`. */
export function indexTypes(version, tables) {
  return `${[
    `${comment('Version of the release that this package holds.')}\nexport declare const version: ${JSON.stringify(version)};`,
    `${comment('Folder of the release: the same tables as CSV, Parquet and DuckDB database, datasheet, schemas, checksums.')}\nexport declare const release: URL;`,
    ...tables.map(interfaceOf),
    ...tables.map(
      ({ name, schema }) =>
        `${comment(schema.description)}\nexport declare const ${camelCase(name)}: readonly ${rowName(name)}[];`,
    ),
  ].join('\n\n')}\n`;
}
