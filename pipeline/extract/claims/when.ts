/** The date of a claim: in its clause, else that of the event in the passage, else the report's (codebook, `date`). */
import type { DateMention } from '../../../schemas/annotation.ts';
import type { DateBasis } from '../../../schemas/codes.ts';
import { bySentence, distance, type Placed, type Report, type Site } from './report.ts';

export interface When {
  date: string | null;
  date_basis: DateBasis | null;
}

const BORDER = 12;
/** Dates within so many days before publication belong to the news; older ones to its background. */
const NEWS_DAYS = 45;

interface Anchor {
  mention: DateMention;
  site: Site;
  /** The date says when somebody spoke, not when the thing happened. */
  ofSpeech: boolean;
}

/** Answers for figures for which date they are stated. */
export class DateFinder {
  readonly #report: Report;
  readonly #anchors: Map<number, Anchor[]>;
  readonly #news: Anchor[];

  constructor(report: Report) {
    this.#report = report;
    const anchors = report.dates
      .filter(({ mention }) => mention.edtf !== null && mention.kind !== 'set')
      .map((placed) => ({ ...placed, ofSpeech: this.#isOfSpeech(placed) }));
    this.#anchors = bySentence(anchors) as Map<number, Anchor[]>;
    this.#news = anchors.filter(({ mention }) => this.#isNews(mention));
  }

  /**
   * @param site where the figure stands
   * @param holdsNow the figure counts what holds at the time of writing, not what happened
   */
  find(site: Site, holdsNow: boolean): When {
    const stated = this.#inSentence(site);
    if (stated && !stated.ofSpeech) return { date: stated.mention.edtf, date_basis: stated.mention.basis };
    if (holdsNow && this.#report.published) return { date: this.#report.published, date_basis: 'published' };
    const carried = this.#inPassage(site) ?? stated ?? this.#mainEvent();
    if (carried)
      return {
        date: carried.mention.edtf,
        date_basis: carried === stated ? carried.mention.basis : 'inherited',
      };
    if (this.#report.published) return { date: this.#report.published, date_basis: 'published' };
    return { date: null, date_basis: null };
  }

  #inSentence(site: Site): Anchor | null {
    let best: Anchor | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const anchor of this.#anchors.get(site.sentence) ?? []) {
      if (anchor.site.clause !== site.clause && this.#isSince(anchor)) continue;
      const cost = distance(site, anchor.site, BORDER) + (anchor.ofSpeech ? 1000 : 0);
      if (cost < least) {
        least = cost;
        best = anchor;
      }
    }
    return best;
  }

  /** The nearest date before the figure: any date of its paragraph, or a news date of an earlier one. */
  #inPassage(site: Site): Anchor | null {
    for (let sentence = site.sentence - 1; sentence >= 0; sentence--) {
      const here = this.#report.text.sentences[sentence]!;
      if (here.paragraph < site.paragraph) break;
      const anchors = this.#anchors.get(sentence);
      const anchor = anchors?.findLast((one) => !one.ofSpeech) ?? anchors?.at(-1);
      if (anchor) return anchor;
    }
    return this.#news.findLast((anchor) => anchor.site.sentence < site.sentence && !anchor.ofSpeech) ?? null;
  }

  /** The first news date of the report; dates of events before dates of speech. */
  #mainEvent(): Anchor | null {
    return this.#news.find((anchor) => !anchor.ofSpeech) ?? this.#news[0] ?? null;
  }

  /** The date stands beside a verb of saying, outside what is said. */
  #isOfSpeech({ mention, site }: Placed<DateMention>): boolean {
    const { tokens } = this.#report.text;
    return this.#report.attributions.some(({ cue, content }) => {
      if (!cue || content.some((span) => span.start <= mention.start && mention.end <= span.end))
        return false;
      const near = tokens[Math.max(0, site.first - 7)]!.start <= cue.start;
      return (
        near && cue.start < mention.start && tokens[site.first]!.sentence === this.#sentenceAt(cue.start)
      );
    });
  }

  #sentenceAt(offset: number): number {
    const { sentences } = this.#report.text;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isSince({ site }: Anchor): boolean {
    const { tokens, sentences } = this.#report.text;
    const { first } = sentences[site.sentence]!;
    for (let i = site.first; i >= Math.max(first, site.first - 8); i--)
      if (tokens[i]!.lower === 'since') return true;
    return false;
  }

  #isNews(mention: DateMention): boolean {
    const { published } = this.#report;
    if (!published || !mention.edtf) return mention.basis === 'relative';
    const day = Date.parse(mention.edtf.split('/')[0]!.replace(/[~?%]/g, '').slice(0, 10));
    const report = Date.parse(published);
    if (Number.isNaN(day) || Number.isNaN(report)) return false;
    const days = (report - day) / 86_400_000;
    return days <= NEWS_DAYS && days >= -3 && mention.edtf.length >= 10;
  }
}
