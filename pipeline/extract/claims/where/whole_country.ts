/** Figures that are told of a whole country, in a report on one of its towns: *in this country one in ten owns a boat*. */
import type { PlaceMention, Quantity } from '../../../../schemas/annotation.ts';
import { wordClass } from '../../text/forms.ts';
import { firstWhere } from '../../text/search.ts';
import { tokenAt } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import { dimensionOf } from '../measure/measure_cues.ts';
import { type Report, type Site, sentenceOf } from '../report.ts';
import { wordsOf } from '../word_classes.ts';
import { SUPERLATIVE } from './standing/phrase_standing.ts';

const COUNTRY = wordClass('country nation');
const NATIONWIDE = wordClass('nationwide countrywide nationally');
/** *In this country*, *our nation’s schools*. */
const OWN = wordClass('this our the');
/** *In a country **where** few have boats*. */
const TELLS = wordClass('where that in which');
/** What only a whole country has several of. */
const DIVISIONS: ReadonlySet<string> = new Set(['state', 'province']);
/** Units of what a poll gives. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage point', 'point']);
/** So many people are more than a town’s. */
const MANY = 100_000;
const POLL: ReadonlySet<string> = new Set([...wordsOf('poll'), ...wordsOf('polled')]);
/** A report with so many words for one is on a poll. */
const ENOUGH = 3;
const SURVEY = wordsOf('survey');
/** So many sentences open a report. */
const OPENING = 4;
/** So many words of a sentence are looked at on either side of a figure. */
const REACH = 60;

/** Answers for the figures of one report whether they are told of the country of a place, and how the report calls that. */
export class WholeCountries {
  readonly #report: Report;
  /** The first mention of each country, by its code; a name rather than that of its people. */
  readonly #countries = new Map<string, PlaceMention>();
  /** Whether the report is on a poll; undefined until it is asked for. */
  #onPoll: boolean | undefined;

  /** @param report the report */
  constructor(report: Report) {
    this.#report = report;
    for (const { mention } of report.places) {
      if (mention.kind !== 'country' || !mention.country) continue;
      const known = this.#countries.get(mention.country);
      if (!known || (known.use !== 'literal' && mention.use === 'literal'))
        this.#countries.set(mention.country, mention);
    }
  }

  /** The country of a place; null where the report does not name it. */
  of({ country }: PlaceMention): PlaceMention | null {
    return country === null ? null : this.named(country);
  }

  /** The country of a code; null where the report does not name it. */
  named(code: string): PlaceMention | null {
    return this.#countries.get(code) ?? null;
  }

  /**
   * Why a figure whose sentence names no place is told of the whole country in which its passage is set: it counts states,
   * or the sentence speaks of *this country* or of its people (`country`), or says *nationwide*, or gives a count of a ministry
   * (`nation`), or a poll gives the share (`poll`).
   *
   * @param site where the figure stands
   * @param quantity the figure
   * @param place the place of the passage
   * @param source the words that name the figure’s source, or null
   * @returns null where nothing says so
   */
  reasonFor(
    site: Site,
    quantity: Quantity,
    place: PlaceMention,
    source: { start: number; end: number } | null,
  ): 'country' | 'nation' | 'poll' | null {
    const report = this.#report;
    if (place.kind === 'country' || !place.country) return null;
    if (DIVISIONS.has(lastWord(quantity.unit ?? ''))) return 'country';
    if (isNationwide(report, site) || isNationalCount(report, source)) return 'nation';
    if (speaksOfCountry(report, site) || isTollOfWar(report, site)) return 'country';
    const isShare = SHARES.has(quantity.unit ?? '') || dimensionOf(quantity.unit) === 'ratio';
    const isMany = (quantity.figure_low ?? 0) >= MANY;
    if (!isShare && !isMany && dimensionOf(quantity.unit) !== 'money') return null;
    if (tellsOfPeople(report, site, place.country)) return 'country';
    if (!isShare || this.#asksPeopleOf(place, site)) return null;
    return isBesidePoll(report, site) || this.#isOnPoll() ? 'poll' : null;
  }

  /** Whose people are asked: a state that the opening of the report names, a town that stands beside the poll. */
  #asksPeopleOf({ kind, name }: PlaceMention, { sentence }: Site): boolean {
    const { places } = this.#report;
    if (kind === 'admin1') {
      const first = places.find(({ mention }) => mention.name === name);
      return !first || first.site.sentence < OPENING;
    }
    for (let i = firstWhere(places, ({ site }) => site.sentence >= sentence - 1); i < places.length; i++) {
      if (places[i]!.site.sentence > sentence) return false;
      if (places[i]!.mention.name === name) return true;
    }
    return false;
  }

