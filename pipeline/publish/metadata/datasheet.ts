/** `DATASHEET.md`: the template filled with the answers of the dataset and with what is counted in the release. */
import type { Dataset, Release, Tool } from '../../../schemas/release.ts';
import { TABLES } from '../../../schemas/tables.ts';
import type { Plain, PlainRow } from '../database/session.ts';
import type { PlotFile, Plots } from '../plots/plots.ts';
import { CHECKSUM_FILE } from '../release/file_names.ts';
import { countAre, countOf, fillTemplate, grouped, proseTable, share } from './markdown.ts';
import { MISSING_REASONS } from './missing_values.ts';
import { licenceSentence, readTemplate } from './readme.ts';
import type { KnownInconsistency, Statistics } from './statistics.ts';

export interface DatasheetFacts {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly tools: readonly Tool[];
  /** The measured accuracy of the program, as Markdown. */
  readonly accuracy: string | null;
  readonly statistics: Statistics;
  readonly plots: Plots;
}

const cutNotice = (listed: number, total: number, table: string): string =>
  total > listed ? `\n\n${grouped(total - listed)} more are in the table \`${table}\`.` : '';

const bullet = (label: string, value: Plain | undefined): string[] =>
  value === null || value === undefined ? [] : [`- ${label}: ${value}`];

/** A report with everything that is known of where it comes from. */
function sourceEntry(source: PlainRow): string {
  const original =
    source.original_sha256 === null
      ? null
      : `SHA-256 \`${source.original_sha256}\`${source.original_bytes === null ? '' : `, ${grouped(Number(source.original_bytes))} bytes`}`;
  return [
    `**${source.title ?? 'No headline'}** (\`${source.source_file}\`)\n`,
    ...bullet('Publisher', source.publisher ?? 'not stated'),
    ...bullet('Author', source.author),
    ...bullet('Published', source.published ?? 'not stated'),
    ...bullet('Address', source.url ?? 'not known'),
    ...bullet('Rights', source.rights),
    ...bullet('Read', source.coverage === 'full' ? 'the whole report' : 'only its beginning'),
    ...bullet('Goes back to', source.derived_from),
    ...bullet('Original', original),
    ...bullet('Claims', source.claims),
    ...bullet('Note', source.note),
  ].join('\n');
}

const HOW_FOUND: Readonly<Record<string, string>> = { hand: 'entered by hand', rule: 'found by rule' };

/** A drawing, shown where the datasheet stands: in the folder of the release. */
const shown = (plot: PlotFile | null | undefined): string[] =>
  plot ? [`![${plot.title.replace(/[[\]]/g, '')}](${plot.path})`] : [];

function inconsistencyEntry({ inconsistency: item, sides }: KnownInconsistency, plots: Plots): string {
  const basis = [
    `kind \`${item.kind}\``,
    HOW_FOUND[String(item.origin)],
    `${countOf(Number(item.sources), 'report')}, ${grouped(Number(item.independent_sources))} independent`,
    countOf(Number(item.voices), 'voice'),
  ];
  return [
    `**${item.title}** (\`${item.inconsistency_id}\`; ${basis.join('; ')})`,
    String(item.explanation),
    ...(item.advice ? [`Advice: ${item.advice}`] : []),
    ...shown(plots.contested.get(String(item.inconsistency_id))),
    proseTable(sides),
  ].join('\n\n');
}

function knownInconsistencies(
  { knownInconsistencies: known, unlistedInconsistencies }: Statistics,
  plots: Plots,
): string {
  return (
    (known.map((item) => inconsistencyEntry(item, plots)).join('\n\n') || 'None.') +
    cutNotice(0, unlistedInconsistencies, 'inconsistencies')
  );
}

const spanned = (from: Plain | undefined, to: Plain | undefined): string =>
  from === to ? `on ${from}` : `between ${from} and ${to}`;

