/** Builds a release again from the raw reports and compares every file. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, planBuild } from './build.ts';
import { folderFacts } from './publish/release/checksums.ts';
import { readDescriptor } from './publish/release/descriptor.ts';
import {
  compareVersions,
  listVersions,
  releaseFolder,
  resolveVersion,
} from './publish/release/index_file.ts';
import type { CheckResult, Problem } from './publish/verify/problem.ts';
import { Refusal } from './refusal.ts';

export interface RebuildRequest {
  /** The folder of all releases. */
  readonly dist: string;
  /** The newest when it is not given. */
  readonly version?: string | undefined;
  /** The raw reports, as `build` takes them. */
  readonly raw: string;
  say(line: string): void;
}

/** The release before tells what changed in this one, so it must stand beside. */
function copyReleaseBefore(dist: string, version: string, to: string): void {
  const before = listVersions(dist).find((released) => compareVersions(released, version) < 0);
  if (before !== undefined)
    cpSync(join(dist, releaseFolder(before)), join(to, releaseFolder(before)), { recursive: true });
}

/** Files that are not the same in two folders, each with what is the matter. */
async function differingFiles(released: string, rebuilt: string): Promise<Problem[]> {
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
