/**
 * Runs of characters without white space, and the tokens that each is cut into: the engine's words, mended.
 *
 * All that the characters of a run tell is worked out once for each distinct run, however often it is printed. Only the
 * first `MOST_RUNS` short runs are remembered, so that memory stays small; the others are cut anew each time.
 */
import { readLexicon } from '../../input/lexicon.ts';
import { cutRun, TAGS, type Word } from './engine.ts';
import { FormClass, formOf, interned, printedClass, wordClass } from './forms.ts';
import { LETTER } from './letters.ts';
import type { Tag } from './token.ts';
import { isBlank, isBreak, isSpace } from './white_space.ts';

/** A token of a run: as much of it as does not hang on the words beside the run. */
export interface Part {
  text: string;
  lower: string;
  form: number;
  /** Offset in the run. */
  start: number;
  /** White space stands before it; of the first part not known. */
  spaced: boolean;
  /** The word that gives tag and lemma, where they are not told here, and its index among the run's. */
  word: Word;
  index: number;
  tag: Tag | undefined;
  lemma: string | undefined;
}

export interface Run {
  text: string;
  hash: number;
  /** The engine's words, for tagging. */
  words: readonly Word[];
  parts: readonly Part[];
}

/** Abbreviations (lower case, without the last full stop), and whether a sentence may end with one. */
export const ABBREVIATIONS = new Map(
  readLexicon<'abbreviation' | 'ends_sentence'>('abbreviations').map((row) => [
    row.abbreviation,
    row.ends_sentence as 'never' | 'number' | 'maybe',
  ]),
);

