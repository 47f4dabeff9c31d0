/** Stage 3, normalise: extracted claims → claims with keys, harmonised names and units, and the rows they refer to. */
import type { Place, Speaker } from '../../schemas/authority.ts';
import type { Claim, ExtractedClaim } from '../../schemas/claim.ts';
import type { Correction } from '../../schemas/correction.ts';
import { daysCovered } from '../../schemas/edtf.ts';
import { sourceId } from '../../schemas/source.ts';
import { Refusal } from '../refusal.ts';
import { Corrections } from './corrections.ts';
import { claimIds, type EarlierIds } from './ids.ts';
import type { Authority, Vocabulary } from './load.ts';
import { type PlaceLookup, PlaceResolver } from './places.ts';
import { SpeakerResolver } from './speakers.ts';
import { unitHarmoniser } from './units.ts';

/** What the stage works with. */
export interface Resources {
  authority: Authority;
  vocabulary: Vocabulary;
  /** The ids of the release before; none where left out. */
  earlierIds?: EarlierIds;
  /** Values corrected by hand; none where left out. */
  corrections?: readonly Correction[];
  /** The gazetteer; without it a place outside the authority file is known by its name alone. */
  gazetteer?: PlaceLookup;
  /** The sentence that may be published with a claim; null where the rights of its file forbid it. */
  evidence?: (claim: ExtractedClaim) => string | null;
}

/** The result: the claims as a stream; the other tables are whole once the claims have been read to the end. */
export interface Normalised {
  claims: Iterable<Claim>;
  /** Places that the claims so far name, with those that contain them, by key. */
  places(): Place[];
  /** Speakers that the claims so far name, with the bodies that they belong to, by key. */
  speakers(): Speaker[];
}

/** Columns that the stage works out; corrections of the others come before, so that these follow them. */
const DERIVED = new Set<string>(['place_id', 'destination_id', 'speaker_id', 'status', 'superseded_by']);

const NO_IDS: ReadonlyMap<number, string> = new Map();

type Identified = ExtractedClaim & { claim_id: string };

/**
 * Gives claims their keys and harmonises them. Claims of one report must stand together, as `extract` yields them;
 * reports do not influence each other. Memory: one report, and the places and speakers seen.
 *
 * @param claims claims as extracted
 * @param resources authority files, vocabularies, corrections
 * @throws Refusal with one sentence, while the claims are read: two files with the same source id, a date that is no
 *   EDTF, a correction that does not fit
 */
export function normalise(claims: Iterable<ExtractedClaim>, resources: Resources): Normalised {
  const { authority, vocabulary, gazetteer } = resources;
  const places = new PlaceResolver(
    authority.places,
    vocabulary.placeWords,
    vocabulary.placeContexts,
    gazetteer,
  );
  const speakers = new SpeakerResolver(authority.speakers, vocabulary.speakerWords);
  return {
    claims: normaliseAll(claims, resources, places, speakers),
    places: () => places.rows(),
    speakers: () => speakers.rows(),
  };
}

