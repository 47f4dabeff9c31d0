/** Resolves the places that claims name to records, and keeps the records that are needed. */
import { type AuthorityPlace, PLACE_KINDS, type Place } from '../../schemas/authority.ts';
import type { PlaceContext, PlaceWord } from '../../schemas/vocabulary.ts';
import { KeptRecords } from './kept.ts';
import { fold, slugOf } from './names.ts';
import { SpelledRows } from './spellings.ts';

type Kind = Place['kind'];

/** What the gazetteer knows of one of its places. */
export interface GazetteerFacts {
  name: string;
  kind: string;
  /** ISO 3166-1 alpha-2; empty or null for what lies in no single country. */
  country: string | null;
  lat: number | null;
  lon: number | null;
}

/** Looks a place up in the gazetteer, by its key (`geonames:NNN`) and the name under which reports print it. */
export type PlaceLookup = (key: string, name: string) => GazetteerFacts | null;

/** What a claim says of the place it names. */
export interface PlaceClue {
  /** As printed: *al-Hol*, *Hasakah province*. */
  name: string;
  /** What the place layer took it for: `geonames:NNN`, the id of a record, or null. */
  key: string | null;
  unit: string | null;
  unit_text: string | null;
  measure: string | null;
}

/** Kinds that a bare name means first: people speak of towns more than of the camps and prisons named after them. */
const ORDER: readonly Kind[] = [
  'country',
  'city',
  'town',
  'village',
  'admin1',
  'region',
  'camp',
  'prison',
  'base',
];

/** A bare name of one of these is the place itself: a city has more than one prison, and none is meant by its name. */
const LARGE: ReadonlySet<Kind> = new Set(['country', 'city', 'admin1']);

interface Candidate {
  place: AuthorityPlace;
  /** Under its name less the word for its kind: *al-Shaddadi* for al-Shaddadi prison. */
  bare: boolean;
}

/** Resolves names to records of the authority file, the gazetteer or, where neither has them, the text itself. */
export class PlaceResolver {
  readonly #byName = new Map<string, Candidate[]>();
  readonly #records: KeptRecords<AuthorityPlace>;
  readonly #countries = new Map<string, string>();
  readonly #byGeonames = new Map<string, AuthorityPlace>();
  readonly #words: readonly PlaceWord[];
  readonly #contexts: readonly PlaceContext[];
  readonly #lookup: PlaceLookup;
  readonly #found = new SpelledRows<Place>();

