/** Reports from courts: what is told of the offence happened on its day, what is told of the trial on the trial's. */
import { readKinds, readWords } from '../../../../input/lexicon.ts';
import { rememberingFor } from '../../../../language/remembering.ts';
import { contentAt } from '../../../attributions/attributions.ts';
import { wordClass } from '../../../text/forms.ts';
import { isVerbal, type Token } from '../../../text/token.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import { speaksThroughout } from '../../topics.ts';
import { type Anchor, isFree } from '../anchors/anchors.ts';
import { DAY } from '../edtf_shapes.ts';

const lemmas = readKinds('claim_court_words', 'lemma');
/** Words of what goes on in court. */
const COURT = lemmas('court');
/** Verbs of what is tried there. */
const OFFENCES = lemmas('offence');
/** Measures of what courts and prosecutors do. */
const PROCEDURES = readWords('claim_procedures', 'measure');

/** A report with so many such words, and one in so many words, is one from a court. */
const ENOUGH = 4;
const DENSITY = 80;
/** It tells the day of the offence in one of so many first sentences. */
const OPENING = 20;
/** The verb stands so many words before the day, at most. */
const REACH = 14;

const RELATIVE = wordClass('who which that');

/** So many words on either side are looked at. */
const LONG = 60;

/** Whether a measure says what a court or a prosecutor did: its day is not that of the offence. */
export function isProcedure(measure: string | null): boolean {
  return measure !== null && PROCEDURES.has(measure);
}

/**
 * The day of the offence that a report from a court is about.
 *
 * @param report the report
 * @param anchors its dates, in order
 * @returns null where the report is not from a court, or does not tell the day
 */
export function offenceOf(report: Report, anchors: readonly Anchor[]): Anchor | null {
  const all = anchors.filter(
    (anchor) =>
      anchor.site.sentence < OPENING &&
      isFree(anchor) &&
      !anchor.since &&
      !anchor.ofSpeech &&
      /^\d{4}-\d\d/.test(anchor.mention.edtf!),
  );
  if (all.length === 0 || !isFromCourt(report)) return null;
  const days = all.filter(({ news }) => !news);
  if (days.length === 0) return beforeArrest(report, all);
  const offence = days.find(({ site }) => isOffence(report, site));
  if (offence) return offence;
  const earliest = days.find(({ site }) => !tellsOfCourt(report, site));
  return earliest && !tellsNewsBefore(report, anchors, earliest) ? earliest : null;
}

/**
 * *Two men were jailed on Friday … Officers were called to the shop on **Tuesday***: the day of the news on which that
 * happened for which people are brought to court.
 *
 * @param days those of the news, in order
 * @returns the first day that is before that on which the report opens in court, and not told of the court; or null
 */
function beforeArrest(report: Report, days: readonly Anchor[]): Anchor | null {
  const opening = days[0];
  if (!opening || opening.site.sentence >= LEAD || !tellsOfCourt(report, opening.site)) return null;
  const day = days.find(({ site }) => !tellsOfCourt(report, site));
  return day && DAY.test(day.mention.edtf!) && day.mention.edtf! < opening.mention.edtf! ? day : null;
}
/** A report opens with so many sentences. */
const LEAD = 3;

/** Whether a report tells what has just happened out of court before it goes back to a day. */
function tellsNewsBefore(report: Report, anchors: readonly Anchor[], day: Anchor): boolean {
  return anchors.some(
    (anchor) =>
      anchor.news &&
      anchor.site.sentence < day.site.sentence &&
      isFree(anchor) &&
      !anchor.ofSpeech &&
      !tellsOfCourt(report, anchor.site),
  );
}

/** Whether what is told around a figure or date goes on in court: in its clause, without whoever says it and how. */
export function tellsOfCourt(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  const { start, end } = tokens[site.first]!;
  const said = contentAt(report.attributions, start, end);
  if (isToldOfCourt(report, site)) return true;
  const joined = joinedClause(report, site);
  for (let i = Math.max(first, site.first - LONG); i < Math.min(last, site.last + LONG); i++) {
    const token = tokens[i]!;
    if (!(COURT.has(token.lemma) || ORDERED.has(token)) || isListening(tokens, i)) continue;
    const clause = report.clauseOf(i);
    if (clause !== site.clause && !(clause === joined && i < site.first)) continue;
    if (!said || ORDERED.has(token) || (said.start <= token.start && token.end <= said.end)) return true;
  }
  return false;
}

/** *The jury found him guilty **and** made two requests*: number of the clause whose subject a clause shares, or -1. */
function joinedClause({ text: { tokens }, clauseOf, clauseStart }: Report, { first }: Site): number {
  const start = clauseStart(first);
  const { tag, sentence } = tokens[start]!;
  const shares = tag === 'CCONJ' && isVerbal(tokens[start + 1]);
  if (!shares || tokens[start - 1]?.sentence !== sentence) return -1;
  return RELATIVE.has(tokens[clauseStart(start - 1)]) ? -1 : clauseOf(start - 1);
}

/** *The trial, **which lasted six weeks**, …*: a relative clause that adds to a noun of the court. */
function isToldOfCourt({ text: { tokens }, clauseStart }: Report, { first, sentence }: Site): boolean {
  const start = clauseStart(first);
  const opening = tokens[start]!.text === ',' ? start + 1 : start;
  const noun = tokens[opening - 1]?.text === ',' ? tokens[opening - 2] : tokens[opening - 1];
  return (
    RELATIVE.has(tokens[opening]) &&
    noun?.tag === 'NOUN' &&
    noun.sentence === sentence &&
    COURT.has(noun.lemma)
  );
}

/** *was **ordered** to pay*: what a court does. */
const ORDERED = wordClass('ordered');

/** *…, a jury was told*, *a court heard*: what is told need not have gone on there. */
function isListening(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.lemma === 'hear' || (next?.tag === 'AUX' && tokens[i + 2]?.lemma === 'tell');
}

/** Whether a report is from a court: it speaks of courts throughout. */
export const isFromCourt = rememberingFor(({ text: { tokens } }: Report) =>
  speaksThroughout(tokens, COURT, ENOUGH, DENSITY),
);

/** *He admitted stabbing the man in May 2014*: the nearest verb before the day is one of what is tried. */
function isOffence(report: Report, { first, sentence }: Site): boolean {
  const { tokens, sentences } = report.text;
  for (let i = first - 1; i >= Math.max(sentences[sentence]!.first, first - REACH); i--)
    if (tokens[i]!.tag === 'VERB') return OFFENCES.has(tokens[i]!.lemma) || isFound(tokens, i);
  return false;
}

/** *was **found** dead*; not *found guilty*. */
function isFound(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lemma === 'find' && tokens[i + 1]?.tag === 'ADJ' && !COURT.has(tokens[i + 1]!.lemma);
}
