/** Dates that belong together: *from 2011 to 2016*, *between January and March 2015*, *since May*, *the three months to July*. */
import { firstDay, lastDay, monthOf, sameInYear, yearOf } from './calendar.ts';
import type { Expression, Meaning } from './expression.ts';
import { between, endingWith, openingOf, since, until } from './intervals.ts';
import { isConversion, type Mention } from './mention.ts';
import { edtfOf, timexOf } from './notation.ts';
import { isRecordSince } from './records.ts';
import { quarterThatEnds } from './resolve.ts';
import { reportDay, type Story } from './story.ts';
import { lowerAt, type Unit, type Words } from './words.ts';

/** Words between two dates that make them one range. */
const TO = /^(?:to|until|till|through|thru|-|–|—)$/;

/** *January and March 2015*: the year behind the last date is that of the first, too. Changes the first in place. */
export function shareYears(words: Words, expressions: Expression[]): void {
  for (let k = expressions.length - 1; k > 0; k--) {
    const [first, second] = [expressions[k - 1]!, expressions[k]!];
    const joint = second.first - first.last === 1 ? lowerAt(words, first.last) : '';
    if (!TO.test(joint) && !/^(?:and|or|,)$/.test(joint)) continue;
    if (first.meaning.form !== 'recurring' || first.meaning.year || first.meaning.which !== undefined)
      continue;
    if (first.meaning.what.cycle === 'weekday' || first.meaning.what.cycle === 'day') continue;
    const year = yearIn(second.meaning);
    if (year) first.meaning = { ...first.meaning, year };
  }
}

function yearIn(meaning: Meaning): Meaning | null {
  if (meaning.form === 'recurring') return meaning.year ?? null;
  return meaning.form === 'absolute' && meaning.period.grain !== 'year' && meaning.period.grain !== 'decade'
    ? meaning
    : null;
}

/** How many words may stand between *two months after* and the date of what it was after. */
const NEAR = 7;

/** *two months after the raid on 12 May*: counts from the date that is named right behind. Changes expressions in place. */
export function shareAnchors(words: Words, expressions: Expression[]): void {
  expressions.forEach((here, k) => {
    const next = expressions[k + 1];
    const { meaning } = here;
    if (!next || meaning.form !== 'shift' || !meaning.event || meaning.from) return;
    if (next.first - here.last > NEAR || !/^(?:absolute|recurring)$/.test(next.meaning.form)) return;
    for (let i = here.last; i < next.first; i++)
      if (/^(?:VERB|AUX|PUNCT)$/.test(words.tokens[i]!.tag)) return;
    here.meaning = { ...meaning, from: next.meaning };
  });
}

const BREAK: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ']);

/** Widens the EDTF of mentions in one sentence that stand in a range. Changes them in place. */
export function joinRanges(words: Words, mentions: Mention[], story: Story): void {
  joinNeighbours(words, mentions);
  mentions.forEach((here, k) => {
    const next = mentions[k + 1];
    if (next && joinPair(words, here, next)) return;
    if (next && (endsAt(words, here, next) || endsQuarter(words, here, next))) return;
    opens(words, here, next, story);
    const { mention, expression, period } = here;
    const before = mentions[k - 1];
    if (before && isSameMoment(words, before.expression, expression)) mention.edtf = before.mention.edtf;
    else if (isPlain(here)) {
      const word = sinceBefore(words, expression.first);
      if (word >= 0) mention.edtf = isRecordSince(words, word) ? null : since(period!, story);
      else if (isOnward(words, expression)) mention.edtf = since(period!, story);
    }
    if (isBound(words, here)) mention.edtf = until(mention.edtf!, period!, story);
  });
}

/** *from 2012 onward* */
function isOnward(words: Words, { first, last }: Expression): boolean {
  return /^onwards?$/.test(lowerAt(words, last)) && lowerAt(words, first - 1) === 'from';
}

/** *before 19 January*, *until this week*; but *before dawn on Wednesday* is that Wednesday. */
function isBound(words: Words, { mention, expression, period }: Mention): boolean {
  if (mention.kind !== 'date' || period === null || mention.edtf === null) return false;
  return (
    expression.clock === undefined && /^(?:before|until|till)$/.test(lowerAt(words, expression.first - 1))
  );
}

