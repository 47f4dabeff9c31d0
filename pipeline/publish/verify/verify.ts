/** The command `verify`: whether a release is whole, and says of itself and of the raw files what is so. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '../database/session.ts';
import { readDescriptor } from '../release/descriptor.ts';
import { findDatabase, listVersions, releaseFolder, resolveVersion } from '../release/index_file.ts';
import { checkChecksums } from './checksums.ts';
import { checkCorrections } from './corrections.ts';
import { checkFormats } from './formats.ts';
import { checkKeys } from './keys.ts';
import { checkListing, hasListing } from './listing.ts';
import { checkLocators, type FindsRaw, filesIn, printedAlike, type ReadsAs } from './locators.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';
import { checkSchemas } from './schemas.ts';

export interface VerifyRequest {
  /** The folder of all releases. */
  readonly dist: string;
  /** The newest when it is not given. */
  readonly version?: string | undefined;
  /** Folder of the raw files, or another place that `findRaw` knows. */
  readonly raw: string;
  /** Looks for a file in `raw` when it is not given. */
  readonly findRaw?: FindsRaw | undefined;
  readonly readsAs?: ReadsAs | undefined;
  /** Builds the release again and compares; not done when it is not given. */
  readonly rebuild?: (() => Promise<CheckResult>) | undefined;
}

export interface Verification {
  readonly version: string;
  readonly folder: string;
  /** In words, what was looked at. */
  readonly checked: readonly string[];
  /** What could not be looked at, and why. */
  readonly skipped: readonly string[];
  readonly problems: readonly ReleaseProblem[];
}

async function checkDatabase(
  folder: string,
  use: (session: Session) => Promise<CheckResult[]>,
): Promise<CheckResult[]> {
  let session: Session | undefined;
  try {
    session = await Session.open({ file: findDatabase(folder) });
    return await use(session);
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message.split('\n')[0]}`;
    return [{ checked: 'the database', problems: [{ file: 'the database', message }] }];
  } finally {
    session?.close();
  }
}

/**
 * Checks a release: whether it is listed as it is, checksums, JSON Schemas, keys, that all formats hold the same rows,
 * that corrections by hand are in the claims, and that every figure stands where its locator says.
 *
 * @throws Refusal when there is no such release, or it does not describe itself
 */
export async function verifyRelease(request: VerifyRequest): Promise<Verification> {
  const version = resolveVersion(request.dist, request.version);
  const folder = join(request.dist, releaseFolder(version));
  const descriptor = readDescriptor(folder);
  const hasRaw = existsSync(request.raw);
  const isListed = hasListing(request.dist);
  const located = {
    raw: request.raw,
    findRaw: request.findRaw ?? filesIn(request.raw),
    readsAs: request.readsAs ?? printedAlike,
    current: version === listVersions(request.dist)[0],
  };
  const hasCorrections = descriptor.resources.some(({ name }) => name === 'corrections');
  const results = [
    ...(isListed ? [await checkListing(request.dist, version)] : []),
    await checkChecksums(folder, descriptor),
    await checkSchemas(folder, descriptor),
    ...(await checkDatabase(folder, async (session) => [
      await checkKeys(session, descriptor),
      await checkFormats(session, folder, descriptor),
      ...(hasCorrections ? [await checkCorrections(session)] : []),
      ...(hasRaw ? [await checkLocators(session, located)] : []),
    ])),
    ...(request.rebuild ? [await request.rebuild()] : []),
  ];
  return {
    version,
    folder,
    checked: results.map((result) => result.checked),
    skipped: [
      ...(isListed ? [] : [`the list of releases, because ${request.dist} holds none`]),
      ...(hasRaw ? [] : [`figures at their place, because ${request.raw} does not exist`]),
      ...results.flatMap((result) => result.skipped ?? []),
    ],
    problems: results.flatMap((result) => result.problems),
  };
}

/** The finding in words, a line each; the last line says whether all is well. */
export function describeVerification({ version, checked, skipped, problems }: Verification): string {
  return [
    ...problems.map(({ file, message }) => `${file}: ${message}`),
    `Checked in v${version}: ${checked.join('; ')}.`,
    ...skipped.map((what) => `Not checked: ${what}.`),
    problems.length === 0
      ? 'No problem was found.'
      : `${problems.length} ${problems.length === 1 ? 'problem was' : 'problems were'} found.`,
    '',
  ].join('\n');
}