  /** Whether the report is on a poll, so that all its shares are of that. */
  #isOnPoll(): boolean {
    if (this.#onPoll === undefined) {
      let count = 0;
      for (const { lemma } of this.#report.text.tokens) if (POLL.has(lemma)) count++;
      this.#onPoll = count >= ENOUGH;
    }
    return this.#onPoll;
  }
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** *The four-year **war has** killed 90,000*: what is told of the whole of it. */
function isTollOfWar(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  for (let i = first + 1; i < Math.min(last - 1, first + SUBJECT); i++) {
    const { tag, text } = tokens[i]!;
    if (WARS.has(tokens[i]!)) return HAS.has(tokens[tokens[i + 1]!.tag === 'ADV' ? i + 2 : i + 1]);
    if (tag === 'PUNCT' && text !== '-') return false;
  }
  return false;
}
const WARS = wordClass(wordsOf('war'));
const HAS = wordClass('has have');
/** So many words at most are its subject. */
const SUBJECT = 8;

/** *Nationwide, 40 have died*. */
function isNationwide(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const [first, last] = around(report, site);
  for (let i = first; i < last; i++) if (NATIONWIDE.has(tokens[i])) return true;
  return false;
}

/** *According to **Transport Ministry data***: what a body of the whole country counts. */
function isNationalCount(
  { text: { tokens } }: Report,
  source: { start: number; end: number } | null,
): boolean {
  if (!source) return false;
  let national = false;
  let counts = false;
  const first = tokenAt(tokens, source.start);
  for (let i = first; i < Math.min(tokens.length, first + REACH) && tokens[i]!.start < source.end; i++) {
    national ||= NATIONAL_BODIES.has(tokens[i]!.lemma);
    counts ||= RECORDS.has(tokens[i]!.lemma);
  }
  return national && counts;
}
const NATIONAL_BODIES = wordsOf('national_body');
const RECORDS = wordsOf('record');

/** *This country*, *a nation where*; not *the nation’s largest port*. */
function speaksOfCountry(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const [first, last] = around(report, site);
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!COUNTRY.has(token) || i === first) continue;
    const article = tokens[i - 1]!;
    if (article.lower === 'a' && i < site.first && TELLS.has(tokens[i + 1])) return true;
    if (OWN.has(article) && report.clauseOf(i) === site.clause && !isPartOfName(tokens, i)) return true;
  }
  return false;
}

/** *The country club*, *the nation’s largest*, *the country of Chile*. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.tag === 'PART') return SUPERLATIVE.test(tokens[at + 2]?.lower ?? '');
  return next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.lower === 'of';
}

/** *Americans spend $40 a week*: of its people. */
function tellsOfPeople({ places, text }: Report, site: Site, country: string): boolean {
  for (let i = firstWhere(places, (one) => one.site.sentence >= site.sentence); i < places.length; i++) {
    const { mention, site: at } = places[i]!;
    if (at.sentence !== site.sentence) return false;
    if (mention.use !== 'demonym' || mention.country !== country) continue;
    if (text.tokens[at.first]!.lower.endsWith('s')) return true;
  }
  return false;
}

/** A poll or survey gives the share, in its sentence or that before in the paragraph. */
function isBesidePoll(report: Report, site: Site): boolean {
  const { tokens, sentences } = report.text;
  const before = sentences[site.sentence - 1];
  const first = before?.paragraph === site.paragraph ? before.first : sentenceOf(report, site).first;
  for (let i = Math.max(first, site.first - REACH); i < site.first; i++)
    if (SURVEY.has(tokens[i]!.lemma)) return true;
  return false;
}

/** The tokens of a figure’s sentence that are looked at. */
function around(report: Report, site: Site): [number, number] {
  const { first, last } = sentenceOf(report, site);
  return [Math.max(first, site.first - REACH), Math.min(last, site.last + REACH)];
}
