/** Reports that are sequels: what they lead with came a day or more after what they count the dead of. */
import { readWords } from '../../../../input/lexicon.ts';
import { wordClass } from '../../../text/forms.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import type { Anchor } from '../anchors/anchors.ts';

/** Measures of what befalls people and things. */
const HARMS = readWords('claim_harms', 'measure');
const RESPONSES = readWords('claim_responses', 'measure');
/** Behind it stands what the sentence is a sequel to. */
const AFTER = wordClass('after');
const AFTER_END = /\bafter$/;
/** *Died after a boat capsized off the coast on Sunday*: so many words before its date. */
const REACH = 20;
/** A report says what it is a sequel to in one of so many first sentences. */
const LEAD = 3;
/** *104 passengers and six crew **aboard***: so close behind the figure. */
const ABOARD_REACH = 8;

/**
 * The day of the mishap that a report is a sequel to: *fought for their lives on Saturday, **a day after** a plane crashed*.
 *
 * @param anchors the dates of the report, in order
 * @returns null where the report leads with no sequel
 */
export function mishapOf(report: Report, anchors: readonly Anchor[]): Anchor | null {
  for (const anchor of anchors) {
    if (anchor.site.sentence >= LEAD) return null;
    if (!anchor.news || anchor.since || anchor.ofSpeech || anchor.quantity) continue;
    if (AFTER_END.test(anchor.mention.text)) return anchor;
    if (!anchor.aside && isBehindAfter(report, anchor.site)) return anchor;
  }
  return null;
}

function isBehindAfter(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - REACH); i--) {
    if (tokens[i]!.tag === 'PUNCT') return false;
    if (AFTER.has(tokens[i])) return true;
  }
  return false;
}

/** Whether a measure is one of what befalls people and things. */
export function tellsOfHarm(measure: string | null): boolean {
  return measure !== null && HARMS.has(measure);
}

/** Whether a measure is one of what is done once something has happened, mostly on another day: *seven bodies found*. */
export function isResponse(measure: string | null): boolean {
  return measure !== null && RESPONSES.has(measure);
}

/** Whether a figure is told of what befell those whom it counts, or of who was aboard. */
export function tellsOfMishap({ text: { tokens } }: Report, site: Site, measure: string | null): boolean {
  if (measure !== null) return tellsOfHarm(measure);
  for (let i = site.last; i < Math.min(tokens.length, site.last + ABOARD_REACH); i++) {
    const { lower, sentence } = tokens[i]!;
    if (sentence !== site.sentence) return false;
    if (lower === 'aboard' || (lower === 'board' && tokens[i - 1]!.lower === 'on')) return true;
  }
  return false;
}
