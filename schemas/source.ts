/** The register of reports: `data/sources.csv`, and the table `sources`. */
import { z } from 'zod';
import { PublishedDate } from './document.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 digits of 0-9 and a-f');

export const Source = z.object({
  source_file: z
    .string()
    .regex(/^[\w.-]+$/, 'must be a bare file name: letters, digits, dot, hyphen, underscore; no folder')
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

/**
 * What the claim ids of a report begin with: the digits before the first underscore of its file name
 * (`000_e11b612f.txt` → `000`), else the file name without `.txt`, with a hyphen for each character that an id
 * cannot hold.
 *
 * @param sourceFile `Source.source_file`
 * @returns an id of letters, digits, dots, hyphens and underscores
 */
export function sourceId(sourceFile: string): string {
  const numbered = /^(\d+)_/.exec(sourceFile);
  return numbered?.[1] ?? sourceFile.replace(/\.txt$/i, '').replace(/[^\w.-]/g, '-');
}
