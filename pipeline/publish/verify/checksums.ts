/** Every file is listed in `SHA256SUMS`, is there, and has not changed; the Data Package says the same of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileFacts, folderFacts, parseChecksums } from '../release/checksums.ts';
import { type Descriptor, dataFiles } from '../release/descriptor.ts';
import { CHECKSUM_FILE, PACKAGE_FILE } from '../release/file_names.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';

function againstList(
  found: ReadonlyMap<string, FileFacts>,
  listed: ReadonlyMap<string, string>,
): ReleaseProblem[] {
  const problems: ReleaseProblem[] = [];
  for (const [file, sha256] of listed) {
    const facts = found.get(file);
    if (!facts) problems.push({ file, message: `is listed in ${CHECKSUM_FILE} but missing` });
    else if (facts.sha256 !== sha256)
      problems.push({ file, message: `has changed: its SHA-256 is not that of ${CHECKSUM_FILE}` });
  }
  for (const file of found.keys())
    if (!listed.has(file)) problems.push({ file, message: `is not listed in ${CHECKSUM_FILE}` });
  return problems;
}

function againstDescriptor(found: ReadonlyMap<string, FileFacts>, descriptor: Descriptor): ReleaseProblem[] {
  return dataFiles(descriptor).flatMap(({ path, bytes, hash }) => {
    const facts = found.get(path);
    return facts?.bytes === bytes && `sha256:${facts.sha256}` === hash
      ? []
      : [{ file: path, message: `has not the size and SHA-256 that ${PACKAGE_FILE} states` }];
  });
}

/** Compares the files of a release with its list of checksums and its descriptor. */
export async function checkChecksums(folder: string, descriptor: Descriptor): Promise<CheckResult> {
  const list = join(folder, CHECKSUM_FILE);
  const listed = parseChecksums(existsSync(list) ? readFileSync(list, 'utf8') : '');
  const found = await folderFacts(folder);
  return {
    checked: `${found.size} files by SHA-256`,
    problems: [...againstList(found, listed), ...againstDescriptor(found, descriptor)],
  };
}
