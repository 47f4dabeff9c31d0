/** Finds the names of the gazetteer in a report, the longest at each place, before any is judged. */
import { FormClass, printedClass } from '../text/forms.ts';
import { CAPITAL } from '../text/letters.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { foldName } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { DIRECTIONS } from './words.ts';

/** Words of the report that are a name in the gazetteer. */
export interface Candidate {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  /** Offsets in the raw file; the first token may begin before the name: *anti-|Russian*. */
  start: number;
  end: number;
  /** What the name is looked up by: equal for all spellings of one name. */
  key: string;
  /** The places it may mean, never empty. */
  places: readonly GazetteerPlace[];
}

/** The longest name in tokens. */
const LONGEST = 9;
/** What stands before a name in one token with it. */
const PREFIX = /^(?:anti|pro|ex|non|pre|post|mid|trans|inter|intra|cross|all|un|sub|neo)[-‐‑](?=\p{Lu})/iu;
/** Names of at most this many letters in capitals are abbreviations, or no places: *BA*. */
const SHORT = 3;
/** Capitals of at most this many letters are initials rather than a small place: *NATO*, but *ROME*. */
const INITIALS = 6;
const NOTED = 100_000;
/** Articles that begin Arabic names: *al-Hol*. */
const ARTICLE = /^(?:al|el|ar|as|ash|at|an|ad|az|es|ez|et|en)[-‐‑]\p{Lu}/u;

/**
 * Names of the gazetteer in a report, in order, not overlapping.
 *
 * @param text the report
 * @param gazetteer where names are looked up
 */
export function findCandidates(text: Text, gazetteer: Gazetteer): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of text.sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const candidate = mayBegin(text.tokens[i]!, gazetteer)
        ? longestAt(text, i, Math.min(sentence.last, i + LONGEST), gazetteer)
        : null;
      const before = candidates.at(-1);
      if (candidate && before?.last === i && isBearing(text, before)) candidates.pop();
      if (candidate) candidates.push(candidate);
      i = candidate ? candidate.last : i + 1;
    }
  }
  return candidates;
}

/** The *Far North* of *Far North Queensland*: all its words say which part of the place behind is meant. */
function isBearing({ tokens }: Text, { first, last }: Candidate): boolean {
  for (let i = first; i < last; i++) if (!DIRECTIONS.has(tokens[i]!.lower)) return false;
  return tokens[last]!.spaced;
}

const CAPITALISED = new FormClass((_, text) => CAPITAL.test(text) || ARTICLE.test(text));
const PREFIXED = printedClass(PREFIX);
const JOINT = printedClass(/^[-‐‑–'’]$/);

/** Whether a token is written as names are. */
export function isCapitalised(token: Token): boolean {
  return CAPITALISED.has(token);
}

function mayBegin(token: Token, gazetteer: Gazetteer): boolean {
  return isCapitalised(token) || nameStart(token) > token.start || gazetteer.beginsWith(token.lower);
}

function longestAt(text: Text, first: number, end: number, gazetteer: Gazetteer): Candidate | null {
  const { tokens, raw } = text;
  const start = nameStart(tokens[first]!);
  const lower = start === tokens[first]!.start && !isCapitalised(tokens[first]!);
  const { dateline } = text.document;
  const inDateline = dateline !== null && start >= dateline.start && start < dateline.body;
  let best: Candidate | null = null;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    const joint = i > first && isJoint(token);
    if (i > first && token.tag === 'PUNCT' && !joint) break;
    const printed = raw.slice(start, token.end);
    const key = foldName(printed);
    if (key && !joint) {
      const places = gazetteer
        .find(key)
        .filter((place) => isPrintedSo(place, printed, inDateline) && (place.authority || !lower))
        .filter(
          (place) => start === tokens[first]!.start || place.use === 'demonym' || place.kind === 'country',
        );
      if (places.length > 0 && (isCapitalised(token) || start > token.start || places[0]!.authority))
        best = { first, last: i + 1, start, end: token.end, key, places };
    }
    if (!gazetteer.continues(key)) break;
  }
  return best;
}

/** A hyphen or apostrophe within a name. */
function isJoint(token: Token): boolean {
  return !token.spaced && JOINT.has(token);
}

/** Whether a place may be printed so: small places in short capitals only in a dateline. */
function isPrintedSo(place: GazetteerPlace, printed: string, inDateline: boolean): boolean {
  if (place.printed !== '') return place.printed === printed.replaceAll('.', '');
  if (inDateline && printed.length > SHORT) return true;
  if (printed.length > INITIALS || printed !== printed.toUpperCase()) return true;
  return printed.length > SHORT && (place.authority || place.population >= NOTED);
}

function nameStart(token: Token): number {
  return PREFIXED.has(token) ? token.start + PREFIX.exec(token.text)![0].length : token.start;
}
