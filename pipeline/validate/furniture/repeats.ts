/** Paragraphs that repeat an earlier one, as pages repeat captions, headlines and teasers. */

/** A shorter paragraph may well be said twice. */
const LEAST_WORDS = 6;
/** A caption is told from its repetition with a credit by so many first characters. */
const PREFIX = 60;
/** So many characters a credit may add. */
const MOST_ADDED = 80;

/** An earlier paragraph that a later one repeats. */
export interface Repeat {
  /** Index of the earlier paragraph. */
  of: number;
  /** How many paragraphs it stands behind it. */
  distance: number;
  /** Whether one of them only adds something at its end. */
  extended: boolean;
}

/**
 * A memory of the paragraphs of one report.
 *
 * @returns a function that takes paragraphs in order, with their number of words, and says which it repeats, if any
 */
export function repeatFinder(): (text: string, words: number) => Repeat | null {
  const seen = new Map<string, { index: number; text: string }>();
  let index = -1;
  return (text, words) => {
    index++;
    if (words < LEAST_WORDS) return null;
    const key = plain(text.slice(0, 2 * PREFIX)).slice(0, PREFIX);
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, { index, text });
      return null;
    }
    const [short, long] = [plain(earlier.text), plain(text)].sort((a, b) => a.length - b.length) as [
      string,
      string,
    ];
    const extended = short !== long;
    if (extended && (short.length < PREFIX || long.length - short.length > MOST_ADDED)) return null;
    return long.startsWith(short) ? { of: earlier.index, distance: index - earlier.index, extended } : null;
  };
}

/** The text without what differs between two copies of it: punctuation at joints, and white space. */
function plain(text: string): string {
  return text.replace(/[\s,.;:]+/g, ' ').trim();
}
