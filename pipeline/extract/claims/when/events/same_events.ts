/** What is told of an event again has the date that the report names it with: *the Aug. 7 blasts … the blast that killed 12*. */
import { wordClass } from '../../../text/forms.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import type { Anchor } from '../anchors/anchors.ts';

const EVENTS = wordsOf('event');
/** So many words stand between a date and the noun of its event, at most. */
const REACH = 6;
/** So many words before its figure stands the noun. */
const FAR = 30;
const OTHER = wordClass('another similar second separate');

/** The dates with which a report names events, in order, by the lemma of the noun. */
export type NamedEvents = ReadonlyMap<string, readonly Anchor[]>;

/**
 * @param report the report
 * @param anchors its dates, in order
 */
export function namedEvents(report: Report, anchors: readonly Anchor[]): NamedEvents {
  const events = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    if (!anchor.news || anchor.ofSpeech || anchor.since || anchor.until || anchor.now) continue;
    const noun = nounBeside(report, anchor.site);
    if (noun === null) continue;
    const known = events.get(noun);
    if (known) known.push(anchor);
    else events.set(noun, [anchor]);
  }
  return events;
}

/** *the Aug. 7 **blasts***, *a **blast** that killed nine on Aug. 7*. */
function nounBeside(report: Report, site: Site): string | null {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  for (let i = site.last; i < Math.min(last, site.last + REACH); i++) {
    if (tokens[i]!.tag === 'PUNCT' || tokens[i]!.tag === 'VERB') break;
    if (EVENTS.has(tokens[i]!.lemma)) return tokens[i]!.lemma;
  }
  for (let i = site.first - 1; i >= Math.max(first, site.first - 2 * REACH); i--) {
    if (tokens[i]!.text === ',') return null;
    if (EVENTS.has(tokens[i]!.lemma) && tokens[i]!.tag === 'NOUN') return tokens[i]!.lemma;
  }
  return null;
}

/**
 * The date with which the event is named that a sentence tells the harm of.
 *
 * @returns the last one told before, else the first; null where the sentence names no event that has one
 */
export function dateOfSameEvent(report: Report, events: NamedEvents, site: Site): Anchor | null {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i >= Math.max(first, site.first - FAR); i--) {
    const { lemma, tag } = tokens[i]!;
    if (tag !== 'NOUN' || !EVENTS.has(lemma)) continue;
    if (OTHER.has(tokens[i - 1]) || OTHER.has(tokens[i - 2])) return null;
    const named = events.get(lemma);
    if (!named) return null;
    return named.findLast((anchor) => anchor.site.sentence < site.sentence) ?? named[0]!;
  }
  return null;
}
