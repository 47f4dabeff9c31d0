/** Where a court sits: what goes on in it is not where the offence was. */
import type { PlaceMention } from '../../../../schemas/annotation.ts';
import { readKinds } from '../../../input/lexicon.ts';
import type { Report, Site } from '../report.ts';
import { isFromCourt, tellsOfCourt } from '../when/events/court_stories.ts';

/** *Leeds Crown **Court***: a place’s name and the kind of court. */
const COURT = /^\s+(?:(?:\p{Lu}[\p{L}’']*\s+){0,3})Court\b/u;
/** Words for who sits in court and what they do there. */
const BENCH = readKinds('claim_court_words', 'lemma')('bench');
/** A report with so many of them is on a trial. */
const ENOUGH = 3;
/** A name of a court is no longer. */
const LONGEST = 50;

/** Answers for the figures of one report whether they are of a court, and where it sits. */
export class CourtPlaces {
  readonly #report: Report;
  readonly #dateline: PlaceMention | null;
  /** Where the court sits; undefined until it is asked for. */
  #seat: PlaceMention | null | undefined;

  /**
   * @param report the report
   * @param dateline the place that it says it was written in
   */
  constructor(report: Report, dateline: PlaceMention | null) {
    this.#report = report;
    this.#dateline = dateline;
  }

  /** The seat of the court for what goes on there; null for all else, and where the report does not tell it. */
  of(site: Site): PlaceMention | null {
    if (this.#seat === undefined)
      this.#seat = isFromCourt(this.#report) ? (seatOf(this.#report) ?? this.#whereTried()) : null;
    return this.#seat && tellsOfCourt(this.#report, site) ? this.#seat : null;
  }

  /** The dateline of a report on a trial: one on convicts may be written far from any court. */
  #whereTried(): PlaceMention | null {
    if (!this.#dateline) return null;
    let count = 0;
    for (const { lemma } of this.#report.text.tokens)
      if (BENCH.has(lemma) && ++count >= ENOUGH) return this.#dateline;
    return null;
  }
}

/** The first place by which a court is called. */
function seatOf({ places, text }: Report): PlaceMention | null {
  const seat = places.find(
    ({ mention: { kind, use, text: name, end } }) =>
      kind !== 'country' &&
      use === 'literal' &&
      (/\bCourt$/.test(name) || COURT.test(text.raw.slice(end, end + LONGEST))),
  );
  return seat?.mention ?? null;
}
