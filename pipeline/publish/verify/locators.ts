/** Every figure stands in the raw file where its locator says. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Session } from '../database/session.ts';
import { identifier, literal } from '../database/sql.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';

/** The columns of a claim that tell what must stand at its place. */
export interface LocatedClaim {
  readonly claim_id: string;
  readonly source_file: string;
  readonly start: number;
  readonly end: number;
  readonly figure: number | null;
  readonly figure_low: number | null;
  readonly figure_high: number | null;
  readonly figure_text: string;
}

/** A claim with the checksum of its raw file; null in releases that do not state it. */
type ReadClaim = LocatedClaim & { readonly file_sha256: string | null };

/** Whether a piece of a raw file states the figure of a claim. */
export type ReadsAs = (text: string, claim: LocatedClaim) => boolean;

/** The piece is part of the printed figure; a reader of numbers can say more. */
export const printedAlike: ReadsAs = (text, claim) => text !== '' && claim.figure_text.includes(text);

/** A figure as the program read it: a correction by hand has put another one into `claims`. */
const asRead = (column: string): string =>
  `CASE WHEN ${column}_read.claim_id IS NULL THEN claims.${column} ELSE CAST(${column}_read.read_value AS DOUBLE) END AS ${column}`;

const FIGURES = ['figure', 'figure_low', 'figure_high'];

/** Published claims in the order of their files, so that one file is held at a time. */
async function queryFor(session: Session): Promise<string> {
  const has = async (table: string, column: string) =>
    (
      await session.rows(
        `SELECT 1 FROM duckdb_columns() WHERE table_name = ${literal(table)} AND column_name = ${literal(column)}`,
      )
    ).length > 0;
  // Releases made before 1.0.0 state neither.
  const corrected = await has('corrections', 'read_value');
  const hashed = await has('sources', 'file_sha256');
  const joins = FIGURES.map(
    (column) =>
      `LEFT JOIN corrections AS ${column}_read ON ${column}_read.claim_id = claims.claim_id AND ${column}_read.column_name = ${literal(column)}`,
  );
  return `SELECT claims.claim_id, claims.source_file, claims."start", claims."end",
      ${FIGURES.map(corrected ? asRead : (column) => `claims.${identifier(column)}`).join(', ')},
      claims.figure_text, ${hashed ? 'sources.file_sha256' : 'NULL AS file_sha256'}
    FROM claims JOIN sources USING (source_file) ${corrected ? joins.join(' ') : ''}
    WHERE claims.status = 'published' ORDER BY claims.source_file, claims."start", claims.claim_id`;
}

/** What a claim is looked up in. */
export interface RawFile {
  /** As offsets count in it: UTF-16 code units, without a byte order mark. */
  readonly text: string;
  readonly sha256: string;
}

/** Finds a raw file by its name; null where there is none. */
export type FindsRaw = (name: string) => RawFile | null;

/** The files of a folder, or the one file that was given in its place. */
export const filesIn = (raw: string): FindsRaw => {
  const isFile = statSync(raw, { throwIfNoEntry: false })?.isFile() ?? false;
  return (name) => readRaw(isFile && basename(raw) === name ? raw : join(raw, name));
};

function readRaw(path: string): RawFile | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return {
    text: bytes.toString('utf8').replace(/^\uFEFF/, ''),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Why a raw file is not the one that was read, or null. */
function fileFault(file: RawFile | null, expected: string | null, raw: string): string | null {
  if (file === null) return `is not in ${raw}, so its figures cannot be looked up`;
  if (expected === null || file.sha256 === expected) return null;
  return `is not the file that was read: the SHA-256 of the one in ${raw} is ${file.sha256}, and that was ${expected}`;
}

function figureFault(claim: LocatedClaim, text: string, readsAs: ReadsAs): string | null {
  const found = text.slice(claim.start, claim.end);
  if (readsAs(found, claim)) return null;
  const words = found === '' ? 'nothing' : `"${found.slice(0, 40)}"`;
  const fault = printedAlike(found, claim)
    ? `which does not say ${claim.figure ?? `${claim.figure_low} to ${claim.figure_high}`}`
    : `not "${claim.figure_text}"`;
  return `${claim.claim_id}: at ${claim.start} to ${claim.end} stands ${words}, ${fault}`;
}

export interface LocatorsRequest {
  /** What holds the raw files, as messages call it. */
  readonly raw: string;
  readonly findRaw: FindsRaw;
  readonly readsAs: ReadsAs;
  /**
   * Whether the raw files should be those that the release was made from. Those of an older release may have changed
   * since; its figures are then left unchecked.
   */
  readonly current: boolean;
}

/** The claims of each raw file, in the order of the files; one file is held at a time. */
async function* byFile(session: Session): AsyncGenerator<ReadClaim[]> {
  let claims: ReadClaim[] = [];
  const { chunks } = await session.stream<ReadClaim>(await queryFor(session));
  for await (const rows of chunks)
    for (const claim of rows) {
      if (claims[0] && claims[0].source_file !== claim.source_file) {
        yield claims;
        claims = [];
      }
      claims.push(claim);
    }
  if (claims.length > 0) yield claims;
}

/** What is wrong with the claims of a file, as a problem each; null where the file is none that they can be looked up in. */
function faultsIn(
  claims: readonly ReadClaim[],
  { raw, findRaw, readsAs, current }: LocatorsRequest,
): { faults: string[]; lookedUp: number; unusable: string | null } {
  const { source_file, file_sha256 } = claims[0]!;
  const file = findRaw(source_file);
  const unfit = fileFault(file, file_sha256, raw);
  if (file === null || (unfit !== null && !current)) return { faults: [], lookedUp: 0, unusable: unfit };
  const faults = claims.flatMap((claim) => figureFault(claim, file.text, readsAs) ?? []);
  // A release that states no checksum does not tell whether the file is still the same; its figures do.
  if (file_sha256 === null && !current && faults.length > 0)
    return { faults: [], lookedUp: 0, unusable: `has changed in ${raw} since` };
  return { faults, lookedUp: claims.length, unusable: unfit };
}

/** Reads every claim's place in the raw files. A figure that was corrected by hand is looked up as it was read. */
export async function checkLocators(session: Session, request: LocatorsRequest): Promise<CheckResult> {
  const problems: ReleaseProblem[] = [];
  const skipped: string[] = [];
  let lookedUp = 0;
  for await (const claims of byFile(session)) {
    const file = claims[0]!.source_file;
    const found = faultsIn(claims, request);
    lookedUp += found.lookedUp;
    if (found.unusable !== null && request.current) problems.push({ file, message: found.unusable });
    if (found.unusable !== null && !request.current)
      skipped.push(`figures of ${file} at their place, because it ${found.unusable}`);
    problems.push(...found.faults.map((message) => ({ file, message })));
  }
  return { checked: `${lookedUp} figures at their place in ${request.raw}`, problems, skipped };
}
