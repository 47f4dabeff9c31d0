/** Which stretches of a report are marked, and which of them a claim was read from. */
import type { DateMention, PlaceMention, Quantity } from '../../schemas/annotation.ts';
import type { QuantityRole } from '../../schemas/codes.ts';
import type { Reading } from '../extract/claims/claims.ts';
import type { ReadReport } from '../extract/extract.ts';
import type { Mark, MarkKind } from './mark.ts';

interface Span {
  start: number;
  end: number;
}

/** Why a number is no claim. */
const NO_CLAIM: Record<Exclude<QuantityRole, 'claim'>, string> = {
  time: 'no claim: it only says when',
  determiner: 'no claim: a determiner or pronoun',
  restriction: 'no claim: it narrows what another figure counts',
  attribution: 'no claim: it belongs to the words that name a speaker',
};

/** The marks of one claim; the element ids of what it was read from. */
export interface Taken {
  figure: Mark;
  counted: Mark | null;
  date: Mark | null;
  place: Mark | null;
  destination: Mark | null;
  speaker: Mark | null;
  cue: Mark | null;
  contents: Mark[];
}

/** Element id of a claim's card. */
export function cardId(prefix: string, { claim }: Reading): string {
  return `${prefix}-card-${claim.paragraph}-${claim.ordinal}`;
}

/**
 * Marks of everything that the layers read in a report, without what only claims show (see `takenBy`).
 *
 * @param report the report
 * @param prefix begins every element id, so that reports on one page do not share ids
 */
export function marksOf({ read, readings }: ReadReport, prefix: string): Mark[] {
  const cards = new Map(readings.map((reading) => [reading.quantity, cardId(prefix, reading)]));
  return [
    ...read.quantities.map((quantity) => quantityMark(quantity, prefix, cards.get(quantity) ?? null)),
    ...read.dates.map((date) => dateMark(date, prefix)),
    ...read.times.map((time) => markOf('time', time, prefix, describeDate(time))),
    ...read.places.map((place) => placeMark(place, prefix)),
    ...read.attributions.flatMap(({ source, cue, speaker }) => [
      ...(source ? [markOf('speaker', source, prefix, speaker)] : []),
      ...(cue ? [markOf('cue', cue, prefix, `says that ${speaker} speaks`)] : []),
    ]),
  ];
}

/** The marks that a claim was read from. */
export function takenBy(reading: Reading, raw: string, prefix: string): Taken {
  const { quantity, date, place, destination, attribution } = reading;
  const counted = countedSpan(reading, raw);
  return {
    figure: quantityMark(quantity, prefix, cardId(prefix, reading)),
    counted: counted && markOf('counted', counted, prefix, null),
    date: date && dateMark(date, prefix),
    place: place && placeMark(place, prefix),
    destination: destination && placeMark(destination, prefix),
    speaker: attribution?.source ? markOf('speaker', attribution.source, prefix, attribution.speaker) : null,
    cue: attribution?.cue ? markOf('cue', attribution.cue, prefix, null) : null,
    contents: (attribution?.content ?? []).map((content) => markOf('content', content, prefix, null)),
  };
}

function markOf(kind: MarkKind, { start, end }: Span, prefix: string, title: string | null): Mark {
  return { kind, start, end, id: `${prefix}-${kind}-${start}-${end}`, title, leadsTo: null };
}

function quantityMark(quantity: Quantity, prefix: string, card: string | null): Mark {
  if (quantity.role !== 'claim') return markOf('number', quantity, prefix, NO_CLAIM[quantity.role]);
  return { ...markOf('claim', quantity, prefix, null), leadsTo: card };
}

function dateMark(date: DateMention, prefix: string): Mark {
  return markOf('date', date, prefix, describeDate(date));
}

function describeDate({ kind, edtf, timex, basis }: DateMention): string {
  const value = edtf ?? timex;
  return `${kind} ${value}${basis === 'relative' ? ', worked out from another date' : ''}`;
}

function placeMark(place: PlaceMention, prefix: string): Mark {
  const { name, kind, country, use } = place;
  const note =
    use === 'literal' ? null : use === 'demonym' ? 'people of the place' : 'stands for its government';
  return markOf('place', place, prefix, [name, kind, country, note].filter(Boolean).join(', '));
}

/** Where the words that say what is counted stand: nearest to the figure in its sentence. */
function countedSpan({ claim }: Reading, raw: string): Span | null {
  const { unit_text, start, end, sentence_start, sentence_end } = claim;
  if (!unit_text) return null;
  const behind = raw.slice(end, sentence_end).indexOf(unit_text);
  const before = raw.slice(sentence_start, start).lastIndexOf(unit_text);
  if (behind < 0 && before < 0) return null;
  const from = behind >= 0 ? end + behind : sentence_start + before;
  return { start: from, end: from + unit_text.length };
}
