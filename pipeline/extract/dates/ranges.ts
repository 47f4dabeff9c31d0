/** Dates that belong together: *from 2011 to 2016*, *between January and March 2015*, *since May*, *the three months to July*. */

import { firstDay, yearOf } from './calendar.ts';
import type { Expression, Meaning } from './expression.ts';
import { between, endingWith, openingOf, since } from './intervals.ts';
import { isConversion, type Mention } from './mention.ts';
import type { Story } from './story.ts';
import { lowerAt, type Words } from './words.ts';

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

/** Widens the EDTF of mentions in one sentence that stand in a range. Changes them in place. */
export function joinRanges(words: Words, mentions: Mention[], story: Story): void {
  mentions.forEach((here, k) => {
    const next = mentions[k + 1];
    if (next && joinPair(words, here, next)) return;
    if (next && endsAt(words, here, next)) return;
    opens(words, here, next, story);
    const { mention, expression, period } = here;
    const before = mentions[k - 1];
    if (before && isSameMoment(words, before.expression, expression)) mention.edtf = before.mention.edtf;
    else if (isPlain(here) && followsSince(words, expression.first)) mention.edtf = since(period!, story);
  });
}

/** *6 a.m. (2200 GMT Friday)*: the day is the story's, whatever it is elsewhere. */
function isSameMoment(words: Words, local: Expression, other: Expression): boolean {
  return local.clock !== undefined && local.last === other.first - 1 && isConversion(words, other);
}

/** *since 2019*, *since the fall of the town in 2019*: no verb and no comma between. */
function followsSince(words: Words, first: number): boolean {
  for (let i = first - 1; i >= Math.max(words.first, first - NEAR - 2); i--) {
    const { lower, tag } = words.tokens[i]!;
    if (lower === 'since') return true;
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(tag)) return false;
  }
  return false;
}

/** *from X to Y*, *between X and Y*, *X–Y*: both stand for the whole range. */
function joinPair(words: Words, first: Mention, second: Mention): boolean {
  const gap = second.expression.first - first.expression.last;
  const joint = lowerAt(words, first.expression.last);
  const before = lowerAt(words, first.expression.first - 1);
  const ranged = TO.test(joint) || (joint === 'and' && before === 'between');
  if (gap !== 1 || !ranged || !isPlain(first) || !isPlain(second)) return false;
  const [from, to] = [first.mention.edtf!, second.mention.edtf!];
  if (firstDay(first.period!) >= firstDay(second.period!)) return false;
  first.mention.edtf = second.mention.edtf = between(from, to);
  return true;
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
  length.mention.edtf = endingWith(meaning.amount, meaning.unit, end.period);
  return true;
}

/** *the first nine months (of 2015)*: from the beginning of the year named behind, or of the report's. */
function opens(words: Words, length: Mention, next: Mention | undefined, story: Story): void {
  const { meaning, last } = length.expression;
  if (meaning.form !== 'duration' || !meaning.opening || meaning.amount == null || meaning.unit === undefined)
    return;
  const named =
    next && /^(?:of|in)$/.test(lowerAt(words, last)) && next.expression.first - last === 1
      ? next.period
      : null;
  const year = named ?? story.report;
  if (year) length.mention.edtf = openingOf(meaning.amount, meaning.unit, yearOf(year));
}
