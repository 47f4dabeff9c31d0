/** Reading from the file system, where everything that can go wrong is a sentence. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';

/** Why a path cannot be read, and what to do about it. */
interface Fault {
  message: string;
  remedy: string;
}

/** What stands at a path: a folder, a regular file, or a reason why neither can be read. */
export type Entry = { kind: 'folder' } | { kind: 'file' } | ({ kind: 'fault'; code?: string } & Fault);

/** What is said of the errors that file systems report. */
const FAULTS: Record<string, Fault> = {
  ENOENT: { message: 'does not exist', remedy: 'check the path; a symbolic link must lead to a file' },
  ENOTDIR: { message: 'does not exist', remedy: 'check the path' },
  EACCES: { message: 'may not be read', remedy: 'give yourself permission, for example with `chmod +r`' },
  EPERM: { message: 'may not be read', remedy: 'give yourself permission, for example with `chmod +r`' },
  ELOOP: { message: 'is a symbolic link that leads back to itself', remedy: 'replace it by the file' },
  ENAMETOOLONG: { message: 'has too long a name', remedy: 'rename it' },
};

/**
 * @param error what a function of `node:fs` threw
 * @returns the same as a sentence
 */
export function faultOf(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === undefined) throw error;
  return FAULTS[code] ?? { message: `cannot be read (${code})`, remedy: 'check the disk and the path' };
}

/** @param path any path */
export function entryAt(path: string): Entry {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { kind: 'folder' };
    if (stats.isFile()) return { kind: 'file' };
    return {
      kind: 'fault',
      message: 'is no regular file',
      remedy: 'save what it gives to a file, and give that',
    };
  } catch (error) {
    return { kind: 'fault', code: (error as NodeJS.ErrnoException).code, ...faultOf(error) };
  }
}

/**
 * @param folder path of a folder
 * @returns the names in it, sorted by code unit; hidden ones are left out
 */
export function namesIn(folder: string): { names: string[] } | Fault {
  try {
    return {
      names: readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    };
  } catch (error) {
    return faultOf(error);
  }
}

/** @param path path of a file that is read whole */
export function bytesOf(path: string): { bytes: Buffer } | Fault {
  const entry = entryAt(path);
  if (entry.kind === 'folder') return { message: 'is a folder, not a file', remedy: 'rename or remove it' };
  if (entry.kind === 'fault') return { message: entry.message, remedy: entry.remedy };
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return faultOf(error);
  }
}

const CHUNK = 1 << 20;

/**
 * Lines of a file, however long it is, one at a time.
 *
 * @param path path of a file
 * @returns the bytes of each line without its LF; the last line may lack one
 * @throws as `node:fs` does
 */
export function* byteLines(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let parts: Buffer[] = [];
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = readSync(file, chunk, 0, CHUNK, null);
      if (read === 0) break;
      let from = 0;
      for (let at = chunk.indexOf(0x0a); at >= 0 && at < read; at = chunk.indexOf(0x0a, from)) {
        parts.push(chunk.subarray(from, at));
        yield parts.length === 1 ? parts[0]! : Buffer.concat(parts);
        parts = [];
        from = at + 1;
      }
      if (from < read) parts.push(chunk.subarray(from, read));
    }
    if (parts.length > 0) yield Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}
