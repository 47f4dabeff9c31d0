/** Invented claims and authority records for the tests of `normalise`. */
import { loadVocabulary } from '../../../pipeline/normalise/load.ts';
import { normalise, type Resources } from '../../../pipeline/normalise/normalise.ts';
import type { Claim, ExtractedClaim } from '../../../schemas/claim.ts';
import { authorityPlace as place, authoritySpeaker as speaker } from '../../support/authority.ts';
import { SURE } from '../../support/confidences.ts';

export { place, speaker };

export const VOCABULARY = loadVocabulary('data/vocabulary');

/** A claim that says as little as it may. */
export function extracted(known: Partial<ExtractedClaim> = {}): ExtractedClaim {
  return {
    source_file: '700_abc.txt',
    paragraph: 1,
    ordinal: 1,
    start: 0,
    end: 2,
    figure: 12,
    figure_low: 12,
    figure_high: 12,
    qualifier: 'exact',
    direction: null,
    figure_text: '12',
    unit: null,
    unit_text: null,
    unit_basis: null,
    measure: null,
    date: null,
    date_basis: null,
    location: null,
    location_key: null,
    location_basis: null,
    destination: null,
    destination_key: null,
    speaker: null,
    speaker_basis: 'stated',
    speech: 'reported',
    via: null,
    modality: 'asserted',
    ...SURE,
    sentence_start: 0,
    sentence_end: 10,
    ...known,
  };
}

const PLACES = [
  place('ruritania', { name: 'Ruritania', kind: 'country', country: 'RR', geonames_id: 1 }),
  place('zenda', {
    name: 'al-Zenda',
    aliases: ['Az Zandah'],
    parent_id: 'ruritania',
    country: 'RR',
    geonames_id: 2,
  }),
  place('zenda-province', { name: 'Zenda province', kind: 'admin1', parent_id: 'ruritania', country: 'RR' }),
  place('zenda-prison', { name: 'al-Zenda prison', kind: 'prison', parent_id: 'zenda', country: 'RR' }),
  place('strelsau', { name: 'Strelsau', kind: 'city', parent_id: 'ruritania', country: 'RR' }),
  place('strelsau-prison', { name: 'Strelsau central prison', kind: 'prison', parent_id: 'strelsau' }),
  place('hentzau', { name: 'al-Hentzau', aliases: ["Hent'zau"], parent_id: 'ruritania', country: 'RR' }),
  place('hentzau-camp', {
    name: 'al-Hentzau camp',
    aliases: ['al-Hentzau'],
    kind: 'camp',
    parent_id: 'hentzau',
  }),
];

const SPEAKERS = [
  speaker('strelsau-police', { name: 'Strelsau Police', aliases: ['SP', 'Strelsau city police'] }),
  speaker('rudolf-rassendyll', {
    name: 'Rudolf Rassendyll',
    kind: 'person',
    affiliation_id: 'strelsau-police',
  }),
  speaker('zenda-gazette', { name: 'Zenda Gazette', kind: 'publisher' }),
  speaker('strelsau-list', {
    name: 'List of Strelsau',
    aliases: ['the leaked list'],
    kind: 'document',
    reports: ['700'],
  }),
  speaker('guard-captain-700', {
    name: 'Guard captain (Zenda Gazette)',
    aliases: ['a guard captain'],
    kind: 'unnamed',
    reports: ['700'],
  }),
];

export function resources(known: Partial<Resources> = {}): Resources {
  return { authority: { places: PLACES, speakers: SPEAKERS, events: [] }, vocabulary: VOCABULARY, ...known };
}

/** The whole result at once. */
export function run(claims: Iterable<ExtractedClaim>, known: Partial<Resources> = {}) {
  const result = normalise(claims, resources(known));
  const rows: Claim[] = [...result.claims];
  return { claims: rows, places: result.places(), speakers: result.speakers() };
}
