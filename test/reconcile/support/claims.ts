/** Invented claims for tests, and a run of the whole stage over them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Comparable, Finding } from '../../../pipeline/reconcile/group.ts';
import { admitted } from '../../../pipeline/reconcile/interval.ts';
import { type ReconcileInput, reconcile } from '../../../pipeline/reconcile/reconcile.ts';
import { loadReconcileVocabulary } from '../../../pipeline/reconcile/vocabulary.ts';
import type { Event, Place, Speaker } from '../../../schemas/authority.ts';
import type { Claim } from '../../../schemas/claim.ts';
import type { Source } from '../../../schemas/source.ts';
import { authorityPlace, authoritySpeaker } from '../../support/authority.ts';
import { SURE } from '../../support/confidences.ts';

export const VOCABULARY = loadReconcileVocabulary(
  fileURLToPath(new URL('../../../data/vocabulary', import.meta.url)),
);

/** A claim: 40 detainees held in Norburg on 2 May 2024, told by the report `a.txt` in its own voice. */
export function claim(over: Partial<Claim> = {}): Claim {
  const figure = over.figure === undefined ? 40 : over.figure;
  const exact = over.qualifier === undefined || over.qualifier === 'exact';
  const source_file = over.source_file ?? 'a.txt';
  const paragraph = over.paragraph ?? 1;
  const date = over.date === undefined ? '2024-05-02' : over.date;
  return {
    claim_id: `${source_file.replace(/\.txt$/, '')}-p${paragraph}-1`,
    source_file,
    paragraph,
    start: 0,
    end: 2,
    figure,
    figure_low: exact ? figure : null,
    figure_high: exact ? figure : null,
    qualifier: 'exact',
    direction: null,
    figure_text: String(figure),
    unit: 'detainee',
    unit_text: 'detainees',
    unit_basis: 'stated',
    measure: 'held',
    date,
    date_basis: 'stated',
    location: 'Norburg',
    location_basis: 'stated',
    destination: null,
    speaker: over.source_file ?? 'a.txt',
    speaker_basis: 'publisher',
    speech: 'narration',
    via: null,
    modality: 'asserted',
    ...SURE,
    date_from: date,
    date_to: date,
    place_id: 'norburg',
    destination_id: null,
    speaker_id: null,
    evidence: null,
    status: 'published',
    superseded_by: null,
    ...over,
  };
}

/** A claim in the words of a named speaker. */
export function said(speaker: string, over: Partial<Claim> = {}): Claim {
  return claim({
    speaker,
    speaker_id: speaker.toLowerCase().replace(/[^a-z]+/g, '-'),
    speech: 'reported',
    speaker_basis: 'stated',
    ...over,
  });
}

/** A claim ready to be judged, as `reconcile` makes it. */
export function comparable(over: Partial<Claim & Comparable> = {}): Comparable {
  const plain = claim(over);
  return {
    ...plain,
    series: 'held|detainee||-|asserted|norburg',
    compared_measure: plain.measure,
    population: 'detainee',
    narrowed: '',
    asides: '',
    place: plain.place_id,
    headline: false,
    ledger: null,
    interval: admitted(plain)!,
    voice: plain.speech === 'narration' ? `report:${plain.source_file}` : `speaker:${plain.speaker}`,
    published: null,
    report: plain.source_file,
    ...over,
  };
}

export function place(place_id: string, over: Partial<Place> = {}): Place {
  return { ...authorityPlace(place_id), origin: 'authority', ...over };
}

export function speaker(speaker_id: string, over: Partial<Speaker> = {}): Speaker {
  return { ...authoritySpeaker(speaker_id), origin: 'authority', ...over };
}

export function source(source_file: string, over: Partial<Source> = {}): Source {
  return {
    source_file,
    title: null,
    publisher: source_file,
    author: null,
    published: '2024-05-03',
    url: null,
    rights: 'invented',
    coverage: 'full',
    derived_from: null,
    original_sha256: null,
    original_bytes: null,
    inferred: {},
    note: null,
    ...over,
  };
}

export type Collection = Partial<Omit<ReconcileInput, 'claims' | 'events'>> & { events?: Event[] };

/** Runs the stage over claims. Reports and speakers that the claims name are in the tables unless given. */
export async function findings(claims: readonly Claim[], over: Collection = {}): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
  try {
    const path = join(folder, 'claims.ndjson');
    writeFileSync(path, claims.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const files = [...new Set(claims.map(({ source_file }) => source_file))];
    const speakers = [...new Set(claims.map(({ speaker_id }) => speaker_id).filter((id) => id !== null))];
    const found: Finding[] = [];
    await reconcile(
      {
        claims: path,
        places: [place('nordland', { kind: 'country' }), place('norburg', { parent_id: 'nordland' })],
        sources: files.map((file) => source(file)),
        speakers: speakers.map((id) => speaker(id)),
        events: [],
        entries: [],
        vocabulary: VOCABULARY,
        paragraph: () => undefined,
        ...over,
      },
      { memoryLimit: '500MB', threads: 1 },
      (finding) => found.push(finding),
    );
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The kinds of what is found, in order. */
export async function kinds(claims: readonly Claim[], over: Collection = {}): Promise<string[]> {
  return (await findings(claims, over)).map(({ inconsistency }) => inconsistency.kind);
}
