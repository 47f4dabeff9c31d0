/** Which claims and events tell that somebody came to a place or left it. */
import { z } from 'zod';
import type { Database } from './database.ts';
import type { DatedEvent } from './events.ts';
import { wordsOf } from './quantity.ts';
import type { ReconcileVocabulary } from './vocabulary.ts';

/** A row of `data/vocabulary/movements.csv`. */
export const Movement = z.object({
  measure: z.string().nullable().describe('measure of claims that tell of the movement'),
  movement: z
    .enum(['in', 'out', 'none'])
    .describe('whether there are more or fewer at the place afterwards; `none`: it did not come to it'),
  at: z
    .enum(['place', 'destination', 'arrival'])
    .describe('the place meant: of the claim, its destination, or the destination where it names one'),
  event_words: z.array(z.string()).describe('words in the names of known events that tell of it'),
  note: z.string().nullable(),
});
export type Movement = z.infer<typeof Movement>;

/** Works out what is told to have moved where and when; the tables of places must be filled. */
export async function keepLedgers(
  database: Database,
  { movements, stocks }: ReconcileVocabulary,
  events: readonly DatedEvent[],
): Promise<void> {
  await database.run('movements');
  await database.fill(
    'stocks',
    [...stocks.keys()].map((measure) => [measure]),
  );
  await database.fill(
    'movements',
    movements.flatMap(({ measure, movement, at }) => (measure === null ? [] : [[measure, movement, at]])),
  );
  await database.fill('event_movements', eventMovements(events, movements));
  await database.run('ledgers');
}

/** What the name of an event says of movements; nothing where it names an attempt or a plan. */
export function movementsIn(name: string, movements: readonly Movement[]): Movement[] {
  const words = new Set(wordsOf(name));
  const told = movements.filter(({ event_words }) => event_words.some((word) => words.has(word)));
  return told.some(({ movement }) => movement === 'none') ? [] : told;
}

/** Place, whether in or out, first and last day. */
function eventMovements(events: readonly DatedEvent[], movements: readonly Movement[]): string[][] {
  return events.flatMap(({ name, place_id, first, last }) => {
    if (place_id === null) return [];
    const ways = new Set(movementsIn(name, movements).map(({ movement }) => movement));
    return [...ways].map((way) => [place_id, way, first, last]);
  });
}
