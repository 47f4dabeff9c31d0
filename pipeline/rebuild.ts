/** Builds a release again from the raw reports and compares every file. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { announcedVersion, build, planBuild } from './build.ts';
import { fileFacts, folderFacts } from './publish/release/checksums.ts';
import { readDescriptor } from './publish/release/descriptor.ts';
import { releaseBefore, releaseFolder, resolveVersion } from './publish/release/index_file.ts';
import type { CheckResult, ReleaseProblem } from './publish/verify/problem.ts';
import { Refusal } from './refusal.ts';
import { OWN_REPORTS } from './stages.ts';
import { textFilesIn } from './validate/folder.ts';
import { Problems } from './validate/problems.ts';

export interface RebuildRequest {
  /** The folder of all releases. */
  readonly dist: string;
  /** The newest when it is not given. */
  readonly version?: string | undefined;
  /** The raw reports, as `build` takes them. */
  readonly raw: string;
  say(line: string): void;
}

/** The raw files that a release was made from, with their checksums; none where it does not state them. */
function readFilesOf(released: string): Map<string, string> {
  const rows = JSON.parse(readFileSync(join(released, 'sources.json'), 'utf8')) as {
    source_file: string;
    file_sha256?: string;
  }[];
  return new Map(
    rows.flatMap(({ source_file, file_sha256 }) => (file_sha256 ? [[source_file, file_sha256]] : [])),
  );
}

/** How the files of a folder differ from those that were read, in words; the first difference tells enough. */
async function differenceOf(raw: string, read: ReadonlyMap<string, string>): Promise<string | null> {
  for (const [name, sha256] of read) {
    if (!existsSync(join(raw, name))) return `${name} is gone`;
    if ((await fileFacts(join(raw, name))).sha256 !== sha256) return `${name} has changed`;
  }
  const added = textFilesIn(raw, new Problems()).find((name) => !read.has(name));
  return added === undefined ? null : `${added} was added`;
}

/**
 * Makes sure that what made a release is at hand. Its version names the commit that has its code, its vocabularies and,
 * for our own reports, its raw files; of other reports it states the checksums.
 *
 * @throws Refusal that says what is needed
 */
export async function requireRebuildable({
  dist,
  version: wanted,
  raw,
}: Omit<RebuildRequest, 'say'>): Promise<void> {
  const version = resolveVersion(dist, wanted);
  if (resolve(raw) === OWN_REPORTS) {
    const present = announcedVersion();
    if (version !== present)
      throw new Refusal(
        `v${version} can be rebuilt only by what made it, and this is v${present}; in another clone, run \`git checkout $(git log -1 --format=%H -- dist/v${version}) && npm ci\`, and verify it there`,
      );
    return;
  }
  const read = readFilesOf(join(dist, releaseFolder(version)));
  if (read.size === 0 || !statSync(raw, { throwIfNoEntry: false })?.isDirectory()) return;
  const difference = await differenceOf(raw, read);
  if (difference !== null)
    throw new Refusal(
      `v${version} can be rebuilt only from the files that it was made from, and in ${raw} ${difference}; give the folder as it was with --raw`,
    );
}

/** The release before tells what changed in this one, so it must stand beside. */
function copyReleaseBefore(dist: string, version: string, to: string): void {
  const before = releaseBefore(dist, version);
  if (before !== null)
    cpSync(join(dist, releaseFolder(before)), join(to, releaseFolder(before)), { recursive: true });
}

/** Files that are not the same in two folders, each with what is the matter. */
async function differingFiles(released: string, rebuilt: string): Promise<ReleaseProblem[]> {
  const [there, here] = [await folderFacts(released), await folderFacts(rebuilt)];
  const names = [...new Set([...there.keys(), ...here.keys()])].sort((a, b) => (a < b ? -1 : 1));
  return names.flatMap((file) => {
    if (!here.has(file)) return [{ file, message: 'is not made by the present code and raw files' }];
    if (!there.has(file))
      return [{ file, message: 'is made by the present code and raw files, and is not in the release' }];
    return there.get(file)!.sha256 === here.get(file)!.sha256
      ? []
      : [{ file, message: 'comes out differently from the present code and raw files' }];
  });
}

/**
 * Rebuilds a release in a temporary folder with the present code.
 *
 * @returns the files that differ; the release itself is not touched
 * @throws Refusal when there is no such release, or nothing can be built from the raw reports
 */
export async function rebuildRelease({
  dist,
  version: wanted,
  raw,
  say,
}: RebuildRequest): Promise<CheckResult> {
  const version = resolveVersion(dist, wanted);
  const released = join(dist, releaseFolder(version));
  const date = readDescriptor(released).created.slice(0, 10);
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  try {
    const out = join(folder, 'dist');
    copyReleaseBefore(dist, version, out);
    const work = planBuild({ raw, out, release: version, date }, say);
    await build({ ...work, folder: join(folder, 'build') });
    const rebuilt = join(out, releaseFolder(version));
    return {
      checked: `${(await folderFacts(rebuilt)).size} files against a rebuild from ${raw}`,
      problems: await differingFiles(released, rebuilt),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`v${version} cannot be rebuilt from ${raw}: ${error.message}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
