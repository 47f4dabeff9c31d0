/** Places that a report only passes through: behind their paragraph it goes back to what it is about. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { wordClass } from '../../../text/forms.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import { opensSentence } from '../frames.ts';

/** A report that names a place so often comes back to it. */
const AGAIN = 2;
/** What happens. */
const EVENTS = wordsOf('event');
/** Words for those of whom the paragraph before told. */
const TAKES_UP = wordClass('he she it they both');
const SAYING = wordsOf('saying');

/** How often a report names each place, by the places' names. */
export function countNames({ places }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of places) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  return counts;
}

/**
 * Tells for the places of a report whether they hold no longer than their paragraph: those named once, below the lead, and
 * those that sentences of a round-up open with, unless their sentence tells of the news itself, or the paragraph behind of the same people.
 *
 * @param report the report
 * @param mentions how often it names each place
 * @param lead the number of the sentence behind the lead
 * @returns asks for a place, where it stands, and where a figure of a paragraph behind stands
 */
export function passingPlaces(
  report: Report,
  mentions: ReadonlyMap<string, number>,
  lead: number,
): (place: PlaceMention, at: Site, figure: Site) => boolean {
  const isRoundup = opensWithMany(report);
  return ({ name }, at, figure) =>
    at.sentence >= lead &&
    ((mentions.get(name) ?? 0) < AGAIN || (isRoundup && opensSentence(report.text, at))) &&
    !tellsOfNews(report, at) &&
    !goesOn(report, at, figure);
}

/** *In Homs, … In Hama, … In Idlib, …*: a report that goes from place to place. */
function opensWithMany({ places, text }: Report): boolean {
  const names = new Set<string>();
  for (const { mention, site } of places)
    if (opensSentence(text, site) && names.add(mention.name).size >= MANY) return true;
  return false;
}
/** Sentences that open with so many places make a round-up. */
const MANY = 3;

/** ***The attack** came at a shop in Homs*: of what the report has told already. */
function tellsOfNews(report: Report, place: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, place);
  return tokens[first]!.lower === 'the' && EVENTS.has(tokens[first + 1]?.lemma ?? '');
}

/** ***They** had four children*, *the two were hurt*: of those of whom the sentence before told; not *they said …*. */
function goesOn(
  { text: { tokens, sentences } }: Report,
  place: Site,
  { sentence, paragraph }: Site,
): boolean {
  let opening = sentence;
  while (sentences[opening - 1]?.paragraph === paragraph) opening--;
  const { first } = sentences[opening]!;
  if (tokens[first]!.lower === 'the') return opening - place.sentence === 1;
  if (!TAKES_UP.has(tokens[first])) return false;
  let verb = first + 1;
  while (tokens[verb]?.tag === 'ADV' || tokens[verb]?.tag === 'AUX') verb++;
  return !SAYING.has(tokens[verb]?.lemma ?? '');
}
