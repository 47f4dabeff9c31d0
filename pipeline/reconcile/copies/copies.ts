/** Finds reports that go back to another report: by the register, by their wording, or by their figures. */
import { type Source, sourceId } from '../../../schemas/source.ts';
import type { Finding } from '../group.ts';
import type { Derivation } from '../voices.ts';
import { type Sketch, sharedPart, sketchOf } from './sketch.ts';

/** A report that copies or rewrites another, with what shows it. */
export interface Copy extends Derivation {
  basis: 'register' | 'text' | 'figures';
  evidence: string;
}

/** A report's own text, as its publisher wrote it. */
export interface ReportText {
  source_file: string;
  text: string;
}

/** From this part of the shorter report's runs of five words on, a report is a copy. Reports that only quote the same
 * statement share a few in a hundred. */
const LEAST_SHARED = 0.2;
/** A run that stands in more reports than this is an outlet's stock phrase and shows nothing. */
const MOST_HOLDERS = 50;
/** Reports are compared where two of the least hashes of their sketches are the same. A copy by the measure above has
 * about six in common, and fewer than two in one case of eighty. */
const BLOCKING_HASHES = 64;
const LEAST_HASHES = 2;

/** Copies that the register states. */
export function registeredCopies(sources: readonly Source[]): Copy[] {
  return sources.flatMap(({ source_file, derived_from, note }) =>
    derived_from === null
      ? []
      : [{ source_file, derived_from, basis: 'register', evidence: note ?? 'So the register states.' }],
  );
}

/**
 * Copies by wording. Linear in the length of the texts but for sorting; memory: a sketch of some 2 KB a report.
 *
 * @param texts originals; never our own digests, whose wording is ours
 * @param sources the register, for the days of publication
 */
export function copiesByText(texts: Iterable<ReportText>, sources: readonly Source[]): Copy[] {
  const published = publishedDays(sources);
  const files: string[] = [];
  const sketches: Sketch[] = [];
  for (const { source_file, text } of texts) {
    files.push(source_file);
    sketches.push(sketchOf(text));
  }
  return likelyPairs(sketches)
    .flatMap(([a, b]) => {
      const share = sharedPart(sketches[a]!, sketches[b]!);
      if (share < LEAST_SHARED) return [];
      const evidence = `About ${Math.round(share * 100)} % of the shorter report's runs of five words stand in both.`;
      return [{ ...direction(files[a]!, files[b]!, published), basis: 'text' as const, evidence }];
    })
    .sort((a, b) => (a.derived_from < b.derived_from ? -1 : a.derived_from > b.derived_from ? 1 : 0));
}

/** Room for the number of a report behind 32 bits of a hash, in the 53 bits of a number. */
const REPORTS = 2 ** 21;

/** Pairs of sketches, by index, that share enough of their least hashes. */
function likelyPairs(sketches: readonly Sketch[]): [number, number][] {
  const keys = Float64Array.from(
    sketches.flatMap(({ hashes }, report) =>
      hashes.slice(0, BLOCKING_HASHES).map((hash) => (hash % 2 ** 32) * REPORTS + report),
    ),
  ).sort();
  const counts = new Map<number, number>();
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const hash = Math.floor(keys[from]! / REPORTS);
    while (to < keys.length && Math.floor(keys[to]! / REPORTS) === hash) to++;
    if (to - from > MOST_HOLDERS) continue;
    for (let i = from; i < to; i++)
      for (let j = i + 1; j < to; j++) {
        const pair = (keys[i]! % REPORTS) * REPORTS + (keys[j]! % REPORTS);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_HASHES)
    .map(([pair]) => [Math.floor(pair / REPORTS), pair % REPORTS] as [number, number]);
}

/** Two reports that state the same figures, as their positions in each. */
export interface SharedFigures {
  a: string;
  b: string;
  /** For each figure that both state, its place among the figures of `a` and of `b`. */
  places: readonly { in_a: number; in_b: number }[];
  /** How many comparable figures each of them states in all. */
  figures_a: number;
  figures_b: number;
}

