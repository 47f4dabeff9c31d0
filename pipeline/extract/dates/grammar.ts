/** Which expression of time begins at a word. The readers of the single kinds stand beside; the longest reading wins. */
import { readLexicon } from '../../input/lexicon.ts';
import { FormTable, wordClass } from '../text/forms.ts';
import { beginsCalendarDate, calendarDateAt } from './calendar_dates.ts';
import { beginsClock, clockAt, withClock } from './clock.ts';
import { beginsComparison, comparisonAt } from './comparisons.ts';
import { beginsDuration, beginsSet, durationAt, setAt } from './durations.ts';
import type { Expression, Found } from './expression.ts';
import { beginsPart, partAt, type ReadWhole } from './parts.ts';
import { beginsRelative, relativeAt } from './relative.ts';
import { type Classes, classesOf, isAt, isPlainDeterminer, lowerAt, type Words } from './words.ts';
import { beginsYearLike, yearLikeAt } from './years.ts';

const APPROXIMATELY = wordClass('around about circa roughly approximately');

interface Phrase {
  words: string[];
  value: string;
}

/** Phrases such as *now* and *in the past*, by their first word. */
const REFERENCES = new Map<string, Phrase[]>();
for (const row of readLexicon<'phrase' | 'value'>('date_references')) {
  const words = row.phrase.split(' ');
  REFERENCES.set(words[0]!, [...(REFERENCES.get(words[0]!) ?? []), { words, value: row.value }]);
}

/** A kind of expression. */
export interface Kind {
  /** Whether one can begin with a word, by the word alone; so most readers need not try most words. */
  begins: (lower: string, classes: Classes) => boolean;
  /** The one that begins at `i`, or null. */
  read: (words: Words, i: number, readWhole: ReadWhole) => Found | null;
}

/** Stretches of the calendar, whole or part; of readings as long, that of the first counts. */
const WHOLES: Kind[] = [
  { begins: beginsCalendarDate, read: calendarDateAt },
  { begins: beginsRelative, read: relativeAt },
  { begins: beginsYearLike, read: yearLikeAt },
  { begins: beginsPart, read: partAt },
  { begins: beginsComparison, read: comparisonAt },
];

/** All kinds, in the order in which they are tried. */
export const KINDS: readonly Kind[] = [
  ...WHOLES,
  { begins: beginsClock, read: (words, i) => clockAt(words, i, dayAt) },
  { begins: (lower) => REFERENCES.has(lower), read: referenceAt },
  { begins: beginsSet, read: setAt },
  { begins: beginsDuration, read: durationAt },
];

/** Sets of kinds, a bit for each. */
const WHOLE = bitsOf(WHOLES.map(({ read }) => read));
const DAY = bitsOf([calendarDateAt, relativeAt]);
const REFERENCE = bitsOf([referenceAt]);
const LENGTH_OR_RELATIVE = bitsOf([durationAt, relativeAt]);

function bitsOf(readers: Kind['read'][]): number {
  return KINDS.reduce((bits, { read }, k) => (readers.includes(read) ? bits | (1 << k) : bits), 0);
}

/** The kinds that can begin with a word. */
const KINDS_OF = new FormTable((lower) => {
  const classes = classesOf(lower);
  return bitsOf(KINDS.filter(({ begins }) => begins(lower, classes)).map(({ read }) => read));
});

/** Nesting of *the end of the first quarter of last year*; deeper is no English. */
const DEEPEST = 3;

/** Readers of wholes by the depth at which they read. */
const READ_WHOLE: readonly ReadWhole[] = Array.from({ length: DEEPEST + 2 }, (_, depth): ReadWhole => {
  if (depth > DEEPEST) return () => null;
  return (words, i) => longest(words, i, WHOLE, depth);
});

/**
 * The expression that begins at a token.
 *
 * @param words the sentence
 * @param i token index in it
 * @returns null where none begins
 */
export function expressionAt(words: Words, i: number): Expression | null {
  const possible = KINDS_OF.of(words.tokens[i]!);
  if (possible === 0) return null;
  const found = longest(words, i, isPlainDeterminer(words, i) ? REFERENCE : possible, 0);
  if (!found) return null;
  const { meaning, clock, until, next } = withClock(words, found);
  const approximate = isAt(words, i - 1, APPROXIMATELY);
  return { first: i, last: next, meaning, clock, until, approximate };
}

/**
 * The reading of some kinds that reaches farthest.
 *
 * @param kinds a bit for each
 * @param depth how deep in an expression it stands
 */
function longest(words: Words, i: number, kinds: number, depth: number): Found | null {
  if (i >= words.last) return null;
  let best: Found | null = null;
  let rest = kinds & KINDS_OF.of(words.tokens[i]!);
  for (let k = 0; rest !== 0; k++, rest >>= 1) {
    if ((rest & 1) === 0) continue;
    const found = KINDS[k]!.read(words, i, READ_WHOLE[depth + 1]!);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

function dayAt(words: Words, i: number): Found | null {
  return longest(words, i, DAY, DEEPEST);
}

function referenceAt(words: Words, i: number): Found | null {
  let best: Found | null = null;
  for (const { words: phrase, value } of REFERENCES.get(lowerAt(words, i)) ?? []) {
    if (best && i + phrase.length <= best.next) continue;
    if (standsAt(words, i, phrase) && !isPartOf(words, i, phrase))
      best = { meaning: { form: 'reference', value }, next: i + phrase.length };
  }
  return best;
}

function standsAt(words: Words, i: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) if (lowerAt(words, i + k) !== phrase[k]) return false;
  return true;
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
  const inner = longest(words, i + 1, LENGTH_OR_RELATIVE, DEEPEST);
  return inner !== null && inner.next > next;
}
