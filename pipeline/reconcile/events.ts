/** Claims dated to another time than the known event that they speak of. */
import type { Event } from '../../schemas/authority.ts';
import { daysCovered } from '../../schemas/edtf.ts';
import { sourceId } from '../../schemas/source.ts';
import { Refusal } from '../refusal.ts';
import type { Comparable, Finding } from './group.ts';
import { wordsOf } from './quantity.ts';
import { summary } from './summary.ts';

/** A claim must share so many words with an event's record to be about it: noun, measure, and one that tells it apart. */
const LEAST_SHARED = 3;
/** Events further off in time are other events, however alike. */
const MOST_DAYS = 400;
const DAY = 86_400_000;

/** An event of the authority file with the days that it covers. */
export interface DatedEvent extends Event {
  /** First day, `YYYY-MM-DD`. */
  first: string;
  /** Last day. */
  last: string;
}

/** Whether one place is the other or lies in it. */
export type Within = (inner: string, outer: string) => boolean;

/**
 * A check of claims against the known events.
 *
 * A claim is about an event where it says the same of the same things (its counted noun, its measure and at least one
 * word more of `unit_text` stand in the event's name or description) and its place is the event's, holds it, or lies
 * in it. Where another event fits as well and is of the claim's time, nothing is found.
 *
 * @param events the known events
 * @param idle words that say nothing about what is counted
 * @param within containment of places
 * @returns a function that gives the finding for one claim, or null
 */
export function eventDates(
  events: readonly DatedEvent[],
  idle: ReadonlySet<string>,
  within: Within,
): (claim: Comparable) => Finding | null {
  const byWord = new Map<string, DatedEvent[]>();
  for (const event of events)
    for (const word of new Set(wordsOf(`${event.name} ${event.description}`)))
      if (!idle.has(word)) byWord.set(word, [...(byWord.get(word) ?? []), event]);
  return (claim) => {
    if (
      claim.date_from === null ||
      claim.date_to === null ||
      claim.place_id === null ||
      claim.measure === null
    )
      return null;
    const about = eventsOf(claim, byWord, idle).filter(
      ({ place_id }) =>
        place_id !== null && (within(place_id, claim.place_id!) || within(claim.place_id!, place_id)),
    );
    if (about.some((event) => event.first <= claim.date_to! && claim.date_from! <= event.last)) return null;
    const [nearest] = about
      .map((event) => ({ event, days: daysApart(claim, event) }))
      .filter(({ days }) => days <= MOST_DAYS)
      .sort((a, b) => a.days - b.days || (a.event.event_id < b.event.event_id ? -1 : 1));
    return nearest ? describe(claim, nearest.event) : null;
  };
}

function eventsOf(
  claim: Comparable,
  byWord: ReadonlyMap<string, DatedEvent[]>,
  idle: ReadonlySet<string>,
): DatedEvent[] {
  const needed = wordsOf(`${claim.unit?.split(' ').at(-1) ?? ''} ${claim.measure?.replaceAll('_', ' ')}`);
  const words = new Set([...needed, ...wordsOf(claim.unit_text ?? '')]);
  const shared = new Map<DatedEvent, number>();
  for (const word of words)
    if (!idle.has(word))
      for (const event of byWord.get(word) ?? []) shared.set(event, (shared.get(event) ?? 0) + 1);
  return [...shared]
    .filter(
      ([event, count]) => count >= LEAST_SHARED && needed.every((word) => byWord.get(word)?.includes(event)),
    )
    .map(([event]) => event);
}

function daysApart(claim: Comparable, event: DatedEvent): number {
  const gap =
    claim.date_to! < event.first
      ? Date.parse(event.first) - Date.parse(claim.date_to!)
      : Date.parse(claim.date_from!) - Date.parse(event.last);
  return gap / DAY;
}

function describe(claim: Comparable, event: DatedEvent): Finding {
  const inconsistency_id = `date-${claim.claim_id}`;
  const when = event.first === event.last ? event.first : `${event.first} to ${event.last}`;
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'date',
      origin: 'rule',
      title: `${event.name}: dated ${claim.date} instead of ${when}`,
      explanation: `Report ${sourceId(claim.source_file)}, paragraph ${claim.paragraph}, gives '${claim.figure_text}' a date of ${claim.date}. The event that fits, '${event.name}' (${event.event_id}), was ${when}.`,
      advice: `Take ${when} for the date, unless the report means another event.`,
      ...summary([claim]),
    },
    members: [
      {
        inconsistency_id,
        claim_id: claim.claim_id,
        source_file: claim.source_file,
        side: claim.date!,
        role: 'statement',
        voice: claim.voice,
      },
    ],
  };
}

/**
 * Events with the days that they cover. One without an end lasts one period of its start date.
 *
 * @throws Refusal with one sentence where a date cannot be read
 */
export function datedEvents(events: readonly Event[]): DatedEvent[] {
  return events.map((event) => {
    try {
      const start = daysCovered(event.start_date);
      const end = daysCovered(event.end_date ?? event.start_date);
      return { ...event, first: start.first!, last: end.last! };
    } catch (error) {
      throw new Refusal(`data/authority/events.csv, event '${event.event_id}': ${(error as Error).message}.`);
    }
  });
}
