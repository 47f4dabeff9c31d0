/** `index.json` and `latest` beside the releases say what is so of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseIndex } from '../../../schemas/release.ts';
import { fileFacts } from '../release/checksums.ts';
import { CHECKSUM_FILE } from '../release/file_names.ts';
import { INDEX_FILE, LATEST_FILE, listVersions, releaseFolder } from '../release/index_file.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';

/** Whether a folder lists its releases at all; a release that was copied somewhere by itself is not listed. */
export function hasListing(dist: string): boolean {
  return [INDEX_FILE, LATEST_FILE].some((name) => existsSync(join(dist, name)));
}

function readIndex(dist: string): ReleaseIndex | null {
  try {
    return ReleaseIndex.parse(JSON.parse(readFileSync(join(dist, INDEX_FILE), 'utf8')));
  } catch {
    return null;
  }
}

async function indexFault(dist: string, version: string): Promise<string | null> {
  const index = readIndex(dist);
  if (!index) return 'is missing or damaged; the next build writes it anew';
  const listed = index.filter((entry) => entry.version === version);
  if (listed.length !== 1) return `lists v${version} ${listed.length} times, not once`;
  const [{ path, sha256 }] = listed as [ReleaseIndex[number]];
  if (path !== releaseFolder(version)) return `says that v${version} stands in ${path}`;
  const checksums = join(dist, path, CHECKSUM_FILE);
  if (!existsSync(checksums) || (await fileFacts(checksums)).sha256 !== sha256)
    return `does not state the SHA-256 of ${path}/${CHECKSUM_FILE}`;
  return null;
}

function latestFault(dist: string): string | null {
  const newest = releaseFolder(listVersions(dist)[0]!);
  const path = join(dist, LATEST_FILE);
  if (!existsSync(path)) return `is missing, and should name ${newest}`;
  return readFileSync(path, 'utf8') === `${newest}\n` ? null : `does not name the newest release, ${newest}`;
}

/**
 * Compares the list of releases with a release and with the folders that are there.
 *
 * @param dist the folder of all releases; it holds at least one
 * @param version a release in it
 */
export async function checkListing(dist: string, version: string): Promise<CheckResult> {
  const faults: [string, string | null][] = [
    [INDEX_FILE, await indexFault(dist, version)],
    [LATEST_FILE, latestFault(dist)],
  ];
  const problems = faults.flatMap(([file, message]): ReleaseProblem[] =>
    message === null ? [] : [{ file, message }],
  );
  return { checked: 'the list of releases', problems };
}