/** Sentences and phrases with the numbers of the release. */
function countedTexts({ totals }: Statistics): Record<string, string> {
  const count = (name: string): number => Number(totals[name]);
  const { first_published: first, last_published: last, first_day, last_day } = totals;
  const excerpts = count('excerpts');
  return {
    source_count: countOf(count('source_count'), 'report'),
    claim_count: countOf(count('claim_count'), 'claim'),
    claims_with_evidence: `${grouped(count('claims_with_evidence'))} of ${countOf(count('claim_count'), 'claim')}`,
    undated_claims: `${grouped(count('undated_claims'))} of ${countOf(count('claim_count'), 'claim')}`,
    unplaced_claims: grouped(count('unplaced_claims')),
    undated_sources: `${grouped(count('undated_sources'))} of ${countOf(count('source_count'), 'report')}`,
    derived_sources: countAre(count('derived_sources')),
    narrated_claims: `${grouped(count('narrated_claims'))} (${share(count('narrated_claims'), count('claim_count'))})`,
    reported_claims: grouped(count('reported_claims')),
    quoted_claims: grouped(count('quoted_claims')),
    unasserted_claims: grouped(count('unasserted_claims')),
    withdrawn_claims: countOf(count('withdrawn_claims'), 'withdrawn claim'),
    named_persons: grouped(count('named_persons')),
    change_count: countOf(count('change_count'), 'row'),
    correction_count: countOf(count('correction_count'), 'value'),
    corrected_claims: `${grouped(count('corrected_claims'))} of ${countOf(count('claim_count'), 'claim')} (${share(count('corrected_claims'), count('claim_count'))})`,
    excerpts:
      excerpts === 0
        ? 'No report is registered as an excerpt.'
        : `Of ${countOf(excerpts, 'report')} only an excerpt was restated (\`coverage\` is \`excerpt\`): other figures of theirs may be missing.`,
    published_period:
      first === null
        ? 'When the reports were published is not stated.'
        : `The reports were published ${spanned(first, last)}.`,
    period:
      first_day === null
        ? 'No claim has a date.'
        : `The dates of the claims lie ${spanned(first_day, last_day)}.`,
  };
}

function lists({ dataset, tools, statistics }: DatasheetFacts): Record<string, string> {
  const { sources, inferred, rowCounts } = statistics;
  const reasons = Object.entries(MISSING_REASONS).map(([reason, meaning]) => ({ reason, meaning }));
  return {
    row_counts: proseTable(
      TABLES.map((table) => ({ table: table.name, holds: table.description, rows: rowCounts[table.name] })),
    ),
    missing_reasons: proseTable(reasons),
    missing_values: proseTable(statistics.missing),
    inferred: proseTable(inferred),
    inconsistency_kinds: proseTable(statistics.inconsistencyKinds),
    sources: sources.map(sourceEntry).join('\n\n') + cutNotice(sources.length, rowCounts.sources, 'sources'),
    tools: proseTable(tools.map(({ name, version }) => ({ part: name, version }))),
    materials: proseTable(
      dataset.materials.map(({ title, path, licence, use }) => ({
        work: title,
        address: path,
        licence,
        use,
      })),
    ),
  };
}

const MEASURED =
  'How often the program is right was measured on invented reports, which were coded by hand by the rules of the codebook.';
const NOT_MEASURED = 'How often the program is right has not been measured for this release.';

/** What names a version beyond its number. */
const identifierSentence = ({ doi }: Dataset): string =>
  doi === null
    ? `It has no DOI; what names a version is the SHA-256 of its \`${CHECKSUM_FILE}\`.`
    : `Its DOI is ${doi}.`;

/** The datasheet of a release. */
export function datasheet(facts: DatasheetFacts): string {
  const { dataset, release, accuracy, statistics, plots } = facts;
  return fillTemplate(readTemplate('DATASHEET.md'), {
    ...dataset.answers,
    ...countedTexts(statistics),
    ...lists(facts),
    title: dataset.title,
    version: release.version,
    date: release.date,
    subject: dataset.subject,
    identifier: identifierSentence(dataset),
    licence: licenceSentence(dataset),
    code_licence: dataset.code_licence.title,
    accuracy: accuracy === null ? NOT_MEASURED : `${MEASURED}\n\n${accuracy}`,
    known_inconsistencies: knownInconsistencies(statistics, plots),
    timeline: shown(plots.timeline).join(''),
  });
}