  constructor(
    places: readonly AuthorityPlace[],
    words: readonly PlaceWord[],
    contexts: readonly PlaceContext[],
    lookup: PlaceLookup = () => null,
  ) {
    this.#words = [...words].sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
    this.#contexts = contexts;
    this.#lookup = lookup;
    this.#records = new KeptRecords(
      places,
      ({ place_id }) => place_id,
      ({ parent_id }) => parent_id,
    );
    for (const place of places) this.#add(place);
  }

  #add(place: AuthorityPlace): void {
    if (place.kind === 'country' && place.country !== null && !this.#countries.has(place.country))
      this.#countries.set(place.country, place.place_id);
    if (place.geonames_id !== null) this.#byGeonames.set(`geonames:${place.geonames_id}`, place);
    for (const name of [place.name, ...place.aliases]) {
      this.#index(fold(name), place, false);
      const parts = this.#withoutKind(fold(name));
      if (parts && parts.kind === place.kind) this.#index(parts.name, place, true);
    }
  }

  #index(name: string, place: AuthorityPlace, bare: boolean): void {
    const known = this.#byName.get(name) ?? [];
    const same = known.find((candidate) => candidate.place === place);
    if (same) same.bare &&= bare;
    else this.#byName.set(name, [...known, { place, bare }]);
  }

  /** *Raqqa city*, *city of Raqqa* → *raqqa*, city. */
  #withoutKind(name: string): { name: string; kind: string } | null {
    for (const { word, kind } of this.#words) {
      if (name.endsWith(` ${word}`)) return { name: name.slice(0, -word.length - 1), kind };
      if (name.startsWith(`${word} of `)) return { name: name.slice(word.length + 4), kind };
    }
    return null;
  }

  /**
   * The record that a name can only mean, or null. Tells a report's bare names apart: see `resolve`.
   *
   * @param name as printed
   */
  certain(name: string): string | null {
    const candidates = this.#candidates(name);
    return candidates.length === 1 && !candidates[0]!.bare ? candidates[0]!.place.place_id : null;
  }

  /**
   * The record of a place. The printed words come first: *al-Shaddadi prison* is the prison. A name that several
   * records share (*al-Hol*, the town and the camp) is, in this order: the one whose kind fits what the claim counts
   * and says (`place_contexts.csv`); the one that the report names in full elsewhere; the one that the place layer
   * took it for; the one whose kind people mean first.
   *
   * @param clue what the claim says of the place
   * @param named records that the report names beyond doubt
   * @returns key of a record, which `rows` will hold
   */
  resolve(clue: PlaceClue, named: ReadonlySet<string>): string {
    const candidates = this.#candidates(clue.name);
    const chosen = this.#choose(candidates, clue, named);
    const place = chosen ?? this.#byKey(clue.key);
    if (!place) return this.#addFound(clue);
    this.#records.keep(place.place_id);
    return place.place_id;
  }

  /**
   * Keeps the record that a person chose by its key.
   *
   * @returns false where the authority file has none of that key
   */
  include(id: string): boolean {
    return this.#records.keep(id);
  }

  #candidates(name: string): Candidate[] {
    const folded = fold(name);
    const known = this.#byName.get(folded);
    if (known) return known;
    const parts = this.#withoutKind(folded);
    const others = parts ? (this.#byName.get(parts.name) ?? []) : [];
    return others
      .filter(({ place }) => sameKind(place.kind, parts?.kind))
      .map(({ place }) => ({ place, bare: false }));
  }

  #choose(all: readonly Candidate[], clue: PlaceClue, named: ReadonlySet<string>): AuthorityPlace | null {
    const taken = this.#byKey(clue.key);
    const large = all.some(({ place, bare }) => !bare && LARGE.has(place.kind));
    const candidates = all.filter(({ place, bare }) => !contradicts(place, clue.key) && !(bare && large));
    const full = candidates.filter(({ bare }) => !bare).map(({ place }) => place);
    if (full.length === 1 && all.length === 1) return full[0]!;
    const fitting = this.#fitting(candidates, clue);
    if (fitting) return fitting;
    const elsewhere = candidates.filter(({ place }) => named.has(place.place_id));
    if (elsewhere.length === 1) return elsewhere[0]!.place;
    return full.find((place) => place === taken) ?? full.sort((a, b) => rank(a) - rank(b))[0] ?? null;
  }

  /** The candidate whose kind most of what the claim says speaks for; null where nothing or no single one does. */
  #fitting(candidates: readonly Candidate[], clue: PlaceClue): AuthorityPlace | null {
    const words = new Set((clue.unit_text ?? '').toLowerCase().split(/[^a-z]+/));
    const votes = (kind: Kind) =>
      this.#contexts.filter(
        (context) =>
          context.kind === kind &&
          (context.field === 'word' ? words.has(context.value) : clue[context.field] === context.value),
      ).length;
    const scored = candidates.map(({ place }) => ({ place, votes: votes(place.kind) }));
    const most = Math.max(...scored.map((one) => one.votes));
    const best = scored.filter((one) => one.votes === most);
    return most > 0 && best.length === 1 ? best[0]!.place : null;
  }

  #byKey(key: string | null): AuthorityPlace | null {
    return key === null ? null : (this.#records.get(key) ?? this.#byGeonames.get(key) ?? null);
  }

  /** A place that the authority file does not have: a row of its own, from the gazetteer or from the name alone. */
  #addFound({ name, key }: PlaceClue): string {
    const number = key?.startsWith('geonames:') ? Number(key.slice('geonames:'.length)) : null;
    const facts = number === null ? null : this.#lookup(key!, name);
    const slug = slugOf(name);
    const id =
      number === null ? (this.#records.has(slug) ? `${slug}-in-reports` : slug) : `geonames-${number}`;
    const country = facts?.country || null;
    const row: Place = {
      place_id: id,
      name: facts?.name ?? name,
      aliases: [],
      kind: facts ? kindOf(facts.kind) : 'other',
      parent_id:
        facts?.kind === 'country' ? null : country === null ? null : (this.#countries.get(country) ?? null),
      country,
      lat: facts?.lat ?? null,
      lon: facts?.lon ?? null,
      geonames_id: number,
      wikidata_id: null,
      coordinates_source: facts && facts.lat !== null ? 'GeoNames' : null,
      id_source: number === null ? null : 'GeoNames',
      note:
        number === null
          ? 'Known only by the name that reports print'
          : 'Taken from the gazetteer; not checked by a person',
      origin: number === null ? 'text' : 'gazetteer',
    };
    this.#found.add(id, name, row, facts !== null);
    if (row.parent_id !== null) this.#records.keep(row.parent_id);
    return id;
  }

  /** The records that claims have named so far, with the places that contain them, by key. */
  rows(): Place[] {
    const kept = this.#records.rows().map((place): Place => ({ ...place, origin: 'authority' }));
    return [...kept, ...this.#found.rows()].sort((a, b) => (a.place_id < b.place_id ? -1 : 1));
  }
}

/** Whether a printed word for a kind fits a record; reports call towns cities and villages towns. */
function sameKind(kind: Kind, printed: string | undefined): boolean {
  const settlement = /^(?:city|town|village)$/;
  return kind === printed || (settlement.test(kind) && settlement.test(printed ?? ''));
}

/** The gazetteer took the name for another place that has an identifier of its own. */
function contradicts({ geonames_id }: AuthorityPlace, key: string | null): boolean {
  if (geonames_id === null || !key?.startsWith('geonames:')) return false;
  return key !== `geonames:${geonames_id}`;
}

function rank({ kind }: AuthorityPlace): number {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
}

/** The gazetteer's finer kinds in the list of the dataset. */
function kindOf(kind: string): Kind {
  if (kind === 'continent' || kind === 'admin2') return 'region';
  return PLACE_KINDS.find((known) => known === kind) ?? 'other';
}
