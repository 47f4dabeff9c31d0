/** Tells places that stand for their government or team from the places themselves: *Moscow said*, *talks with Iran*. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { foldName } from './fold.ts';
import { namesOutlet } from './outlet_names.ts';
import { ACTS, ADDRESSED, CAPITALS, RELATIONS, SPEECH } from './words.ts';

/** Kinds of places that have a government or a team. */
const ACTORS: ReadonlySet<string> = new Set(['country', 'city', 'town', 'continent']);
/** Auxiliaries and adverbs between a name and its verb. */
const LONGEST_GROUP = 5;
/** Tokens between *talks* and *with* or *between*. */
const NEAR = 2;

/** A mention with its token indexes, `last` exclusive. */
export interface Placed {
  first: number;
  last: number;
  mention: PlaceMention;
}

/**
 * Whether a name acts, is addressed or negotiated with, where it stands.
 *
 * A city that is no capital counts as subject only of verbs of speech and the like.
 */
function isMetonym(text: Text, { first, last, mention }: Placed): boolean {
  if (!ACTORS.has(mention.kind) || (mention.kind === 'town' && !CAPITALS.has(foldName(mention.text))))
    return false;
  const { tokens, sentences } = text;
  const sentence = sentences[tokens[first]!.sentence]!;
  const before = first > sentence.first ? tokens[first - 1] : undefined;
  if (before?.tag === 'ADP') return isRelated(tokens, first - 1, sentence.first);
  if (before && ADDRESSED.has(before.lemma) && before.tag === 'VERB') return true;
  return mention.kind !== 'city' || CAPITALS.has(foldName(mention.text))
    ? acts(tokens, last, sentence.last)
    : last < sentence.last && SPEECH.has(tokens[last]!.lower);
}

/** *Foo has long refused*; not *Foo was struck*. */
function acts(tokens: readonly Token[], from: number, to: number): boolean {
  let passive = false;
  for (let i = from; i < Math.min(to, from + LONGEST_GROUP); i++) {
    const { tag, lemma, lower } = tokens[i]!;
    if (tag === 'ADV' || lower === 'not' || /^n['’]t$/.test(lower)) continue;
    if (lemma === 'be') passive = true;
    else if (tag === 'VERB' && ACTS.has(lemma)) return !passive || lower.endsWith('ing');
    else if (SPEECH.has(lower)) return !passive;
    else if (tag !== 'AUX' && lemma !== 'have') return false;
  }
  return false;
}

/** *talks with Foo*, *the deal between Foo and Bar*. */
function isRelated(tokens: readonly Token[], preposition: number, from: number): boolean {
  if (!/^(?:with|between|against)$/.test(tokens[preposition]!.lower)) return false;
  for (let i = preposition - 1; i >= Math.max(from, preposition - NEAR); i--)
    if (RELATIONS.has(tokens[i]!.lemma) || RELATIONS.has(tokens[i]!.lower)) return true;
  return false;
}

/**
 * Marks the names that act, and those that stand in one list with them: *France and Germany refused*, *talks between
 * Foo and Bar*. Changes the mentions in place.
 *
 * @param places those of a report, in order
 */
export function markMetonyms(text: Text, places: readonly Placed[]): void {
  for (const place of places)
    if (place.mention.use === 'literal' && (namesOutlet(text, place.last) || isMetonym(text, place)))
      place.mention.use = 'metonym';
  for (let i = places.length - 1; i > 0; i--) spread(text, places[i]!, places[i - 1]!);
  for (let i = 1; i < places.length; i++) spread(text, places[i - 1]!, places[i]!);
}

/** Where two names are listed together, the other stands for the same kind of thing. */
function spread(text: Text, from: Placed, to: Placed): void {
  if (from.mention.use !== 'metonym' || to.mention.use !== 'literal' || !ACTORS.has(to.mention.kind)) return;
  const [left, right] = from.first < to.first ? [from, to] : [to, from];
  if (text.tokens[left.last - 1]!.sentence !== text.tokens[right.first]!.sentence) return;
  const joint = right.first - left.last === 1 ? text.tokens[left.last]!.lower : '';
  if (joint === 'and' || joint === 'or' || (joint === ',' && left === to)) to.mention.use = 'metonym';
}
