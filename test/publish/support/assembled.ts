/** A release folder made in the test's own process, for tests that only read it: quicker than to publish it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assembleRelease } from '../../../pipeline/publish/assemble.ts';
import type { PublishRequest } from '../../../pipeline/publish/publish.ts';
import { findDatabase, releaseFolder } from '../../../pipeline/publish/release/index_file.ts';
import { stageRows } from '../../../pipeline/publish/staging.ts';
import { sampleRequest } from './requests.ts';

/**
 * Assembles the invented release in `dist`.
 *
 * @param before version of the release before, which stands there
 */
export async function assembleSample(
  dist: string,
  known: Partial<PublishRequest> = {},
  before?: string,
): Promise<void> {
  const { rows, ...texts } = sampleRequest(dist, known);
  const staging = join(dist, '.staging');
  const folder = join(dist, releaseFolder(texts.release.version));
  for (const made of [staging, folder]) mkdirSync(made);
  const previous =
    before === undefined
      ? null
      : { version: before, database: findDatabase(join(dist, releaseFolder(before))) };
  try {
    await stageRows(rows, staging);
    await assembleRelease({ ...texts, staging, folder, previous });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  } finally {
    rmSync(staging, { recursive: true });
  }
}
