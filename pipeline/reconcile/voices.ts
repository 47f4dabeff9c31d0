/**
 * Whose word a claim is. A report that copies another says nothing of its own, and a speaker who is quoted in ten
 * reports is still one: agreement counts by voices, not by reports.
 */
import type { Speaker } from '../../schemas/authority.ts';
import type { Claim } from '../../schemas/claim.ts';

/** Marks that decomposition sets apart from their letters. */
const MARKS = /\p{M}/gu;

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** One report that goes back to another. */
export interface Derivation {
  source_file: string;
  derived_from: string;
}

/**
 * The report that each report goes back to.
 *
 * @param sources every report
 * @param derivations which copies which; a report may copy one that copies another
 * @returns by report, the one at the beginning of its chain (itself where it copies none); of reports that copy each
 * other in a ring, the least by name
 */
export function originsOf(
  sources: Iterable<string>,
  derivations: readonly Derivation[],
): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  for (const { source_file, derived_from } of derivations)
    if (source_file !== derived_from && !parent.has(source_file)) parent.set(source_file, derived_from);
  const origins = new Map<string, string>();
  for (const source of sources) origins.set(source, origin(source, parent));
  return origins;
}

function origin(source: string, parent: ReadonlyMap<string, string>): string {
  const chain: string[] = [source];
  for (let next = parent.get(source); next !== undefined; next = parent.get(next)) {
    const ring = chain.indexOf(next);
    if (ring >= 0) return chain.slice(ring).sort()[0]!;
    chain.push(next);
  }
  return chain.at(-1)!;
}

/** The fields of a claim that say whose word it is. */
export type Attributed = Pick<Claim, 'source_file' | 'speaker' | 'speaker_id' | 'speech' | 'via'>;

/** Tells the voices of claims apart. */
export class Voices {
  readonly #origins: ReadonlyMap<string, string>;
  readonly #speakers: ReadonlyMap<string, Speaker>;

  constructor(origins: ReadonlyMap<string, string>, speakers: readonly Speaker[]) {
    this.#origins = origins;
    this.#speakers = new Map(speakers.map((speaker) => [speaker.speaker_id, speaker]));
  }

  /** The report that a report goes back to. */
  originOf(source_file: string): string {
    return this.#origins.get(source_file) ?? source_file;
  }

  /**
   * The voice behind a claim: `speaker:KEY`, or `report:FILE` where the report speaks for itself.
   *
   * Somebody who speaks for a body is that body's voice, and so is an unnamed official whom the authority file gives to a
   * body: nothing shows that two of them are two sources. An unnamed speaker without such a record (*a senior official*) is
   * known by no key; two reports' unnamed officials are two voices unless one report copies the other.
   */
  of(claim: Attributed): string {
    const report = this.originOf(claim.source_file);
    if (claim.speech === 'narration' || claim.speaker === null)
      return claim.via === null ? `report:${report}` : `outlet:${fold(claim.via)}`;
    const speaker = claim.speaker_id === null ? undefined : this.#speakers.get(claim.speaker_id);
    if (!speaker) return `speaker:${fold(claim.speaker)}@${report}`;
    if (speaker.kind === 'publisher')
      return claim.via === null ? `report:${report}` : `outlet:${fold(claim.via)}`;
    if (speaker.kind === 'unnamed' && speaker.origin === 'text')
      return `speaker:${speaker.speaker_id}@${report}`;
    return `speaker:${speaksFor(speaker)}`;
  }
}

/** The body that a spokesperson, a press office or an unnamed official speaks for; for anybody else, the speaker. */
function speaksFor({ speaker_id, kind, role, affiliation_id }: Speaker): string {
  const forBody = kind === 'unnamed' || (role !== null && /\b(?:spokes|press office)/i.test(role));
  return affiliation_id !== null && forBody ? affiliation_id : speaker_id;
}

function fold(name: string): string {
  return name.toLowerCase().normalize('NFKD').replace(MARKS, '').replace(BETWEEN_WORDS, '-');
}
