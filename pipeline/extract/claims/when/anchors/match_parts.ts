/** Parts of a match, which are no parts of a year: *had 70 per cent of the ball in **the second half***. */
import { readWords } from '../../../../input/lexicon.ts';
import { rememberingFor } from '../../../../language/remembering.ts';
import { wordClass } from '../../../text/forms.ts';
import type { Report, Site } from '../../report.ts';
import { speaksThroughout } from '../../topics.ts';

/** Lemmas of nouns that stand in reports of matches. */
const MATCH = readWords('claim_match_words', 'lemma');
/** A report with so many of them, and one in so many words, tells of a match. */
const ENOUGH = 4;
const DENSITY = 100;
const PARTS = wordClass('half quarter');

/** Whether a date is a part of a match: a half or quarter of which no year is told, in a report that tells of one. */
export function isPartOfMatch(report: Report, { last }: Site): boolean {
  return PARTS.has(report.text.tokens[last - 1]) && tellsOfMatch(report);
}

const tellsOfMatch = rememberingFor(({ text: { tokens } }: Report) =>
  speaksThroughout(tokens, MATCH, ENOUGH, DENSITY),
);
