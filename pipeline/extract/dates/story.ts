/** What a reader keeps in mind while reading: the report's date and the dates last spoken of. */
import { civil, firstDay, lastDay, type Period, widen } from './calendar.ts';
import { readPublished } from './notation.ts';

export interface Story {
  /** The report's date: a day, month or year; null where it is unknown. */
  report: Period | null;
  /** The date last spoken of, and the sentence where. */
  last: Period | null;
  lastSentence: number;
  /** The day last spoken of. */
  lastDay: Period | null;
  /** The day last spoken of on which more was done than something said. */
  eventDay: Period | null;
  /** The quarter, month, half or year last spoken of as a stretch (*net income in the third quarter*). */
  stretch: Period | null;
  stretchSentence: number;
  /** It was but one end of a range: *from January to June*. */
  ranged: boolean;
  /** The quarter last spoken of so. */
  quarter: Period | null;
  /** The year last spelled out, and the sentence where. */
  year: number | null;
  yearSentence: number;
  /** It was the year of a day or month, not a bare one. */
  yearOfDate: boolean;
}

/** The beginning of a report. */
export function openStory(published: string | null): Story {
  return {
    report: readPublished(published),
    last: null,
    lastSentence: -1,
    lastDay: null,
    eventDay: null,
    stretch: null,
    stretchSentence: -1,
    ranged: false,
    quarter: null,
    year: null,
    yearSentence: -1,
    yearOfDate: false,
  };
}

/**
 * Notes a date that was read.
 *
 * @param stated it spells out its year
 * @param topic it may be what the passage is about
 */
export function note(story: Story, period: Period, sentence: number, stated: boolean, topic: boolean): void {
  story.last = period;
  story.lastSentence = sentence;
  if (period.grain === 'day') story.lastDay = period;
  if (topic && /^(?:quarter|half|month|year)$/.test(period.grain)) {
    story.stretch = period;
    story.stretchSentence = sentence;
    story.ranged = false;
    if (period.grain === 'quarter') story.quarter = period;
  }
  if (stated && widen(period, 'year')) {
    story.year = civil(firstDay(period)).year;
    story.yearSentence = sentence;
    story.yearOfDate = period.grain === 'day' || period.grain === 'month';
  }
}

/** The report's day; its last day where only the month or year is known; null where nothing is. */
export function reportDay(story: Story): number | null {
  return story.report && lastDay(story.report);
}
