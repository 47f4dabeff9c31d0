/** Reads a data dictionary back. */
import type { ColumnFacts, ReleaseFacts } from '../../pipeline/publish/dictionary/release_facts.ts';
import { TABLES } from '../../schemas/tables.ts';

/** The release facts that a document shows, read back from it. */
export function factsIn(document: string): { version: string; facts: ReleaseFacts } {
  const version = /are from release (\S+)\.$/m.exec(document)?.[1] ?? '';
  const facts = new Map<string, ColumnFacts>();
  for (const section of document.split(/^### /m).slice(1)) {
    const table = section.slice(0, section.indexOf('\n'));
    if (!TABLES.some(({ name }) => name === table)) continue;
    for (const line of section.split('\n')) {
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
      const column = /^`(\w+)`$/.exec(cells[1] ?? '')?.[1];
      if (column !== undefined) facts.set(`${table}.${column}`, { example: cells[4]!, missing: cells[5]! });
    }
  }
  return { version, facts };
}
