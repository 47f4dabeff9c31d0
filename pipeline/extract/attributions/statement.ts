/** What one cue attributes to whom, before the source is named in full. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Cue } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verb_groups.ts';

/** A run of tokens, `last` exclusive. */
export interface Run {
  first: number;
  last: number;
}

export interface Statement {
  /** Null where the report leaves the source out. */
  source: Phrase | null;
  cue: Run;
  content: Run[];
  /** The outlet that was told, or that is cited. */
  via: Phrase | null;
  /** Index of the sentence that holds the cue. */
  sentence: number;
  /** The cue attributes by itself; a weak one yields to a strong one around it. */
  strong: boolean;
  /** The verb speaks or writes, so quotations beside it are its content. */
  speaks: boolean;
  /** The content is given word for word, though not between quotation marks: a transcript. */
  verbatim?: boolean;
}

/** A cue in its sentence. */
export interface CueSite {
  /** All tokens of the report. */
  tokens: readonly Token[];
  sentence: Sentence;
  /** Verb groups of the sentence. */
  groups: readonly VerbGroup[];
  /** Index into `groups` of the cue's own group. */
  at: number;
  group: VerbGroup;
  cue: Cue;
}
