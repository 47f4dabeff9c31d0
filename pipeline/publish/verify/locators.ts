/** Every figure stands in the raw file where its locator says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainRow, Session } from '../database/session.ts';
import type { CheckResult, Problem } from './problem.ts';

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

/** Whether a piece of a raw file states the figure of a claim. */
export type ReadsAs = (text: string, claim: LocatedClaim) => boolean;

/** The piece is part of the printed figure; a reader of numbers can say more. */
export const printedAlike: ReadsAs = (text, claim) => text !== '' && claim.figure_text.includes(text);

/** Columns, claims in the order of their files, so that one file is held at a time. */
const QUERY = `SELECT claim_id, source_file, "start", "end", figure, figure_low, figure_high, figure_text
  FROM claims WHERE status = 'published' ORDER BY source_file, "start", claim_id`;

/** The text of a raw file as offsets count in it: UTF-16 code units, without a byte order mark. */
function readRaw(raw: string, file: string): string | null {
  const path = join(raw, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : null;
}

function faultOf(claim: LocatedClaim, text: string, readsAs: ReadsAs): string | null {
  const found = text.slice(claim.start, claim.end);
  if (readsAs(found, claim)) return null;
  const words = found === '' ? 'nothing' : `"${found.slice(0, 40)}"`;
  return `${claim.claim_id}: at ${claim.start} to ${claim.end} stands ${words}, not "${claim.figure_text}"`;
}

/**
 * Reads every claim's place in the raw files.
 *
 * @param raw folder of raw files
 */
export async function checkLocators(session: Session, raw: string, readsAs: ReadsAs): Promise<CheckResult> {
  const problems: Problem[] = [];
  let claims = 0;
  let current: { file: string; text: string | null } | undefined;
  const { chunks } = await session.stream(QUERY);
  for await (const rows of chunks as AsyncIterable<PlainRow[]>)
    for (const claim of rows as unknown as LocatedClaim[]) {
      if (current?.file !== claim.source_file) {
        current = { file: claim.source_file, text: readRaw(raw, claim.source_file) };
        if (current.text === null)
          problems.push({
            file: claim.source_file,
            message: `is not in ${raw}, so its figures cannot be looked up`,
          });
      }
      if (current.text === null) continue;
      claims += 1;
      const message = faultOf(claim, current.text, readsAs);
      if (message !== null) problems.push({ file: claim.source_file, message });
    }
  return { checked: `${claims} figures at their place in ${raw}`, problems };
}