/** So many figures must be the same, in the same order, … */
export const LEAST_FIGURES = 4;
/** … and be so great a part of the figures of the report that states fewer. */
const LEAST_PART = 0.6;
/** A rewrite follows within days; later reports share figures because they are known by then. */
const MOST_DAYS = 7;

/** Copies by figures: the same figures of the same things, from the same voices, in the same order. */
export function copiesByFigures(pairs: Iterable<SharedFigures>, sources: readonly Source[]): Copy[] {
  const published = publishedDays(sources);
  const copies: Copy[] = [];
  for (const { a, b, places, figures_a, figures_b } of pairs) {
    const inOrder = longestRise(
      [...places].sort((x, y) => x.in_a - y.in_a || y.in_b - x.in_b).map((p) => p.in_b),
    );
    const part = inOrder / Math.min(figures_a, figures_b);
    if (inOrder < LEAST_FIGURES || part < LEAST_PART) continue;
    if (daysApart(published.get(a), published.get(b)) > MOST_DAYS) continue;
    const evidence = `${inOrder} figures are the same and stand in the same order, ${Math.round(part * 100)} % of those of the report that states fewer.`;
    copies.push({ ...direction(a, b, published), basis: 'figures', evidence });
  }
  return copies;
}

/** Days between two dates of publication; 0 where one is not known to the day. */
function daysApart(a: string | null | undefined, b: string | null | undefined): number {
  const days = (a?.length === 10 && b?.length === 10 ? Date.parse(a) - Date.parse(b) : 0) / 86_400_000;
  return Math.abs(days);
}

/** Length of the longest strictly rising subsequence (patience sorting, O(n log n)). */
export function longestRise(values: readonly number[]): number {
  const piles: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (piles[middle]! < value) low = middle + 1;
      else high = middle;
    }
    piles[low] = value;
  }
  return piles.length;
}

function publishedDays(sources: readonly Source[]): Published {
  return new Map(sources.map((source) => [source.source_file, source.published]));
}

type Published = ReadonlyMap<string, string | null>;

/** The later report copies the earlier; of one day, the one whose name comes later. */
function direction(a: string, b: string, published: Published): Derivation {
  const [dayA, dayB] = [published.get(a) ?? '9999', published.get(b) ?? '9999'];
  const aFirst = dayA === dayB ? a < b : dayA < dayB;
  return aFirst ? { source_file: b, derived_from: a } : { source_file: a, derived_from: b };
}

/** One copy for each report: what the register states, else the wording, else the figures; the first of each. */
export function settleCopies(copies: readonly Copy[]): Copy[] {
  const settled = new Map<string, Copy>();
  for (const basis of ['register', 'text', 'figures'] as const)
    for (const copy of copies)
      if (copy.basis === basis) {
        const known = settled.get(copy.source_file);
        if (!known) settled.set(copy.source_file, { ...copy });
        else if (known.derived_from === copy.derived_from) known.evidence += ` ${copy.evidence}`;
      }
  return [...settled.values()].sort((a, b) => (a.source_file < b.source_file ? -1 : 1));
}

/** A copy as a row of the dataset. */
export function copyFinding({ source_file, derived_from, basis, evidence }: Copy): Finding {
  const inconsistency_id = `copy-${sourceId(source_file)}`;
  const voice = `report:${derived_from}`;
  const member = { inconsistency_id, claim_id: null, role: 'statement' as const, voice };
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'copy',
      origin: basis === 'register' ? 'hand' : 'rule',
      title: `Report ${sourceId(source_file)} goes back to report ${sourceId(derived_from)}`,
      explanation: evidence,
      advice: 'Count the two as one source.',
      measure: null,
      unit: null,
      population: null,
      place_id: null,
      date_from: null,
      date_to: null,
      low: null,
      high: null,
      difference: null,
      sources: 2,
      independent_sources: 1,
      voices: 1,
    },
    members: [
      { ...member, source_file: derived_from, side: 'original' },
      { ...member, source_file, side: 'copy' },
    ],
  };
}
