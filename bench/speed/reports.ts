/** Made-up articles as documents. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocuments } from '../../pipeline/reading.ts';
import type { Document, ReportLine } from '../../schemas/document.ts';

/** Calls a function with a `.jsonl` file of reports, which is removed afterwards. */
export function withFile<Result>(lines: readonly ReportLine[], use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'bench-speed-'));
  try {
    const path = join(folder, 'articles.jsonl');
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reports as the first stage makes them. */
export function documentsOf(lines: readonly ReportLine[]): Document[] {
  return withFile(lines, (path) => [...readDocuments(path)]);
}
