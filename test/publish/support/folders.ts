/** Folders that are gone when the tests end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A new empty folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for all tests of a file. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
