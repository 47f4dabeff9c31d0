/** Authority records: the harmonised names of places, speakers and events (`data/authority/*.csv`). */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is lower-case words joined by hyphens')
  .describe('the key; it never changes');
const wikidata = z
  .string()
  .regex(/^Q\d+$/, 'is a Wikidata item: Q and digits')
  .nullable()
  .describe('Wikidata item');
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is an ISO 3166-1 code: two capital letters')
  .nullable()
  .describe('ISO 3166-1 alpha-2');

export const PLACE_KINDS = [
  'country',
  'region',
  'admin1',
  'city',
  'town',
  'village',
  'camp',
  'prison',
  'base',
  'water',
  'other',
] as const;

/** Who vouches for a record: our authority file, the gazetteer, or nobody but the report that names it. */
export const ORIGINS = ['authority', 'gazetteer', 'text'] as const;
const origin = z
  .enum(ORIGINS)
  .describe(
    'authority: checked by a person; gazetteer: taken from it; text: only the name that reports print',
  );

/** A place of the authority file: a row of `data/authority/places.csv`. */
export const AuthorityPlace = z.object({
  place_id: id,
  name: z.string().min(1).describe('standard name'),
  aliases: z.array(z.string()).describe('other names and spellings'),
  kind: z.enum(PLACE_KINDS).describe('what it is; `admin1` is a first-level division: governorate, state'),
  parent_id: z.string().nullable().describe('key of the place that contains it'),
  country,
  lat: z.number().min(-90).max(90).nullable().describe('degrees north, WGS 84'),
  lon: z.number().min(-180).max(180).nullable().describe('degrees east, WGS 84'),
  geonames_id: z.int().positive().nullable().describe('GeoNames key'),
  wikidata_id: wikidata,
  coordinates_source: z.string().nullable().describe('where the coordinates come from'),
  id_source: z.string().nullable().describe('where the identifiers were seen'),
  note: z.string().nullable().describe('remark for readers of the table'),
});
export type AuthorityPlace = z.infer<typeof AuthorityPlace>;

/** A row of the table `places`. */
export const Place = z.object({ ...AuthorityPlace.shape, origin });
export type Place = z.infer<typeof Place>;

export const SPEAKER_KINDS = ['person', 'body', 'document', 'unnamed', 'publisher', 'unknown'] as const;

/** A speaker of the authority file: a row of `data/authority/speakers.csv`. */
export const AuthoritySpeaker = z.object({
  speaker_id: id,
  name: z.string().min(1).describe('standard name, or the description where the speaker is unnamed'),
  aliases: z.array(z.string()).describe('other names and spellings; for an unnamed speaker, descriptions'),
  kind: z
    .enum(SPEAKER_KINDS)
    .describe('what it is; `publisher`: an outlet, in its own voice or as a carrier'),
  role: z.string().nullable().describe('office or function'),
  affiliation_id: z
    .string()
    .nullable()
    .describe('key of the body that a person speaks for, or that a body belongs to'),
  reports: z
    .array(z.string().regex(/^[\w.-]+$/))
    .describe(
      'ids of the sources within which the descriptions of an unnamed speaker, or of a document, mean this one',
    ),
  country,
  wikidata_id: wikidata,
  id_source: z.string().nullable().describe('where the identifier was seen'),
  note: z.string().nullable().describe('remark for readers of the table'),
});
export type AuthoritySpeaker = z.infer<typeof AuthoritySpeaker>;

/** A row of the table `speakers`. */
export const Speaker = z.object({ ...AuthoritySpeaker.shape, origin });
export type Speaker = z.infer<typeof Speaker>;

/** A row of `data/authority/events.csv`. */
export const Event = z.object({
  event_id: id,
  name: z.string().min(1).describe('short name of what happened'),
  start_date: z.string().describe('EDTF: a day, month or year'),
  end_date: z.string().nullable().describe('EDTF; null where the source states no end'),
  place_id: z.string().nullable().describe('key of the place where it happened'),
  description: z.string().describe('what happened, in one sentence'),
  source: z.string().describe('where the facts were seen'),
  note: z.string().nullable().describe('remark for readers of the table'),
});
export type Event = z.infer<typeof Event>;
