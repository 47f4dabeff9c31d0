/** The command `cite`: how to cite a release, or one claim of it. */
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { Session } from '../database/session.ts';
import { literal } from '../database/sql.ts';
import { releaseChecksum } from '../release/checksums.ts';
import { readDescriptor } from '../release/descriptor.ts';
import { findDatabase, releaseFolder, resolveVersion } from '../release/index_file.ts';
import { type CitationStyle, DOI_ADDRESS, STYLES } from './styles.ts';

export interface CiteRequest {
  /** The folder of all releases. */
  readonly dist: string;
  /** The newest when it is not given. */
  readonly version?: string | undefined;
  readonly claim?: string | undefined;
  readonly style: CitationStyle;
}

async function requireClaim(folder: string, version: string, claim: string): Promise<void> {
  const session = await Session.open({ file: findDatabase(folder) });
  try {
    const found = await session.rows(`SELECT claim_id FROM claims WHERE claim_id = ${literal(claim)}`);
    if (found.length === 0)
      throw new Refusal(`v${version} has no claim ${claim}; claim ids look like 000-p10-1`);
  } finally {
    session.close();
  }
}

/**
 * A citation of a release.
 *
 * @throws Refusal when there is no such release or no such claim in it, or the release has lost its list of checksums
 */
export async function citeRelease(request: CiteRequest): Promise<string> {
  const version = resolveVersion(request.dist, request.version);
  const folder = join(request.dist, releaseFolder(version));
  const descriptor = readDescriptor(folder);
  if (request.claim !== undefined) await requireClaim(folder, version, request.claim);
  return STYLES[request.style]({
    name: descriptor.name,
    title: descriptor.title,
    version: descriptor.version,
    date: descriptor.created.slice(0, 10),
    authors: descriptor.contributors.map((contributor) => contributor.title),
    url: descriptor.homepage ?? null,
    doi: descriptor.id?.replace(DOI_ADDRESS, '') ?? null,
    sha256: await releaseChecksum(folder),
    claim: request.claim ?? null,
  });
}
