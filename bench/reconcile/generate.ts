/** A made-up collection of any size: reports that tell of the same events, states and amounts, some copying others. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Place, Speaker } from '../../schemas/authority.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Source } from '../../schemas/source.ts';
import { authorityPlace, authoritySpeaker } from '../../test/support/authority.ts';
import { numbers } from '../random.ts';

const CLAIMS_A_REPORT = 12;
/** Places and speakers are named as in the news: a few in most reports, most in few. */
const PLACES = 2000;
const SPEAKERS = 5000;
const DAYS = 2500;
const UNITS: [unit: string, text: string][] = [
  ['detainee', 'detainees'],
  ['fighter', 'captured fighters'],
  ['person', 'people'],
  ['woman', 'women and children'],
  ['child', 'children'],
  ['civilian', 'civilians'],
  ['soldier', 'government soldiers'],
  ['camp', 'camps'],
  ['building', 'buildings'],
  ['vehicle', 'army vehicles'],
];
const MEASURES = [
  'held',
  'killed',
  'injured',
  'escaped',
  'transferred',
  'released',
  'displaced',
  'destroyed',
  null,
];

export interface Collection {
  places: Place[];
  speakers: Speaker[];
  sources: Source[];
}

/**
 * Writes claims as NDJSON and gives the tables that go with them.
 *
 * @param path file to write
 * @param count number of claims
 */
export function generate(path: string, count: number): Collection {
  const random = numbers(7);
  const few = (size: number) => Math.floor(size * random() ** 3);
  const file = openSync(path, 'w');
  const reports = Math.ceil(count / CLAIMS_A_REPORT);
  const sources: Source[] = [];
  let lines: string[] = [];
  for (let report = 0; report < reports; report++) {
    const source_file = `r${String(report).padStart(7, '0')}.txt`;
    const day = Math.floor(random() * DAYS);
    const published = isoDay(day);
    const home = few(PLACES);
    sources.push(
      sourceOf(source_file, published, report > 0 && random() < 0.05 ? sources[report - 1]! : null),
    );
    for (let i = 0; i < CLAIMS_A_REPORT && report * CLAIMS_A_REPORT + i < count; i++)
      lines.push(JSON.stringify(claimOf({ source_file, ordinal: i + 1, day, home, random, few })));
    if (lines.length > 5000) lines = flush(file, lines);
  }
  flush(file, lines);
  closeSync(file);
  return { places: placesOf(), speakers: speakersOf(), sources };
}

function flush(file: number, lines: string[]): string[] {
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
  return [];
}

interface Draw {
  source_file: string;
  ordinal: number;
  day: number;
  home: number;
  random: () => number;
  few: (size: number) => number;
}

const CONFIDENCES = {
  figure_confidence: 'high',
  unit_confidence: 'high',
  measure_confidence: 'high',
  date_confidence: 'medium',
  location_confidence: 'medium',
  speaker_confidence: 'high',
  confidence: 'medium',
} as const;

function claimOf({ source_file, ordinal, day, home, random, few }: Draw): Claim {
  const [unit, unit_text] = UNITS[few(UNITS.length)]!;
  const measure = MEASURES[few(MEASURES.length)]!;
  const place = random() < 0.7 ? home : few(PLACES);
  const date = isoDay(Math.max(0, day - (random() < 0.7 ? 0 : few(300))));
  const about = random() < 0.3;
  // Those who tell of one thing mostly give one figure, some a rounded one, some another.
  const trueValue = 20 + ((place * 31 + unit.length * 7 + (measure?.length ?? 0) * 13 + day) % 900);
  const figure = random() < 0.2 ? trueValue + few(60) : about ? Math.round(trueValue / 10) * 10 : trueValue;
  const narrated = random() < 0.4;
  const speaker = narrated ? source_file : `speaker ${few(SPEAKERS)}`;
  const paragraph = Math.ceil(ordinal / 2);
  return {
    claim_id: `${source_file.slice(0, -4)}-p${paragraph}-${ordinal}`,
    source_file,
    paragraph,
    start: ordinal * 100,
    end: ordinal * 100 + 3,
    figure,
    figure_low: about ? null : figure,
    figure_high: about ? null : figure,
    qualifier: about ? 'about' : 'exact',
    direction: null,
    figure_text: about ? `about ${figure}` : String(figure),
    unit,
    unit_text: random() < 0.02 ? `${unit_text} of group ${few(5000)}` : unit_text,
    unit_basis: 'stated',
    measure,
    date,
    date_basis: 'stated',
    location: `place ${place}`,
    location_basis: 'stated',
    destination: null,
    speaker,
    speaker_basis: narrated ? 'publisher' : 'stated',
    speech: narrated ? 'narration' : 'reported',
    via: null,
    modality: random() < 0.9 ? 'asserted' : 'possible',
    ...CONFIDENCES,
    date_from: date,
    date_to: date,
    place_id: `place-${place}`,
    destination_id: null,
    speaker_id: narrated ? null : speaker.replace(' ', '-'),
    evidence: null,
    status: 'published',
    superseded_by: null,
  };
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10);
}

function sourceOf(source_file: string, published: string, copied: Source | null): Source {
  return {
    source_file,
    title: null,
    publisher: null,
    author: null,
    published,
    url: null,
    rights: 'made up',
    coverage: 'full',
    derived_from: copied?.source_file ?? null,
    original_sha256: null,
    original_bytes: null,
    inferred: {},
    note: null,
  };
}

function placesOf(): Place[] {
  return Array.from({ length: PLACES }, (_, i) => ({
    ...authorityPlace(`place-${i}`, { parent_id: i < 20 ? null : `place-${i % 20}` }),
    origin: 'gazetteer',
  }));
}

function speakersOf(): Speaker[] {
  return Array.from({ length: SPEAKERS }, (_, i) => ({
    ...authoritySpeaker(`speaker-${i}`, { kind: 'person' }),
    origin: 'text',
  }));
}
