/** The date of a claim: in its clause, else that of the event in the passage, else the report's (codebook, `date`). */
import { bySentence, distance, lastBefore, nearby, type Report, type Site } from '../report.ts';
import type { Outlook } from '../sense.ts';
import { type Anchor, anchorsOf, isFree, isOwnedBy } from './anchors/anchors.ts';
import { documentDate } from './documents/dated_sources.ts';
import { entryDates } from './documents/entries.ts';
import { isPercent, surveyDates, surveyOf } from './documents/surveys.ts';
import { YEAR } from './edtf_shapes.ts';
import { isProcedure, tellsOfCourt } from './events/court_stories.ts';
import { EventDates } from './events/event_dates.ts';
import { leadsOf } from './events/leads.ts';
import { isMarket } from './events/markets.ts';
import { tellsOfHarm } from './events/mishaps.ts';
import {
  belongs,
  fits,
  isAhead,
  isApposed,
  isContrasted,
  isForeign,
  isNoDateOfAge,
  isOfOther,
  isPassage,
  isSpokenAlike,
  isTaken,
} from './fitting/date_fits.ts';
import { isOver } from './fitting/dates_of_old.ts';
import { isOpen } from './fitting/open_dates.ts';
import {
  carried,
  given,
  inherited,
  ofReport,
  UNDATED,
  type When,
  whenGiven,
  whenTold,
  whenYears,
} from './given.ts';
import { yearOfAnniversary } from './pointing/anniversaries.ts';
import { explainedDate } from './pointing/explained_dates.ts';
import { timeOfThen } from './pointing/then.ts';
import { isUndated } from './pointing/undated.ts';
import { dateOfAdded, sinceOpening } from './pointing/whole_sentences.ts';
import { isBehindFrom, isYearAgo, stretchBack, yearBefore } from './pointing/years_before.ts';

/** A clause border counts as so many tokens. */
const BORDER = 12;
/** *Rose 3% in May and 4% in June*: a date right behind another figure is so much farther, in tokens. */
const TAKEN = 6;
/** A date farther away in a sentence, in tokens, belongs to something else. */
const FAR = 200;

/** Answers for the figures of one report for which date they are stated. */
export class DateFinder {
  readonly #report: Report;
  readonly #anchors: Map<number, Anchor[]>;
  /** For each sentence with dates the first that is the date of an event, else the first of speech. */
  readonly #leads: Anchor[];
  readonly #events: EventDates;
  readonly #surveys: Anchor[];
  readonly #entries: ReadonlyMap<number, Anchor>;

  constructor(report: Report) {
    this.#report = report;
    const anchors = anchorsOf(report);
    this.#anchors = bySentence(anchors);
    this.#leads = leadsOf(report, this.#anchors.values());
    this.#surveys = surveyDates(report, anchors);
    this.#entries = entryDates(report, anchors);
    this.#events = new EventDates(report, anchors, this.#leads);
  }

