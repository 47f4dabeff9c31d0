/** One place, one name, several spellings. */
import type { Place } from '../../schemas/authority.ts';
import { sourceId } from '../../schemas/source.ts';
import type { Finding } from './group.ts';

/** Marks that decomposition sets apart from their letters. */
const MARKS = /\p{M}/gu;

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** Letters that spellings of one name differ in: vowels, *h* and *w* behind a letter. */
const SOFT = /(?<=\p{L})[aeiouyhw]+|^[aeiou]+/gu;

/** A name that reports print for a place, with a claim that shows it. */
export interface PrintedName {
  place_id: string;
  location: string;
  claim_id: string;
  source_file: string;
  /** Report that `source_file` goes back to. */
  report: string;
}

const ARTICLE = /^(?:al|el|ar|as|ash|at|an|ad|az|the)[-‐’' ]/;

/**
 * Places that reports spell in different ways.
 *
 * Two names are spellings of one where only vowels, *h*, *w*, *y*, doubled letters or accents tell them apart, as in
 * Latin spellings of Arabic, Kurdish or Persian names. Capitals, hyphens, apostrophes and the article do not count, nor
 * does a word for the kind of place (*camp*, *province*). A name that is another name altogether is no spelling, and
 * neither is an abbreviation.
 *
 * @param names ordered by place, then by report and claim
 * @param places the authority records; their kinds are left out of the comparison
 * @param kindWords words for kinds of places, lower case
 */
export function findSpellings(
  names: readonly PrintedName[],
  places: readonly Place[],
  kindWords: ReadonlySet<string>,
): Finding[] {
  const known = new Map(places.map((place) => [place.place_id, place]));
  const groups = new Map<string, Map<string, PrintedName[]>>();
  for (const name of names) {
    const core = coreOf(name.location, kindWords);
    if (core === '' || isAbbreviation(name.location)) continue;
    const key = `${name.place_id}\n${skeletonOf(core)}`;
    const spellings = groups.get(key) ?? new Map<string, PrintedName[]>();
    spellings.set(core, [...(spellings.get(core) ?? []), name]);
    groups.set(key, spellings);
  }
  return [...groups.values()]
    .filter((spellings) => spellings.size > 1)
    .map((spellings) => describe([...spellings.values()], known));
}

/** A name without article, accents, marks and words for the kind of place: `Al-Hawl refugee camp` → `hawl`. */
export function coreOf(name: string, kindWords: ReadonlySet<string>): string {
  const folded = name.toLowerCase().normalize('NFKD').replace(MARKS, '').trim();
  const words = folded
    .replace(ARTICLE, '')
    .replace(/['’‘`ʿʾ]/gu, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && !kindWords.has(word));
  return words.join(' ');
}

/** The consonants that every spelling keeps. */
export function skeletonOf(core: string): string {
  return core.replace(SOFT, '').replace(/(.)\1+/gu, '$1');
}

function isAbbreviation(name: string): boolean {
  return name.length <= 5 && name === name.toUpperCase();
}

function describe(spellings: readonly PrintedName[][], known: ReadonlyMap<string, Place>): Finding {
  const all = spellings.flat();
  const { place_id } = all[0]!;
  const place = known.get(place_id)?.name ?? place_id;
  const inconsistency_id = `spelling-${place_id}-${all[0]!.claim_id}`;
  const shown = spellings.map(
    (names) =>
      `${names[0]!.location} (${[...new Set(names.map((name) => sourceId(name.source_file)))].join(', ')})`,
  );
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'spelling',
      origin: 'rule',
      title: `${place} is spelled in ${spellings.length} ways`,
      explanation: `The reports print ${shown.join(', ')}.`,
      advice: 'Select by place_id, not by the printed name.',
      measure: null,
      unit: null,
      population: null,
      place_id,
      date_from: null,
      date_to: null,
      low: null,
      high: null,
      difference: null,
      sources: new Set(all.map(fileOf)).size,
      independent_sources: new Set(all.map(({ report }) => report)).size,
      voices: new Set(all.map(({ report }) => report)).size,
    },
    members: spellings.flatMap((names) =>
      names.map((name) => ({
        inconsistency_id,
        claim_id: name.claim_id,
        source_file: name.source_file,
        side: names[0]!.location,
        role: 'statement' as const,
        voice: `report:${name.report}`,
      })),
    ),
  };
}

function fileOf({ source_file }: PrintedName): string {
  return source_file;
}
