/** Names and strings as they are written in SQL. */

/** A column or table name, quoted, because `end` and the like are words of the language. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A string constant. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Names joined by commas. */
export const identifiers = (names: readonly string[]): string => names.map(identifier).join(', ');
