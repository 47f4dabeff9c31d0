/** Authority records: the harmonised names of places, speakers and events (`data/authority/*.csv`). */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is lower-case words joined by hyphens')
  .describe('the key; it never changes');
const wikidata = z
  .string()
  .regex(/^Q\d+$/)
  .nullable()
  .describe('Wikidata item');

export const PLACE_KINDS = [
  'country',
  'region',
  'governorate',
  'city',
  'town',
  'village',
  'camp',
  'prison',
  'base',
  'other',
] as const;

export const Place = z.object({
  place_id: id,
  name: z.string().describe('standard name'),
  aliases: z.array(z.string()).describe('other names and spellings'),
  kind: z.enum(PLACE_KINDS).describe('what kind of place it is'),
  parent_id: z.string().nullable().describe('place that contains it'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('ISO 3166-1 alpha-2'),
  lat: z.number().min(-90).max(90).nullable().describe('degrees north, WGS 84'),
  lon: z.number().min(-180).max(180).nullable().describe('degrees east, WGS 84'),
  geonames_id: z.int().positive().nullable().describe('GeoNames key'),
  wikidata_id: wikidata,
  coordinates_source: z.string().nullable().describe('where the coordinates come from'),
  id_source: z.string().nullable().describe('where the identifiers were seen'),
  note: z.string().nullable().describe('remark for readers of the table'),
});
export type Place = z.infer<typeof Place>;

export const SPEAKER_KINDS = ['person', 'body', 'document', 'unnamed', 'publisher'] as const;

export const Speaker = z.object({
  speaker_id: id,
  name: z.string().describe('standard name, or the description where the speaker is unnamed'),
  aliases: z.array(z.string()).describe('other names and spellings'),
  kind: z.enum(SPEAKER_KINDS).describe('what kind of speaker it is'),
  role: z.string().nullable().describe('office or function'),
  affiliation: z.string().nullable().describe('body that a person speaks for, or that a body belongs to'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('ISO 3166-1 alpha-2'),
  wikidata_id: wikidata,
  id_source: z.string().nullable().describe('where the identifier was seen'),
  note: z.string().nullable().describe('remark for readers of the table'),
});
export type Speaker = z.infer<typeof Speaker>;

export const Event = z.object({
  event_id: id,
  name: z.string(),
  start_date: z.string().describe('EDTF: a day, month or year'),
  end_date: z.string().nullable().describe('EDTF; null where the source states no end'),
  place_id: z.string().nullable(),
  description: z.string(),
  source: z.string().describe('where the facts were seen'),
  note: z.string().nullable(),
});
export type Event = z.infer<typeof Event>;
