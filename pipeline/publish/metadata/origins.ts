/** Where the rows of a release come from, as the descriptions for machines name it. */
import type { Dataset, Tool } from '../../../schemas/release.ts';
import type { PlainRow } from '../database/session.ts';
import { grouped } from './markdown.ts';

/** A report that was read. */
export interface ReportOrigin {
  /** Within the description. */
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly published: string | null;
  /** SHA-256 of the raw file. */
  readonly sha256: string;
}

export interface Origins {
  readonly reports: readonly ReportOrigin[];
  /** How many reports were read; of very many, only the first are listed. */
  readonly reportCount: number;
  readonly materials: Dataset['materials'];
  /** The program that read them, and the libraries that it is built from. */
  readonly program: Tool;
  readonly libraries: readonly Tool[];
}

const textOf = (value: PlainRow[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/**
 * @param sources rows of the table `sources`
 * @param tools the program, and then its libraries
 */
export function originsOf(
  dataset: Dataset,
  sources: readonly PlainRow[],
  reportCount: number,
  [program, ...libraries]: readonly Tool[],
): Origins {
  const reports = sources.map((source) => ({
    id: `#report-${encodeURIComponent(String(source.source_file))}`,
    name: textOf(source.title) ?? String(source.source_file),
    url: textOf(source.url),
    published: textOf(source.published),
    sha256: String(source.file_sha256),
  }));
  return { reports, reportCount, materials: dataset.materials, program: program!, libraries };
}

/** What was done with the reports, in one sentence. */
export function activitySentence({ reports, reportCount }: Origins): string {
  const listed =
    reports.length < reportCount
      ? ` The first ${grouped(reports.length)} are named here; all are in sources.csv.`
      : '';
  return `The figures of ${grouped(reportCount)} reports were read, brought to the names of the authority files and compared with each other.${listed}`;
}
