/** One build at a time in a folder: a lock file that names the process that holds it. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TEMPORARY } from '../../output/durable.ts';
import { Refusal } from '../../refusal.ts';

const LOCK_FILE = '.lock';

interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks, where that can be known: a number is given to many processes in turn. */
  readonly started: string | null;
}

/** Field 22 of `/proc/PID/stat` (proc(5)); the name of the program before it may hold spaces. Null where there is no `/proc`. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.started === null || startOf(holder.pid) === holder.started;
}

function readHolder(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

/** Puts the lock in place, whole, or not at all; where the disk knows no hard links, in two steps. */
function tryLock(lock: string): boolean {
  const own = beside(lock, 'lock');
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  writeFileSync(own, text);
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    return writeNew(lock, text);
  } finally {
    rmSync(own, { force: true });
  }
}

/** A name of this process's own; a file so named that is left behind is removed with the other leftovers. */
const beside = (lock: string, name: string): string =>
  join(dirname(lock), `${TEMPORARY}${name}-${process.pid}`);

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

function writeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Takes a dead holder's lock away; leaves one that another build has put there in the meantime. */
function removeStale(lock: string, stale: string): void {
  const aside = beside(lock, 'stale-lock');
  let taken: string;
  try {
    renameSync(lock, aside);
    taken = readFileSync(aside, 'utf8');
  } catch {
    return;
  }
  if (taken !== stale) writeNew(lock, taken);
  rmSync(aside, { force: true });
}

/**
 * Locks a folder for this process.
 *
 * @returns releases the lock
 * @throws Refusal when another running process holds it
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, LOCK_FILE);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryLock(lock)) return () => rmSync(lock, { force: true });
    let text: string;
    try {
      text = readFileSync(lock, 'utf8');
    } catch {
      continue;
    }
    const holder = readHolder(text);
    if (holder && isAlive(holder))
      throw new Refusal(
        `Another build (process ${holder.pid}) is writing to ${folder}; wait until it ends, then start again`,
      );
    removeStale(lock, text);
  }
  throw new Refusal(`${folder} could not be locked, because other builds keep taking it; start again later`);
}
