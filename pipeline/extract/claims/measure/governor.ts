/** What governors of a counted noun phrase have in common, on its left and on its right. */
import { printedClass } from '../../text/forms.ts';
import { firstWhere } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import { verbForm } from './measure_cues.ts';

/** The counted phrase: `left` is its first token with its qualifier, `right` the index behind its head. */
export interface CountedPhrase {
  left: number;
  right: number;
  /** Borders of the sentence, `last` exclusive. */
  first: number;
  last: number;
}

/** A word on which the counted phrase depends: the verb whose subject or object it is, a noun, a state. */
export interface Governor {
  role: 'object' | 'subject' | 'after' | 'state';
  /** Words of the governor in base form; alternatives in the order to try them. */
  cues: string[];
  /** Its token. */
  at: number;
}

/** A mark behind which another statement begins. */
export const BREAK = printedClass(/^(?:[;:—]|--)$/);

/** Index of the first noun phrase that ends behind a token; `phrases.length` where there is none. */
export function phraseIndex({ phrases }: Text, at: number): number {
  return firstWhere(phrases, ({ last }) => last > at);
}

/** The base form of a word; of a verb among the cues, whatever the engine took it for. */
export function baseOf(token: Token): string {
  return verbForm(token)?.lemma ?? token.lemma;
}
