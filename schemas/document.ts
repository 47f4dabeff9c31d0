/** A raw report and what `validate` makes of it. */
import { z } from 'zod';

/** What a paragraph is: the report's own text, or page furniture of some kind. */
export const PARAGRAPH_KINDS = [
  'headline',
  'body',
  'caption',
  'consent',
  'player',
  'prompt',
  'comment',
  'related',
  'stamp',
  'biography',
  'address',
  'repeat',
] as const;
export const ParagraphKind = z.enum(PARAGRAPH_KINDS);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

/** The kinds that are the report's own text; figures are read from these alone. */
export const OWN_TEXT: ReadonlySet<ParagraphKind> = new Set(['headline', 'body', 'caption']);

export const Paragraph = z
  .object({
    number: z
      .int()
      .positive()
      .describe('number of the paragraph in the report, from 1; page furniture counts'),
    start: z.int().nonnegative().describe('offset of its first character in the file (UTF-16 code units)'),
    end: z.int().nonnegative().describe('offset behind its last character'),
    kind: ParagraphKind,
  })
  .describe('A paragraph of a raw file. In a digest, `number` is the number behind the pilcrow.');
export type Paragraph = z.infer<typeof Paragraph>;

/** A date as the register states it: a day, a month or a year. */
export const PublishedDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]);

export const Document = z
  .object({
    source_file: z.string().describe('name of the raw file'),
    text: z.string().describe('the whole file, decoded; a byte order mark is removed'),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: PublishedDate.nullable(),
    url: z.string().nullable(),
    inferred: z
      .record(z.string(), z.string())
      .describe('fields that are not stated but inferred, with the reason'),
    paragraphs: z.array(Paragraph),
  })
  .describe('A report ready to be read.');
export type Document = z.infer<typeof Document>;
