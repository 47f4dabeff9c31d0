/** A small gazetteer of invented and real places for tests, and readings with it. */
import { formatRows, type Row } from '../../../pipeline/extract/places/build/row.ts';
import { type Gazetteer, openGazetteer } from '../../../pipeline/extract/places/gazetteer.ts';
import { defaultGazetteer } from '../../../pipeline/extract/places/load.ts';
import { readPlaces } from '../../../pipeline/extract/places/places.ts';
import { readText, type Text } from '../../../pipeline/extract/text/text.ts';
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { AuthorityPlace } from '../../../schemas/authority.ts';
import type { Document } from '../../../schemas/document.ts';
import { authorityPlace as plainPlace } from '../../support/authority.ts';
import { documentFrom } from '../../support/document.ts';

export function row(name: string, kind: string, country: string, more: Partial<Row> = {}): Row {
  return {
    alias: name,
    use: '',
    kind,
    country,
    admin1: '',
    geonames: null,
    lat: 0,
    lon: 0,
    population: 0,
    name,
    ...more,
  };
}

export function gazetteerOf(rows: Row[], authority: AuthorityPlace[] = []): Gazetteer {
  return openGazetteer(new TextEncoder().encode(formatRows(rows)), authority);
}

export function authorityPlace(
  place_id: string,
  name: string,
  more: Partial<AuthorityPlace> = {},
): AuthorityPlace {
  return plainPlace(place_id, { name, ...more });
}

export function textOf(text: string, known: Partial<Document> = {}): Text {
  return readText(documentFrom(text, known));
}

/** Places read with the gazetteer that comes with the program. */
export function placesIn(text: string, known: Partial<Document> = {}): PlaceMention[] {
  return readPlaces(textOf(text, known), defaultGazetteer());
}

/** The printed forms of the places read. */
export function namesIn(text: string, known: Partial<Document> = {}): string[] {
  return placesIn(text, known).map((place) => place.text);
}
