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
export const PublishedDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: 'must be a day of the calendar (YYYY-MM-DD), a month (YYYY-MM) or a year (YYYY)',
});

/** The place that a report says it was written in, before its first sentence: *QAMISHLI, Syria —*. */
export const Dateline = z.object({
  start: z.int().nonnegative().describe('offset of the place name in the file'),
  end: z.int().nonnegative().describe('offset behind the place name, with its state or country'),
  body: z.int().nonnegative().describe('offset of the first word of the report behind the dateline'),
});
export type Dateline = z.infer<typeof Dateline>;

export const Document = z
  .object({
    source_file: z.string().describe('name of the raw file'),
    text: z
      .string()
      .describe('the whole file, decoded; line ends as they are, a byte order mark removed and not counted'),
    sha256: z
      .string()
      .describe('SHA-256 of the file as it was read; of the text, for a line of a .jsonl file'),
    bytes: z.int().nonnegative().describe('size of what `sha256` was taken of'),
    digest: z
      .boolean()
      .describe(
        'whether the file restates a report in our words, each paragraph with the number it restates',
      ),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: PublishedDate.nullable(),
    url: z.string().nullable(),
    inferred: z
      .record(z.string(), z.string())
      .describe('fields that no register states, each with where in the text it was read'),
    dateline: Dateline.nullable().describe('the dateline at the top of the report'),
    paragraphs: z.array(Paragraph),
  })
  .describe('A report ready to be read.');
export type Document = z.infer<typeof Document>;

/** A line of a `.jsonl` file of reports; other fields are allowed and not read. */
export const ReportLine = z.object(
  {
    source_file: z.string('is missing or not a string').min(1, 'is empty'),
    text: z.string('is missing or not a string'),
    title: z.string('is not a string').nullish(),
    publisher: z.string('is not a string').nullish(),
    published: z.string('is not a string').nullish(),
    url: z.string('is not a string').nullish(),
  },
  'is not an object',
);
export type ReportLine = z.infer<typeof ReportLine>;