  /**
   * @param site where the figure stands
   * @param outlook whether its clause tells of now, of what has been or of what is to come
   * @param measure what is said of the counted things
   */
  find(site: Site, outlook: Outlook, measure: string | null): When {
    const { published } = this.#report;
    return (
      whenTold(explainedDate(this.#report, site)) ??
      this.#ofLevelBefore(site, measure) ??
      whenGiven(dateOfAdded(this.#report, this.#inSentenceOf(site), site, measure)) ??
      (tellsOfHarm(measure) ? whenYears(yearOfAnniversary(this.#report, site)) : null) ??
      this.#ofThen(site) ??
      this.#inClause(site, outlook, measure) ??
      this.#ofEntry(site) ??
      (outlook === 'event' && isUndated(this.#report, site) ? UNDATED : null) ??
      (outlook === 'event' || outlook === 'so_far'
        ? whenGiven(sinceOpening(this.#report, this.#inSentenceOf(site), site))
        : null) ??
      (measure === 'share' || isPercent(this.#report, site) ? this.#ofSurvey(site) : null) ??
      (isOpen(this.#report, site) ? ofReport(null, 'report') : null) ??
      (outlook === 'now' ? (this.#ofDocument(site) ?? ofReport(published, 'now')) : null) ??
      (outlook === 'event' ? this.#ofEvent(site, measure) : this.#ofOther(site, outlook)) ??
      ofReport(published, 'report')
    );
  }

  /** The earlier time that *then* means. */
  #ofThen(site: Site): When | null {
    const mention = timeOfThen(this.#report, site);
    return mention && { date: mention.timex, date_basis: 'inherited', rule: 'paragraph', mention };
  }

  /** The date that an entry of a chronicle opens with. */
  #ofEntry({ paragraph, sentence }: Site): When | null {
    const entry = this.#entries.get(paragraph);
    if (!entry) return null;
    return entry.site.sentence === sentence ? given(entry, 'sentence') : inherited(entry, 'paragraph');
  }

  /** The dates of a figure's sentence, in order. */
  #inSentenceOf({ sentence }: Site): readonly Anchor[] {
    return this.#anchors.get(sentence) ?? [];
  }

  /** The date that the figure's own clause names. */
  #inClause(site: Site, outlook: Outlook, measure: string | null): When | null {
    const apposed = outlook === 'now' && isApposed(this.#report, site);
    const own = this.#nearest(
      site,
      (anchor) =>
        anchor.site.clause === site.clause &&
        !anchor.ofSpeech &&
        isSpokenAlike(this.#report, anchor.site, site) &&
        (anchor.news || !apposed) &&
        !((outlook === 'now' || outlook === 'so_far') && isOfOther(this.#report, anchor, site)) &&
        !(measure === 'age' && isNoDateOfAge(anchor, this.#report.published)) &&
        !isOver(this.#report, anchor, site, outlook),
    );
    if (!own || (own.since && isLevelReached(this.#report, own.site, site))) return null;
    if (own.news && this.#pointsBack(own)) {
      const offence = this.#events.ofOffence(site, measure);
      if (offence) return inherited(offence, 'event');
    }
    return own.now ? ofReport(this.#report.published, 'now') : this.#stated(own);
  }

  /** The date of a clause; *a year earlier* is the stretch that it is compared with, a year before. */
  #stated(own: Anchor): When {
    const told = given(own, 'clause');
    const stretch = stretchBack(own, this.#anchors.get(own.site.sentence)!);
    return stretch ? { ...told, date: stretch } : told;
  }

  /** ***that** night*: in a report from a court mostly that of the offence. */
  #pointsBack({ site }: Anchor): boolean {
    return this.#report.text.tokens[site.first]!.lower === 'that';
  }

  /**
   * Of the level from which something came to another: its own date; where that is no more than the year before (*from 5 a
   * year earlier*), or none is told, the stretch of the other a year before.
   */
  #ofLevelBefore(site: Site, measure: string | null): When | null {
    const own = this.#inSentenceOf(site).find((anchor) => isOwnedBy(anchor, site) && !anchor.ofSpeech);
    const period = isBehindFrom(this.#report, site)
      ? (this.#nearest(site, (anchor) => isFree(anchor) && !anchor.since && anchor.site.last <= site.first) ??
        this.#events.ofResult(site, measure))
      : null;
    const date = period && yearBefore(period);
    if (own && !(date && (isYearAgo(own) || date.startsWith(own.mention.edtf ?? ' '))))
      return this.#stated(own);
    return date ? { date, date_basis: 'inherited', rule: 'event', mention: period.mention } : null;
  }

  /** The date of what has happened: in its sentence, of the event that it is told of, in its passage, of the words. */
  #ofEvent(site: Site, measure: string | null): When | null {
    const { published } = this.#report;
    const isNewsOnly = isMarket(this.#report, site);
    const offence = isNewsOnly ? null : this.#events.ofOffence(site, measure);
    const near = this.#inSentence(
      site,
      'event',
      (anchor) =>
        (anchor.news || !isNewsOnly) && !(offence && anchor.news && tellsOfCourt(this.#report, anchor.site)),
    );
    if (near) return given(near, 'sentence');
    const period = isNewsOnly ? null : this.#events.ofResult(site, measure);
    if (period) return inherited(period, 'event');
    const told = this.#inPassage(site, 'event');
    const before = this.#events.ofHarmBefore(site, measure);
    if (before && (!told || told.ofSpeech)) return inherited(before, 'event');
    const isTrial = this.#events.offence() !== null && isProcedure(measure);
    if (told && (told.news || !(isNewsOnly || isTrial || this.#isOfCourt(site, told))))
      return carried(told, 'paragraph', published);
    const event = offence ?? this.#events.ofLead(site, measure);
    if (event) return carried(event, 'event', published);
    const spoken = this.#ofWords(site);
    if (spoken) return given(spoken, 'speech');
    const other = this.#events.ofAnother(site, measure);
    return other && carried(other, 'event', published);
  }

  /** Whether what goes on in court stands behind what was told of the offence. */
  #isOfCourt(site: Site, told: Anchor): boolean {
    const offence = this.#events.offence();
    return offence?.mention.edtf === told.mention.edtf && tellsOfCourt(this.#report, site);
  }

  /** The date of what has come about by now or is to come: mostly the report's own. */
  #ofOther(site: Site, outlook: Outlook): When | null {
    const near = outlook === 'so_far' ? null : this.#inSentence(site, outlook, () => true);
    if (near) return given(near, 'sentence');
    const { published } = this.#report;
    const told = this.#inPassage(site, outlook);
    const toCome = outlook === 'to_come';
    const holds =
      told && (!published || (told.news && told.ofSpeech) || (toCome && isAhead(told, published)));
    if (holds) return carried(told, 'paragraph', published);
    if (published) return ofReport(published, 'lasting');
    const spoken = this.#ofWords(site);
    return spoken && given(spoken, 'speech');
  }

  /** Whether a sentence tells of an earlier time than the news. */
  isBackground(sentence: number): boolean {
    const anchors = this.#anchors.get(sentence);
    return anchors?.every(({ news, ofSpeech, since }) => !news && !ofSpeech && !since) ?? false;
  }

  #nearest(site: Site, fits: (anchor: Anchor) => boolean): Anchor | null {
    let best: Anchor | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const anchor of nearby(this.#inSentenceOf(site), site, FAR)) {
      if (!fits(anchor) || !belongs(this.#report, anchor, site)) continue;
      const cost =
        distance(site, anchor.site, BORDER) + (isTaken(this.#report, anchor.site, site) ? TAKEN : 0);
      if (cost < least) {
        least = cost;
        best = anchor;
      }
    }
    return best;
  }

  /** The nearest date of another clause of the sentence that fits. */
  #inSentence(site: Site, outlook: Outlook, isWanted: (anchor: Anchor) => boolean): Anchor | null {
    const { published } = this.#report;
    return this.#nearest(
      site,
      (anchor) =>
        isWanted(anchor) &&
        !anchor.since &&
        !anchor.ofSpeech &&
        !anchor.now &&
        !isYearBack(anchor) &&
        !isOver(this.#report, anchor, site, outlook) &&
        isSpokenAlike(this.#report, anchor.site, site) &&
        fits(anchor, outlook, published) &&
        !isContrasted(this.#report, anchor.site, site),
    );
  }

  /** The date of the survey by which a share was found. */
  #ofSurvey(site: Site): When | null {
    const survey = surveyOf(this.#surveys, site, (sentence) => this.#anchors.has(sentence));
    if (!survey) return null;
    return survey.site.sentence === site.sentence
      ? given(survey, 'sentence')
      : inherited(survey, 'paragraph');
  }

  /** The date of the document that a figure comes from. */
  #ofDocument(site: Site): When | null {
    const dated = documentDate(this.#report, site, this.#anchors);
    return dated && given(dated, 'speech');
  }

  /** The day on which somebody said it. */
  #ofWords(site: Site): Anchor | null {
    return this.#nearest(site, (anchor) => anchor.ofSpeech && !anchor.now);
  }

  /** The date of the nearest earlier sentence of the passage that has one. */
  #inPassage(site: Site, outlook: Outlook): Anchor | null {
    const { published } = this.#report;
    for (let i = lastBefore(this.#leads, site.sentence); i >= 0; i--) {
      const lead = this.#leads[i]!;
      if (!isPassage(this.#report, lead, site)) return null;
      if (lead.site.sentence === site.sentence && isOver(this.#report, lead, site, outlook)) continue;
      if (fits(lead, outlook, published) && !isForeign(this.#report, lead, site)) return lead;
    }
    return null;
  }
}

/** *a year earlier*: in another clause it dates nothing. */
function isYearBack({ back, mention }: Anchor): boolean {
  return back && YEAR.test(mention.edtf!);
}

/** *Raised by 2 points since May, to **18 per cent***: the level holds now. */
function isLevelReached({ text: { tokens } }: Report, since: Site, { first }: Site): boolean {
  return since.last < first && tokens[first - 1]!.lower === 'to' && tokens[first - 2]!.text === ',';
}
