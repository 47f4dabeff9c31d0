/** The date of a claim: in its clause, else that of the event in the passage, else the report's (codebook, `date`). */
import type { DateMention } from '../../../schemas/annotation.ts';
import type { DateBasis, ReadingRule } from '../../../schemas/codes.ts';
import { firstWhere } from '../text/search.ts';
import { type Anchor, anchorsOf, isFree } from './anchors.ts';
import { isProcedure, offenceOf, tellsOfCourt } from './court_stories.ts';
import { isMarket } from './markets.ts';
import { dimensionOf } from './measure_cues.ts';
import { occurrenceOf } from './occurrence.ts';
import { bySentence, distance, lastBefore, nearby, type Report, type Site, sentenceOf } from './report.ts';
import { periodOfResult, periodsOf } from './results.ts';
import type { Outlook } from './sense.ts';

export interface When {
  date: string | null;
  date_basis: DateBasis | null;
  /** The rule that gave it. */
  rule: ReadingRule<'date'>;
  /** The expression that gave it; null where the report's own date did. */
  mention: DateMention | null;
}

/** A clause border counts as so many tokens. */
const BORDER = 12;
/** A date farther away in a sentence, in tokens, belongs to something else. */
const FAR = 200;

/** The event that a report is about has its date in one of its first sentences. */
const LEAD = 4;
/** A date holds for so many sentences behind its own; one of the background for fewer. */
const SENTENCES = 2;
const BACKGROUND = 1;
/** So many dates back may belong to the event that a figure is told of. */
const WINDOW = 12;
/** Words of a sentence that are looked at, at most. */
const LONG = 120;
/** Verbs and nouns that stand in any report and tie nothing together. */
const EMPTY = new Set([
  'say',
  'tell',
  'be',
  'have',
  'do',
  'take',
  'make',
  'people',
  'person',
  'day',
  'year',
  'add',
  'official',
]);

/** Answers for the figures of one report for which date they are stated. */
export class DateFinder {
  readonly #report: Report;
  readonly #anchors: Map<number, Anchor[]>;
  /** For each sentence with dates the first that is the date of an event, else the first of speech. */
  readonly #leads: Anchor[];
  readonly #news: Anchor[];
  /** The date of the event that the report leads with. */
  readonly #main: Anchor | null;
  readonly #words = new Map<number, ReadonlySet<string>>();
  /** When the report says that its event happened. */
  readonly #occurrence: Anchor | null;
  /** The quarters and the like that the report deals with. */
  readonly #periods: Anchor[];
  /** The day of the offence, in a report from a court. */
  readonly #offence: Anchor | null;

