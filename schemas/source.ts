/** The register of reports: `data/sources.csv`, and the table `sources`. */
import { z } from 'zod';
import { PublishedDate } from './document.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const Source = z.object({
  source_file: z
    .string()
    .regex(/^[\w.-]+$/, 'is a bare file name: letters, digits, dot, hyphen, underscore')
    .describe('name of the raw file; the key'),
  title: z.string().nullable().describe('headline of the report'),
  publisher: z.string().nullable().describe('outlet that published the report'),
  author: z.string().nullable().describe('byline, as the report prints it'),
  published: PublishedDate.nullable().describe(
    'day of publication, or the month or year where no more is known',
  ),
  url: z.string().nullable().describe('address of the report, or of a copy (see note)'),
  rights: z.string().describe('who owns the report, and the licence of the file in data/raw'),
  coverage: z
    .enum(['full', 'excerpt'])
    .describe('full: the whole report was read; excerpt: only its beginning'),
  derived_from: z.string().nullable().describe('source_file of the report that this one copies or rewrites'),
  original_sha256: sha256.nullable().describe('SHA-256 of the original report, as it was read'),
  original_bytes: z.int().positive().nullable().describe('size of the original report in bytes'),
  inferred: z
    .record(z.string(), z.string())
    .describe('fields that the report does not state, each with the reason for the value given'),
  note: z.string().nullable().describe('remark for readers of the table'),
});
export type Source = z.infer<typeof Source>;
