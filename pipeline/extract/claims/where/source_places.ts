/** Places in the words that name a source, for those who were brought to it or asked: *doctors in Homs said 40 were badly hurt*, *a poll in Homs found …*. */
import type { PlaceMention, Quantity } from '../../../../schemas/annotation.ts';
import { readKinds } from '../../../input/lexicon.ts';
import { attributionAt } from '../../attributions/attributions.ts';
import { wordClass } from '../../text/forms.ts';
import { firstWhere } from '../../text/search.ts';
import { tokenAt } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import type { Report } from '../report.ts';
import { wordsOf } from '../word_classes.ts';

/** Those who speak of who is brought to them. */
const careWords = readKinds<'site' | 'person'>('claim_care', 'word');
const CARERS: ReadonlySet<string> = new Set([...careWords('site'), ...careWords('person')]);
const POLLS = wordsOf('poll');
/** So many words of a source are looked at, at most. */
const LONG = 30;

/** The words that name the source of a figure, and a place in them. */
export interface PlacedSource {
  source: { start: number; end: number };
  mention: PlaceMention;
}

/** The source of a figure with the first place that it names, before peoples: *Kurdish troops in **Homs***. */
export function placedSource(
  { attributions, places }: Report,
  { start, end }: Quantity,
): PlacedSource | null {
  const source = attributionAt(attributions, start, end)?.source;
  if (!source) return null;
  let first: PlaceMention | null = null;
  for (let i = firstWhere(places, (one) => one.mention.start >= source.start); i < places.length; i++) {
    const { mention } = places[i]!;
    if (mention.end > source.end) break;
    if (mention.use === 'literal') return { source, mention };
    first ??= mention;
  }
  return first && { source, mention: first };
}

/**
 * The place of whoever gives a figure, where he cares for those whom it counts; where a poll was taken, for its shares.
 *
 * @param report the report
 * @param placed the figure's source
 * @param figure the figure
 * @returns null where he neither counts, cares for nor asks them
 */
export function placeOfSource(
  report: Report,
  { source, mention }: PlacedSource,
  figure: Quantity,
): PlaceMention | null {
  if (isOwnCount(report, source, mention, figure)) return mention;
  if (mention.use !== 'literal') return null;
  if (figure.unit === 'percent' && isPollOf(report, source, mention)) return mention;
  return isCarer(report, source) ? mention : null;
}

/**
 * The place of the police who give a figure: what they tell of, they did there.
 *
 * @param report the report
 * @param placed the figure's source
 * @returns null where others say so
 */
export function placeOfPolice(report: Report, { source, mention }: PlacedSource): PlaceMention | null {
  return hasWord(report, source, ({ lower }) => POLICE.has(lower)) ? mention : null;
}
const POLICE = wordsOf('police');

/**
 * The place of those who tell what they moved elsewhere: *the army in **Homs** said it had sent 40 men to Oslo*; no part of
 * their name (*U.S. Border Command*).
 *
 * @param report the report
 * @param placed the figure's source
 * @returns null where the place is only part of their name, or that of a people
 */
export function placeOfSender(report: Report, { mention }: PlacedSource): PlaceMention | null {
  if (mention.use !== 'literal') return null;
  const next = report.text.tokens[tokenAt(report.text.tokens, mention.end - 1) + 1];
  return next?.tag === 'PROPN' ? null : mention;
}

/** ***Norway** reported 40 new cases*: what a country or town makes known of itself. */
function isOwnCount(
  { text: { tokens } }: Report,
  source: { start: number; end: number },
  place: PlaceMention,
  figure: Quantity,
): boolean {
  if (place.use === 'demonym' || place.start !== source.start || place.end !== source.end) return false;
  let i = tokenAt(tokens, source.end);
  while (tokens[i]?.tag === 'ADV' || tokens[i]?.tag === 'AUX') i++;
  if (!COUNTS.has(tokens[i])) return false;
  const first = tokenAt(tokens, figure.start);
  return first > i && first - i <= QUALIFIERS;
}
const COUNTS = wordClass(wordsOf('counts'));
/** So many words behind the verb its figure begins, at most: *reported a total of 40*. */
const QUALIFIERS = 4;

/** *A poll of voters in Homs*: the place stands behind the poll; not *a poll by a firm in Homs*. */
function isPollOf({ text: { tokens } }: Report, source: { start: number }, place: PlaceMention): boolean {
  const first = tokenAt(tokens, source.start);
  let found = false;
  for (let i = first; i < Math.min(tokens.length, first + LONG) && tokens[i]!.end <= place.start; i++) {
    if (tokens[i]!.lower === 'by') return false;
    found ||= POLLS.has(tokens[i]!.lemma);
  }
  return found;
}

function isCarer(report: Report, source: { start: number; end: number }): boolean {
  return hasWord(report, source, ({ lemma, lower }) => CARERS.has(lemma) || CARERS.has(lower));
}

/** Whether a word of a source is of some kind. */
function hasWord(
  { text: { tokens } }: Report,
  { start, end }: { start: number; end: number },
  isWanted: (token: Token) => boolean,
): boolean {
  const first = tokenAt(tokens, start);
  for (let i = first; i < Math.min(tokens.length, first + LONG) && tokens[i]!.start < end; i++)
    if (isWanted(tokens[i]!)) return true;
  return false;
}
