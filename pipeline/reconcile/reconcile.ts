/**
 * Stage 4, reconcile: claims → which speak of the same thing, whether they agree, and whose word each is.
 * What needs all claims at once (keys, order, containment) is SQL in DuckDB; what judges a group is plain functions
 * that see one series, or one report, at a time. The rules are explained in `docs/reconciliation.md`.
 */
import type { AuthorityPlace, Event, Place, Speaker } from '../../schemas/authority.ts';
import type { Source } from '../../schemas/source.ts';
import { judgeBreakdown } from './breakdowns.ts';
import { cellRow } from './cells.ts';
import { Comparables } from './comparables.ts';
import { compareContained } from './containment.ts';
import {
  type Copy,
  copiesByFigures,
  copiesByText,
  copyFinding,
  LEAST_FIGURES,
  type ReportText,
  registeredCopies,
  type SharedFigures,
  settleCopies,
} from './copies/copies.ts';
import { Database, type DatabaseOptions } from './database.ts';
import { enterByHand, type HandEntry, type StatedClaim } from './entries.ts';
import { datedEvents, eventDates } from './events.ts';
import type { ClaimFields, Finding } from './group.ts';
import { fillHierarchies } from './hierarchies.ts';
import { type Headline, type Known, keyClaims } from './keys.ts';
import { keepLedgers } from './movements.ts';
import { findParts } from './parts.ts';
import { PlaceTree } from './place_tree.ts';
import { cellsOf, judgeSeries } from './series.ts';
import { findSpellings, type PrintedName } from './spellings.ts';
import type { AtOnce } from './verdict.ts';
import type { ReconcileVocabulary } from './vocabulary.ts';
import { originsOf, Voices } from './voices.ts';

export interface ReconcileInput {
  /** Path of an NDJSON file of rows of the table `claims`. */
  claims: string;
  /** The table `places`. */
  places: readonly Place[];
  /** Places that no claim names but events do, with those that contain them: the authority file. */
  otherPlaces?: readonly AuthorityPlace[];
  sources: readonly Source[];
  speakers: readonly Speaker[];
  events: readonly Event[];
  /** Inconsistencies entered by hand. */
  entries: readonly HandEntry[];
  vocabulary: ReconcileVocabulary;
  /** The text of a paragraph of a report, by the paragraph's number; entries by hand are checked against it. */
  paragraph(source_file: string, number: number): string | undefined;
  /** The paragraphs that are headlines. */
  headlines?: Iterable<Headline>;
  /** Reports as their publishers wrote them, without page furniture; none where only digests are at hand. */
  originals?: Iterable<ReportText>;
}

export interface ReconcileOptions extends DatabaseOptions {
  /** Told of each part of the work as it begins. */
  progress?(part: string): void;
}

/** Where findings go, one at a time. */
export type Take = (finding: Finding) => void;

/**
 * Reconciles a collection of claims.
 *
 * @param take is given every finding, in an order that depends on the input alone
 * @returns how many findings of each kind there are
 * @throws Refusal as `enterByHand` does
 */
export async function reconcile(
  input: ReconcileInput,
  options: ReconcileOptions,
  take: Take,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const give: Take = (finding) => {
    const { kind } = finding.inconsistency;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    take(finding);
  };
  const database = await Database.open(options);
  try {
    options.progress?.('reading claims');
    const tree = new PlaceTree([...input.places, ...(input.otherPlaces ?? [])]);
    const known = { tree, events: datedEvents(input.events) };
    await keyClaims(database, input, known);
    options.progress?.('looking for copies');
    const copies = await findCopies(database, input);
    for (const copy of copies) give(copyFinding(copy));
    const voices = new Voices(
      originsOf(
        input.sources.map(({ source_file }) => source_file),
        copies,
      ),
      input.speakers,
    );
    await giveByHand(database, input, voices, give);
    options.progress?.('comparing claims');
    const claims = new Comparables(database, voices, input.sources);
    await giveSeries(database, input.vocabulary, known, claims, give);
    options.progress?.('adding up parts');
    await giveParts(claims, input, give);
    await giveBreakdowns(claims, give);
    await giveSpellings(database, input, voices, give);
  } finally {
    database.close();
  }
  return counts;
}