/** Articles of Arabic names, which hyphens join to the name: *al-Hol*, *Ras al-Ayn*. */
const ARTICLE = wordClass('al el ar as ash at an ad az ul ol ez es er ed et en abu bin ibn');
const HYPHEN = wordClass('- ‐ ‑');
const WORD = printedClass(LETTER);
const ENDS_IN_LETTER = printedClass(/\p{L}$/u);
const ENDS_FOREIGN = new FormClass((_, text) => text.charCodeAt(text.length - 1) > 0xff);
const BEGINS_FOREIGN = new FormClass((_, text) => text.charCodeAt(0) > 0xff);
const BEGINS_SMALL = new FormClass((_, text) => text[0] === text[0]!.toLowerCase());
const ABBREVIATION = wordClass(ABBREVIATIONS.keys());
/** The ends of addresses in the web that stand for the name of a source: *quillby.com*, *quillby.co.uk*. */
const DOMAIN = wordClass('com org net gov edu info io co co. tv fm az ru ua cn ie au');
const COUNTRY = wordClass('uk il za nz au jp kr ke in ng');
/** *Trump’s*: behind two characters at least. */
const POSSESSIVE = printedClass(/^.{2,}['’][sS]$/u);

/** What some agencies print for a dash: *OSLO (AP) _ The mill*. */
const UNDERSCORE = '_';
const DASH = '—';

const MOST_RUNS = 1 << 16;
const LONGEST_REMEMBERED = 40;
/** A longer run is no word; the engine's patterns take time that grows with its square. */
const LONGEST_RUN = 500;

/** The runs that were cut, at a place told by their characters (`hash`) or the next free one behind. */
const table: (Run | undefined)[] = new Array(4 * MOST_RUNS).fill(undefined);
let remembered = 0;

/**
 * The run that begins at a character, and how it is cut.
 *
 * @param raw the raw file
 * @param start offset of a character that is no blank
 * @param end offset behind the paragraph
 * @returns characters without white space, or line breaks and tabs alone
 */
export function runAt(raw: string, start: number, end: number): Run {
  const limit = Math.min(end, start + LONGEST_RUN);
  const breaks = isBreak(raw.charCodeAt(start));
  let hash = 0;
  let to = start;
  for (; to < limit; to++) {
    const unit = raw.charCodeAt(to);
    if (isBlank(unit) || isBreak(unit) !== breaks) break;
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  if (to === limit && to < end && isLowSurrogate(raw.charCodeAt(to))) to--;
  let place = (hash ^ (hash >>> 15)) & (table.length - 1);
  for (;;) {
    const run = table[place];
    if (run === undefined) return learn(raw.slice(start, to), hash, place);
    if (run.hash === hash && run.text.length === to - start && raw.startsWith(run.text, start)) return run;
    place = (place + 1) & (table.length - 1);
  }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function learn(piece: string, hash: number, place: number): Run {
  const text = copyOf(piece);
  const cut = text === UNDERSCORE ? DASH : text;
  const words = cutRun(cut);
  const run = { text, hash, words, parts: mend(cut, align(cut, words)) };
  if (text.length <= LONGEST_REMEMBERED && remembered < MOST_RUNS) {
    table[place] = run;
    remembered++;
  }
  return run;
}

/** The same characters, but not as a piece of a long text, which would be kept in memory with them. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** Finds each word of the engine in the run; white space is no part. */
function align(run: string, words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  words.forEach((word, index) => {
    if (TAGS[word.likely] === 'SPACE' || word.text.trim() === '') return;
    const start = run.indexOf(word.text, at);
    if (start < 0) return;
    at = start + word.text.length;
    parts.push(partOf(run, start, at, { word, index }));
  });
  return parts;
}

function partOf(
  run: string,
  start: number,
  end: number,
  { word, index }: Pick<Part, 'word' | 'index'>,
  tag?: Tag,
  lemma?: string,
): Part {
  const { text, lower, id } = formOf(run.slice(start, end));
  const spaced = start > 0 && isSpace(run.charCodeAt(start - 1));
  return { text, lower, form: id, start, spaced, word, index, tag, lemma };
}

function endOf({ start, text }: Part): number {
  return start + text.length;
}

/** Joins and splits parts where the engine's cut is not a word's. */
function mend(run: string, parts: Part[]): Part[] {
  const mended: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const here = parts[i]!;
    const next = parts[i + 1];
    const third = parts[i + 2];
    if (next && third && joinsArticle(here, next, third)) {
      mended.push(nameOf(run, here, third));
      i += 2;
    } else if (third && isAddress(here, next!, third)) {
      const fourth = parts[i + 3];
      const longer = third.text === 'co.' && COUNTRY.has(fourth);
      mended.push(nameOf(run, here, longer ? fourth! : third));
      i += longer ? 3 : 2;
    } else if (next && isModel(here, next)) {
      mended.push(nameOf(run, here, next));
      i += 1;
    } else if (next?.text === '.' && !next.spaced && ABBREVIATION.has(here)) {
      const tag = TAGS[here.word.likely] === 'X' ? 'PROPN' : here.tag;
      mended.push(partOf(run, here.start, endOf(next), here, tag, here.lemma));
      i += 1;
    } else if (next && splitsLetters(here, next)) {
      parts[i + 1] = nameOf(run, here, next);
    } else {
      splitPossessive(run, here, mended);
    }
  }
  return mended;
}

function nameOf(run: string, first: Part, last: Part): Part {
  const end = endOf(last);
  return partOf(run, first.start, end, first, 'PROPN', interned(run.slice(first.start, end).toLowerCase()));
}

/** The engine cuts words at letters it does not know: *Pre* + *š* + *ov*. */
function splitsLetters(here: Part, next: Part): boolean {
  return (
    !next.spaced &&
    (ENDS_FOREIGN.has(here) || BEGINS_FOREIGN.has(next)) &&
    ENDS_IN_LETTER.has(here) &&
    WORD.has(next)
  );
}

const MODEL = printedClass(/^\p{Lu}{1,4}-?\d{1,3}(?:-\d)?$/u);
const DECADE = printedClass(/^\d0s$/);

/** *A3* + *80s*: the engine takes the end of a model's name for a decade. */
function isModel(name: Part, decade: Part): boolean {
  return !decade.spaced && MODEL.has(name) && DECADE.has(decade);
}

/** *Quillby* + *.* + *com*: the engine cuts addresses at their dots. */
function isAddress(name: Part, dot: Part, end: Part): boolean {
  return (
    dot.text === '.' &&
    !dot.spaced &&
    !end.spaced &&
    WORD.has(name) &&
    BEGINS_SMALL.has(end) &&
    DOMAIN.has(end)
  );
}

function joinsArticle(article: Part, hyphen: Part, name: Part): boolean {
  return (
    HYPHEN.has(hyphen) &&
    !hyphen.spaced &&
    !name.spaced &&
    ARTICLE.has(article) &&
    WORD.has(name) &&
    !BEGINS_SMALL.has(name)
  );
}

/** *Trump’s* → *Trump* + *’s*; the engine splits it in some surroundings only. */
function splitPossessive(run: string, whole: Part, into: Part[]): void {
  if (!POSSESSIVE.has(whole)) {
    into.push(whole);
    return;
  }
  const end = endOf(whole);
  const lemma = interned(run.slice(whole.start, end - 2).toLowerCase());
  into.push(partOf(run, whole.start, end - 2, whole, whole.tag, lemma));
  into.push(partOf(run, end - 2, end, whole, 'PART', "'s"));
}
