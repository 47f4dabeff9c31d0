/** The dates of the events that a report tells of: what a figure goes back to whose passage names no date. */
import { firstWhere } from '../../../text/search.ts';
import { lastBefore, type Report, type Site } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import type { Anchor } from '../anchors/anchors.ts';
import { DAY, YEAR } from '../edtf_shapes.ts';
import { fits } from '../fitting/date_fits.ts';
import { isProcedure, offenceOf, tellsOfCourt } from './court_stories.ts';
import { isMarket } from './markets.ts';
import { isResponse, mishapOf, tellsOfHarm, tellsOfMishap } from './mishaps.ts';
import { occurrenceOf } from './occurrence.ts';
import { periodOfResult, periodsOf } from './results.ts';
import { dateOfSameEvent, type NamedEvents, namedEvents } from './same_events.ts';

/** The event that a report is about has its date in one of its first sentences. */
const LEAD = 4;
/** Somebody's words are of the time that was spoken of so many paragraphs before. */
const QUOTED = 2;
/** So many dates back may belong to the event that a figure is told of. */
const WINDOW = 12;
/** So many sentences behind it a report still tells of what it leads with, where nothing ties it to that. */
const MAIN_REACH = 12;
/** Words of a sentence that are looked at, at most. */
const LONG = 120;
/** Verbs and nouns that stand in any report and tie nothing together. */
const EMPTY = wordsOf('everyday');

/** A report on a year that is over names it in one of its first sentences. */
const TOPIC = 1;
/** So many sentences behind the lead a report tells the day of what it leads with. */
const BEHIND = 2;
/** So many sentences behind a longer time it tells the day. */
const NARROWED = 6;

/** Answers for the figures of one report which of its events they are told of. */
export class EventDates {
  readonly #report: Report;
  /** Dates of the news, one a sentence. */
  readonly #news: Anchor[];
  /** Those of them that are not the dates of words. */
  readonly #happened: readonly Anchor[];
  readonly #words = new Map<number, ReadonlySet<string>>();
  /** The date of the event that the report leads with. */
  readonly #main: Anchor | null;
  /** When that happened which the report is a sequel to. */
  readonly #mishap: Anchor | null;
  /** When the report says that its event happened. */
  readonly #occurrence: Anchor | null;
  /** The quarters and the like that the report deals with. */
  readonly #periods: Anchor[];
  readonly #anchors: readonly Anchor[];
  /** The dates with which events are named; undefined until they are asked for. */
  #named: NamedEvents | undefined;
  /** The day of the offence, in a report from a court; undefined until it is asked for. */
  #offence: Anchor | null | undefined;