/** What stands before stretches that a figure is told of as one. */
const DURING = /^(?:in|during|over|throughout|both|on|of)$/;

/** *in 2022 and 2023*, *in May, June and July*, *on Monday and Tuesday*: all stand for the whole, where one follows upon the other. */
function joinNeighbours(words: Words, mentions: Mention[]): void {
  for (let first = 0; first < mentions.length - 1; first++) {
    if (!opensDuring(words, mentions[first]!)) continue;
    let last = first;
    while (last + 1 < mentions.length && isNextBehind(words, mentions[last]!, mentions[last + 1]!)) last++;
    const [one, other] = [mentions[first]!, mentions[last]!];
    if (last === first || lowerAt(words, other.expression.first - 1) !== 'and') continue;
    const whole = between(one.mention.edtf!, other.mention.edtf!);
    for (let k = first; k <= last; k++) mentions[k]!.mention.edtf = whole;
    first = last;
  }
}

/** *on Monday and Tuesday*, *polled Monday and Tuesday*. */
function opensDuring(words: Words, { expression: { first }, period }: Mention): boolean {
  return (
    DURING.test(lowerAt(words, first - 1)) ||
    (period?.grain === 'day' && first > words.first && words.tokens[first - 1]!.tag === 'VERB')
  );
}

function isNextBehind(words: Words, one: Mention, other: Mention): boolean {
  if (other.expression.first - one.expression.last !== 1 || !isPlain(one) || !isPlain(other)) return false;
  return (
    /^(?:,|and)$/.test(lowerAt(words, one.expression.last)) &&
    one.period!.grain === other.period!.grain &&
    one.period!.index + 1 === other.period!.index
  );
}

/** *6 a.m. (2200 GMT Friday)*: the day is the story's, whatever it is elsewhere. */
function isSameMoment(words: Words, local: Expression, other: Expression): boolean {
  return local.clock !== undefined && local.last === other.first - 1 && isConversion(words, other);
}

/** Token of *since* before a date, or -1: *since 2019*, *since the fall of the town in 2019*; no verb and no comma between. */
function sinceBefore(words: Words, first: number): number {
  for (let i = first - 1; i >= Math.max(words.first, first - NEAR - 2); i--) {
    const { lower, tag } = words.tokens[i]!;
    if (lower === 'since') return i;
    if (BREAK.has(tag)) return -1;
  }
  return -1;
}

/** *from X to Y*, *between X and Y*, *X–Y*: both stand for the whole range. */
function joinPair(words: Words, first: Mention, second: Mention): boolean {
  const gap = second.expression.first - first.expression.last;
  const joint = lowerAt(words, first.expression.last);
  const before = lowerAt(words, first.expression.first - 1);
  const ranged = TO.test(joint) || (joint === 'and' && before === 'between');
  if (gap !== 1 || !ranged || !isPlain(first) || !isPlain(second)) return false;
  if (firstDay(first.period!) >= firstDay(second.period!) && !putInOrder(first, second)) return false;
  const [from, to] = [first.mention.edtf!, second.mention.edtf!];
  first.mention.edtf = second.mention.edtf = between(from, to);
  return true;
}

/**
 * *from December 2024 to March*, *between November and February*: an end whose year is not told lies in the year before
 * or after. Changes that end in place.
 *
 * @returns false where both years are told, or the ends are no months or days
 */
function putInOrder(first: Mention, second: Mention): boolean {
  const end = !isYearTold(first) ? first : !isYearTold(second) ? second : null;
  if (!end || first.mention.kind !== 'date' || second.mention.kind !== 'date') return false;
  if (firstDay(first.period!) === firstDay(second.period!)) return false;
  const period = sameInYear(end.period!, end === first ? -1 : 1);
  if (
    end === first ? firstDay(period) >= firstDay(second.period!) : firstDay(period) <= firstDay(first.period!)
  )
    return false;
  end.period = period;
  end.mention.edtf = edtfOf(period);
  end.mention.timex = timexOf(period);
  return true;
}

