/** What each layer of `extract` reads; the records of the command `annotate`. Offsets are UTF-16 code units. */
import { z } from 'zod';
import { Direction, Qualifier, QuantityRole, Speech, UnitBasis } from './codes.ts';

const span = {
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
};

const Figure = z.object({
  ...span,
  figure: z.number().nullable().describe('the number as printed; null for ranges and bare number nouns'),
  figure_low: z.number().nullable(),
  figure_high: z.number().nullable(),
  qualifier: Qualifier,
  direction: Direction.nullable(),
  figure_text: z.string().describe('the figure with its qualifier, as printed'),
  unit: z.string().nullable().describe('head of what is counted, singular, lower case'),
  unit_phrase: z.string().nullable().describe('the counted noun with its modifiers, lemmatised'),
  unit_text: z.string().nullable().describe('the whole phrase that says what is counted, as printed'),
  unit_basis: UnitBasis.nullable(),
  role: QuantityRole,
});

export const Quantity = Figure.extend({
  levels: z
    .array(Figure)
    .optional()
    .describe('of *rose from 240 to 273*: the two levels, each a figure of its own; the quantity spans both'),
}).describe('A number with what it counts.');
export type Quantity = z.infer<typeof Quantity>;

export const DateMention = z
  .object({
    ...span,
    timex: z.string().describe('TIMEX3 value: 1998-01-14, 1998-W03, 2001-Q2, P3D, PRESENT_REF'),
    kind: z.enum(['date', 'time', 'duration', 'set']),
    edtf: z
      .string()
      .nullable()
      .describe('the calendar date or interval in EDTF, where the expression names one'),
    basis: z
      .enum(['stated', 'relative'])
      .describe('stated: complete in itself; relative: worked out from another date'),
  })
  .describe('An expression of time.');
export type DateMention = z.infer<typeof DateMention>;

export const PlaceMention = z
  .object({
    ...span,
    name: z.string().describe('standard name in the gazetteer'),
    id: z.string().nullable().describe('gazetteer key: `geonames:NNN`, or the id of an authority record'),
    kind: z.string().describe('country, region, admin1, city, town, village, camp, prison, base, water, …'),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    use: z
      .enum(['literal', 'demonym', 'metonym'])
      .describe(
        'literal: the place itself; demonym: *Kenyan*; metonym: the place stands for its government or team',
      ),
  })
  .describe('A place name and the place it means.');
export type PlaceMention = z.infer<typeof PlaceMention>;

const Span = z.object(span);

export const Attribution = z
  .object({
    source: Span.nullable().describe('the words that name the source; null where it is only understood'),
    speaker: z.string().describe('the source by its fullest name or description in the report'),
    via: z.string().nullable().describe('another outlet through which the words came'),
    cue: Span.nullable().describe('the verb or phrase that attributes: said, according to'),
    content: z.array(Span.omit({ text: true })).describe('what is attributed, as spans of the report'),
    speech: Speech.exclude(['narration']),
    basis: z.enum(['stated', 'inherited']),
  })
  .describe('Who says what.');
export type Attribution = z.infer<typeof Attribution>;

export const AnnotatedDocument = z
  .object({
    source_file: z.string(),
    quantities: z.array(Quantity),
    dates: z.array(DateMention).describe('expressions that name a date'),
    times: z
      .array(DateMention)
      .describe('other expressions of time: clock times without a day, durations, repeated times'),
    places: z.array(PlaceMention),
    attributions: z.array(Attribution),
  })
  .describe('One report as the layers read it.');
export type AnnotatedDocument = z.infer<typeof AnnotatedDocument>;
