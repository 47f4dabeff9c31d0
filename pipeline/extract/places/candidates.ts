/** Finds the names of the gazetteer in a report, the longest at each place, before any is judged. */
import { FormClass, printedClass } from '../text/forms.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { foldName } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { isWrittenAsName, meantBy, type Opening, openingsOf } from './openings.ts';
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

/**
 * Names of the gazetteer in a report, in order, not overlapping.
 *
 * @param text the report
 * @param gazetteer where names are looked up
 */
export function findCandidates(text: Text, gazetteer: Gazetteer): Candidate[] {
  const candidates: Candidate[] = [];
  const openings = openingsOf(gazetteer);
  for (const sentence of text.sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const opening = openings.of(text.tokens[i]!);
      const candidate = opening && longestAt(text, i, sentence.last, opening, gazetteer);
      if (!candidate) {
        i++;
        continue;
      }
      const before = candidates.at(-1);
      if (before?.last === i && isBearing(text, before)) candidates.pop();
      candidates.push(candidate);
      i = candidate.last;
    }
  }
  return candidates;
}

/** The *Far North* of *Far North Queensland*: all its words say which part of the place behind is meant. */
function isBearing({ tokens }: Text, { first, last }: Candidate): boolean {
  for (let i = first; i < last; i++) if (!DIRECTIONS.has(tokens[i]!.lower)) return false;
  return tokens[last]!.spaced;
}

const CAPITALISED = new FormClass((_, text) => isWrittenAsName(text));
const JOINT = printedClass(/^[-‐‑–'’]$/);

/** Whether a token is written as names are. */
export function isCapitalised(token: Token): boolean {
  return CAPITALISED.has(token);
}

/** The longest name that begins with a word and ends in its sentence, before `to`. */
function longestAt(
  text: Text,
  first: number,
  to: number,
  opening: Opening,
  gazetteer: Gazetteer,
): Candidate | null {
  const { tokens, raw, document } = text;
  const start = tokens[first]!.start + opening.skipped;
  const inDateline =
    document.dateline !== null && start >= document.dateline.start && start < document.dateline.body;
  let { key, continues, meant: places } = opening;
  if (inDateline) places = meantBy(raw.slice(start, tokens[first]!.end), opening.places, opening, true);
  let best: Candidate | null =
    places.length > 0 ? { first, last: first + 1, start, end: tokens[first]!.end, key, places } : null;
  const end = Math.min(to, first + LONGEST);
  for (let i = first + 1; continues && i < end; i++) {
    const token = tokens[i]!;
    const joint = isJoint(token);
    if (token.tag === 'PUNCT' && !joint) break;
    const printed = raw.slice(start, token.end);
    key = foldName(printed);
    if (key && !joint) {
      places = meantBy(printed, gazetteer.find(key), opening, inDateline);
      if (places.length > 0 && (isCapitalised(token) || places[0]!.authority))
        best = { first, last: i + 1, start, end: token.end, key, places };
    }
    continues = gazetteer.continues(key);
  }
  return best;
}

/** A hyphen or apostrophe within a name. */
function isJoint(token: Token): boolean {
  return !token.spaced && JOINT.has(token);
}
