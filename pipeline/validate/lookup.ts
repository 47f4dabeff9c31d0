/** What registers know of a report: the one beside it, and the project's own. */
import type { Document } from '../../schemas/document.ts';
import type { Source, SourceRow } from '../../schemas/source.ts';
import { isDigest } from './digest.ts';
import type { Fault, Problems } from './problems.ts';
import { type Register, readRegister } from './register.ts';

/** The row of a report, where one was found; and what is wrong between the two. */
export interface Match {
  source: Source | null;
  fault: Fault | null;
}

/** Finds the row of a report: by its name in the register beside it, then by the hash of its bytes or its name in our own. */
export class Lookup {
  /** The register beside the reports; null where there is none, or none that can be read. */
  readonly own: Register | null;
  private readonly home: string | null;
  private readonly problems: Problems;
  private ours: Register | null | undefined;
  private byHash = new Map<string, Source>();

  /**
   * @param own the register beside the reports
   * @param home path of the project's own register, read when it is first needed; null where that was tried in vain
   * @param problems receives what is wrong in that one
   */
  constructor(own: Register | null, home: string | null, problems: Problems) {
    this.own = own;
    this.home = home;
    this.problems = problems;
  }

  /**
   * Finds the row of a report: by its name in the register beside it, else by the hash of the original in ours. A
   * digest, which has no hash of the original, is found in ours by its name.
   *
   * @param name the report's file name
   * @param sha256 hash of its bytes
   * @param text its text
   */
  find(name: string, sha256: string, text: string): Match {
    const digest = isDigest(text);
    const row = this.own?.sources.get(name);
    if (row) {
      const changed = !digest && row.original_sha256 !== null && row.original_sha256 !== sha256;
      return { source: row, fault: changed ? changedFault(this.own!.file, row, sha256) : null };
    }
    const ours = this.readOurs();
    const original = this.byHash.get(sha256);
    if (original) return { source: { ...original, source_file: name }, fault: null };
    const namesake = ours?.sources.get(name);
    if (!namesake) return { source: null, fault: null };
    if (digest) return { source: namesake, fault: null };
    const fault = namesake.original_sha256 === null ? null : changedFault(ours!.file, namesake, sha256);
    return { source: null, fault };
  }

  private readOurs(): Register | null {
    if (this.ours !== undefined) return this.ours;
    if (this.home === null) this.ours = null;
    else if (this.own?.file === this.home) this.ours = this.own;
    else this.ours = readRegister(this.home, true, this.problems);
    for (const source of this.ours?.sources.values() ?? [])
      if (source.original_sha256) this.byHash.set(source.original_sha256, source);
    return this.ours;
  }
}

function changedFault(register: string, source: Source, sha256: string): Fault {
  return {
    message: `is not the original that ${register} registers: its SHA-256 is ${sha256}, not ${source.original_sha256}`,
    remedy: 'put the original back; or, if the change is meant, correct original_sha256 or rename the file',
  };
}

/**
 * The row of the table `sources` for a document.
 *
 * @param document a validated document
 * @param row what a register says of it, null where none names it
 * @returns the row, with what was read from the text in place of what the register leaves open
 */
export function sourceRow(document: Document, row: Source | null): SourceRow {
  const { source_file, title, publisher, published, url, digest } = document;
  return {
    author: row?.author ?? null,
    rights: row?.rights ?? 'not stated',
    coverage: row?.coverage ?? 'full',
    derived_from: row?.derived_from ?? null,
    original_sha256: row?.original_sha256 ?? (digest ? null : document.sha256),
    original_bytes: row?.original_bytes ?? (digest ? null : document.bytes),
    note: row?.note ?? null,
    source_file,
    title,
    publisher,
    published,
    url,
    inferred: { ...row?.inferred, ...document.inferred },
    file_sha256: document.sha256,
    file_bytes: document.bytes,
  };
}
