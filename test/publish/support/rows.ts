/** Invented rows of a small release: two reports on a harbour, one of which copies the other's figures. */
import { createHash } from 'node:crypto';
import type { Rows } from '../../../schemas/tables.ts';
import { SURE } from '../../support/confidences.ts';

export type TableRows = { [Name in keyof Rows]: Rows[Name][] };

/** The report that the claims of `harbour.txt` are read from; figures stand where the claims say. */
export const HARBOUR_REPORT =
  'Forty boats lay in the harbour of Lindholm on 3 May.\nThe mayor said that 1,200 to 1,500 crates were lost.\n';

export const GAZETTE_REPORT = 'Only 30 boats lay in Lindholm, the harbour master wrote.\n';

/** What the raw files hold; a byte order mark is not counted in offsets. */
export const RAW_FILES: Readonly<Record<string, string>> = {
  'harbour.txt': HARBOUR_REPORT,
  'gazette.txt': `\uFEFF${GAZETTE_REPORT}`,
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const source = (known: Partial<Rows['sources']>): Rows['sources'] => ({
  source_file: 'harbour.txt',
  title: 'Boats in the harbour',
  publisher: 'Lindholm Post',
  author: null,
  published: '2024-05-04',
  url: 'https://example.org/harbour',
  rights: 'our own words, CC BY 4.0',
  coverage: 'full',
  derived_from: null,
  original_sha256: 'a'.repeat(64),
  original_bytes: 1234,
  inferred: {},
  note: null,
  file_sha256: sha256(RAW_FILES[known.source_file ?? 'harbour.txt']!),
  file_bytes: 1000,
  ...known,
});

export const claim = (known: Partial<Rows['claims']>): Rows['claims'] => ({
  claim_id: 'harbour-p1-1',
  source_file: 'harbour.txt',
  paragraph: 1,
  start: 0,
  end: 5,
  figure: 40,
  figure_low: 40,
  figure_high: 40,
  qualifier: 'exact',
  direction: null,
  figure_text: 'Forty',
  unit: 'boat',
  unit_text: 'boats',
  unit_basis: 'stated',
  measure: 'present',
  date: '2024-05-03',
  date_basis: 'stated',
  location: 'Lindholm',
  location_basis: 'stated',
  destination: null,
  speaker: 'Lindholm Post',
  speaker_basis: 'publisher',
  speech: 'narration',
  via: null,
  modality: 'asserted',
  ...SURE,
  date_from: '2024-05-03',
  date_to: '2024-05-03',
  place_id: 'lindholm',
  destination_id: null,
  speaker_id: 'lindholm-post',
  evidence: 'Forty boats lay in the harbour of Lindholm on 3 May.',
  status: 'published',
  superseded_by: null,
  ...known,
});

const place = (known: Partial<Rows['places']>): Rows['places'] => ({
  place_id: 'lindholm',
  name: 'Lindholm',
  aliases: ['Lindholm, "the old port"', 'Lindholmen'],
  kind: 'town',
  parent_id: 'nordland',
  country: 'NO',
  lat: 61.5,
  lon: 5,
  geonames_id: 1234,
  wikidata_id: 'Q12',
  coordinates_source: 'invented',
  id_source: 'invented',
  note: null,
  origin: 'authority',
  ...known,
});

const speaker = (known: Partial<Rows['speakers']>): Rows['speakers'] => ({
  speaker_id: 'lindholm-post',
  name: 'Lindholm Post',
  aliases: [],
  kind: 'publisher',
  role: null,
  affiliation_id: null,
  reports: [],
  country: null,
  wikidata_id: null,
  id_source: null,
  note: null,
  origin: 'authority',
  ...known,
});

/** A fresh copy of the rows, for a test to change. */
export function sampleRows(): TableRows {
  return {
    sources: [
      source({}),
      source({
        source_file: 'gazette.txt',
        title: null,
        publisher: 'Gazette',
        published: '2024-05',
        derived_from: 'harbour.txt',
        inferred: { published: 'no day is printed; the issue is that of May' },
      }),
    ],
    places: [place({}), place({ place_id: 'nordland', name: 'Nordland', kind: 'region', parent_id: null })],
    speakers: [
      speaker({}),
      speaker({ speaker_id: 'mayor', name: 'the mayor', kind: 'unnamed', role: 'mayor' }),
    ],
    claims: [
      claim({}),
      claim({
        claim_id: 'harbour-p2-1',
        paragraph: 2,
        start: HARBOUR_REPORT.indexOf('1,200'),
        end: HARBOUR_REPORT.indexOf(' crates'),
        figure: null,
        figure_low: 1200,
        figure_high: 1500.5,
        qualifier: 'range',
        figure_text: '1,200 to 1,500',
        unit: 'crate',
        unit_text: 'crates',
        measure: 'lost',
        date: null,
        date_basis: null,
        date_from: null,
        date_to: null,
        speaker: 'the mayor',
        speaker_id: 'mayor',
        speaker_basis: 'stated',
        speech: 'reported',
        evidence: null,
      }),
      claim({
        claim_id: 'gazette-p1-1',
        source_file: 'gazette.txt',
        start: 5,
        end: 7,
        figure: 30,
        figure_low: 30,
        figure_high: 30,
        figure_text: '30',
        speaker: 'the harbour master',
        speaker_id: null,
        speaker_basis: 'stated',
        speech: 'reported',
      }),
    ],
    corrections: [],
    inconsistencies: [
      {
        inconsistency_id: 'rule-gazette-p1-1',
        kind: 'contradict',
        origin: 'rule',
        title: 'Boats in the harbour of Lindholm',
        explanation: 'One report counts 30 boats, the other 40.',
        advice: 'Quote both, with their speakers.',
        measure: 'present',
        unit: 'boat',
        population: null,
        place_id: 'lindholm',
        date_from: '2024-05-03',
        date_to: '2024-05-03',
        low: 30,
        high: 40,
        difference: null,
        sources: 2,
        independent_sources: 1,
        voices: 2,
      },
    ],
    inconsistency_claims: [
      {
        inconsistency_id: 'rule-gazette-p1-1',
        claim_id: 'gazette-p1-1',
        source_file: 'gazette.txt',
        side: 'a',
        role: 'value',
        voice: 'report:harbour.txt',
      },
      {
        inconsistency_id: 'rule-gazette-p1-1',
        claim_id: 'harbour-p1-1',
        source_file: 'harbour.txt',
        side: 'b',
        role: 'value',
        voice: 'speaker:lindholm-post',
      },
      {
        inconsistency_id: 'rule-gazette-p1-1',
        claim_id: null,
        source_file: 'harbour.txt',
        side: 'b',
        role: 'statement',
        voice: 'report:harbour.txt',
      },
    ],
  };
}
