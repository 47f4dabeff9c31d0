/** Photo captions, which are the report's own text, and bare photo credits, which are not. */
import { readLexicon } from '../../input/lexicon.ts';
import { indexPhrases, isNumber, phrasesAt, type Words, wordsOf } from './words.ts';

/** *Jane Doe/Wire* */
const CREDIT = /^[^/]*\p{L}\/\p{Lu}[^/]*$/u;
const WORDS = /\p{L}[\p{L}.'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Where a phrase tells a credit: in a closing bracket, at the very end or start, or near either. */
type Place = 'bracket' | 'anywhere' | 'end' | 'start';

const CREDITS = indexPhrases(
  readLexicon<'phrase' | 'place'>('furniture_credits').map(
    (row) => [row.phrase, row.place as Place] as const,
  ),
);

/** The longest caption, in words. */
const MOST_WORDS = 120;
/** A line of no more words with a credit in it is the credit alone. */
const MOST_CREDIT_WORDS = 8;
/** *Photographer not named.Credit…* */
const CUT_CREDIT = /[.\p{Ll}]Credit(?:\.{3}|…)/u;
/** How near to the end of a caption its credit begins, in words. */
const NEAR = 12;

/**
 * Whether a paragraph is a caption, or the credit of a picture without one.
 *
 * @param text a paragraph
 * @param paragraph its words
 * @returns null where it is neither
 */
export function captionOf(text: string, { words }: Words): 'caption' | 'credit' | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (/^FILE(?: PHOTO)?\s*[-–—:]/.test(text) || galleryCounter(text) > 0) return 'caption';
  if (CUT_CREDIT.test(text)) return 'caption';
  const bracket = closingBracket(text);
  if (bracket !== null && isCredit(bracket)) return bracket.length >= text.length - 2 ? 'credit' : 'caption';
  if (phrasesAt(CREDITS, words, 0).some((phrase) => phrase.words.length === words.length)) return 'credit';
  if (!hasOpenCredit(text, words)) return null;
  return words.length <= MOST_CREDIT_WORDS && !words.some(isNumber) && isNameLike(text)
    ? 'credit'
    : 'caption';
}

/**
 * The length of the counter before a caption in a gallery: *1 of 4 | *, *[2/3]*. It is no figure of the report.
 *
 * @param text a paragraph
 * @returns characters, 0 where there is no counter
 */
export function galleryCounter(text: string): number {
  return /^(?:\d{1,3} of \d{1,3} \| ?|\[\d{1,3}(?:\/| of )\d{1,3}\] ?)/.exec(text)?.[0].length ?? 0;
}

/** What stands in a bracket at the very end of a paragraph. */
function closingBracket(text: string): string | null {
  const end = /[)\]]\.?$/.exec(text);
  if (!end) return null;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  return open < 0 ? null : text.slice(open + 1, end.index);
}

function isCredit(bracket: string): boolean {
  const { words } = wordsOf(bracket);
  if (words.length > NEAR) return false;
  if (CREDIT.test(bracket)) return true;
  return words.some((_, i) => phrasesAt(CREDITS, words, i).length > 0) && isNameLike(bracket);
}

/** Whether most words are written with a capital, as names are. */
function isNameLike(text: string): boolean {
  const names = text.match(WORDS) ?? [];
  const capitals = names.filter((name) => CAPITAL.test(name));
  return capitals.length * 3 >= names.length * 2;
}

function hasOpenCredit(text: string, words: readonly string[]): boolean {
  const sentence = /[.!?]["”’)]*$/.test(text);
  for (let i = 0; i < words.length; i++) {
    const near = i <= 2 || i >= words.length - NEAR;
    if (!near) continue;
    for (const { value, words: phrase } of phrasesAt(CREDITS, words, i)) {
      if (value === 'start' && i === 0) return true;
      if (value === 'anywhere' && (i === 0 || !sentence)) return true;
      if (value === 'end' && !sentence && i + phrase.length === words.length) return true;
    }
  }
  return false;
}
