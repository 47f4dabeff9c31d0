/** The date of a claim: in its clause, else that of the event in the passage, else the report's (codebook, `date`). */
import type { DateMention } from '../../../schemas/annotation.ts';
import type { DateBasis } from '../../../schemas/codes.ts';
import { dimensionOf } from './measure_cues.ts';
import { bySentence, distance, type Placed, type Report, type Site, sentenceOf } from './report.ts';
import type { Outlook } from './sense.ts';

export interface When {
  date: string | null;
  date_basis: DateBasis | null;
  /** The expression that gave it; null where the report's own date did. */
  mention: DateMention | null;
}

/** A clause border counts as so many tokens. */
const BORDER = 12;
/** Dates within so many days before publication belong to the news; older ones to its background. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;

interface Anchor extends Placed<DateMention> {
  /** The date says when somebody spoke, not when the thing happened. */
  ofSpeech: boolean;
  /** The date only belongs to what a participle adds to a noun: *an agreement signed in May*. */
  participle: number;
  /** Index of the one quantity that the date belongs to (*from 254 a year earlier*), or -1. */
  quantity: number;
  /** Behind *since*. */
  since: boolean;
  news: boolean;
}

/** Answers for the figures of one report for which date they are stated. */
export class DateFinder {
  readonly #report: Report;
  readonly #anchors: Map<number, Anchor[]>;
  readonly #news: Anchor[];

  constructor(report: Report) {
    this.#report = report;
    const contents = contentsBySentence(report);
    const quantities = bySentence(report.quantities);
    const anchors = report.dates
      .filter(({ mention }) => mention.edtf !== null)
      .map((placed): Anchor => {
        const said = contents.get(placed.site.sentence);
        return {
          ...placed,
          ofSpeech: said !== undefined && !said.some((span) => holds(span, placed.mention)),
          participle: participleBefore(report, placed.site),
          quantity: comparedQuantity(report, placed.site, quantities.get(placed.site.sentence) ?? []),
          since: isSince(report, placed.site),
          news: isNews(report.published, placed.mention),
        };
      });
    this.#anchors = bySentence(anchors);
    this.#news = anchors.filter(
      ({ news, since, participle, quantity, site }) =>
        news &&
        !since &&
        participle < 0 &&
        quantity < 0 &&
        report.text.paragraphs[site.paragraph]!.kind !== 'caption',
    );
  }

  /**
   * @param site where the figure stands
   * @param outlook whether its clause tells of now, of what has been or of what is to come
   */
  find(site: Site, outlook: Outlook): When {
    const own = this.#nearest(site, (anchor) => anchor.site.clause === site.clause && !anchor.ofSpeech);
    if (own) return given(own);
    const { published } = this.#report;
    if (outlook === 'now' && published) return ofReport(published);
    const near = this.#nearest(
      site,
      (anchor) => !anchor.since && !anchor.ofSpeech && !this.#isContrasted(anchor.site, site),
    );
    if (near) return given(near);
    const passage = this.#inParagraph(site);
    if (outlook !== 'event' && published && !passage?.news) return ofReport(published);
    const spoken = this.#nearest(site, (anchor) => anchor.ofSpeech);
    const carried = passage ?? spoken ?? (outlook === 'event' ? this.#fromAfar(site) : null);
    if (carried) return carried === spoken ? given(carried) : { ...given(carried), date_basis: 'inherited' };
    if (published) return ofReport(published);
    return { date: null, date_basis: null, mention: null };
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

  #nearest(site: Site, fits: (anchor: Anchor) => boolean): Anchor | null {
    let best: Anchor | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const anchor of this.#anchors.get(site.sentence) ?? []) {
      if (!fits(anchor) || !belongs(this.#report, anchor, site)) continue;
      const cost = distance(site, anchor.site, BORDER);
      if (cost < least) {
        least = cost;
        best = anchor;
      }
    }
    return best;
  }

  /** The first date of the nearest earlier sentence of the paragraph that has one. */
  #inParagraph(site: Site): Anchor | null {
    for (let sentence = site.sentence - 1; sentence >= 0; sentence--) {
      if (this.#report.text.sentences[sentence]!.paragraph < site.paragraph) break;
      const anchors = this.#anchors
        .get(sentence)
        ?.filter(({ participle, quantity }) => participle < 0 && quantity < 0);
      const anchor = anchors?.find((one) => !one.ofSpeech) ?? anchors?.[0];
      if (anchor) return anchor;
    }
    return null;
  }

  /** The last news date of an earlier paragraph, else the first of the report. */
  #fromAfar(site: Site): Anchor | null {
    return this.#news.findLast((anchor) => anchor.site.sentence < site.sentence) ?? this.#news[0] ?? null;
  }
}

