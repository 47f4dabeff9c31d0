/**
 * Stage 5, publish: rows → a release folder in `dist/`.
 *
 * The folder is written beside its place and moved there when it is whole. Whatever goes wrong before, `dist/` keeps what
 * stood in it. A release that exists is never changed; only an unreleased build is replaced by the next one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Release, UNRELEASED } from '../../schemas/release.ts';
import { moveIntoPlace, replaceFile, replaceFolder, TEMPORARY } from '../output/durable.ts';
import { explainFailure } from '../output/failures.ts';
import { Refusal } from '../refusal.ts';
import type { AssemblyJob, AssemblySummary, ReleaseTexts } from './assemble.ts';
import { assembleInProcess } from './assembly_process.ts';
import { citationWithChecksum } from './metadata/citation.ts';
import { folderFacts, formatChecksums, parseChecksums, releaseChecksum } from './release/checksums.ts';
import {
  CHANGELOG_FILE,
  CHECKSUM_FILE,
  CITATION_FILE,
  DATASHEET_FILE,
  PLOT_FOLDER,
} from './release/file_names.ts';
import {
  findDatabase,
  hasFolder,
  listVersions,
  releaseBefore,
  releaseFolder,
  requireListable,
  writeIndex,
} from './release/index_file.ts';
import { onInterruption } from './release/interruption.ts';
import { lockFolder } from './release/lock.ts';
import { type RowSources, stageRows } from './staging.ts';

export interface PublishRequest extends ReleaseTexts {
  readonly rows: RowSources;
  /** The folder of all releases. */
  readonly dist: string;
  /** Folder where copies of the newest release's datasheet, citation and change log go; none when it is not given. */
  readonly copies?: string;
}

export interface Published extends AssemblySummary {
  readonly folder: string;
  /** Whether the release stood there already, the same in every byte. */
  readonly upToDate: boolean;
}

function makeDist(dist: string): { created: boolean } {
  return { created: !hasFolder(dist) && mkdirSync(dist, { recursive: true }) !== undefined };
}

/** Removes what an unfinished build has left behind; only called while the lock is held. */
function removeLeftovers(dist: string): void {
  for (const name of readdirSync(dist))
    if (name.startsWith(TEMPORARY)) rmSync(join(dist, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Takes a folder away again that was made for nothing. */
function removeIfEmpty(dist: string): void {
  if (existsSync(dist) && readdirSync(dist).length === 0) rmdirSync(dist);
}

/** Names of files that two lists of checksums do not have in common. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.filter((name) => one.get(name) !== other.get(name));
}

/** Names of files in which a release that exists and the one just made differ in any byte. */
async function differingFiles(existing: string, made: string): Promise<string[]> {
  const found = parseChecksums(formatChecksums(await folderFacts(existing)));
  const checksums = readFileSync(join(made, CHECKSUM_FILE), 'utf8');
  const differing = differences(found, parseChecksums(checksums));
  const listed = join(existing, CHECKSUM_FILE);
  if (!existsSync(listed) || (differing.length === 0 && readFileSync(listed, 'utf8') !== checksums))
    differing.push(CHECKSUM_FILE);
  return differing;
}

/**
 * Puts the release just made where it belongs.
 *
 * @param aside a free path beside it, for what is replaced
 * @returns whether it stood there already, the same in every byte
 * @throws Refusal when another one stands there, unless that is an unreleased build
 */
async function settle(made: string, place: string, version: string, aside: string): Promise<boolean> {
  if (!existsSync(place)) {
    moveIntoPlace(made, place);
    return false;
  }
  const differing = await differingFiles(place, made);
  if (differing.length === 0) return true;
  if (version === UNRELEASED) {
    replaceFolder(made, place, aside);
    return false;
  }
  throw new Refusal(
    `v${version} exists and differs (${differing.slice(0, 3).join(', ')}${differing.length > 3 ? ` and ${differing.length - 3} more files` : ''}); a release never changes, so choose a new version number, or remove ${place} if it was never given to anybody`,
  );
}

/** The newest release before a version. */
function previousRelease(dist: string, version: string): AssemblyJob['previous'] {
  const before = releaseBefore(dist, version);
  return before === null
    ? null
    : { version: before, database: findDatabase(join(dist, releaseFolder(before))) };
}

async function publishLocked(request: PublishRequest): Promise<Published> {
  const { dist, release } = request;
  const work = join(dist, `${TEMPORARY}${releaseFolder(release.version)}`);
  const place = join(dist, releaseFolder(release.version));
  try {
    const job: AssemblyJob = {
      release,
      dataset: request.dataset,
      tools: request.tools,
      changelog: request.changelog,
      licence: request.licence,
      codebook: request.codebook,
      accuracy: request.accuracy,
      staging: join(work, 'staging'),
      folder: join(work, 'release'),
      previous: previousRelease(dist, release.version),
    };
    mkdirSync(job.staging, { recursive: true });
    mkdirSync(job.folder);
    await stageRows(request.rows, job.staging);
    const summary = await assembleInProcess(job);
    const upToDate = await settle(job.folder, place, release.version, join(work, 'replaced'));
    return { ...summary, folder: place, upToDate };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The datasheet of a release with its pictures named as they are seen from another folder. */
function datasheetSeenFrom(folder: string, release: string): string {
  const path = relative(folder, release).split(sep).join('/');
  const text = readFileSync(join(release, DATASHEET_FILE), 'utf8');
  return text.replaceAll(`](${PLOT_FOLDER}/`, `](${path}/${PLOT_FOLDER}/`);
}

/** Brings what names the newest release up to date; done again by the next build if this one is killed before. */
async function nameLatest(request: PublishRequest): Promise<void> {
  await writeIndex(request.dist);
  const [newest] = listVersions(request.dist);
  if (!newest || !request.copies) return;
  const release = join(request.dist, releaseFolder(newest));
  const put = (name: string, text: string) => replaceFile(join(request.copies!, name), text);
  const read = (name: string) => readFileSync(join(release, name), 'utf8');
  put(DATASHEET_FILE, datasheetSeenFrom(request.copies, release));
  put(CITATION_FILE, citationWithChecksum(read(CITATION_FILE), await releaseChecksum(release)));
  // That of an older release lacks what has been written since.
  if (newest === request.release.version) put(CHANGELOG_FILE, read(CHANGELOG_FILE));
}

/**
 * Writes a release.
 *
 * @returns where it stands, and whether it stood there already
 * @throws Refusal, in one sentence, when the rows do not fit the tables, the version exists and differs, a release beside
 *   it is damaged, another build is running, or the disk is full or cannot be written; `dist/` is then as it was
 */
export async function publishRelease(request: PublishRequest): Promise<Published> {
  const release = Release.safeParse(request.release);
  if (!release.success) {
    const [issue] = release.error.issues;
    throw new Refusal(`The ${issue!.path.join('.')} of the release is not right: ${issue!.message}`);
  }
  let created = false;
  try {
    ({ created } = makeDist(request.dist));
    const unlock = lockFolder(request.dist);
    const stopListening = onInterruption(() => {
      removeLeftovers(request.dist);
      unlock();
      if (created) removeIfEmpty(request.dist);
    });
    try {
      removeLeftovers(request.dist);
      await requireListable(request.dist, request.release.version);
      const published = await publishLocked(request);
      await nameLatest(request);
      return published;
    } finally {
      stopListening();
      unlock();
    }
  } catch (error) {
    if (created) removeIfEmpty(request.dist);
    throw explainFailure(error, 'The release', request.dist);
  }
}
