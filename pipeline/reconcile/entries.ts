/** Inconsistencies that a person has entered (`data/inconsistencies.yaml`), and whether their evidence still stands. */
import { z } from 'zod';
import { InconsistencyKind } from '../../schemas/inconsistency.ts';
import { nameOf, readDataFile } from '../input/data_file.ts';
import { describeFault, shapeFault } from '../input/shape_fault.ts';
import { parseYaml } from '../input/yaml_file.ts';
import { Refusal } from '../refusal.ts';
import type { Finding } from './group.ts';

const StatedWords = z
  .strictObject({
    source_file: z.string(),
    paragraph: z.int().positive(),
    contains: z.array(z.string().min(1)).min(1),
  })
  .describe('words that must stand in the paragraph, in any order; capitals do not count');

const StatedFigure = z
  .strictObject({
    source_file: z.string(),
    paragraph: z.int().positive(),
    figure: z.number(),
    unit: z.string().optional(),
  })
  .describe('a claim of the paragraph whose figure (or least value, where it has no figure) must be this');

const Evidence = z.union([StatedWords, StatedFigure]);

export const HandEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is lower-case words joined by hyphens'),
  kind: InconsistencyKind,
  title: z.string().min(1),
  explanation: z.string().min(1),
  advice: z.string().min(1).nullable().default(null),
  place_id: z.string().nullable().default(null),
  sides: z.array(z.strictObject({ side: z.string().min(1), evidence: z.array(Evidence).min(1) })).min(1),
});
export type HandEntry = z.infer<typeof HandEntry>;

/**
 * Reads the entries.
 *
 * @param file path of the YAML file, a list of entries
 * @throws Refusal with one sentence that names file, entry and remedy
 */
export function loadEntries(file: string): HandEntry[] {
  const name = nameOf(file);
  const list = parseYaml(readDataFile(file), name) ?? [];
  if (!Array.isArray(list)) throw new Refusal(`${name} is not a list; write each entry as '- id: …'.`);
  const ids = new Set<string>();
  return list.map((item, i) => {
    const result = HandEntry.safeParse(item);
    const label = typeof item?.id === 'string' ? `entry '${item.id}'` : `entry ${i + 1}`;
    if (!result.success)
      throw new Refusal(`${name}, ${label}: ${describeFault(shapeFault(result.error, item))}.`);
    if (ids.has(result.data.id))
      throw new Refusal(`${name}, ${label}: the id stands twice; give each entry its own.`);
    ids.add(result.data.id);
    return result.data;
  });
}

/** A claim as far as an entry can ask for it. */
export interface StatedClaim {
  claim_id: string;
  source_file: string;
  paragraph: number;
  figure: number | null;
  figure_low: number | null;
  unit: string | null;
  voice: string;
}

/** What the entries are checked against. */
export interface Collection {
  /** Whether the report is in this collection. */
  hasSource(source_file: string): boolean;
  /** Whether there is such a place, in the table of places or in the authority file. */
  isPlace(place_id: string): boolean;
  /** Whether the place stands in the table of places; a key is published only where it does. */
  hasPlace(place_id: string): boolean;
  /** The text of a paragraph of a report, or undefined where it has none of that number. */
  paragraph(source_file: string, number: number): string | undefined;
  /** The claims of a paragraph, in order. */
  claims(source_file: string, paragraph: number): readonly StatedClaim[];
  /** The report that a report goes back to. */
  originOf(source_file: string): string;
}

/**
 * The findings that the entries state.
 *
 * @throws Refusal with one sentence for each entry that names a report or place that is not there, or whose evidence
 *   does not stand any more
 */
export function enterByHand(entries: readonly HandEntry[], collection: Collection): Finding[] {
  const broken: string[] = [];
  const findings = entries.flatMap((entry) => {
    try {
      checkNames(entry, collection);
      return [enter(entry, collection)];
    } catch (error) {
      broken.push((error as Error).message);
      return [];
    }
  });
  if (broken.length > 0) throw new Refusal(broken.join('\n'));
  return findings;
}

function checkNames(entry: HandEntry, collection: Collection): void {
  const { place_id, sides } = entry;
  if (place_id !== null && !collection.isPlace(place_id))
    throw faulty(entry, `names the place ${place_id}, which is not in data/authority/places.csv`);
  for (const { source_file } of sides.flatMap(({ evidence }) => evidence))
    if (!collection.hasSource(source_file))
      throw faulty(entry, `names the report ${source_file}, which is not registered in data/sources.csv`);
}

function enter(entry: HandEntry, collection: Collection): Finding {
  const inconsistency_id = `hand-${entry.id}`;
  const members = new Map<string, Finding['members'][number]>();
  const figures: number[] = [];
  for (const { side, evidence } of entry.sides)
    for (const one of evidence) {
      const claim = 'figure' in one ? findClaim(entry, one, collection) : null;
      if ('contains' in one) checkWords(entry, one, collection);
      if (claim) figures.push((claim.figure ?? claim.figure_low)!);
      members.set(`${side}\n${one.source_file}\n${claim?.claim_id}`, {
        inconsistency_id,
        claim_id: claim?.claim_id ?? null,
        source_file: one.source_file,
        side,
        role: claim ? 'value' : 'statement',
        voice: claim?.voice ?? `report:${collection.originOf(one.source_file)}`,
      });
    }
  const rows = [...members.values()];
  return {
    inconsistency: {
      inconsistency_id,
      kind: entry.kind,
      origin: 'hand',
      title: entry.title,
      explanation: entry.explanation,
      advice: entry.advice,
      measure: null,
      unit: null,
      population: null,
      place_id: entry.place_id !== null && collection.hasPlace(entry.place_id) ? entry.place_id : null,
      date_from: null,
      date_to: null,
      low: figures.length > 0 ? Math.min(...figures) : null,
      high: figures.length > 0 ? Math.max(...figures) : null,
      difference: null,
      sources: new Set(rows.map(({ source_file }) => source_file)).size,
      independent_sources: new Set(rows.map(({ source_file }) => collection.originOf(source_file))).size,
      voices: new Set(rows.map(({ voice }) => voice)).size,
    },
    members: rows,
  };
}

function findClaim(
  entry: HandEntry,
  { source_file, paragraph, figure, unit }: z.infer<typeof StatedFigure>,
  collection: Collection,
): StatedClaim {
  const claim = collection
    .claims(source_file, paragraph)
    .find((one) => (one.figure ?? one.figure_low) === figure && (unit === undefined || one.unit === unit));
  if (!claim)
    throw outlived(
      entry,
      `${source_file}, paragraph ${paragraph} states no figure of ${figure}${unit === undefined ? '' : ` ${unit}`}`,
    );
  return claim;
}

function checkWords(
  entry: HandEntry,
  { source_file, paragraph, contains }: z.infer<typeof StatedWords>,
  collection: Collection,
): void {
  const text = collection.paragraph(source_file, paragraph);
  if (text === undefined) throw outlived(entry, `${source_file} has no paragraph ${paragraph}`);
  const lower = text.toLowerCase();
  const missing = contains.find((words) => !lower.includes(words.toLowerCase()));
  if (missing !== undefined)
    throw outlived(entry, `'${missing}' does not stand in ${source_file}, paragraph ${paragraph}`);
}

function outlived(entry: HandEntry, reason: string): Refusal {
  return faulty(entry, `has lost its evidence: ${reason}`);
}

function faulty(entry: HandEntry, fault: string): Refusal {
  return new Refusal(
    `data/inconsistencies.yaml: entry '${entry.id}' ${fault}; correct the entry or take it out.`,
  );
}
