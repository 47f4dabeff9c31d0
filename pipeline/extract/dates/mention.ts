/** Writes an expression down as a mention: its TIMEX3 value, its EDTF, its kind and what it rests on. */
import type { DateMention } from '../../../schemas/annotation.ts';
import { readWords } from '../../input/lexicon.ts';
import type { Grain, Period } from './calendar.ts';
import { widen, yearOf } from './calendar.ts';
import { durationValue } from './durations.ts';
import type { Expression, Meaning } from './expression.ts';
import { rollingInterval, thisWeek, vagueShift } from './intervals.ts';
import { edtfOf, timexOf } from './notation.ts';
import { openValue } from './recurring.ts';
import { anchorOf, type Place, periodOf } from './resolve.ts';
import { note, type Story } from './story.ts';
import { lowerAt, type Words } from './words.ts';

/** A mention, with what later readings in the same sentence need of it. */
export interface Mention {
  mention: DateMention;
  expression: Expression;
  period: Period | null;
}

/** Value of a stretch that is not known: `XXXX-WXX`. */
const OPEN: Record<Grain, string> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/**
 * Describes an expression and notes its date in the story.
 *
 * @param expression what was found
 * @param span where it stands
 * @param story the dates before it; what it names is noted there
 * @param place its sentence and tense
 * @param words the sentence
 */
export function describe(
  expression: Expression,
  span: { start: number; end: number; text: string },
  story: Story,
  place: Place,
  words: Words,
): Mention {
  const { meaning, clock, until } = expression;
  const period =
    meaning.form === 'clock'
      ? currentDay(story)
      : isUndated(meaning, story)
        ? null
        : periodOf(meaning, story, place);
  const edtf = edtfFor(expression, period, story, place);
  const kind = kindOf(meaning, period, clock);
  const stated = isStated(meaning);
  const mention: DateMention = {
    start: span.start,
    end: span.end,
    text: span.text,
    timex: timexFor(meaning, period) + (kind === 'time' ? (clock ?? '') : ''),
    kind,
    edtf,
    basis: stated ? 'stated' : 'relative',
  };
  if (meaning.form === 'duration' && meaning.opening) noteRunningYear(story, place);
  if (period && meaning.form !== 'clock' && !isConversion(words, expression) && !isAside(meaning)) {
    note(story, period, place.sentence, stated && !reachesUp(words, expression), !isComparison(meaning));
    if (period.grain === 'day' && !isOfSpeech(words, expression)) story.eventDay = period;
    const far = until && periodOf(until, story, place);
    if (far) {
      note(story, far, place.sentence, stated, true);
      story.ranged = true;
    }
  }
  return { mention, expression, period };
}

/** *given $2m since 2021; a further $1m came in May*: what goes on up to now does not take the story back to its beginning. */
function reachesUp(words: Words, { first }: Expression): boolean {
  return lowerAt(words, first - 1) === 'since';
}

/** *Three weeks after she was seen*: counted from an event of which the report has not told the date. */
function isUndated(meaning: Meaning, story: Story): boolean {
  return meaning.form === 'shift' && meaning.event === true && !meaning.from && story.last === null;
}

/** *On Monday, two days after the vote*: the story goes on from Monday. */
function isAside(meaning: Meaning): boolean {
  return meaning.form === 'shift' && meaning.aside === true;
}

/** *a year earlier*, *the 1988 period*: a look aside; the passage goes on about what it compares. */
function isComparison(meaning: Meaning): boolean {
  return (meaning.form === 'again' && !meaning.end) || (meaning.form === 'shift' && meaning.unit === 'year');
}

/** *the first nine months*: the passage is about the report's year so far. */
function noteRunningYear(story: Story, place: Place): void {
  const year = story.report && widen(story.report, 'year');
  if (year) note(story, year, place.sentence, false, true);
}

/** The day a bare clock time belongs to: the day last spoken of in the story, or the report's. */
function currentDay(story: Story): Period | null {
  if (story.last?.grain === 'day') return story.eventDay ?? story.last;
  return story.report?.grain === 'day' ? story.report : null;
}

