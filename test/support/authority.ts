/** Authority records for tests: a key and what the test is about; the rest is plain. */
import type { AuthorityPlace, AuthoritySpeaker } from '../../schemas/authority.ts';

export function authorityPlace(place_id: string, known: Partial<AuthorityPlace> = {}): AuthorityPlace {
  return {
    place_id,
    name: place_id,
    aliases: [],
    kind: 'town',
    parent_id: null,
    country: null,
    lat: null,
    lon: null,
    geonames_id: null,
    wikidata_id: null,
    coordinates_source: null,
    id_source: null,
    note: null,
    ...known,
  };
}

export function authoritySpeaker(
  speaker_id: string,
  known: Partial<AuthoritySpeaker> = {},
): AuthoritySpeaker {
  return {
    speaker_id,
    name: speaker_id,
    aliases: [],
    kind: 'body',
    role: null,
    affiliation_id: null,
    reports: [],
    country: null,
    wikidata_id: null,
    id_source: null,
    note: null,
    ...known,
  };
}
