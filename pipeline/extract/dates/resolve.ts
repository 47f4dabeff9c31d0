/** Turns what an expression says into a stretch of the calendar, against the report's date and the dates before it. */
import {
  containing,
  firstDay,
  type Grain,
  lastDay,
  type Period,
  sameInYear,
  shift,
  weekday,
  widen,
  yearOf,
} from './calendar.ts';
import type { Anchor, Meaning, Recurring } from './expression.ts';
import { choose, inYear, type Side } from './recurring.ts';
import { reportDay, type Story } from './story.ts';
import type { Tense } from './tense.ts';
import type { Unit } from './words.ts';

/** How many sentences back a stretch is still spoken of: *the third quarter … a year earlier*. */
const NEAR = 2;

/** How many sentences back the date may stand of an event that is counted from: *two days after the vote*. */
const EVENT_NEAR = 4;

/** In days. */
const HALF_A_QUARTER = 45;

/** Where and how an expression stands. */
export interface Place {
  sentence: number;
  tense: Tense;
  /** It stands before the noun of something known: *the Monday vote*. */
  attributive: boolean;
  /** Any such day: *on a Sunday*. */
  indefinite: boolean;
}

/**
 * The stretch of the calendar that an expression means.
 *
 * @returns null where it means none, or the dates it counts from are not known
 */
export function periodOf(meaning: Meaning, story: Story, place: Place): Period | null {
  switch (meaning.form) {
    case 'absolute':
      return meaning.period;
    case 'recurring':
      return recurring(meaning, story, place);
    case 'relative':
      return relative(meaning, story, place);
    case 'shift':
      return shifted(meaning, story, place);
    case 'part':
      return part(meaning, story, place);
    case 'again':
      return again(meaning, story, place);
    case 'duration':
      return rolling(meaning, story);
    default:
      return null;
  }
}

type Form<F extends Meaning['form']> = Extract<Meaning, { form: F }>;

function recurring({ what, which, year }: Form<'recurring'>, story: Story, place: Place): Period | null {
  if (year) {
    const whole = periodOf(year, story, place);
    return whole && inYear(what, yearOf(whole));
  }
  if (what.cycle === 'weekday' && place.indefinite) return null;
  const needsDay = what.cycle === 'weekday' || what.cycle === 'day';
  const today = reportDay(story);
  const past = which === undefined && !needsDay ? yearOfSentence(what, story, place) : null;
  if (past !== null) return inYear(what, past);
  if (today === null || (needsDay && story.report!.grain !== 'day')) return null;
  if (story.report!.grain === 'year' && which === undefined) return inYear(what, story.report!.index);
  const reported = what.cycle === 'quarter' || what.cycle === 'half' || what.cycle === 'week';
  const side = reported
    ? place.tense === 'future'
      ? 'due'
      : 'past'
    : isNear(what, needsDay, place)
      ? 'near'
      : sideOf(place.tense);
  return choose(what, which ?? side, today);
}

/** *the Monday vote*, *whose Feb. 9 vote is the first*: the nearest; but *will matter in a November vote* lies ahead. */
function isNear({ cycle }: Recurring, needsDay: boolean, { attributive, tense }: Place): boolean {
  if (attributive) return needsDay || tense !== 'future';
  return tense === 'present' && (cycle === 'date' || cycle === 'holiday');
}

/**
 * The year that a sentence about earlier years goes on in: *in 2015 …; in May …*, *from 20 January 2022 until 30
 * January*. A bare year counts for months only; beyond the sentence news is soon back in the present.
 */
function yearOfSentence(what: Recurring, story: Story, place: Place): number | null {
  if (story.year === null || place.sentence !== story.yearSentence) return null;
  if (what.cycle !== 'month' && !(what.cycle === 'date' && story.yearOfDate)) return null;
  return story.report && yearOf(story.report) - story.year < 2 ? null : story.year;
}

function sideOf(tense: Tense): Side {
  return tense === 'future' ? 'future' : 'past';
}

/** What an expression counts from: where the story's last date is too long for it, the last day. */
export function anchorOf(anchor: Anchor, story: Story, grain: Grain): Period | null {
  if (anchor === 'report' || !story.last) return story.report;
  return widen(story.last, grain) ? story.last : (story.lastDay ?? story.report);
}

/** *In June 2015 …; the following week*: no week is known to count from, and the report's is none. */
function isLongAgo(anchor: Anchor, { last, lastDay: day, report }: Story, grain: Grain): boolean {
  if (anchor === 'report' || last?.grain !== 'month' || widen(last, grain)) return false;
  const isWithin = day !== null && firstDay(day) >= firstDay(last) && lastDay(day) <= lastDay(last);
  return !isWithin && report !== null && lastDay(last) < firstDay(report) - LATELY;
}
/** A month that ended so many days before the report is not that of the news. */
const LATELY = 90;

function relative({ grain, by, anchor }: Form<'relative'>, story: Story, place: Place): Period | null {
  if (by !== 0 && isLongAgo(anchor, story, grain)) return null;
  const base = anchorOf(by === 1 && isAhead(story, place) ? 'report' : anchor, story, grain);
  const own = moved(base, grain, 0);
  if (!base || !own) return null;
  if (grain === 'weekend' && by === 0 && anchor === 'report' && place.tense !== 'future')
    return weekday(lastDay(base)) < 6 ? shift(own, -1) : own;
  return shift(own, by);
}

/** *The cost will rise over the next year*: what is to come comes behind the report, unless a date to come was told. */
function isAhead({ last, report }: Story, { tense }: Place): boolean {
  return tense === 'future' && report !== null && (last === null || firstDay(last) <= lastDay(report));
}

