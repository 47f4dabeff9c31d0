/** The build: the five stages in order, and what it says at the end. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Release, UNRELEASED } from '../schemas/release.ts';
import { readDataFile } from './input/data_file.ts';
import { explainFailure } from './output/failures.ts';
import type { Published } from './publish/publish.ts';
import { requireListable } from './publish/release/index_file.ts';
import { lockFolder } from './publish/release/lock.ts';
import { Refusal } from './refusal.ts';
import type { Stage } from './stage_names.ts';
import {
  counted,
  OWN_REPORTS,
  readTexts,
  runExtract,
  runNormalise,
  runPublish,
  runReconcile,
  runValidate,
  type Work,
} from './stages.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHANGELOG = 'CHANGELOG.md';
const MANIFEST = 'package.json';

/** What a user asks for; paths as given on the command line. */
export interface BuildRequest {
  raw?: string | undefined;
  out?: string | undefined;
  release?: string | undefined;
  date?: string | undefined;
}

/** The release that the change log announces: its first heading, `## 0.1.0 (2026-11-20)`. */
export function announcedRelease(changelog: string): Release {
  const heading = /^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)$/m.exec(changelog);
  if (!heading)
    throw new Refusal(`${CHANGELOG} announces no release; write a heading like "## 0.1.0 (2026-11-20)"`);
  const release = { version: heading[1]!, date: heading[2]! };
  return checkedRelease(release, { version: `${CHANGELOG}:`, date: `${CHANGELOG}:` });
}

const EXAMPLES = { version: 'a version such as 0.1.0', date: 'a day of the calendar such as 2026-11-20' };

/** The version of the release that this code and these reports are to make. */
export const announcedVersion = (): string => announcedRelease(readDataFile(join(ROOT, CHANGELOG))).version;

/** @throws Refusal that names what gave a version or a day that is none */
function checkedRelease(release: Release, givenBy: Record<keyof Release, string>): Release {
  const { data, error } = Release.safeParse(release);
  if (data) return data;
  const field = error.issues[0]!.path[0] as keyof Release;
  throw new Refusal(`${givenBy[field]} ${release[field]} is not ${EXAMPLES[field]}; correct it`);
}

/** A release says which version of the program made it, and of our own reports both go by the same number. */
function requireProgramOf(version: string): void {
  const program: { version: string } = JSON.parse(readDataFile(join(ROOT, MANIFEST)));
  if (program.version !== version)
    throw new Refusal(
      `${CHANGELOG} announces ${version}, and ${MANIFEST} has version ${program.version}; set both to the same`,
    );
}

/**
 * Where a build reads and writes. Our own reports go to `dist/` as the release that the change log announces; any
 * other reports go to `build/dist/` as an unreleased build, unless another folder or version is given.
 */
export function planBuild({ raw, out, release, date }: BuildRequest, say: (line: string) => void): Work {
  const announced = announcedRelease(readDataFile(join(ROOT, CHANGELOG)));
  const own = raw === undefined || resolve(raw) === OWN_REPORTS;
  if (own && release === undefined) requireProgramOf(announced.version);
  return {
    raw: own ? OWN_REPORTS : raw,
    folder: join(ROOT, 'build'),
    dist: out ?? (own ? join(ROOT, 'dist') : join(ROOT, 'build', 'dist')),
    release: checkedRelease(
      {
        version: release ?? (own ? announced.version : UNRELEASED),
        date: date ?? announced.date,
      },
      { version: '--release', date: '--date' },
    ),
    ...(own && out === undefined ? { copies: ROOT } : {}),
    say,
  };
}

/**
 * Runs what reads and writes the records of the stages. They lie in one folder: a second run beside this one would mix
 * its records with these.
 *
 * @throws Refusal where the folder cannot be written, or another run holds it
 */
async function alone<Result>({ folder }: Work, run: () => Promise<Result>): Promise<Result> {
  try {
    mkdirSync(folder, { recursive: true });
    const unlock = lockFolder(folder);
    try {
      return await run();
    } finally {
      unlock();
    }
  } catch (error) {
    throw explainFailure(error, 'What the stages leave', folder);
  }
}

/**
 * Runs one stage on what the stage before it has left.
 *
 * @throws Refusal, in one sentence; what the stage left before is then as it was
 */
export async function runStage(stage: Stage, work: Work): Promise<void> {
  await alone(work, async () => {
    if (stage === 'validate') await runValidate(work);
    if (stage === 'extract') await runExtract(work);
    if (stage === 'normalise') await runNormalise(work);
    if (stage === 'reconcile') await runReconcile(work);
    if (stage === 'publish') work.say(`publish: ${describePublished(await runPublish(work))}`);
  });
}

/**
 * Builds a release.
 *
 * @returns what was written, in words
 * @throws Refusal, in one sentence; what stands in `dist/` is then as it was
 */
export async function build(work: Work): Promise<string> {
  return alone(work, async () => {
    // What is wrong with these should show at once, not after all reports have been read.
    const texts = readTexts(work);
    await requireListable(work.dist, work.release.version);
    await runValidate(work);
    await runExtract(work);
    await runNormalise(work);
    await runReconcile(work);
    return describePublished(await runPublish(work, texts));
  });
}

function describePublished({ folder, upToDate, rowCounts, contradictions }: Published): string {
  const rows = Object.entries(rowCounts).map(([table, count]) => `${table} ${count}`);
  const standing = upToDate ? 'stands there already, the same in every byte' : 'is written';
  return [
    `${folder} ${standing}.`,
    `Rows: ${rows.join(', ')}.`,
    `${counted(contradictions, 'contradiction')} between reports.`,
  ].join('\n');
}