function* normaliseAll(
  claims: Iterable<ExtractedClaim>,
  resources: Resources,
  places: PlaceResolver,
  speakers: SpeakerResolver,
): Generator<Claim> {
  const corrections = new Corrections(resources.corrections ?? []);
  const harmonise = unitHarmoniser(resources.vocabulary.units);
  for (const [report, extracted] of reports(claims)) {
    const earlier = resources.earlierIds?.(extracted[0]!.source_file) ?? NO_IDS;
    const ids = claimIds(extracted, report, earlier);
    const read = extracted.map((claim, i) =>
      afterCorrection(
        claim,
        corrections.apply(identify(claim, ids[i]!, harmonise), (field) => !DERIVED.has(field)),
      ),
    );
    const named = namedPlaces(read, places);
    const surnames = speakers.surnames(read.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
    for (const claim of read) {
      const place = (name: string | null, key: string | null) =>
        name === null ? null : places.resolve({ ...claim, name, key }, named);
      const keys = {
        place_id: place(claim.location, claim.location_key),
        destination_id: place(claim.destination, claim.destination_key),
        speaker_id:
          claim.speaker === null
            ? null
            : speakers.resolve({ name: claim.speaker, basis: claim.speaker_basis }, report, surnames),
      };
      const row = { ...claimRow(claim, resources.evidence?.(claim) ?? null), ...keys };
      const corrected = corrections.apply(row, (field) => DERIVED.has(field));
      keepChosen(row, corrected, places, speakers);
      yield corrected;
    }
  }
  corrections.finish();
}

/** Keeps the records whose keys a person has set. */
function keepChosen(read: Claim, corrected: Claim, places: PlaceResolver, speakers: SpeakerResolver): void {
  for (const field of ['place_id', 'destination_id', 'speaker_id'] as const) {
    const id = corrected[field];
    if (id === null || id === read[field]) continue;
    const [resolver, table] = field === 'speaker_id' ? [speakers, 'speakers'] : [places, 'places'];
    if (resolver.include(id)) continue;
    throw new Refusal(
      `data/corrections.yaml: the correction of ${field} of ${corrected.claim_id} names '${id}', which is no key of data/authority/${table}.csv; add the record or mend the key.`,
    );
  }
}

/** The claims of each report, with its source id. */
function* reports(claims: Iterable<ExtractedClaim>): Generator<[string, ExtractedClaim[]]> {
  const owners = new Map<string, string>();
  let report: ExtractedClaim[] = [];
  for (const claim of claims) {
    if (report[0] && report[0].source_file !== claim.source_file) {
      yield [own(report[0].source_file, owners), report];
      report = [];
    }
    report.push(claim);
  }
  if (report[0]) yield [own(report[0].source_file, owners), report];
}

/** The source id of a file, which no other may have, and which must not come twice. */
function own(file: string, owners: Map<string, string>): string {
  const id = sourceId(file);
  const owner = owners.get(id);
  if (owner === file)
    throw new Refusal(`The claims of ${file} do not stand together; sort the claims by file.`);
  if (owner !== undefined)
    throw new Refusal(
      `${owner} and ${file} would give their claims the same ids (${id}-…); rename one of them.`,
    );
  owners.set(id, file);
  return id;
}

/** A claim with its key, and with its unit as the vocabulary spells it. */
function identify(
  claim: ExtractedClaim,
  claim_id: string,
  harmonise: ReturnType<typeof unitHarmoniser>,
): Identified {
  return {
    claim_id,
    ...claim,
    unit: harmonise(claim.unit, claim.unit_text),
  };
}

/** A corrected place is no longer the one that the place layer took the printed name for. */
function afterCorrection(before: ExtractedClaim, claim: Identified): Identified {
  return {
    ...claim,
    location_key: claim.location === before.location ? claim.location_key : null,
    destination_key: claim.destination === before.destination ? claim.destination_key : null,
  };
}

/** Records that a report's claims name beyond doubt. */
function namedPlaces(claims: readonly ExtractedClaim[], places: PlaceResolver): Set<string> {
  const named = new Set<string>();
  for (const { location, destination } of claims)
    for (const name of [location, destination]) {
      const id = name === null ? null : places.certain(name);
      if (id !== null) named.add(id);
    }
  return named;
}

/** The row of a claim, but for the keys of places and speaker. */
function claimRow(claim: Identified, evidence: string | null): Claim {
  const { ordinal, location_key, destination_key, sentence_start, sentence_end, ...kept } = claim;
  const { first, last } = daysOf(claim);
  return {
    ...kept,
    date_from: first,
    date_to: last,
    place_id: null,
    destination_id: null,
    speaker_id: null,
    evidence,
    status: 'published',
    superseded_by: null,
  };
}

function daysOf({ claim_id, date }: Identified): { first: string | null; last: string | null } {
  if (date === null) return { first: null, last: null };
  try {
    return daysCovered(date);
  } catch (error) {
    throw new Refusal(`The date of claim ${claim_id} cannot be read: ${(error as Error).message}.`);
  }
}
