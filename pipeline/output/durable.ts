/** Writes that are either whole or not there, even if the machine stops. */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How the names of unfinished files and folders begin; whoever holds the lock of the folder may remove them. */
export const TEMPORARY = '.tmp-';

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Windows has no way to do this for a folder.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  } finally {
    closeSync(handle);
  }
}

/** Brings a folder and all that is in it to the disk. */
function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(path);
    else sync(path);
  }
  sync(folder);
}

/** Moves a finished folder to its place, which must be free. */
export function moveIntoPlace(from: string, to: string): void {
  syncFolder(from);
  renameSync(from, to);
  sync(dirname(to));
}

/**
 * Puts a finished folder in the place of another, which stays where it is if that fails.
 *
 * @param aside a free path on the same disk, for the other folder; the caller removes it
 */
export function replaceFolder(from: string, to: string, aside: string): void {
  // No system call of Node exchanges two folders, so both moves are made ready before the first.
  syncFolder(from);
  renameSync(to, aside);
  try {
    renameSync(from, to);
  } catch (error) {
    renameSync(aside, to);
    throw error;
  }
  sync(dirname(to));
}

/** Replaces a small file in one step. */
export function replaceFile(path: string, text: string): void {
  const beside = join(dirname(path), `${TEMPORARY}${process.pid}-${path.split(/[\\/]/).at(-1)}`);
  try {
    writeFileSync(beside, text);
    sync(beside);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  sync(dirname(path));
}
