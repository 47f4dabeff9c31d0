/** A date of publication as somebody states it in a field of its own. */
import { stampOf } from './furniture/stamps.ts';
import { wordsOf } from './furniture/words.ts';

/**
 * The date that a field states: ISO 8601, with or without a time, a month or a year; or a day written in words.
 *
 * @param published the content of the field
 * @returns YYYY-MM-DD, YYYY-MM or YYYY, or null where it is no date
 */
export function publishedIn(published: string): string | null {
  const text = published.trim();
  const day = stampOf(wordsOf(text).words);
  if (day) return day.date;
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ? text : null;
}