/** Whether the year of a day or month is named, or is no question: only months and days come round each year. */
function isYearTold({ expression: { meaning } }: Mention): boolean {
  if (meaning.form !== 'recurring' || meaning.year || meaning.which !== undefined) return true;
  return !/^(?:month|date|season)$/.test(meaning.what.cycle);
}

/** A mention of a calendar date that is not yet part of a range. */
function isPlain({ mention, period }: Mention): boolean {
  return (
    mention.kind !== 'set' &&
    mention.kind !== 'duration' &&
    period !== null &&
    mention.edtf !== null &&
    !mention.edtf.includes('/')
  );
}

/** *the three months to July*, *the nine months ended Sept. 30*. */
function endsAt(words: Words, length: Mention, end: Mention): boolean {
  const { meaning, last } = length.expression;
  if (meaning.form !== 'duration' || meaning.amount == null || meaning.unit === undefined || !end.period)
    return false;
  const gap = end.expression.first - last;
  if (gap < 1 || gap > 3 || !/^(?:to|ended|ending|through|until|up)$/.test(lowerAt(words, last)))
    return false;
  const whole = endingWith(meaning.amount, meaning.unit, end.period);
  if (whole === null) return true;
  length.mention.edtf = whole;
  if (isPlain(end)) end.mention.edtf = whole;
  if (meaning.amount === 1 && meaning.unit === 'year') {
    length.mention.kind = 'date';
    length.mention.timex = String(yearOf(end.period));
  }
  return true;
}

/** *its fourth quarter ended June 30*: the quarter of the calendar, whatever the company calls it. */
function endsQuarter(words: Words, quarter: Mention, end: Mention): boolean {
  const { meaning, last } = quarter.expression;
  if (meaning.form !== 'recurring' || meaning.what.cycle !== 'quarter' || end.period?.grain !== 'day')
    return false;
  if (end.expression.first !== last + 1 || !/^(?:ended|ending)$/.test(lowerAt(words, last))) return false;
  quarter.mention.edtf = edtfOf(quarterThatEnds(end.period));
  return true;
}

/** *the first nine months (of 2015)*: from the beginning of the year named behind, or of the report's. */
function opens(words: Words, length: Mention, next: Mention | undefined, story: Story): void {
  const { meaning, last } = length.expression;
  if (meaning.form !== 'duration' || meaning.amount == null || meaning.unit === undefined) return;
  if (!meaning.opening) {
    closes(words, length, next, meaning.amount, meaning.unit);
    return;
  }
  const named =
    next && /^(?:of|in)$/.test(lowerAt(words, last)) && next.expression.first - last === 1
      ? next.period
      : null;
  const year = named ? yearOf(named) : yearBegun(meaning.amount, story);
  if (year === null) return;
  length.mention.edtf = openingOf(meaning.amount, meaning.unit, year);
  if (named && length.mention.edtf !== null) next!.mention.edtf = length.mention.edtf;
}

/** The year whose first so many months are told of: the report's, or the one before where they are far from over. */
function yearBegun(months: number, story: Story): number | null {
  const today = reportDay(story);
  if (today === null) return story.report && yearOf(story.report);
  const year = yearOf(story.report!);
  return lastDay(monthOf(year, Math.min(12, Math.max(1, Math.ceil(months))))) - today > UNFINISHED
    ? year - 1
    : year;
}
/** Results may be told so many days before their stretch is over. */
const UNFINISHED = 45;

/** *the last three months of 2024*: up to the end of what is named behind. */
function closes(words: Words, length: Mention, next: Mention | undefined, amount: number, unit: Unit): void {
  const { first, last } = length.expression;
  const word = lowerAt(words, first) === 'the' ? lowerAt(words, first + 1) : '';
  if (!/^(?:last|final)$/.test(word) || lowerAt(words, last) !== 'of' || !next?.period) return;
  if (next.expression.first !== last + 1) return;
  const whole = endingWith(amount, unit, { grain: 'day', index: lastDay(next.period) });
  if (whole !== null) length.mention.edtf = next.mention.edtf = whole;
}
