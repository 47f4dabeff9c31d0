/** Which expression of time begins at a word. The readers of the single kinds stand beside; the longest reading wins. */

import { readLexicon } from '../../input/lexicon.ts';
import { wordClass } from '../text/forms.ts';
import { calendarDateAt, type Found, HOLIDAYS } from './calendar_dates.ts';
import { clockAt, withClock } from './clock.ts';
import { comparisonAt } from './comparisons.ts';
import { durationAt, setAt } from './durations.ts';
import type { Expression } from './expression.ts';
import { partAt } from './parts.ts';
import { relativeAt } from './relative.ts';
import { beginningTest, isAt, lowerAt, type Words } from './words.ts';
import { yearLikeAt } from './years.ts';

const APPROXIMATELY = wordClass('around about circa roughly approximately');

/** Phrases such as *now* and *in the past*, by their first word. */
const REFERENCES = new Map<string, { words: string[]; value: string }[]>();
for (const row of readLexicon<'phrase' | 'value'>('date_references')) {
  const words = row.phrase.split(' ');
  REFERENCES.set(words[0]!, [...(REFERENCES.get(words[0]!) ?? []), { words, value: row.value }]);
}

/** First words of phrases and holidays. */
const PHRASES: ReadonlySet<string> = new Set([...REFERENCES.keys(), ...HOLIDAYS.keys()]);

const mayBegin = beginningTest(PHRASES);

/** Nesting of *the end of the first quarter of last year*; deeper is no English. */
const DEEPEST = 3;

/**
 * The expression that begins at a token.
 *
 * @param words the sentence
 * @param i token index in it
 * @returns null where none begins
 */
export function expressionAt(words: Words, i: number): Expression | null {
  if (!mayBegin(words, i)) return null;
  const found = longest([
    wholeAt(words, i, 0),
    clockAt(words, i, dayAt),
    referenceAt(words, i),
    setAt(words, i),
    durationAt(words, i),
  ]);
  if (!found) return null;
  const { meaning, clock, until, next } = withClock(words, found);
  const approximate = isAt(words, i - 1, APPROXIMATELY);
  return { first: i, last: next, meaning, clock, until, approximate };
}

/** A stretch of the calendar, whole or part. */
function wholeAt(words: Words, i: number, depth: number): Found | null {
  if (i >= words.last || depth > DEEPEST) return null;
  const inside = (inner: Words, at: number) => wholeAt(inner, at, depth + 1);
  return longest([
    calendarDateAt(words, i),
    relativeAt(words, i, inside),
    yearLikeAt(words, i),
    partAt(words, i, inside),
    comparisonAt(words, i, inside),
  ]);
}

function dayAt(words: Words, i: number): Found | null {
  return longest([calendarDateAt(words, i), relativeAt(words, i, () => null)]);
}

function referenceAt(words: Words, i: number): Found | null {
  let best: Found | null = null;
  for (const { words: phrase, value } of REFERENCES.get(lowerAt(words, i)) ?? []) {
    const same = phrase.every((word, k) => lowerAt(words, i + k) === word);
    if (same && (!best || i + phrase.length > best.next) && !isPartOf(words, i, phrase))
      best = { meaning: { form: 'reference', value }, next: i + phrase.length };
  }
  return best;
}

/** *in the past decade*, *as soon as*, *soon after*, *the future role*: the words go on to say something else. */
function isPartOf(words: Words, i: number, phrase: readonly string[]): boolean {
  const next = i + phrase.length;
  if (phrase.at(-1) === 'soon' && /^(?:as|too)$/.test(lowerAt(words, i - 1))) return true;
  if (/^(?:soon|shortly)$/.test(phrase.at(-1)!) && /^(?:as|after|before)$/.test(lowerAt(words, next)))
    return true;
  if (
    phrase.at(-1) === 'future' &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(words.tokens[next]?.tag ?? '') || lowerAt(words, next) === 'of')
  )
    return true;
  if (phrase.length === 1) return false;
  const inner = longest([durationAt(words, i + 1), relativeAt(words, i + 1, () => null)]);
  return inner !== null && inner.next > next;
}

/** The first of the readings that reach farthest. */
function longest(readings: (Found | null)[]): Found | null {
  let best: Found | null = null;
  for (const reading of readings) if (reading && (!best || reading.next > best.next)) best = reading;
  return best;
}