  /**
   * @param report the report
   * @param anchors its dates, in order
   * @param leads of each sentence that has free ones, the date of what it tells
   */
  constructor(report: Report, anchors: readonly Anchor[], leads: readonly Anchor[]) {
    this.#report = report;
    this.#news = leads.filter(
      (lead) =>
        lead.news &&
        !lead.since &&
        !lead.deadline &&
        fits(lead, 'event', report.published) &&
        report.text.paragraphs[lead.site.paragraph]!.kind !== 'caption',
    );
    const happened = this.#news.filter(({ ofSpeech }) => !ofSpeech);
    this.#happened = happened;
    this.#main =
      narrowed(earlyIn(happened, LEAD), happened) ??
      earlyIn(
        leads.filter((lead) => isTopic(report, lead)),
        TOPIC,
      ) ??
      (happened.length === 0 ? earlyIn(this.#news, LEAD) : null);
    this.#mishap = mishapOf(report, anchors);
    this.#occurrence = occurrenceOf(report, happened);
    this.#anchors = anchors;
    this.#periods = periodsOf(report, anchors);
  }

  /** The period of a company's result. */
  ofResult(site: Site, measure: string | null): Anchor | null {
    return periodOfResult(this.#report, this.#periods, site, measure);
  }

  /** The day of the offence for what a report from a court tells of it, and not of what went on in court. */
  ofOffence(site: Site, measure: string | null): Anchor | null {
    if (isProcedure(measure)) return null;
    return this.offence() && !tellsOfCourt(this.#report, site) ? this.#offence! : null;
  }

  /** The day of the offence that a report from a court is about; null where it is none. */
  offence(): Anchor | null {
    if (this.#offence === undefined) this.#offence = offenceOf(this.#report, this.#anchors);
    return this.#offence;
  }

  /** The day on which the event happened, for what is told before the report tells that day. */
  ofLead(site: Site, measure: string | null): Anchor | null {
    const day = this.#occurrence;
    if (day && site.sentence < day.site.sentence && !isResponse(measure)) return day;
    return tellsOfHarm(measure) ? dayBehind(this.#happened, site) : null;
  }

  /** *A storm hit on **Sunday** … 60 homes were flattened, the mayor said Tuesday*: the day of the event that was told of before. */
  ofHarmBefore({ sentence }: Site, measure: string | null): Anchor | null {
    const main = this.#mishap ?? this.#main;
    if (!main || main.ofSpeech || !tellsOfHarm(measure) || !DAY.test(main.mention.edtf!)) return null;
    return main.site.sentence < sentence && sentence - main.site.sentence <= MAIN_REACH ? main : null;
  }

  /** The date that somebody's words are of, or of an event told before in like words, or that the report leads with. */
  ofAnother(site: Site, measure: string | null): Anchor | null {
    const mishap = this.#mishap && tellsOfMishap(this.#report, site, measure) ? this.#mishap : null;
    return (
      mishap ??
      this.#ofSame(site, measure) ??
      this.#ofQuoted(site) ??
      this.#alike(site) ??
      this.#mainNear(site, measure)
    );
  }

  /** The date of the event that the report leads with, for what is told not too far behind it. */
  #mainNear({ sentence }: Site, measure: string | null): Anchor | null {
    const main = this.#main;
    if (!main || sentence - main.site.sentence > MAIN_REACH) return null;
    if (sentence >= main.site.sentence) return main;
    const isSequel = main === this.#occurrence && isResponse(measure);
    return isSequel || isMarket(this.#report, main.site) ? null : main;
  }

  /** The date with which the event is named that a figure tells the harm of. */
  #ofSame(site: Site, measure: string | null): Anchor | null {
    if (!tellsOfHarm(measure)) return null;
    this.#named ??= namedEvents(this.#report, this.#anchors);
    return dateOfSameEvent(this.#report, this.#named, site);
  }

  /** The last news date shortly before a quotation. */
  #ofQuoted(site: Site): Anchor | null {
    const { paragraphs, tokens } = this.#report.text;
    if (tokens[site.first]!.quotation < 0) return null;
    const last = this.#news[lastBefore(this.#news, site.sentence)];
    if (!last) return null;
    const apart = paragraphs[site.paragraph]!.number - paragraphs[last.site.paragraph]!.number;
    return apart <= QUOTED ? last : null;
  }

  /** The last news date before whose sentence has a word in common with that of a figure. */
  #alike(site: Site): Anchor | null {
    const words = this.#contentWords(site.sentence);
    const last = lastBefore(this.#news, site.sentence);
    for (let i = last; i >= 0 && i > last - WINDOW; i--)
      if (this.#shared(this.#news[i]!, words) >= 1) return this.#dayWithin(this.#news[i]!);
    return null;
  }

  /** The day of the event that the report leads with, where a longer time holds it: *this week*. */
  #dayWithin(told: Anchor): Anchor {
    const [from, to] = told.mention.edtf!.split('/');
    const day = this.#main?.mention.edtf ?? '';
    return to && DAY.test(day) && from! <= day && day <= to ? this.#main! : told;
  }

  #shared({ site }: Anchor, words: ReadonlySet<string>): number {
    let count = 0;
    for (const word of this.#contentWords(site.sentence)) if (words.has(word)) count++;
    return count;
  }

  /** Base forms of the nouns and verbs of a sentence, names left out. */
  #contentWords(sentence: number): ReadonlySet<string> {
    const known = this.#words.get(sentence);
    if (known) return known;
    const { tokens, sentences } = this.#report.text;
    const { first, last } = sentences[sentence]!;
    const words = new Set<string>();
    for (let i = first; i < Math.min(last, first + LONG); i++) {
      const { tag, lemma } = tokens[i]!;
      if ((tag === 'NOUN' || tag === 'VERB') && !EMPTY.has(lemma)) words.add(lemma);
    }
    this.#words.set(sentence, words);
    return words;
  }
}

/** The first of some dates, where it stands among so many first sentences. */
function earlyIn(anchors: readonly Anchor[], sentences: number): Anchor | null {
  const first = anchors[0];
  return first && first.site.sentence <= sentences ? first : null;
}

/** *A quake at the weekend … The quake hit the town on Saturday*: the day that the report tells soon behind a longer time. */
function narrowed(main: Anchor | null, happened: readonly Anchor[]): Anchor | null {
  const [from, to] = main?.mention.edtf?.split('/') ?? [];
  if (!main || !from || !to) return main;
  const day = happened.find(({ mention: { edtf } }) => DAY.test(edtf!) && from <= edtf! && edtf! <= to);
  return day && day.site.sentence <= main.site.sentence + NARROWED ? day : main;
}

/** *Nine died in a crush, police said Monday. Crowds had come on **Sunday**.*: the day that is told right behind a lead. */
function dayBehind(happened: readonly Anchor[], { sentence }: Site): Anchor | null {
  if (sentence > TOPIC) return null;
  const next = happened[firstWhere(happened, ({ site }) => site.sentence > sentence)];
  const isDay = next !== undefined && DAY.test(next.mention.edtf!);
  return isDay && next === happened[0] && next.site.sentence <= sentence + BEHIND ? next : null;
}

/** *Wars drove four million people from their homes in 2011*: the year before the report's, which it is about. */
function isTopic(
  { text: { tokens }, published }: Report,
  { ofSpeech, since, news, mention, site }: Anchor,
): boolean {
  if (!published || ofSpeech || since || news || !YEAR.test(mention.edtf!)) return false;
  if (!/^(?:in|during|for|over)$/.test(tokens[site.first - 1]?.lower ?? '')) return false;
  return Number(mention.edtf) === Number(published.slice(0, 4)) - 1;
}