function given({ mention }: Anchor): When {
  return { date: mention.edtf, date_basis: mention.basis, mention };
}

function ofReport(published: string): When {
  return { date: published, date_basis: 'published', mention: null };
}

function holds(
  span: { start: number; end: number },
  { start, end }: { start: number; end: number },
): boolean {
  return span.start <= start && end <= span.end;
}

/** Whether a date of its sentence can be a figure's. */
function belongs(report: Report, anchor: Anchor, site: Site): boolean {
  if (anchor.quantity >= 0 && anchor.quantity !== site.first) return false;
  if (anchor.since && site.last <= anchor.site.first && isComplement(report, site)) return false;
  return anchor.participle < 0 || site.first > anchor.participle;
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

/** For every sentence with a cue of speech: what is said in it. */
function contentsBySentence({ attributions, text }: Report): Map<number, { start: number; end: number }[]> {
  const found = new Map<number, { start: number; end: number }[]>();
  for (const { cue, content } of attributions) {
    if (!cue) continue;
    const sentence = sentenceAt(text.sentences, cue.start);
    found.set(sentence, [...(found.get(sentence) ?? []), ...content]);
  }
  return found;
}

function sentenceAt(sentences: Report['text']['sentences'], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Token of the participle that adds the date to a noun while the clause has a verb before: *handed over under an agreement signed in May*. */
function participleBefore(report: Report, site: Site): number {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i > Math.max(first, site.first - 6); i--) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT') return -1;
    if (token.tag !== 'VERB') continue;
    const noun = tokens[i - 1]!;
    if (!/(?:ed|en|eld|ilt|ade|own)$/.test(token.lower) || noun.tag !== 'NOUN') return -1;
    for (let k = i - 2; k >= first; k--) {
      if (tokens[k]!.tag === 'VERB' || tokens[k]!.tag === 'AUX') return i;
      if (tokens[k]!.text === ',') return -1;
    }
    return -1;
  }
  return -1;
}

/** First token of the quantity that a date behind it alone belongs to: *up from 254 a year earlier*. */
function comparedQuantity(report: Report, site: Site, quantities: readonly Placed<unknown>[]): number {
  const { tokens } = report.text;
  const before = quantities.findLast((one) => one.site.last <= site.first);
  if (!before || site.first - before.site.last > 4) return -1;
  const word = tokens[before.site.first - 1]?.lower ?? '';
  return /^(?:from|than|against|versus|with)$/.test(word) ? before.site.first : -1;
}

function isSince(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first; i >= Math.max(first, site.first - 8); i--)
    if (tokens[i]!.lower === 'since') return true;
  return false;
}

/** Shortly before publication; where that is unknown, whatever is told relative to it. */
function isNews(published: string | null, { edtf, basis }: DateMention): boolean {
  if (!published || !edtf) return basis === 'relative';
  const end = edtf.split('/').at(-1)!.replace(/[~?%]/g, '');
  if (end.length < 10) return false;
  const days = (Date.parse(published) - Date.parse(end)) / DAY;
  return days <= NEWS_DAYS && days >= -3;
}
