/** The list of releases `dist/index.json`, and `dist/latest`: both are made anew from the release folders that are there. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseIndex, Version } from '../../../schemas/release.ts';
import { replaceFile } from '../../output/durable.ts';
import { Refusal } from '../../refusal.ts';
import { releaseChecksum } from './checksums.ts';
import { readDescriptor } from './descriptor.ts';

export const INDEX_FILE = 'index.json';
export const LATEST_FILE = 'latest';

/** The folder of a version in `dist/`. */
export const releaseFolder = (version: string): string => `v${version}`;

/** Orders versions by their numbers, the lower first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const differs = left.findIndex((number, i) => number !== right[i]);
  return differs < 0 ? 0 : left[differs]! - right[differs]!;
}

/**
 * Whether the folder of the releases is there yet.
 *
 * @throws Refusal when a file stands in its place
 */
export function hasFolder(dist: string): boolean {
  const stats = statSync(dist, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    throw new Refusal(`${dist} is a file, and the releases need a folder of that name; move it away`);
  return stats !== undefined;
}

/**
 * The versions released in a folder, the newest first; none where there is no such folder.
 *
 * @throws Refusal when it is a file
 */
export function listVersions(dist: string): string[] {
  if (!hasFolder(dist)) return [];
  return readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('v'))
    .map((entry) => entry.name.slice(1))
    .filter((version) => Version.safeParse(version).success)
    .sort((a, b) => compareVersions(b, a));
}

/** The newest release before a version, in the same folder; null where there is none. */
export function releaseBefore(dist: string, version: string): string | null {
  return listVersions(dist).find((released) => compareVersions(released, version) < 0) ?? null;
}

/**
 * The version that a user means.
 *
 * @param wanted `0.1.0` or `v0.1.0`; the newest when it is not given
 * @throws Refusal when there is none
 */
export function resolveVersion(dist: string, wanted?: string): string {
  const versions = listVersions(dist);
  if (versions.length === 0)
    throw new Refusal(`${dist} holds no release; run \`npm run build\` to make one, or name another folder`);
  if (wanted === undefined) return versions[0]!;
  const version = wanted.replace(/^v/, '');
  if (!versions.includes(version))
    throw new Refusal(`${dist} holds no release ${wanted}; there is ${versions.join(', ')}`);
  return version;
}

/**
 * The database of a release: its one `.duckdb` file.
 *
 * @throws Refusal when there is none
 */
export function findDatabase(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('.duckdb'));
  if (name === undefined)
    throw new Refusal(`${folder} has no database file; the release is damaged, so fetch or build it again`);
  return join(folder, name);
}

/** What the list says of a release. */
async function entryOf(dist: string, version: string): Promise<ReleaseIndex[number]> {
  const path = releaseFolder(version);
  const folder = join(dist, path);
  const date = readDescriptor(folder).created.slice(0, 10);
  return { version, date, path, sha256: await releaseChecksum(folder) };
}

/**
 * Makes sure that the list can name every release beside the one in the making, before that is in its place.
 *
 * @throws Refusal when a release has lost what it says of itself, or a file stands in the place of the folder
 */
export async function requireListable(dist: string, making: string): Promise<void> {
  for (const version of listVersions(dist)) if (version !== making) await entryOf(dist, version);
}

/**
 * Writes `index.json` and `latest` for the releases that stand in a folder.
 *
 * @throws Refusal when one of them has lost what it says of itself
 */
export async function writeIndex(dist: string): Promise<void> {
  const entries: ReleaseIndex = [];
  for (const version of listVersions(dist)) entries.push(await entryOf(dist, version));
  const releases = ReleaseIndex.parse(entries);
  replaceFile(join(dist, INDEX_FILE), `${JSON.stringify(releases, null, 2)}\n`);
  if (releases[0]) replaceFile(join(dist, LATEST_FILE), `${releases[0].path}\n`);
}
