/** Places of what stands beside the news: *The attack came a week after a bomb killed nine in Homs*, *Lee, who lives in Homs*. */
import { wordClass } from '../../../text/forms.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';

/** Verbs by which a report sets its event behind another. */
const COMES = wordClass(wordsOf('precedes'));
const AFTER = wordClass('after since');
/** The verb is among so many first words of its sentence. */
const SUBJECT = 8;
/** So many words behind the verb *after* stands, at most. */
const REACH = 8;
/** Lemmas of verbs and nouns for what becomes of somebody who has fled from where it happened. */
const ARRESTS = wordsOf('arrest');
/** So many words before its place it stands, at most. */
const ARREST_REACH = 12;

/**
 * Whether a place is that of something that its sentence only tells beside the news, which the next paragraph takes up again.
 *
 * @param report the report
 * @param place where the place stands
 */
export function isAside(report: Report, place: Site): boolean {
  return (
    isOfGoal(report, place) ||
    isOfPrecedent(report, place) ||
    isOfPerson(report, place) ||
    isOfArrest(report, place)
  );
}

/** *The raid follows a bombing in Homs*: an earlier event. */
function isOfPrecedent(report: Report, place: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, place);
  for (let i = first + 1; i < Math.min(place.first, first + SUBJECT); i++) {
    if (tokens[i]!.text === ',') return false;
    if (!COMES.has(tokens[i])) continue;
    if (tokens[i]!.lower.startsWith('follow')) return true;
    for (let k = i + 1; k < Math.min(place.first, i + REACH); k++) if (AFTER.has(tokens[k])) return true;
    return false;
  }
  return false;
}

/** *Nurses were sent to Homs, **where** …*: where some went. */
function isOfGoal({ text: { tokens } }: Report, { first, last }: Site): boolean {
  const next = tokens[tokens[last]?.text === ',' ? last + 1 : last];
  return tokens[first - 1]?.lower === 'to' && next?.lower === 'where';
}

/** *The suspect, who came from Homs, …*: what is added to say who somebody is. */
function isOfPerson({ text: { tokens }, clauseStart }: Report, place: Site): boolean {
  const start = clauseStart(place.first);
  const opening = tokens[start]!.text === ',' ? start + 1 : start;
  return opening > 0 && tokens[opening]!.lower === 'who' && tokens[opening - 1]!.text === ',';
}

/** *The man was **arrested** in Homs*: where somebody was found who had gone there. */
function isOfArrest({ text: { tokens }, clauseOf }: Report, { first, clause }: Site): boolean {
  for (let i = first - 1; i > Math.max(0, first - ARREST_REACH) && clauseOf(i) === clause; i--)
    if (ARRESTS.has(tokens[i]!.lemma)) return true;
  return false;
}
