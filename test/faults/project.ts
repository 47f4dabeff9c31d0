/** Copies of the project that a test may break, and the program run in them as a user runs it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const PARTS = [
  'pipeline',
  'schemas',
  'data',
  'docs',
  'bench',
  'package.json',
  'CHANGELOG.md',
  'LICENSE-DATA',
];

/** A folder with spaces and letters beyond ASCII in its name, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faults ü '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies what a build needs of the project into a folder. */
export function copyProject(folder: string): void {
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** A copy of the project in which a release stands. */
export function projectCopy(): string {
  const folder = temporaryFolder();
  copyProject(folder);
  cpSync('dist/v0.1.0', join(folder, 'dist', 'v0.1.0'), { recursive: true });
  return folder;
}

/** What stands in `dist/`, by name and content. */
export function releasesIn(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

/** Runs a command of the program of a copy. */
export function run(
  folder: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', LOADER, join(folder, 'pipeline', 'cli.ts'), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
