/** Resolves the speakers that claims name to records, and keeps the records that are needed. */
import type { AuthoritySpeaker, Speaker } from '../../schemas/authority.ts';
import type { SpeakerBasis } from '../../schemas/codes.ts';
import type { SpeakerWord } from '../../schemas/vocabulary.ts';
import { KeptRecords } from './kept.ts';
import { fold, slugOf } from './names.ts';
import { SpelledRows } from './spellings.ts';

/** What stands between the words of a name. */
const BETWEEN_WORDS = /[^\p{L}\p{N}'’-]+/u;
const CAPITAL = /^\p{Lu}/u;

type Kind = Speaker['kind'];

/** What a claim says of its speaker. */
export interface SpeakerClue {
  /** The name or description as the report gives it. */
  name: string;
  basis: SpeakerBasis;
}

/** Resolves names and descriptions to records of the authority file, or to rows made from the report. */
export class SpeakerResolver {
  readonly #byName = new Map<string, AuthoritySpeaker>();
  /** Descriptions that mean one speaker in one report only, by that report. */
  readonly #byDescription = new Map<string, AuthoritySpeaker>();
  readonly #records: KeptRecords<AuthoritySpeaker>;
  readonly #words: ReadonlyMap<string, Kind>;
  /** Words that begin descriptions and may be capitalised there. */
  readonly #openers: ReadonlySet<string>;
  readonly #found = new SpelledRows<Speaker>();

  constructor(speakers: readonly AuthoritySpeaker[], words: readonly SpeakerWord[]) {
    this.#words = new Map(words.flatMap(({ word, kind }) => (kind === 'opener' ? [] : [[word, kind]])));
    this.#openers = new Set(words.flatMap(({ word, kind }) => (kind === 'opener' ? [word] : [])));
    this.#records = new KeptRecords(
      speakers,
      ({ speaker_id }) => speaker_id,
      ({ affiliation_id }) => affiliation_id,
    );
    for (const speaker of speakers)
      for (const name of [speaker.name, ...speaker.aliases])
        if (speaker.kind !== 'unnamed' && speaker.reports.length === 0) this.#byName.set(fold(name), speaker);
        else
          for (const report of speaker.reports) this.#byDescription.set(`${report} ${fold(name)}`, speaker);
  }

  /**
   * Full names of persons in a report, by their last name: *Hawach* is whoever of that name the report quotes.
   *
   * @param names the speakers that the report's claims name
   */
  surnames(names: Iterable<string>): Map<string, string> {
    const full = new Map<string, string>();
    const doubtful = new Set<string>();
    for (const name of names) {
      const words = fold(name).split(' ');
      if (words.length < 2 || this.#kindOf(name) !== 'unknown') continue;
      const last = words.at(-1)!;
      const known = full.get(last);
      if (known !== undefined && fold(known) !== words.join(' ')) doubtful.add(last);
      full.set(last, name);
    }
    for (const last of doubtful) full.delete(last);
    return full;
  }

  /**
   * The record of a speaker: by name; by description within the report; by the name at the end of a description
   * (*SDF spokesman Farhad Shami*) or before its comma; by the surname of somebody else whom the report quotes. A
   * speaker that the authority file does not have gets a row of its own: a named one for the whole dataset, a described
   * one for the report alone.
   *
   * @param clue what the claim says
   * @param report id of the source
   * @param surnames full names of the report, see `surnames`
   * @returns key of a record, which `rows` will hold
   */
  resolve({ name, basis }: SpeakerClue, report: string, surnames: ReadonlyMap<string, string>): string {
    const folded = fold(name);
    const known =
      this.#byDescription.get(`${report} ${folded}`) ?? this.#byName.get(folded) ?? this.#within(name);
    if (known) {
      this.#records.keep(known.speaker_id);
      return known.speaker_id;
    }
    const full = folded.includes(' ') ? undefined : surnames.get(folded);
    if (full !== undefined) return this.resolve({ name: full, basis }, report, new Map());
    return this.#addFound(name, basis, report);
  }

  /**
   * Keeps the record that a person chose by its key.
   *
   * @returns false where the authority file has none of that key
   */
  include(id: string): boolean {
    return this.#records.keep(id);
  }

  /** A person whose full name ends a description or stands before its first comma. */
  #within(name: string): AuthoritySpeaker | null {
    const [head = ''] = name.split(',');
    const words = fold(head).split(' ');
    for (let from = 0; from <= words.length - 2; from++) {
      const speaker = this.#byName.get(words.slice(from).join(' '));
      if (speaker && (from === 0 || speaker.kind === 'person')) return speaker;
    }
    return null;
  }

  /** What kind of speaker a name or description is, by its head noun; `unknown` for a name. */
  #kindOf(name: string): Kind {
    const [head = ''] = name.split(/,| of | in | at | by | for | on | with | from | who | that /);
    const words = head.split(BETWEEN_WORDS).filter((word) => word !== '');
    return this.#words.get(singular(words.at(-1) ?? '')) ?? 'unknown';
  }

  /** Whether the words hold a proper name, so that they mean the same in every report: *Egyptian health ministry*. */
  #isName(name: string): boolean {
    return name.split(BETWEEN_WORDS).some((word) => CAPITAL.test(word) && !this.#isOrdinary(word));
  }

  /** A word that is capitalised only where it opens a sentence. */
  #isOrdinary(word: string): boolean {
    return this.#openers.has(word.toLowerCase()) || this.#words.has(singular(word));
  }

  #addFound(name: string, basis: SpeakerBasis, report: string): string {
    const byNoun = this.#kindOf(name);
    const kind =
      basis === 'publisher' ? 'publisher' : byNoun === 'unknown' && !this.#isName(name) ? 'unnamed' : byNoun;
    const bound = kind === 'unnamed' || (basis !== 'publisher' && !this.#isName(name));
    const slug = slugOf(name);
    const plain = this.#records.has(slug) ? `${slug}-in-reports` : slug;
    const id = bound ? `${slug}-${slugOf(report)}` : plain;
    this.#found.add(id, name, {
      speaker_id: id,
      name: bound ? `${name} (source ${report})` : name,
      aliases: [],
      kind,
      role: null,
      affiliation_id: null,
      reports: bound ? [report] : [],
      country: null,
      wikidata_id: null,
      id_source: null,
      note: bound
        ? 'Described, not named; one record for each report'
        : 'Known only by the name that reports print',
      origin: 'text',
    });
    return id;
  }

  /** The records that claims have named so far, with the bodies that they belong to, by key. */
  rows(): Speaker[] {
    const kept = this.#records.rows().map((speaker): Speaker => ({ ...speaker, origin: 'authority' }));
    return [...kept, ...this.#found.rows()].sort((a, b) => (a.speaker_id < b.speaker_id ? -1 : 1));
  }
}

/** The form in which the word list has a noun. */
function singular(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
