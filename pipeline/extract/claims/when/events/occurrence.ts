/** When what a report is about happened, where a sentence says no more than that: *The crash happened on Thursday night*. */
import { readWords } from '../../../../input/lexicon.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import type { Anchor } from '../anchors/anchors.ts';

/** A report says it in one of so many first sentences. */
const OPENING = 12;
/** The verb stands so many words before the date, at most: *occurred at about 9 p.m. on*. */
const REACH = 12;
/** The subject is so many words long, at most. */
const SUBJECT = 7;

/** Lemmas of verbs that say when their subject was. */
const VERBS = readWords('claim_occurrence_verbs', 'lemma');

/**
 * The date on which a report says that its event happened.
 *
 * @param report the report
 * @param anchors its dates, in order; those that can be an event's are looked at
 * @returns the first; null where none is told so
 */
export function occurrenceOf(report: Report, anchors: readonly Anchor[]): Anchor | null {
  for (const anchor of anchors) {
    if (anchor.site.sentence >= OPENING) return null;
    if (isPlaced(report, anchor.site)) return anchor;
  }
  return null;
}

/** *The attack took place …*, *It happened …*: a known subject opens the clause of the verb before the date. */
function isPlaced(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - REACH); i--) {
    const { tag, lemma } = tokens[i]!;
    if (tag === 'VERB') return VERBS.has(lemma) && isKnown(report, first, i);
  }
  return false;
}

/** *the crash*, *this*, *it*: right before the verb, and opening a clause. */
function isKnown({ text: { tokens } }: Report, first: number, verb: number): boolean {
  const end = beforeAside(tokens, first, verb);
  for (let i = end - 1; i >= Math.max(first, end - SUBJECT); i--) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'PUNCT' || (tag === 'VERB' && i < end - 1)) return false;
    if (/^(?:it|this)$/.test(lower)) return true;
    if (lower === 'the') return tokens[end - 1]!.tag !== 'PROPN';
  }
  return false;
}

/** Where the subject ends: *The attack**,** carried out with a knife, | happened*. */
function beforeAside(tokens: Report['text']['tokens'], first: number, verb: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb;
  for (let i = verb - 2; i > Math.max(first, verb - ASIDE); i--) if (tokens[i]!.text === ',') return i;
  return verb;
}
/** So many words an aside has, at most. */
const ASIDE = 16;