/** *police **said** late **Monday***, *told reporters on Monday*: on that day somebody only spoke. */
function isOfSpeech(words: Words, { first }: Expression): boolean {
  for (let i = first - 1; i >= Math.max(words.first, first - SPEECH_REACH); i--) {
    const { tag, lemma } = words.tokens[i]!;
    if (tag === 'PUNCT') return false;
    if (tag === 'VERB') return SAYING.has(lemma);
  }
  return false;
}
/** Lemmas of verbs by which people are quoted. */
const SAYING = readWords('quantity_attribution_verbs', 'lemma');
/** So many words behind its verb the day may stand: *said in a statement on*. */
const SPEECH_REACH = 5;

/** *(2200 GMT Friday)*: the same moment told by another clock; the story goes on in its own. */
export function isConversion(words: Words, { first, clock }: Expression): boolean {
  return clock !== undefined && lowerAt(words, first - 1) === '(';
}

function kindOf(meaning: Meaning, period: Period | null, clock: string | undefined): DateMention['kind'] {
  if (meaning.form === 'set') return 'set';
  if (meaning.form === 'duration') return period || isVagueRun(meaning) ? 'date' : 'duration';
  if (meaning.form === 'shift' && meaning.event) return 'duration';
  return clock === undefined ? 'date' : 'time';
}

/** *recent years*, *the past few months*: no length, only *not long ago*. */
function isVagueRun(meaning: Extract<Meaning, { form: 'duration' }>): boolean {
  return meaning.sign === -1 && meaning.amount === null;
}

/** Whether the words name the date without help: a whole year, or a part of a year that they name. */
function isStated(meaning: Meaning): boolean {
  if (meaning.form === 'absolute') return true;
  if (meaning.form === 'recurring') return meaning.year !== undefined && isStated(meaning.year);
  return meaning.form === 'part' && isStated(meaning.whole);
}

function timexFor(meaning: Meaning, period: Period | null): string {
  if (meaning.form === 'shift' && meaning.event) return durationValue(meaning.amount, meaning.unit);
  if (period) return timexOf(period);
  switch (meaning.form) {
    case 'recurring':
      return openValue(meaning.what, null);
    case 'relative':
      return OPEN[meaning.grain];
    case 'shift':
      return meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    case 'part':
      return OPEN[meaning.grain];
    case 'again':
      return OPEN[meaning.grain ?? 'quarter'];
    case 'reference':
    case 'set':
      return meaning.value;
    case 'duration':
      return isVagueRun(meaning) ? 'PAST_REF' : meaning.value;
    default:
      return 'XXXX-XX-XX';
  }
}

function edtfFor(expression: Expression, period: Period | null, story: Story, place: Place): string | null {
  const { meaning, until, approximate, clock } = expression;
  if (meaning.form === 'duration') return rollingInterval(meaning, story);
  if (meaning.form === 'shift' && meaning.amount === null)
    return vagueShift(meaning, anchorOf(meaning.anchor, story, 'day'));
  if (!period) return null;
  const far = until && periodOf(until, story, place);
  if (far) return `${edtfOf(period)}/${edtfOf(far)}`;
  if (meaning.form === 'relative' && meaning.grain === 'week' && meaning.by === 0)
    return thisWeek(period, story, place.tense);
  if (meaning.form === 'shift' && /^(?:week|fortnight|decade|century)$/.test(meaning.unit))
    return roughly(meaning, period, story);
  return approximate && clock === undefined && !edtfOf(period).includes('/')
    ? `${edtfOf(period)}~`
    : edtfOf(period);
}

/** *two weeks ago*: about that day; *two decades ago*: about that year. */
function roughly(meaning: Extract<Meaning, { form: 'shift' }>, period: Period, story: Story): string {
  if (meaning.from || meaning.single) return edtfOf(period);
  if (period.grain !== 'week') return `${yearOf(period)}~`;
  const base = anchorOf(meaning.anchor, story, 'day');
  if (base?.grain !== 'day' || meaning.amount === null) return edtfOf(period);
  const days = Math.round(meaning.amount * (meaning.unit === 'week' ? 7 : 14));
  return `${edtfOf({ grain: 'day', index: base.index + meaning.sign * days })}~`;
}