/** Grain in which an amount of a unit is counted; moments are told by their day. */
const COUNTED: Record<Unit, [grain: Grain, factor: number]> = {
  second: ['day', 0],
  minute: ['day', 0],
  hour: ['day', 1 / 24],
  day: ['day', 1],
  weekend: ['weekend', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  half: ['half', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

function shifted(meaning: Form<'shift'>, story: Story, place: Place): Period | null {
  const { amount, event, from } = meaning;
  if (amount === null) return null;
  if (!event || from) return counted(meaning, amount, story, place);
  const isFar = place.sentence - story.lastSentence > EVENT_NEAR;
  if (isFar && !(meaning.placed && story.eventDay)) return null;
  const told = isFar ? { ...story, last: story.eventDay } : story;
  const period = counted(meaning, amount, told, place);
  const ahead = period && story.report && firstDay(period) > lastDay(story.report);
  return ahead && place.tense !== 'future' ? null : period;
}

function counted(meaning: Form<'shift'>, amount: number, story: Story, place: Place): Period | null {
  const { unit, sign, anchor, from } = meaning;
  const [grain, factor] = COUNTED[unit];
  const by = sign * Math.trunc(amount * factor);
  if (from) return moved(periodOf(from, story, place), grain, by);
  if (grain === 'year') {
    const stretch = spokenOf(anchor, story, place);
    const base = stretch ?? anchorOf(anchor, story, grain);
    if (stretch && amount === 1) return sameInYear(stretch, by);
    const start = anchor === 'story' ? base : (story.report ?? base);
    if (Number.isInteger(amount * factor)) return moved(start, grain, by);
    const month = moved(start, 'month', sign * Math.round(amount * factor * 12));
    return month && widen(month, 'year');
  }
  return moved(anchorOf(anchor, story, grain), grain, by);
}

/** So many of a grain away from a period; null where the period is longer than the grain. */
function moved(from: Period | null, grain: Grain, by: number): Period | null {
  const own = from && widen(from, grain);
  return own && shift(own, by);
}

/** The stretch that *a year ago* compares with: one of this year or the last. *A year earlier* may reach farther back. */
function spokenOf(anchor: Anchor, story: Story, place: Place): Period | null {
  const stretch = nearStretch(story, place);
  if (!stretch || anchor === 'story' || !story.report) return stretch;
  return yearOf(story.report) - yearOf(stretch) <= 1 ? stretch : null;
}

/** The quarter or the like that the passage is about. */
function nearStretch(story: Story, place: Place): Period | null {
  return story.stretch && place.sentence - story.stretchSentence <= NEAR ? story.stretch : null;
}

function part({ ordinal, grain, whole }: Form<'part'>, story: Story, place: Place): Period | null {
  const outer = periodOf(whole, story, place);
  if (!outer) return null;
  if (ordinal < 0) return containing(grain, lastDay(outer) - (grain === 'week' ? 6 : 0));
  const start = containing(grain, firstDay(outer));
  return ordinal === 0 ? start : shift(start, ordinal - 1);
}

/** *the year-earlier quarter*, *the 1988 period*, *the quarter*, *the full year*; *the month* is that last spoken of. */
function again(meaning: Form<'again'>, story: Story, place: Place): Period | null {
  const { grain, years, year, end } = meaning;
  if (meaning.same && nearStretch(story, place)) return story.ranged ? null : story.stretch;
  const other = year ? periodOf(year, story, place) : null;
  if (year && !other) return null;
  const last = end ? periodOf(end, story, place) : null;
  const topic = topicOf(grain, last, story, place);
  if (topic) return sameInYear(topic, other ? yearOf(other) - yearOf(topic) : years);
  if (other) return other;
  if (grain === 'month') return moved(anchorOf('story', story, grain), grain, 0);
  const own = story.report && widen(story.report, grain ?? 'year');
  return own && sameInYear(own, years);
}

/**
 * The stretch of a grain that the report is about: of quarters the one that ends with `end`, else the last one spoken of;
 * of quarters else the last that is over.
 */
function topicOf(grain: Grain | null, end: Period | null, story: Story, place: Place): Period | null {
  if (end && grain === 'quarter') return quarterThatEnds(end);
  const near = nearStretch(story, place);
  const ofReport = near && story.report && yearOf(near) <= yearOf(story.report);
  if (grain === 'year') return ofReport ? widen(near, 'year') : null;
  if (grain === null) return near && (near.grain !== 'year' || isRunning(near, story)) ? near : story.quarter;
  if (near?.grain === grain) return near;
  if (grain !== 'quarter') return null;
  const running = story.report && widen(story.report, 'quarter');
  return story.quarter ?? (running && shift(running, -1));
}

/** The quarter of the calendar that one ends with: a company's may end in any month, and is that which holds its middle. */
export function quarterThatEnds(end: Period): Period {
  return containing('quarter', lastDay(end) - HALF_A_QUARTER);
}

/** Whether a year is the report's own. */
function isRunning(year: Period, story: Story): boolean {
  return story.report !== null && yearOf(year) === yearOf(story.report);
}

/** *the past week*, *the last decade*: told as the stretch before the report's own. */
function rolling({ amount, unit, sign }: Form<'duration'>, story: Story): Period | null {
  if (amount !== 1 || sign !== -1 || unit === undefined || !story.report) return null;
  const [grain] = COUNTED[unit];
  const own = widen(story.report, unit === 'decade' || unit === 'century' ? unit : grain);
  return own && shift(own, -1);
}
