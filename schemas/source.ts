/** The register of reports: `data/sources.csv`, and the table `sources`. */
import { z } from 'zod';
import { PublishedDate } from './document.ts';

/** Marks that decomposition sets apart from their letters. */
const MARKS = /\p{M}/gu;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 digits of 0-9 and a-f');

/** What `source_file` may be: DuckDB, JSON Schema and Data Package readers all take the pattern. */
const BARE_NAME = /^[^=/\\\x00-\x1f\x7f-\x9f][^/\\\x00-\x1f\x7f-\x9f]*$/;

export const Source = z.object({
  source_file: z
    .string()
    .regex(
      BARE_NAME,
      'must be a bare file name: no slash, backslash or control character, and no "=" at the beginning',
    )
    .describe('name of the raw file; the key'),
  title: z.string().nullable().describe('headline of the report'),
  publisher: z.string().nullable().describe('outlet that published the report'),
  author: z.string().nullable().describe('byline, as the report prints it'),
  published: PublishedDate.nullable().describe(
    'day of publication, or the month or year where no more is known',
  ),
  url: z.string().nullable().describe('address of the report, or of a copy (see note)'),
  rights: z
    .string('must not be empty')
    .describe('who owns the report, and the licence of the file in data/raw'),
  coverage: z
    .enum(['full', 'excerpt'], 'must be full or excerpt')
    .describe('full: the whole report was read; excerpt: only its beginning'),
  derived_from: z.string().nullable().describe('source_file of the report that this one copies or rewrites'),
  original_sha256: sha256.nullable().describe('SHA-256 of the original report, as it was read'),
  original_bytes: z
    .int('must be a whole number')
    .positive('must be above 0')
    .nullable()
    .describe('size of the original report in bytes'),
  inferred: z
    .record(z.string(), z.string().regex(/^[^|]+$/, 'must not hold a vertical bar'), {
      error: 'must be like `published: reason | title: reason`, with names of columns',
    })
    .describe('fields that the report does not state, each with the reason for the value given'),
  note: z.string().nullable().describe('remark for readers of the table'),
});
export type Source = z.infer<typeof Source>;

/** A row of the table `sources`: what the register says of a report, and which file was read. */
export const SourceRow = z.object({
  ...Source.shape,
  file_sha256: sha256.describe('SHA-256 of the raw file that was read, in which `start` and `end` count'),
  file_bytes: z.int().nonnegative().describe('size of that file in bytes'),
});
export type SourceRow = z.infer<typeof SourceRow>;

/**
 * What the claim ids of a report begin with: the digits before the first underscore of its file name
 * (`000_e11b612f.txt` → `000`), else the file name without `.txt`. Accents are taken off letters, and whatever else an id
 * cannot hold becomes one hyphen (`Bericht März (2).txt` → `Bericht-Marz-2-`), so that two names may have one id. Letters of
 * other alphabets stand as their code points (`отчёт.txt` → `43e442447435442`).
 *
 * @param sourceFile `Source.source_file`
 * @returns an id of ASCII letters, digits, dots, hyphens and underscores
 */
export function sourceId(sourceFile: string): string {
  const numbered = /^(\d+)_/.exec(sourceFile);
  if (numbered) return numbered[1]!;
  return sourceFile
    .replace(/\.txt$/i, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[^\w.-]+/g, (run) => run.replace(FOREIGN, codePoints).replace(/[^\w.-]+/g, '-'));
}

const FOREIGN = /(?:(?!\p{Script=Latin})[\p{L}\p{N}])+/gu;

function codePoints(letters: string): string {
  return [...letters].map((letter) => letter.codePointAt(0)!.toString(16)).join('');
}
