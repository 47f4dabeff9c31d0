/**
 * The tables of a release, each described once. The shapes of the rows are the zod schemas; what zod cannot say (keys,
 * order, rules over several columns) stands here. The database's DDL and comments, the JSON Schemas, the Data Package,
 * the documentation and the checks of `verify` are all made from this.
 */
import type { z } from 'zod';
import { Place, Speaker } from './authority.ts';
import { Claim } from './claim.ts';
import { CorrectionRow } from './correction.ts';
import { Inconsistency, InconsistencyClaim } from './inconsistency.ts';
import { Change, ChangeCount } from './release.ts';
import { SourceRow } from './source.ts';

export const TABLE_NAMES = [
  'sources',
  'places',
  'speakers',
  'claims',
  'corrections',
  'inconsistencies',
  'inconsistency_claims',
  'changes',
  'change_counts',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Columns whose values are a key of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly references: readonly string[];
}

/** A rule over several columns of a row, in SQL; like every CHECK it holds where a column is null. */
export interface RowRule {
  readonly name: string;
  readonly sql: string;
}

/** What a table of a release is, and all that its files and checks are made from. */
export interface TableDescription {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly row: z.ZodObject;
  /** Columns that identify a row: the primary key; a unique key where one of them may be null. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rules: readonly RowRule[];
  /** Columns by which the rows are ordered in every file; they make the order total. */
  readonly order: readonly string[];
  /** Rows are findings about the rows of other tables, and change as those are added. */
  readonly derived?: boolean;
}

/** Checks, as it is compiled, that the columns named are columns of the row. */
function table<Shape extends z.ZodRawShape>(
  description: Omit<TableDescription, 'row'> & {
    row: z.ZodObject<Shape>;
    key: readonly (keyof Shape & string)[];
    order: readonly (keyof Shape & string)[];
  },
): TableDescription {
  return description as unknown as TableDescription;
}

const to = (column: string, name: TableName, reference = column): ForeignKey => ({
  columns: [column],
  table: name,
  references: [reference],
});

const sources = table({
  name: 'sources',
  title: 'Sources',
  description: 'One row is one report that was read.',
  row: SourceRow,
  key: ['source_file'],
  foreignKeys: [to('derived_from', 'sources', 'source_file')],
  rules: [],
  order: ['source_file'],
});

const places = table({
  name: 'places',
  title: 'Places',
  description: 'One row is one place that claims name, with its identifiers in public gazetteers.',
  row: Place,
  key: ['place_id'],
  foreignKeys: [to('parent_id', 'places', 'place_id')],
  rules: [{ name: 'both coordinates or none', sql: '(lat IS NULL) = (lon IS NULL)' }],
  order: ['place_id'],
});

const speakers = table({
  name: 'speakers',
  title: 'Speakers',
  description:
    'One row is one person, body, document or publisher that reports make responsible for figures.',
  row: Speaker,
  key: ['speaker_id'],
  foreignKeys: [to('affiliation_id', 'speakers', 'speaker_id')],
  rules: [],
  order: ['speaker_id'],
});

const claims = table({
  name: 'claims',
  title: 'Claims',
  description:
    'One row is one mention of a figure in a report, with what it counts, when, where, who says so, and where in the file it stands.',
  row: Claim,
  key: ['claim_id'],
  foreignKeys: [
    to('source_file', 'sources'),
    to('place_id', 'places'),
    to('destination_id', 'places', 'place_id'),
    to('speaker_id', 'speakers'),
    to('superseded_by', 'claims', 'claim_id'),
  ],
  rules: [
    { name: 'the figure has a length', sql: '"start" < "end"' },
    { name: 'the interval runs upwards', sql: 'figure_low <= figure_high' },
    { name: 'the period runs forwards', sql: 'date_from <= date_to' },
    {
      name: 'only a withdrawn claim is superseded',
      sql: "superseded_by IS NULL OR status = 'withdrawn'",
    },
  ],
  order: ['source_file', 'paragraph', 'start', 'claim_id'],
});

const corrections = table({
  name: 'corrections',
  title: 'Corrections',
  description:
    'One row is one value of a claim that the program reads wrongly and a person has corrected; `claims` holds the corrected value.',
  row: CorrectionRow,
  key: ['claim_id', 'column_name'],
  foreignKeys: [to('claim_id', 'claims')],
  rules: [{ name: 'a correction changes the value', sql: 'read_value IS DISTINCT FROM corrected_value' }],
  order: ['claim_id', 'column_name'],
  derived: true,
});

const inconsistencies = table({
  name: 'inconsistencies',
  title: 'Inconsistencies',
  description:
    'One row is one group of claims that speak of the same thing, with the verdict whether they agree; or a known inconsistency of another kind.',
  row: Inconsistency,
  key: ['inconsistency_id'],
  foreignKeys: [to('place_id', 'places')],
  rules: [
    { name: 'the span runs upwards', sql: 'low <= high' },
    { name: 'the period runs forwards', sql: 'date_from <= date_to' },
    { name: 'independent sources are sources', sql: 'independent_sources <= sources' },
  ],
  order: ['inconsistency_id'],
  derived: true,
});

const inconsistencyClaims = table({
  name: 'inconsistency_claims',
  title: 'Claims of inconsistencies',
  description: 'One row is one claim, or one report without a claim, that takes part in an inconsistency.',
  row: InconsistencyClaim,
  key: ['inconsistency_id', 'source_file', 'claim_id', 'side', 'role'],
  foreignKeys: [
    to('inconsistency_id', 'inconsistencies'),
    to('claim_id', 'claims'),
    to('source_file', 'sources'),
  ],
  rules: [],
  order: ['inconsistency_id', 'side', 'source_file', 'claim_id', 'role'],
  derived: true,
});

const changes = table({
  name: 'changes',
  title: 'Changes',
  description:
    'One row is one row, or one value of a row, that is not as it was in the release before; the first release has none.',
  row: Change,
  key: ['table_name', 'row_key', 'column_name'],
  foreignKeys: [],
  rules: [],
  order: ['table_name', 'row_key', 'column_name'],
  derived: true,
});

const changeCounts = table({
  name: 'change_counts',
  title: 'Counts of changes',
  description:
    'One row is one table, with how many of its rows are as they were in the release before, and how many are not; the first release has none.',
  row: ChangeCount,
  key: ['table_name'],
  foreignKeys: [],
  rules: [],
  order: ['table_name'],
  derived: true,
});

/** The tables that the stages fill, a referenced one before those that refer to it. */
export const STAGE_TABLES: readonly TableDescription[] = [
  sources,
  places,
  speakers,
  claims,
  corrections,
  inconsistencies,
  inconsistencyClaims,
];

/** The tables that are filled by comparing a release with the one before. */
export const COMPARISON_TABLES: readonly TableDescription[] = [changes, changeCounts];

/** Every table of a release. */
export const TABLES: readonly TableDescription[] = [...STAGE_TABLES, ...COMPARISON_TABLES];

/** The types of the rows that the stages make, by table. */
export interface Rows {
  sources: SourceRow;
  places: Place;
  speakers: Speaker;
  claims: Claim;
  corrections: CorrectionRow;
  inconsistencies: Inconsistency;
  inconsistency_claims: InconsistencyClaim;
}