async function findCopies(database: Database, { sources, originals = [] }: ReconcileInput): Promise<Copy[]> {
  const shared: SharedFigures[] = [];
  for await (const pair of database.rows<SharedFigures>('shared_figures', { least: LEAST_FIGURES }))
    shared.push(pair);
  const known = new Set(sources.map(({ source_file }) => source_file));
  return settleCopies([
    ...registeredCopies(sources),
    ...copiesByText(originals, sources),
    ...copiesByFigures(shared, sources),
  ]).filter(({ source_file, derived_from }) => known.has(source_file) && known.has(derived_from));
}

async function giveSeries(
  database: Database,
  vocabulary: ReconcileVocabulary,
  { tree, events }: Known,
  claims: Comparables,
  give: Take,
): Promise<void> {
  await fillHierarchies(database, vocabulary, tree);
  await keepLedgers(database, vocabulary, events);
  const misdated = eventDates(events, new Set([...vocabulary.empty, ...vocabulary.boundary]), tree.within);
  const mayMeet: AtOnce = (a, b) => tree.mayMeet(a.place_id, b.place_id);
  await database.run('cells');
  const cells = await database.filler('cells');
  for await (const series of claims.gathered('series', 'series')) {
    const measure = series[0]!.compared_measure ?? '';
    const lasts = vocabulary.lasting.has(measure);
    const kind = {
      lasts,
      stock: vocabulary.stocks.get(measure),
      toll: vocabulary.tolls.has(measure),
      wide: tree.isArea(series[0]!.place ?? ''),
    };
    for (const finding of judgeSeries(series, kind, mayMeet)) give(finding);
    for (const claim of series) {
      const finding = misdated(claim);
      if (finding) give(finding);
    }
    for (const cell of cellsOf(series, lasts)) cells.add(Object.values(cellRow(cell)));
  }
  cells.close();
  for await (const finding of compareContained(database, claims)) give(finding);
}

async function giveParts(claims: Comparables, { vocabulary }: ReconcileInput, give: Take): Promise<void> {
  for await (const report of claims.gathered('reports', 'source_file'))
    for (const finding of findParts(report, vocabulary.populations)) give(finding);
}

async function giveBreakdowns(claims: Comparables, give: Take): Promise<void> {
  for await (const parts of claims.gathered<{ breakdown: string; total: number }>(
    'breakdowns',
    'breakdown',
  )) {
    const finding = judgeBreakdown(parts);
    if (finding) give(finding);
  }
}

async function giveSpellings(
  database: Database,
  { places, vocabulary }: ReconcileInput,
  voices: Voices,
  give: Take,
): Promise<void> {
  const names: PrintedName[] = [];
  for await (const name of database.rows<Omit<PrintedName, 'report'>>('printed_names'))
    names.push({ ...name, report: voices.originOf(name.source_file) });
  for (const finding of findSpellings(names, places, vocabulary.placeKindWords)) give(finding);
}

async function giveByHand(
  database: Database,
  input: ReconcileInput,
  voices: Voices,
  give: Take,
): Promise<void> {
  const { entries, sources } = input;
  const places = new Set(input.places.map(({ place_id }) => place_id));
  const wanted = new Set(
    entries.flatMap(({ sides }) =>
      sides.flatMap(({ evidence }) => evidence.map(({ source_file }) => source_file)),
    ),
  );
  const claims = new Map<string, StatedClaim[]>();
  for await (const row of database.rows<ClaimFields>('claims_of', {
    sources: [...wanted].join('\n'),
  })) {
    const key = `${row.source_file}\n${row.paragraph}`;
    claims.set(key, [...(claims.get(key) ?? []), { ...row, voice: voices.of(row) }]);
  }
  const known = new Set(sources.map(({ source_file }) => source_file));
  const inAuthority = new Set(input.otherPlaces?.map(({ place_id }) => place_id));
  const findings = enterByHand(entries, {
    hasSource: (source_file) => known.has(source_file),
    isPlace: (place_id) => places.has(place_id) || inAuthority.has(place_id),
    hasPlace: (place_id) => places.has(place_id),
    paragraph: input.paragraph,
    claims: (source_file, paragraph) => claims.get(`${source_file}\n${paragraph}`) ?? [],
    originOf: (source_file) => voices.originOf(source_file),
  });
  for (const finding of findings) give(finding);
}
