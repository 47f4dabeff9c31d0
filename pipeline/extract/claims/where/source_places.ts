/** Places in the words that name a source, for those who were brought to it or asked: *doctors in Homs said 40 were badly hurt*, *a poll in Homs found …*. */
import type { PlaceMention, Quantity } from '../../../../schemas/annotation.ts';
import { readKinds } from '../../../input/lexicon.ts';
import { attributionAt } from '../../attributions/attributions.ts';
import { firstWhere } from '../../text/search.ts';
import { tokenAt } from '../../text/text.ts';
import type { Report } from '../report.ts';
import { wordsOf } from '../word_classes.ts';

/** Those who speak of who is brought to them. */
const careWords = readKinds<'site' | 'person'>('claim_care', 'word');
const CARERS: ReadonlySet<string> = new Set([...careWords('site'), ...careWords('person')]);
const POLLS: ReadonlySet<string> = new Set(['poll', 'survey']);
/** So many words of a source are looked at, at most. */
const LONG = 30;

/**
 * The place of whoever gives a figure, where he cares for those whom it counts; where a poll was taken, for its shares.
 *
 * @param report the report
 * @param figure the figure
 * @returns null where nobody says so whose place is named
 */
export function placeOfSource(report: Report, figure: Quantity): PlaceMention | null {
  const attribution = attributionAt(report.attributions, figure.start, figure.end);
  const source = attribution?.source;
  if (!source) return null;
  const { places } = report;
  const { mention } = places[firstWhere(places, (one) => one.mention.start >= source.start)] ?? {};
  if (!mention || mention.end > source.end || mention.use !== 'literal') return null;
  if (figure.unit === 'percent' && isPollOf(report, source, mention)) return mention;
  return isCarer(report, source) ? mention : null;
}

/**
 * The place of the police who give a figure: what they tell of, they did there.
 *
 * @param report the report
 * @param figure the figure
 * @returns null where no police of a named place say so
 */
export function placeOfPolice(report: Report, figure: Quantity): PlaceMention | null {
  const attribution = attributionAt(report.attributions, figure.start, figure.end);
  const source = attribution?.source;
  if (!source) return null;
  const { places, text } = report;
  const { mention } = places[firstWhere(places, (one) => one.mention.start >= source.start)] ?? {};
  if (!mention || mention.end > source.end) return null;
  const first = tokenAt(text.tokens, source.start);
  for (
    let i = first;
    i < Math.min(text.tokens.length, first + LONG) && text.tokens[i]!.start < source.end;
    i++
  )
    if (POLICE.has(text.tokens[i]!.lower)) return mention;
  return null;
}
const POLICE = wordsOf('police');

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

function isCarer({ text: { tokens } }: Report, { start, end }: { start: number; end: number }): boolean {
  const first = tokenAt(tokens, start);
  for (let i = first; i < Math.min(tokens.length, first + LONG) && tokens[i]!.start < end; i++)
    if (CARERS.has(tokens[i]!.lemma) || CARERS.has(tokens[i]!.lower)) return true;
  return false;
}
