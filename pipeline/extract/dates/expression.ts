/** What an expression of time says by itself, before it is seen against the report's date. */
import type { Grain, Period } from './calendar.ts';
import type { Unit } from './words.ts';

/** Something that comes round: a weekday each week, a day each month, all else each year. */
export type Recurring =
  | { cycle: 'weekday'; weekday: number }
  | { cycle: 'day'; day: number }
  | { cycle: 'date'; month: number; day: number; weekday?: number | undefined }
  | { cycle: 'holiday'; month: number; day: number; weekday?: number | undefined }
  /** So many days after Easter Sunday. */
  | { cycle: 'easter'; days: number }
  | { cycle: 'month'; month: number }
  /** ISO week: *week 36*. */
  | { cycle: 'week'; week: number }
  | { cycle: 'season'; season: number }
  | { cycle: 'quarter'; quarter: number }
  | { cycle: 'half'; half: number };

/** Where counting starts: the report's date, or the date last spoken of. */
export type Anchor = 'report' | 'story';

/** −1 *last*, 0 *this*, 1 *next*. */
export type Which = -1 | 0 | 1;

export type Meaning =
  /** Complete in itself: *Jan. 19, 2026*, *2019*, *the 1990s*. */
  | { form: 'absolute'; period: Period }
  /** *Monday*, *last May*, *Jan. 19*, *the third quarter of last year*. */
  | { form: 'recurring'; what: Recurring; which?: Which; year?: Meaning }
  /** *last week*, *today*, *the same day*, *the following year*. */
  | { form: 'relative'; grain: Grain; by: number; anchor: Anchor }
  /** *three days ago*, *two weeks later*; `amount` null: *a few*. */
  | {
      form: 'shift';
      amount: number | null;
      unit: Unit;
      sign: 1 | -1;
      anchor: Anchor;
      /** An event is named behind it (*two days after the vote*): TimeML takes the amount alone, as a duration. */
      event?: true;
      /** The date before it is that of what is told, so that it dates the event alone: *on Monday, two days after the vote*. */
      aside?: true;
      /** What is told came so long behind the event: *the blast came two days after the vote*. */
      placed?: boolean;
      /** *the week before*: the whole week, not the day a week off. */
      single?: true;
      /** The date it counts from, where one is named: *two days after Christmas*. */
      from?: Meaning;
    }
  /** *the first week of March*, *the end of the year*; a negative ordinal counts from the end. */
  | { form: 'part'; ordinal: number; grain: Grain; whole: Meaning }
  /**
   * The stretch spoken of before (*the quarter*, *the period*), so many years off or in another year; `end`: *the quarter
   * ended July 31*; `same`: *over the same period*, however long it was.
   */
  | { form: 'again'; grain: Grain | null; years: number; year?: Meaning; end?: Meaning; same?: true }
  | { form: 'reference'; value: string }
  /** *three months*; with `sign` it lies next to the anchor: *the past three months*. */
  | {
      form: 'duration';
      value: string;
      amount?: number | null;
      unit?: Unit;
      sign?: 1 | -1;
      /** *the first nine months*: of a year. */
      opening?: true;
    }
  | { form: 'set'; value: string }
  /** A clock time that names no day. */
  | { form: 'clock' };

/** An expression found in a sentence. */
export interface Expression {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  meaning: Meaning;
  /** Part of TIMEX3 behind the day: `T10:30`, `TMO`. */
  clock?: string | undefined;
  /** The far end of *March 12-14* or *2014-15*. */
  until?: Meaning | undefined;
  /** *about*, *around*, *circa*. */
  approximate?: boolean | undefined;
}

/** What was read from a token on, and the index behind it. */
export interface Found {
  meaning: Meaning;
  next: number;
  clock?: string | undefined;
  approximate?: boolean | undefined;
  /** The far end of *March 12-14* or *2014-15*. */
  until?: Meaning | undefined;
}
