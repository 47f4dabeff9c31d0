/** The words of a report, with their place in it. */

/** Universal part-of-speech tags, as far as they are used. */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PRON'
  | 'NUM'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PUNCT'
  | 'SYM'
  | 'INTJ'
  | 'X';

export interface Token {
  /** The characters as printed: `raw.slice(start, end)`. */
  text: string;
  lower: string;
  /** Number of the printed form, for classes and tables of words (`forms.ts`). */
  form: number;
  /** Offset in the raw file, UTF-16 code units. */
  start: number;
  end: number;
  tag: Tag;
  /** Dictionary form, lower case: singular of nouns, base form of verbs. */
  lemma: string;
  /** White space (or the start of the paragraph) stands before it. */
  spaced: boolean;
  /** Index into `Text.sentences`. */
  sentence: number;
  /** Index of the innermost quotation that holds it, or -1. */
  quotation: number;
}

/** Whether a token is a verb or an auxiliary, in whatever form. */
export function isVerbal(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}