  constructor(report: Report) {
    this.#report = report;
    const anchors = anchorsOf(report);
    this.#anchors = bySentence(anchors);
    this.#leads = [...this.#anchors.values()].flatMap((here) => {
      const free = here.filter((anchor) => isFree(anchor) && !report.times.has(anchor.mention));
      return free.find(({ ofSpeech }) => !ofSpeech) ?? free[0] ?? [];
    });
    this.#news = this.#leads.filter(
      (anchor) =>
        anchor.news && !anchor.since && report.text.paragraphs[anchor.site.paragraph]!.kind !== 'caption',
    );
    this.#occurrence = occurrenceOf(
      report,
      this.#news.filter(({ ofSpeech }) => !ofSpeech),
    );
    const main = this.#news.find(({ ofSpeech }) => !ofSpeech) ?? this.#news[0];
    this.#main = main && main.site.sentence <= LEAD ? main : null;
    this.#offence = offenceOf(report, anchors);
    this.#periods = periodsOf(anchors);
  }

  /**
   * @param site where the figure stands
   * @param outlook whether its clause tells of now, of what has been or of what is to come
   * @param measure what is said of the counted things
   */
  find(site: Site, outlook: Outlook, measure: string | null): When {
    const explained = explainedDate(this.#report, site);
    if (explained) return explained;
    const apposed = outlook === 'now' && isApposed(this.#report, site);
    const own = this.#nearest(
      site,
      (anchor) =>
        anchor.site.clause === site.clause &&
        !anchor.ofSpeech &&
        this.#isSpokenAlike(anchor.site, site) &&
        (anchor.news || !apposed),
    );
    const { published } = this.#report;
    if (own) return own.now ? ofReport(published, 'now') : given(own, 'clause');
    if (outlook === 'now') return ofReport(published, 'now');
    const market = outlook === 'event' && isMarket(this.#report, site);
    const isOfOffence = this.#offence !== null && this.#isOfOffence(site, outlook, measure);
    const near = this.#nearest(
      site,
      (anchor) =>
        !(isOfOffence && anchor.news && tellsOfCourt(this.#report, anchor.site)) &&
        (anchor.news || !market) &&
        !anchor.since &&
        !anchor.ofSpeech &&
        !anchor.now &&
        this.#isSpokenAlike(anchor.site, site) &&
        fits(anchor, outlook, published) &&
        !this.#isContrasted(anchor.site, site),
    );
    if (near) return given(near, 'sentence');
    const period = outlook === 'event' && !market && periodOfResult(this.#report, this.#periods, site);
    if (period) return { ...given(period, 'event'), date_basis: 'inherited' };
    const told = this.#inParagraph(site, outlook);
    const passage = told && !told.news && (market || isProcedure(measure)) ? null : told;
    if (outlook !== 'event' && published && !passage?.news) return ofReport(published, 'lasting');
    if (!passage && this.#offence && isOfOffence)
      return { ...given(this.#offence, 'event'), date_basis: 'inherited' };
    if (!passage && outlook === 'event' && this.#occurrence && site.sentence < this.#occurrence.site.sentence)
      return { ...given(this.#occurrence, 'event'), date_basis: 'inherited' };
    const spoken = this.#nearest(site, (anchor) => anchor.ofSpeech && !anchor.now);
    const carried = passage ?? spoken ?? (outlook === 'event' ? (this.#alike(site) ?? this.#main) : null);
    if (carried === spoken && carried) return given(carried, 'speech');
    if (carried)
      return { ...given(carried, carried === passage ? 'paragraph' : 'event'), date_basis: 'inherited' };
    if (published) return ofReport(published, 'report');
    return { date: null, date_basis: null, rule: 'none', mention: null };
  }

  /** No event has a deadline; nor has what is told outside a quotation a date of old that somebody names in it. */
  #isForeign({ site: at, deadline, news }: Anchor, site: Site, outlook: Outlook): boolean {
    const { tokens } = this.#report.text;
    const isQuoted = tokens[at.first]!.quotation >= 0 && tokens[site.first]!.quotation < 0;
    return (deadline && outlook === 'event') || (isQuoted && !news);
  }

  /** What a report from a court tells of the offence, and not of what went on in court. */
  #isOfOffence(site: Site, outlook: Outlook, measure: string | null): boolean {
    return outlook === 'event' && !isProcedure(measure) && !tellsOfCourt(this.#report, site);
  }

  /** Whether a sentence tells of an earlier time than the news. */
  isBackground(sentence: number): boolean {
    const anchors = this.#anchors.get(sentence);
    return anchors?.every(({ news, ofSpeech, since }) => !news && !ofSpeech && !since) ?? false;
  }

  /** *Built in 1962 for 180 but held 426*: what stands behind *but* has a time of its own. */
  #isContrasted(one: Site, other: Site): boolean {
    const { tokens } = this.#report.text;
    for (let i = Math.min(one.last, other.last); i < Math.max(one.first, other.first); i++)
      if (tokens[i]!.lower === 'but') return true;
    return false;
  }

  /** Whether both stand in the same quotation, or in none: *“last year was cold,” said one of the two guards*. */
  #isSpokenAlike(one: Site, other: Site): boolean {
    const { tokens } = this.#report.text;
    return tokens[one.first]!.quotation === tokens[other.first]!.quotation;
  }

  #nearest(site: Site, fits: (anchor: Anchor) => boolean): Anchor | null {
    let best: Anchor | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const anchor of nearby(this.#anchors.get(site.sentence) ?? [], site, FAR)) {
      if (!fits(anchor) || !belongs(this.#report, anchor, site)) continue;
      const cost = distance(site, anchor.site, BORDER);
      if (cost < least) {
        least = cost;
        best = anchor;
      }
    }
    return best;
  }

  /** The date of the nearest earlier sentence of the passage that has one. */
  #inParagraph(site: Site, outlook: Outlook): Anchor | null {
    const { published } = this.#report;
    for (let i = lastBefore(this.#leads, site.sentence); i >= 0; i--) {
      const lead = this.#leads[i]!;
      if (!isPassage(this.#report, lead, site)) return null;
      if (fits(lead, outlook, published) && !this.#isForeign(lead, site, outlook)) return lead;
    }
    return null;
  }

  /** The last news date before whose sentence has a word in common with that of a figure. */
  #alike(site: Site): Anchor | null {
    const words = this.#contentWords(site.sentence);
    const last = lastBefore(this.#news, site.sentence);
    for (let i = last; i >= 0 && i > last - WINDOW; i--)
      if (this.#shared(this.#news[i]!, words) >= 1) return this.#news[i]!;
    return null;
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

function given({ mention }: Anchor, rule: ReadingRule<'date'>): When {
  return { date: mention.edtf, date_basis: mention.basis, rule, mention };
}

/** *The worst flood since **May 2019**, when nine drowned*: the clause tells what happened on the date before it. */
function explainedDate({ text: { tokens, sentences }, clauseOf, dates }: Report, site: Site): When | null {
  const first = Math.max(sentences[site.sentence]!.first, site.first - EXPLAINED);
  let i = site.first;
  while (i > first && tokens[i]!.lower !== 'when' && clauseOf(i - 1) === site.clause) i--;
  if (tokens[i]!.lower !== 'when') return null;
  const end = tokens[i - 1]?.text === ',' ? i - 1 : i;
  const before = dates[firstWhere(dates, (one) => one.site.last >= end)];
  if (before?.site.last !== end || !CALENDAR_DATE.test(before.mention.timex)) return null;
  const { mention } = before;
  return { date: mention.timex, date_basis: mention.basis, rule: 'clause', mention };
}
/** So many words behind *when* a figure may stand. */
const EXPLAINED = 30;
/** A year, month or day: what TIMEX3 and EDTF write alike. */
const CALENDAR_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Whether a figure stands in the passage of a date: in its paragraph and shortly behind it. The background goes on in
 * the sentence right behind it, and no farther; where each sentence is a paragraph, in that.
 */
function isPassage({ text: { sentences } }: Report, { site, news, ofSpeech }: Anchor, figure: Site): boolean {
  const apart = figure.sentence - site.sentence;
  const alone = sentences[site.sentence - 1]?.paragraph !== site.paragraph;
  if (site.paragraph !== figure.paragraph) return apart === 1 && alone && !news && !ofSpeech;
  return apart <= (news ? SENTENCES : BACKGROUND);
}

/**
 * Whether a date can be that of what is told so: what has happened has no date to come; what is to come has none of the
 * past, but may have the day on which it was planned.
 */
function fits({ mention, news }: Anchor, outlook: Outlook, published: string | null): boolean {
  if (!published || !mention.edtf) return true;
  const ends = mention.edtf.split('/');
  const [first, last] = [comparable(ends[0]!), comparable(ends.at(-1)!)];
  return outlook === 'to_come'
    ? news || last >= published.slice(0, last.length)
    : first <= published.slice(0, first.length);
}

/** The part of a date that can be compared with a day as text: of a season or quarter (*2024-34*) its year. */
function comparable(edtf: string): string {
  return /^\d{4}-(?:0\d|1[0-2])/.test(edtf) ? edtf.replace(/[~?%]/g, '') : edtf.slice(0, 4);
}

function ofReport(published: string | null, rule: ReadingRule<'date'>): When {
  return {
    date: published,
    date_basis: published === null ? null : 'published',
    rule: published ? rule : 'none',
    mention: null,
  };
}

/** *Ann, 80, married in 1958*: what a number between commas says of a name holds now. */
function isApposed({ text: { tokens } }: Report, { first, last }: Site): boolean {
  return tokens[first - 1]?.text === ',' && /^[,.]$/.test(tokens[last]?.text ?? '');
}

/** Whether a date of its sentence can be a figure's. */
function belongs(report: Report, anchor: Anchor, site: Site): boolean {
  if (anchor.aside && (site.first < anchor.site.last || site.first > anchor.site.last + 4)) return false;
  if (anchor.quantity >= 0 && anchor.quantity !== site.first) return false;
  if (anchor.since && site.last <= anchor.site.first && isComplement(report, site)) return false;
  return anchor.behind < 0 || (site.first > anchor.behind && site.clause === anchor.site.clause);
}

/** *The fate of over 200 prisoners*: what the sentence tells is told of the fate. */
function isComplement(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - 5); i--) {
    if (tokens[i]!.lower === 'of')
      return tokens[i - 1]!.tag === 'NOUN' && dimensionOf(tokens[i - 1]!.lemma) === null;
    if (tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'VERB') return false;
  }
  return false;
}
