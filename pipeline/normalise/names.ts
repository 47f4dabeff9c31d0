/** Spellings of one name: what makes two printed names the same, and how a key is made from a name. */
import { createHash } from 'node:crypto';

/** What stands between the words of a name. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** A capital, or a letter of a script that has none. */
const CAPITAL_OR_UNCASED = /^[\p{Lu}\p{Lo}]/u;

/** Letters without a decomposition that reports also print without their mark. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const MARKS = /[\p{Mn}\p{Lm}'’‘`´ʼ.]/gu;
/** Articles of Arabic names, also as they are written before sun letters. */
const ARTICLE = /^(?:al|el|ul|ol|the|a)$/;
const SUN_ARTICLE = /^(?:ar|as|ash|at|ath|an|ad|adh|az|ez|er|es|en|et|ed)$/;

/**
 * A name without what spellings differ in: case, accents, hyphens, apostrophes, full stops and articles.
 * *Ash Shaddādah*, *al-Shaddadah* and *Shaddadah* become the same.
 *
 * @param name a name as printed, or one of an authority record
 * @returns words joined by single spaces; never empty for a name that holds a letter or digit
 */
export function fold(name: string): string {
  const parts = name
    .normalize('NFKD')
    .replace(MARKS, '')
    .split(BETWEEN_WORDS)
    .filter((part) => part !== '');
  const kept = parts.filter((part, i) => {
    const next = parts[i + 1];
    if (next === undefined) return true;
    const word = part.toLowerCase();
    return !(ARTICLE.test(word) || (SUN_ARTICLE.test(word) && CAPITAL_OR_UNCASED.test(next)));
  });
  return kept
    .join(' ')
    .toLowerCase()
    .replace(/[ıłøđðþßæœ]/g, (letter) => PLAIN[letter]!);
}

/**
 * A readable key made from a name: *Alba Hospital* → `alba-hospital`. It depends on the name alone. What Latin letters
 * cannot say is kept apart by a few digits of its SHA-256.
 */
export function slugOf(name: string): string {
  const folded = fold(name);
  const plain = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  if (/^[a-z0-9 ]+$/.test(folded) && folded.length <= 60) return plain;
  const digest = createHash('sha256').update(folded).digest('hex').slice(0, 8);
  return plain === '' ? `name-${digest}` : `${plain}-${digest}`;
}
