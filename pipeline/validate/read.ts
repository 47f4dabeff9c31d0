/** Reads reports from a folder of `.txt` files or a `.jsonl` file, one at a time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Document } from '../../schemas/document.ts';

function documentOf(row: Record<string, string | null>, text: string): Document {
  const paragraphs = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match, i) => ({
    number: i + 1,
    start: match.index,
    end: match.index + match[0].length,
    kind: 'body' as const,
  }));
  return {
    source_file: row.source_file ?? '',
    text,
    sha256: '0'.repeat(64),
    bytes: 0,
    digest: false,
    title: row.title || null,
    publisher: row.publisher || null,
    published: row.published || null,
    url: row.url || null,
    inferred: {},
    dateline: null,
    paragraphs,
  };
}

/** Provisional reader; to be replaced by the validate stage. */
export function* readDocuments(path: string): Generator<Document> {
  if (path.endsWith('.jsonl')) {
    for (const line of readFileSync(path, 'utf8').split('\n'))
      if (line.trim()) {
        const row = JSON.parse(line);
        yield documentOf(row, row.text);
      }
    return;
  }
  const names = readdirSync(path);
  const register = new Map<string, Record<string, string>>();
  if (names.includes('sources.csv'))
    for (const row of Papa.parse<Record<string, string>>(readFileSync(join(path, 'sources.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data)
      register.set(row.source_file!, row);
  for (const name of names.filter((n) => n.endsWith('.txt')).sort())
    yield documentOf({ ...register.get(name), source_file: name }, readFileSync(join(path, name), 'utf8'));
}
