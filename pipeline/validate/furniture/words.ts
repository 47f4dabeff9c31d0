/** A paragraph as the furniture rules see it: lower-case words, and which of them stand in quotation marks. */

export interface Words {
  /** Lower-case words in order; `:`, `|`, `©` and `@` count as words, other punctuation is left out. */
  words: string[];
  /** For each word, whether it stands inside double quotation marks. */
  quoted: boolean[];
}

/** So many characters of a paragraph are looked at; no furniture is told by what stands behind them. */
const MOST_CHARACTERS = 4000;

/** Words, with points inside (*a.m*), and numbers, dates and clock times in one piece; a hyphen parts words. */
const WORD = /\(c\)|[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+|(?<=\d)[:/,-]\d+)*|[:|©@"“”]/gu;

/**
 * @param text a paragraph
 * @returns the words of its first few thousand characters
 */
export function wordsOf(text: string): Words {
  const words: string[] = [];
  const quoted: boolean[] = [];
  let open = false;
  const lower = text.slice(0, MOST_CHARACTERS).toLowerCase().replaceAll('’', "'");
  for (const word of lower.match(WORD) ?? []) {
    if (word === '“') open = true;
    else if (word === '”') open = false;
    else if (word === '"') open = !open;
    else {
      words.push(word === '(c)' ? '©' : word);
      quoted.push(open);
    }
  }
  return { words, quoted };
}

/** Whether a word is written in digits: a number, a date, a clock time. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** Phrases by their first word, each with what it stands for. */
export type PhraseIndex<Value> = Map<string, { words: string[]; value: Value }[]>;

/**
 * @param phrases phrases as plain text
 * @returns an index for `phrasesAt`
 */
export function indexPhrases<Value>(phrases: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const index: PhraseIndex<Value> = new Map();
  for (const [phrase, value] of phrases) {
    const { words } = wordsOf(phrase);
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, value }]);
  }
  return index;
}

/**
 * @param index phrases
 * @param words running words
 * @param at index of a word
 * @returns the phrases that begin at that word
 */
export function phrasesAt<Value>(
  index: PhraseIndex<Value>,
  words: readonly string[],
  at: number,
): readonly { words: string[]; value: Value }[] {
  const candidates = index.get(words[at]!);
  return candidates
    ? candidates.filter((phrase) => phrase.words.every((word, i) => words[at + i] === word))
    : NONE;
}

const NONE: never[] = [];
