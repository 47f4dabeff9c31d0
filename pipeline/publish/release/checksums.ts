/** Sizes and SHA-256 checksums of the files of a folder, and the list `SHA256SUMS`. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { CHECKSUM_FILE } from './file_names.ts';

export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads a file once, whatever its size. */
export async function fileFacts(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}

/** The names of all files in a folder and the folders in it, with `/`, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !statSync(join(folder, name)).isDirectory())
    .map((name) => name.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The facts of every file in a folder but the list of checksums. */
export async function folderFacts(folder: string): Promise<Map<string, FileFacts>> {
  const facts = new Map<string, FileFacts>();
  for (const name of listFiles(folder))
    if (name !== CHECKSUM_FILE) facts.set(name, await fileFacts(join(folder, name)));
  return facts;
}

/** The list of checksums, as `sha256sum` prints and reads it. */
export function formatChecksums(facts: ReadonlyMap<string, FileFacts>): string {
  return [...facts].map(([name, { sha256 }]) => `${sha256}  ${name}\n`).join('');
}

/** Reads a list of checksums: SHA-256 by file name. Lines that are none are left out. */
export function parseChecksums(text: string): Map<string, string> {
  return new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map((match) => [match[2]!, match[1]!]));
}

/**
 * What tells a release from any other: the SHA-256 of its list of checksums.
 *
 * @param folder of the release
 * @throws Refusal when the list is missing
 */
export async function releaseChecksum(folder: string): Promise<string> {
  const list = join(folder, CHECKSUM_FILE);
  if (!existsSync(list))
    throw new Refusal(
      `${list} is missing, so the release cannot be told from another; fetch or build it again`,
    );
  return (await fileFacts(list)).sha256;
}
